import {describe, expect, test} from "vitest";
import {homeText} from "../../../../src/pages/index/text.js";

describe("the texts of the home page", () => {
  test("name those who made the films only where the data do", () => {
    expect(homeText.en.lead("245", false, true)).toContain(
      "245 films and the people who made them, answered",
    );
    expect(homeText.en.lead("245", false, false)).toContain("Questions about 245 films, answered");
    expect(homeText.es.lead("245", false, true)).toContain(
      "245 películas y quienes las hicieron, respondidas",
    );
    expect(homeText.es.lead("245", false, false)).toContain("Preguntas sobre 245 películas, respondidas");
    expect(homeText.en.description(false, false)).toContain("Questions about films, answered");
    expect(homeText.es.description(false, false)).toContain("Preguntas sobre películas, respondidas");
    expect(homeText.en.search(false)).toEqual({label: "Find any film", placeholder: "A title"});
    expect(homeText.es.search(false)).toEqual({
      label: "Encuentre cualquier película",
      placeholder: "Un título",
    });
  });
});
