import {
  filedUnderEveryWord,
  type NearWords,
  type SearchHead,
  type SearchPart,
} from "../../../src/shared/searchFiles.js";
import {isLatin, scriptOf} from "../../../src/shared/searchWords.js";
import {apiFiles} from "../api/apiFiles.js";
import type {Catalogue} from "../api/catalogue.js";
import {beginnings} from "./beginnings.js";
import {type SearchDocument, searchDocuments} from "./documents.js";
import {nearWords} from "./nearWords.js";

/** How many films, and how many people, come with the first file. */
const best = 1700;

const limits = {bytes: 24_000, everyWord: filedUnderEveryWord, best: 20};

/** Writes the files of the search (see `src/shared/searchFiles.ts`) into a folder, which is made. */
export async function writeSearch(folder: string, catalogue: Catalogue): Promise<void> {
  const files = apiFiles(folder);
  const write = (name: string, content: SearchHead | SearchPart | NearWords): void =>
    files.json(`${name}.json`, content);
  const documents = searchDocuments(catalogue);
  const begin = beginnings(documents, limits);
  for (const {key, documents: found} of begin) write(`begin-${key}`, part(found));

  const scripts = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    for (const script of new Set(document.words.filter((word) => !isLatin.test(word)).map(scriptOf))) {
      const same = scripts.get(script);
      if (same === undefined) scripts.set(script, [document]);
      else same.push(document);
    }
  }
  for (const [script, found] of scripts) write(`script-${script}`, part(found));

  for (const end of ["front", "back"] as const) {
    for (const [file, words] of nearWords(documents, end).entries())
      write(`near-${end}-${file}`, {words: words.join(" ")});
  }

  const ofKind = (kind: SearchDocument["kind"]) => documents.filter((document) => document.kind === kind);
  const [films, people] = [ofKind("films"), ofKind("people")];
  write("head", {
    ...part([...films.slice(0, best), ...people.slice(0, best)]),
    begin: begin.map(({key}) => key).join(" "),
    scripts: [...scripts.keys()].sort().join(" "),
  });
  await files.finish();
}

function part(documents: readonly SearchDocument[]): SearchPart {
  const rows = (kind: SearchDocument["kind"]) =>
    documents.filter((document) => document.kind === kind).map(({row}) => row);
  return {films: rows("films"), people: rows("people")} as SearchPart;
}
