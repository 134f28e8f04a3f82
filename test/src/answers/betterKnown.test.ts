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
    const offered = await betterKnown("godfather", "en", site(famous, [1, "Godfather", 1991, null, 20]));
    expect(offered).toMatchObject({
      name: "The Godfather",
      note: "1972 · by Francis Ford Coppola",
      parameters: {id: "238"},
    });
    expect(await betterKnown("godfather", "es", site(famous))).toMatchObject({
      note: "1972 · de Francis Ford Coppola",
    });
  });

  it("is not offered where it is the one, or not known far better", async () => {
    expect(await betterKnown("The Godfather", "en", site(famous))).toBeNull();
    expect(await betterKnown("godfather", "en", site(famous, [1, "Godfather", 1991, null, 3000]))).toBeNull();
    expect(await betterKnown("qqxxzz", "en", site(famous))).toBeNull();
  });

  const {full} = inject("snapshots");
  it.runIf(full !== null)("is The Godfather on the full data", async () => {
    const {readSearch} = await import("../search/readSearch.js");
    expect(await betterKnown("godfather", "en", readSearch(full ?? ""))).toMatchObject({
      parameters: {id: "238"},
    });
  });
});
