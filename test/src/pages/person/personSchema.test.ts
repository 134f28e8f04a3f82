import {describe, expect, it} from "vitest";
import {personSchema} from "../../../../src/pages/person/personSchema.js";
import {somePerson} from "../someFilm.js";

const absolute = (href: string) => new URL(href, "https://example.org/person.html").href;

describe("a person in the words of schema.org", () => {
  it("has what the person does by the person's gender, and one address", () => {
    expect(personSchema(somePerson({gender: 1}), "es", absolute)).toEqual({
      "@type": "Person",
      name: "Ada Pell",
      url: "https://example.org/person.html?id=31",
      sameAs: "https://www.themoviedb.org/person/31",
      gender: "https://schema.org/Female",
      hasOccupation: [
        {"@type": "Occupation", name: "Actriz"},
        {"@type": "Occupation", name: "Directora de cine"},
      ],
    });
  });

  it("leaves out what is not known of somebody who is a name only", () => {
    const nobody = somePerson({person_id: null, gender: null, acting: null, directing: null});
    expect(personSchema(nobody, "en", absolute)).toEqual({
      "@type": "Person",
      name: "Ada Pell",
      url: "https://example.org/person.html?name=Ada+Pell&id=none",
    });
  });
});
