import {describe, expect, inject, it} from "vitest";
import {betterKnown} from "../../../src/answers/betterKnown.js";
import {search} from "../../../src/search/search.js";
import type {FoundFilmRow} from "../../../src/shared/searchFiles.js";

function site(...films: readonly FoundFilmRow[]) {
  return search(async () => ({films, people: [], begin: "", scripts: ""}));
}

const famous: FoundFilmRow = [238, "The Godfather", 1972, "Francis Ford Coppola", 6000];

describe("the film that is far better known", () => {
  it("is offered beside the one that is called exactly that", async () => {
    expect(await betterKnown("godfather", site(famous, [1, "Godfather", 1991, null, 20]))).toBe(famous);
    expect(await betterKnown("godfather", site(famous))).toBe(famous);
  });

  it("is not offered where it is the one, or not known far better", async () => {
    expect(await betterKnown("The Godfather", site(famous))).toBeNull();
    expect(await betterKnown("godfather", site(famous, [1, "Godfather", 1991, null, 3000]))).toBeNull();
    expect(await betterKnown("qqxxzz", site(famous))).toBeNull();
  });

  const {full} = inject("snapshots");
  it.runIf(full !== null)("is The Godfather on the full data", async () => {
    const {readSearch} = await import("../search/readSearch.js");
    expect((await betterKnown("godfather", readSearch(full ?? "")))?.[0]).toBe(238);
  });
});
