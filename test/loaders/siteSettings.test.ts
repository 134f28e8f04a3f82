import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import type {DataRefused} from "../../loaders/dataRefused.js";
import {dataOrigin} from "../../loaders/publish/dataOrigin.js";
import {siteSettings} from "../../loaders/siteSettings.js";
import {originText} from "../../src/text/origin.js";

const project = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(project, {recursive: true}));
mkdirSync(join(project, "data"));

function settingsOf(says: object | string) {
  writeFileSync(join(project, "data", "site.json"), typeof says === "string" ? says : JSON.stringify(says));
  return siteSettings("full", project);
}

const nothing = {name: null, address: null, source: null, licence: null, attribution: null};

describe("siteSettings", () => {
  it("is nothing but null where there is no file, and of what the file leaves out", () => {
    expect(siteSettings("full", join(project, "elsewhere"))).toEqual(nothing);
    expect(settingsOf({name: "  Acme "})).toEqual({...nothing, name: "Acme"});
  });

  it("is nothing for a site on the sample, of which the file is not true", () => {
    settingsOf({name: "Acme"});
    expect(siteSettings("sample", project)).toEqual(nothing);
  });

  it("reads names, addresses and a sentence in one language or in both", () => {
    const source = {title: "Acme catalogue", url: "https://example.org/c", creator: "Acme"};
    const licence = {name: "CC-BY-4.0", title: "CC BY 4.0", url: "https://example.org/l"};
    expect(
      settingsOf({address: "https://example.org/films", source, licence, attribution: "By Acme."}),
    ).toEqual({
      ...nothing,
      address: "https://example.org/films",
      source,
      licence,
      attribution: {en: "By Acme.", es: "By Acme."},
    });
  });

  it("says all that is wrong at once", () => {
    try {
      settingsOf({
        nome: "A",
        name: "",
        address: "example.org",
        source: {url: "https://a.example"},
        attribution: {en: "By"},
      });
      expect.unreachable();
    } catch (error) {
      expect((error as DataRefused).reasons).toEqual([
        'data/site.json: the file has "nome", which is none of name, address, source, licence, attribution.',
        "data/site.json: “attribution” must be a text, or one in each language: en and es.",
        "data/site.json: “source” needs a title.",
        "data/site.json: the name must be a text.",
        'data/site.json: the address is "example.org": it has to be like https://example.org/films/.',
      ]);
    }
    expect(() => settingsOf("{")).toThrow(/data\/site\.json is not JSON/);
  });
});

describe("dataOrigin", () => {
  const published = dataOrigin("movies_metadata", nothing);

  it("knows the public data sets by the names of their files, and claims nothing of other files", () => {
    expect(published).toMatchObject({title: "The Movies Dataset", isMoviesDataset: true});
    expect(dataOrigin("movies_dataset", nothing)).toEqual(published);
    expect(dataOrigin("tmdb_5000_movies", nothing)).toMatchObject({licence: null, isMoviesDataset: false});
    expect(dataOrigin("TMDB_movie_dataset_v11", nothing).licence?.name).toBe("ODC-BY-1.0");
    expect(dataOrigin(null, nothing)).toMatchObject({title: null, licence: null, attribution: null});
  });

  it("takes nothing of a public data set for data with a source of their own", () => {
    const own = dataOrigin("movies_metadata", {
      ...nothing,
      source: {title: "Acme", url: null, creator: null},
    });
    expect(own).toMatchObject({title: "Acme", licence: null, attribution: null, isMoviesDataset: false});
  });

  it("is told with its licence, its maker and what these ask for, and texts of users are no HTML", () => {
    const origin = dataOrigin(null, {
      source: {title: "A & <b>", url: "https://example.org/?a=1&b=2", creator: "Acme"},
      licence: {name: null, title: "Ours", url: null},
      attribution: {en: "By <Acme>.", es: "De <Acme>."},
    });
    expect(originText(origin, "en").footer).toBe(
      'Data: <a href="https://example.org/?a=1&amp;b=2">A &amp; &lt;b&gt;</a> (Ours). By &lt;Acme&gt;.',
    );
    expect(originText(origin, "es").licence).toContain("Licencia: Ours. De &lt;Acme&gt;. El código");
    expect(originText(dataOrigin(null, nothing), "en").licence).toBe(
      "<p>The data come from own files. Whoever publishes them states no licence. The code of the site is under the MIT licence.</p>",
    );
  });
});
