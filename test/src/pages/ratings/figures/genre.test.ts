// @vitest-environment jsdom
import {expect, test, vi} from "vitest";
import {EngineError} from "../../../../../src/engine/engineError.js";
import {pageEngine} from "../../../../../src/engine/pageEngine.js";
import type {RatingsAnalysis} from "../../../../../src/pages/ratings/analysis.js";
import type {ChosenGenre} from "../../../../../src/pages/ratings/chosenGenre.js";
import {genreControl} from "../../../../../src/pages/ratings/figures/genre.js";

test("the focus stays at the choice of a genre that is tried again", async () => {
  const choose = vi.fn<ChosenGenre["choose"]>().mockRejectedValueOnce(new EngineError("gone"));
  choose.mockResolvedValueOnce(undefined);
  const files = {worker: {href: "w"}, wasm: {href: "d"}, tables: {}};
  const engine = pageEngine(files, () => Promise.reject(new EngineError("gone")));
  const control = genreControl(
    {genres: ["Drama"]} as unknown as RatingsAnalysis,
    {asked: null, choose} as unknown as ChosenGenre,
    {lang: "en", engine, files: {}, dataEnd: null},
  );
  document.body.replaceChildren(control);
  const select = control.querySelector("select")!;
  select.value = "Drama";
  select.dispatchEvent(new Event("change"));
  const button = () => control.querySelector<HTMLElement>(".message-bad button");
  await vi.waitFor(() => expect(button()).not.toBeNull());
  button()!.focus();
  button()!.click();
  await vi.waitFor(() => expect(button()).toBeNull());
  expect(choose).toHaveBeenCalledTimes(2);
  expect(document.activeElement).toBe(control.querySelector(".hint[role=status]"));
});
