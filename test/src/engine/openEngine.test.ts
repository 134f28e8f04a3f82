// @vitest-environment jsdom
import {afterEach, expect, test, vi} from "vitest";
import {EngineError} from "../../../src/engine/engineError.js";
import {openEngine} from "../../../src/engine/openEngine.js";
import {watchdog} from "../../../src/engine/watchdog.js";
import {failureSentence} from "../../../src/layout/failureSentence.js";

afterEach(() => vi.unstubAllGlobals());

test("a browser without WebAssembly is told so, and what works without the engine", async () => {
  vi.stubGlobal("WebAssembly", undefined);
  const sources = {worker: "w", wasm: "d", version: "1", tables: {}};
  const error: unknown = await openEngine(sources, watchdog()).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(EngineError);
  expect(error).toMatchObject({reason: "unsupported"});
  expect(failureSentence(error, "", "en")).toContain("Answers come without it");
  expect(failureSentence(error, "", "es")).toContain("Las respuestas llegan sin él");
});
