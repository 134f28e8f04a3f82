import {personHref} from "../../dom/personLink.js";
import type {Language} from "../../format/language.js";
import type {Gender, PersonJson} from "../../shared/api.js";
import {personPageText} from "./text.js";

const genders: Readonly<Record<Gender, string>> = {
  1: "https://schema.org/Female",
  2: "https://schema.org/Male",
};

/** A person in the words of schema.org; what is unknown is left out. */
export function personSchema(person: PersonJson, lang: Language, absolute: (href: string) => string): object {
  const {occupations} = personPageText[lang];
  const occupation = [
    ...(person.acting === null ? [] : [occupations.actor(person.gender)]),
    ...(person.directing === null ? [] : [occupations.director(person.gender)]),
  ];
  return {
    "@type": "Person",
    name: person.name,
    url: absolute(personHref(person)),
    ...(person.person_id !== null && {sameAs: `https://www.themoviedb.org/person/${person.person_id}`}),
    ...(person.gender !== null && {gender: genders[person.gender]}),
    ...(occupation.length > 0 && {
      hasOccupation: occupation.map((name) => ({"@type": "Occupation", name})),
    }),
  };
}
