// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, inject, test, vi} from "vitest";
import {languages} from "../../../../src/format/language.js";
import {callNames, requestOf} from "../../../../src/pages/api/calls.js";
import {page} from "../../../../src/pages/api/page.js";
import {show} from "../../../../src/pages/api/show.js";

const {sample} = inject("snapshots");
const asked: string[] = [];

beforeEach(() => {
  vi.stubEnv("FILMOTECA_SNAPSHOT", sample);
  asked.length = 0;
  vi.stubGlobal("fetch", async (url: string) => {
    const {pathname} = new URL(url);
    asked.push(pathname);
    return new Response(readFileSync(join(sample, pathname)));
  });
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

function form(call: string): HTMLFormElement {
  return document.querySelector<HTMLFormElement>(`form[data-call="${call}"]`)!;
}

async function send(call: string, value?: string): Promise<string> {
  const input = form(call).querySelector("input");
  if (input !== null && value !== undefined) input.value = value;
  form(call).dispatchEvent(new SubmitEvent("submit", {cancelable: true}));
  const place = form(call).querySelector(".api-answer")!;
  await vi.waitFor(() => expect(place.textContent).not.toMatch(/^(Fetching|Pidiendo)…$/));
  return place.textContent;
}

describe.each(languages)("the page about the JSON API in %s", (lang) => {
  test("has a form for each call, which answers with what it holds at first", async () => {
    open(lang);
    for (const call of callNames) {
      if (call === "personWithoutId") continue;
      const text = await send(call);
      expect(text, call).toContain(asked.at(-1));
      expect(form(call).querySelector("pre")?.textContent, call).toMatch(/^[{[]\n/);
    }
    expect(asked[0]).toBe("/api/v1/months.json");
  });

  test("says of what is not in the data that it is not, and asks nothing where nothing can be asked", async () => {
    open(lang);
    expect(await send("film", "2147483647")).toContain("2147483647");
    expect(form("film").querySelector("pre")).toBeNull();
    const before = asked.length;
    for (const [call, value] of [
      ["film", "x"],
      ["person", "-1"],
      ["title", "  "],
      ["list", ""],
      ["personWithoutId", ""],
    ] as const) {
      await send(call, value);
      expect(form(call).querySelector(".message"), call).not.toBeNull();
    }
    expect(asked).toHaveLength(before);
  });

  test("names the functions of the former API and every file that there is", () => {
    const text = page(lang);
    for (const name of [
      "cantidad_filmaciones_mes",
      "cantidad_filmaciones_dia",
      "score_titulo",
      "votos_titulo",
      "get_actor",
      "get_director",
      "recomendacion",
    ])
      expect(text).toContain(name);
    for (const link of ["openapi.json", "types.d.ts", "SHA256SUMS"])
      expect(text).toContain(`api/v1/${link}"`);
  });
});

test("a call asks for the file in which the answer stands", () => {
  expect(requestOf("film", " 2910 ")).toEqual({
    path: "films/0862.json",
    entry: {part: "films", key: "2910"},
  });
  expect(requestOf("title", "Amélie!")?.entry?.key).toBe("amelie");
  expect(requestOf("list", "Perú", "country")?.entry?.key).toBe("country Perú");
  expect(requestOf("sentences", "")).toEqual({path: "sentences.json", entry: null});
});
