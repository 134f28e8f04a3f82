// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {pickField} from "../../../src/answers/pickField.js";
import type {Engine} from "../../../src/engine/engine.js";
import {pageEngine} from "../../../src/engine/pageEngine.js";
import type {PeopleTable} from "../../../src/queries/personRow.js";

beforeEach(() => {
  const empty = JSON.stringify({films: [], people: [], begin: "", scripts: ""});
  vi.stubGlobal("fetch", async (url: string) => new Response(/near-/.test(url) ? '{"words": ""}' : empty));
});
afterEach(() => vi.unstubAllGlobals());

it("says that nothing matches in the words of what is looked for", async () => {
  const nothing = {query: async () => ({rows: [], milliseconds: 1}), load: async () => undefined};
  const files = {worker: {href: "w"}, wasm: {href: "d"}, tables: {}};
  const engine = pageEngine(files, async () => nothing as unknown as Engine);
  const form = document.createElement("form");
  document.body.replaceChildren(form);
  let kind: "films" | PeopleTable = "films";
  const input = pickField({lang: "en", engine, files: {}, dataEnd: null}, form, {
    id: "side",
    label: "The first",
    kind: () => kind,
    pick: () => undefined,
  });
  const typed = async (name: string, expected: string) => {
    input.focus();
    input.value = name;
    input.dispatchEvent(new Event("input"));
    await vi.waitFor(() => expect(form.querySelector(".option-message")?.textContent).toBe(expected));
  };
  await typed("zzz", "No title in the data comes close to this");
  kind = "actors";
  await typed("zzzz", "No name in the data comes close to this");
});
