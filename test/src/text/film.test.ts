// @vitest-environment jsdom
import {afterEach, describe, expect, it} from "vitest";
import {textsLanguage} from "../../../src/dom/textsLanguage.js";
import {titlesIn} from "../../../src/dom/titlesIn.js";
import {filmText} from "../../../src/text/film.js";

const {documentElement} = document;
afterEach(() => {
  delete documentElement.dataset.texts;
  delete documentElement.dataset.titles;
});

describe("what a page says of the language of titles", () => {
  it("is English where it does not say otherwise", () => {
    expect(textsLanguage()).toBe("en");
    expect(filmText.en.hint(titlesIn())).toMatch(/^In English, as TMDB has it, or the original one\./);
    expect(filmText.es.nothing("x", titlesIn())).toContain("están en inglés si TMDB lo tiene:");
  });

  it("is what the page was built with", () => {
    documentElement.dataset.texts = "pt";
    documentElement.dataset.titles = "portugués";
    expect(textsLanguage()).toBe("pt");
    expect(filmText.es.hint(titlesIn())).toMatch(/^En portugués, o el original\./);
    expect(filmText.es.nothing("x", titlesIn())).toContain("están en portugués:");
  });
});
