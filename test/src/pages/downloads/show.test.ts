// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, inject, test, vi} from "vitest";
import {languages} from "../../../../src/format/language.js";
import {page} from "../../../../src/pages/downloads/page.js";
import {show} from "../../../../src/pages/downloads/show.js";
import {tools} from "../../../../src/pages/downloads/tools.js";

const copied: string[] = [];

beforeEach(() => {
  vi.stubEnv("FILMOTECA_SNAPSHOT", inject("snapshots").sample);
  vi.stubEnv("FILMOTECA_URL", "");
  vi.stubGlobal("navigator", {clipboard: {writeText: async (text: string) => copied.push(text)}});
  copied.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

function open(lang: "en" | "es"): void {
  const source = page(lang);
  document.body.innerHTML = source.slice(source.indexOf("<div"), source.lastIndexOf("```js"));
  show({lang});
}

const button = (name: string) => document.querySelector<HTMLButtonElement>(`button[aria-label$="${name}"]`)!;

describe.each(languages)("the page of downloads in %s", (lang) => {
  test("copies the whole checksum of a file, of which it shows the beginning", async () => {
    open(lang);
    const code = document.querySelector<HTMLElement>('[data-file="movies.csv.gz"] code')!;
    button("movies.csv.gz").click();
    await vi.waitFor(() => expect(copied).toEqual([code.dataset.sha256]));
    expect(copied[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(copied[0]!.startsWith(code.textContent!.replace("…", ""))).toBe(true);
  });

  test("says of each file what is in it", () => {
    open(lang);
    const said = Array.from(
      document.querySelectorAll(".files li"),
      (one) => [one.querySelector("a")!.textContent, one.querySelector("div p")!.textContent] as const,
    );
    expect(said.map(([name]) => name)).toContain("clickhouse.sql");
    expect(said.filter(([, text]) => text === "")).toEqual([]);
  });

  test("has lines for each tool with the address at which it stands, and copies what it shows", async () => {
    open(lang);
    const root = lang === "en" ? "./" : "../";
    for (const {name, code} of tools(new URL(`${root}data/`, location.href).href)) {
      const shown = document.querySelector(`pre[data-tool="${name}"] code`)!.textContent;
      expect(shown).toBe(code);
      copied.length = 0;
      button(name).click();
      await vi.waitFor(() => expect(copied).toEqual([code]));
    }
  });

  test("keeps to the address that the build was told", () => {
    vi.stubEnv("FILMOTECA_URL", "https://example.org/films");
    open(lang);
    expect(document.querySelector('pre[data-tool="curl"] code')!.textContent).toContain(
      "https://example.org/films/data/movies.csv.gz",
    );
  });

  test("has for each button a name that says of what, beginning with what it shows", () => {
    open(lang);
    const names = Array.from(
      document.querySelectorAll("button"),
      (one) => one.getAttribute("aria-label") ?? "",
    );
    expect(new Set(names).size).toBe(names.length);
    for (const one of document.querySelectorAll("button")) {
      expect(one.getAttribute("aria-label")!.startsWith(one.textContent!)).toBe(true);
    }
  });
});
