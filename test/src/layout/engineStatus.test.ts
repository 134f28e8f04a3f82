// @vitest-environment jsdom
import {expect, test, vi} from "vitest";
import {EngineError} from "../../../src/engine/engineError.js";
import {pageEngine} from "../../../src/engine/pageEngine.js";
import {engineStatus} from "../../../src/layout/engineStatus.js";

test("the engine's line keeps the focus when the engine is loaded again", async () => {
  const files = {worker: {href: "w"}, wasm: {href: "d"}, tables: {}};
  const engine = pageEngine(files, () => Promise.reject(new EngineError("gone")));
  const status = engineStatus(engine, "en");
  document.body.replaceChildren(status);
  await expect(engine.start()).rejects.toThrow("gone");
  const button = status.querySelector("button")!;
  button.focus();
  button.click();
  expect(status.dataset.state).toBe("loading");
  expect(document.activeElement).toBe(status);
  await vi.waitFor(() => expect(status.dataset.state).toBe("failed"));
  expect(document.activeElement).toBe(status);
});
