import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import type {DataRefused} from "../../loaders/dataRefused.js";
import {accentContrast} from "../../loaders/looks/accent.js";
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

const nothing = {
  name: null,
  address: null,
  source: null,
  licence: null,
  attribution: null,
  language: null,
  colours: null,
  logo: null,
};

function faultsOf(says: object): readonly string[] {
  try {
    settingsOf(says);
    return [];
  } catch (error) {
    return (error as DataRefused).reasons;
  }
}

const svg = (attributes: string) => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`;

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
        'data/site.json: the file has "nome", which is none of name, address, source, licence, attribution, language, colours, logo.',
        "data/site.json: “attribution” must be a text, or one in each language: en and es.",
        "data/site.json: “source” needs a title.",
        "data/site.json: the name must be a text.",
        'data/site.json: the address is "example.org": it has to be like https://example.org/films/.',
      ]);
    }
    expect(() => settingsOf("{")).toThrow(/data\/site\.json is not JSON/);
  });

  it("knows the languages of the site", () => {
    expect(settingsOf({language: "es"}).language).toBe("es");
    expect(faultsOf({language: "fr"})).toEqual([
      'data/site.json: the language is "fr": the site has en and es.',
    ]);
  });

  it("takes an accent that can be read, and makes the one of dark pages from it where there is none", () => {
    expect(settingsOf({colours: {light: "#8A1538", dark: "#f09ab0"}}).colours).toEqual({
      light: "#8a1538",
      dark: "#f09ab0",
    });
    const {light, dark} = settingsOf({colours: {light: "#8a1538"}}).colours!;
    expect(light).toBe("#8a1538");
    expect(accentContrast(light, "dark")).toBeLessThan(4.5);
    expect(accentContrast(dark, "dark")).toBeGreaterThanOrEqual(4.5);
  });

  it("refuses an accent that cannot be read with its contrast, and names one that can", () => {
    const [light = "", dark = "", ...others] = faultsOf({colours: {light: "#f2b134", dark: "#123456"}});
    expect(others).toEqual([]);
    expect(light).toMatch(
      /^data\/site\.json: the light of “colours” is #f2b134, whose contrast to light pages is 1\.\d: text needs 4\.5\. #[0-9a-f]{6} would do\.$/,
    );
    expect(dark).toContain("whose contrast to dark pages is 1");
    const wouldDo = (fault: string) => /(#[0-9a-f]{6}) would do/.exec(fault)?.[1];
    expect(faultsOf({colours: {light: wouldDo(light), dark: wouldDo(dark)}})).toEqual([]);
    expect(faultsOf({colours: {light: "red"}})).toEqual([
      'data/site.json: the light of “colours” is "red": it has to be like #12506f.',
    ]);
    expect(faultsOf({colours: {dark: "#f09ab0"}})).toEqual([
      "data/site.json: “colours” needs a light one; a dark one follows from it.",
    ]);
  });

  it("takes a logo that stands beside it, for light and dark pages, with its proportions", () => {
    const data = join(project, "data");
    writeFileSync(join(data, "a.svg"), svg('viewBox="0 0 200 48"'));
    writeFileSync(join(data, "b.svg"), svg('width="96px" height="48"'));
    const light = {path: join(data, "a.svg"), type: "image/svg+xml", width: 200, height: 48};
    expect(settingsOf({logo: "a.svg"}).logo).toEqual({light, dark: light});
    expect(settingsOf({logo: {light: "a.svg", dark: "b.svg"}}).logo).toEqual({
      light,
      dark: {...light, path: join(data, "b.svg"), width: 96},
    });
    const png = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      Buffer.from("IHDR\0\0\0\u0040\0\0\0\u0020", "latin1"),
    ]);
    writeFileSync(join(data, "c.png"), png);
    expect(settingsOf({logo: "c.png"}).logo?.light).toMatchObject({type: "image/png", width: 64, height: 32});
  });

  it("says of a logo what is wrong with it", () => {
    const data = join(project, "data");
    writeFileSync(join(data, "large.svg"), svg('viewBox="0 0 2 2"') + " ".repeat(100_000));
    writeFileSync(join(data, "page.svg"), "<html></html>");
    writeFileSync(join(data, "high.svg"), svg('viewBox="0 0 20 48"'));
    const faultOf = (logo: string) => faultsOf({logo})[0];
    expect(faultOf("none.svg")).toBe('data/site.json: the logo "none.svg" is no file in data/.');
    expect(faultOf("large.svg")).toMatch(
      / has 100,\d{3} bytes, where 100,000 are the most: every page shows it\.$/,
    );
    expect(faultOf("page.svg")).toContain("is neither a PNG nor an SVG that says how large it is");
    expect(faultOf("high.svg")).toContain(
      "is 20 wide and 48 high: it must be as wide as high, and up to 8 times.",
    );
    expect(faultsOf({logo: {dark: "a.svg"}})[0]).toContain("“logo” needs a light one");
    expect(faultsOf({logo: 3})).not.toEqual([]);
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
