import type {Language} from "../format/language.js";
import {pageNames} from "../parameters.js";

/** The page of a folder here, as Framework reads it; of an unknown name the page that says so. */
export async function renderPage(name: string, lang: Language): Promise<string> {
  const folder = pageNames().includes(name) ? name : "404";
  const {page} = (await import(`./${folder}/page.ts`)) as {readonly page: (lang: Language) => string};
  return page(lang);
}
