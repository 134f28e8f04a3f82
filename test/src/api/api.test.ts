// @vitest-environment jsdom
import {afterEach, describe, expect, it, vi} from "vitest";
import {api} from "../../../src/api/api.js";
import {shardOfId, shardOfText} from "../../../src/shared/api.js";

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.filmotecaFetched = undefined;
});

/** Serves files by address and notes what was asked for; a file that is not there is an error, as on a host. */
function serve(files: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    return Object.hasOwn(files, url)
      ? new Response(JSON.stringify(files[url]))
      : new Response("", {status: 404, statusText: "Not Found"});
  });
  return asked;
}

/** A shard as the pipeline writes it. */
const shard = (rows: Readonly<Record<string, unknown>>) => ({fields: {}, rows});

describe("the API as pages read it", () => {
  it("gives a film and a person by id, from the page's root, and each file is fetched once", async () => {
    const asked = serve({
      "./api/v1/films/0862.json": shard({
        "862": [862, "Clockwork", "1995-01-01"],
        "2910": [2910, "Other", "1995-01-01"],
      }),
      "../api/v1/people/0031.json": shard({"31": [31, "Ada"]}),
    });
    const english = api("en");
    const films = await Promise.all([english.filmOf(862), english.filmOf(2910), english.filmOf(4958)]);
    expect(films).toMatchObject([{title: "Clockwork"}, {title: "Other"}, undefined]);
    expect(await api("es").personOf(31)).toMatchObject({name: "Ada"});
    expect(asked).toEqual(["./api/v1/films/0862.json", "../api/v1/people/0031.json"]);
  });

  it("finds titles and names in any spelling, people without an id and lists only in theirs", async () => {
    const files = {
      [`./api/v1/${shardOfText("titles", "amelie")}`]: shard({amelie: [[1, "Amélie", "2001-04-25"]]}),
      [`./api/v1/${shardOfText("names", "ada lovelace")}`]: shard({"ada lovelace": [[7, "Ada Lovelace", 1]]}),
      [`./api/v1/${shardOfText("people-without-id", "Ada L.")}`]: shard({"Ada L.": [null, "Ada L."]}),
      [`./api/v1/${shardOfText("lists", "country US")}`]: shard({"country US": [2]}),
    };
    serve(files);
    const site = api("en");
    expect(await site.titlesOf(" AMÉLIE! ")).toMatchObject([{id: 1}]);
    expect(await site.namesOf("Ada LOVELACE")).toMatchObject([{person_id: 7}]);
    expect(await site.personWithoutId("Ada L.")).toMatchObject({name: "Ada L."});
    expect(await site.listOf("country", "US")).toMatchObject({films: 2});
  });

  it("knows without a request what no film, person or list can be", async () => {
    const asked = serve({});
    const site = api("en");
    for (const id of [0, -1, 1.5, Number.NaN, 2_147_483_648, 1e300, Number.POSITIVE_INFINITY]) {
      expect(await site.filmOf(id)).toBeUndefined();
      expect(await site.personOf(id)).toBeUndefined();
    }
    expect(await site.titlesOf("  ")).toBeUndefined();
    expect(await site.personWithoutId("")).toBeUndefined();
    expect(await site.listOf("keyword", "")).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it("does not take what every object has for an entry", async () => {
    serve({[`./api/v1/${shardOfText("titles", "constructor")}`]: shard({})});
    expect(await api("en").titlesOf("constructor")).toBeUndefined();
  });

  it("fetches a file again that could not be had", async () => {
    const site = api("en");
    serve({});
    await expect(site.months()).rejects.toMatchObject({name: "EngineError"});
    serve({"./api/v1/months.json": {counts: []}});
    expect(await site.months()).toEqual({counts: []});
  });

  it("takes what the page's head has begun to fetch, and fetches itself where that failed", async () => {
    const asked = serve({"./api/v1/films/0002.json": shard({"2": [2, "Fetched", "1995-01-01"]})});
    globalThis.filmotecaFetched = new Map<string, Promise<unknown>>([
      [shardOfId("films", 1), Promise.resolve(shard({"1": [1, "Early", "1995-01-01"]}))],
      [shardOfId("films", 2), Promise.reject(new TypeError("Failed to fetch"))],
    ]);
    const site = api("en");
    expect(await site.filmOf(1)).toMatchObject({title: "Early"});
    expect(await site.filmOf(2)).toMatchObject({title: "Fetched"});
    expect(asked).toEqual(["./api/v1/films/0002.json"]);
  });
});
