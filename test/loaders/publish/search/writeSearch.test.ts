import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import fc from "fast-check";
import {describe, expect, inject, it} from "vitest";
import {beginnings} from "../../../../loaders/publish/search/beginnings.js";
import type {SearchDocument} from "../../../../loaders/publish/search/documents.js";
import type {SearchHead, SearchPart} from "../../../../src/shared/searchFiles.js";
import {searchWords} from "../../../../src/shared/searchWords.js";
import {readParquet} from "../../readParquet.js";

function document(id: number, name: string): SearchDocument {
  return {
    kind: "films",
    row: [id, name, 2000, null, 0],
    names: [name],
    words: searchWords(name),
    fame: 1,
  };
}

const word = fc.string({unit: fc.constantFrom("a", "b", "1"), minLength: 1, maxLength: 4});

describe("files of what begins alike", () => {
  it("have every document where its rarest word leads, whatever their size", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, {minLength: 1, maxLength: 3}), {maxLength: 60}),
        fc.integer({min: 30, max: 2000}),
        fc.integer({min: 1, max: 5}),
        (names, bytes, everyWord) => {
          const documents = names.map((words, i) => document(i, words.join(" ")));
          const files = new Map(
            beginnings(documents, {bytes, everyWord, best: 2}).map(({key, documents}) => [key, documents]),
          );
          const counts = new Map<string, number>();
          for (const {words} of documents)
            for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
          const fileOf = (word: string) => {
            for (let length = word.length; length > 0; length--) {
              const found = files.get(word.slice(0, length));
              if (found !== undefined) return found;
            }
            return [];
          };
          for (const one of documents) {
            const rarest = Math.min(...one.words.map((word) => counts.get(word) ?? 0));
            // Of words that are all frequent, the words written as one lead there.
            const joined = [...new Set(one.names[0]?.split(" "))].sort().join("");
            const places = [...one.words.filter((word) => counts.get(word) === rarest), joined];
            expect(places.some((word) => fileOf(word).includes(one))).toBe(true);
          }
        },
      ),
    );
  });
});

describe.each(Object.entries(inject("snapshots")).filter(([, folder]) => folder !== null))(
  "the files of the search of %s",
  (_, snapshot) => {
    const folder = join(snapshot ?? "", "search");
    const read = (name: string) => readFileSync(join(folder, name));

    it("are small: 80 kB what every search needs, 15 kB each part, 60 kB that of a script", () => {
      const largest = {head: 0, begin: 0, script: 0, near: 0};
      for (const name of readdirSync(folder)) {
        const kind = /^[a-z]+/.exec(name)?.[0] as keyof typeof largest;
        if (kind in largest) largest[kind] = Math.max(largest[kind], gzipSync(read(name)).length);
      }
      expect(largest.head).toBeLessThan(80_000);
      expect(largest.begin).toBeLessThan(15_000);
      expect(largest.near).toBeLessThan(15_000);
      expect(largest.script).toBeLessThan(62_000);
    });

    it("have every film with a title of some kind and everybody with a name", async () => {
      const tables = await Promise.all(
        ["titles", "cast", "crew"].map((table) => readParquet(join(snapshot ?? "", `${table}.parquet`))),
      );
      const [titles = [], ...credits] = tables;
      const titled = titles.filter(({title}) => title !== null && String(title).trim() !== "");
      const named = credits.flat().filter(({name}) => String(name ?? "").trim() !== "");
      const ids = {films: new Set<unknown>(), people: new Set<unknown>()};
      for (const name of readdirSync(folder).filter((name) => /^(begin|script)-/.test(name))) {
        const {films, people} = JSON.parse(read(name).toString()) as SearchPart;
        for (const [id] of films) ids.films.add(id);
        for (const [id, name] of people) ids.people.add(id ?? name);
      }
      expect(ids.films).toEqual(new Set(titled.map(({movie_id}) => movie_id)));
      expect(ids.people).toEqual(new Set(named.map(({person_id, name}) => person_id ?? name)));
      const head = JSON.parse(read("head.json").toString()) as SearchHead;
      const keys = head.begin.split(" ").map((key) => `begin-${key}.json`);
      expect(readdirSync(folder)).toEqual(expect.arrayContaining(keys));
    });
  },
);
