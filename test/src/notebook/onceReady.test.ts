import {expect, it, vi} from "vitest";
import type {EngineState, PageEngine} from "../../../src/engine/pageEngine.js";
import {onceReady} from "../../../src/notebook/onceReady.js";

it("asks once, as soon as the engine is there, and never again", async () => {
  const listeners = new Set<(state: EngineState) => void>();
  const engine = {
    warmUp: vi.fn(),
    onState(listener: (state: EngineState) => void) {
      listeners.add(listener);
      listener({kind: "idle"});
      return () => listeners.delete(listener);
    },
  } as unknown as PageEngine;
  const ask = vi.fn();
  onceReady(engine, ask);
  expect(engine.warmUp).toHaveBeenCalledOnce();
  expect(ask).not.toHaveBeenCalled();
  for (const state of [
    {kind: "loading", loaded: 0},
    {kind: "ready", milliseconds: 1},
  ] as const) {
    for (const listener of listeners) listener(state);
  }
  expect(ask).toHaveBeenCalledOnce();
  await Promise.resolve();
  expect(listeners.size).toBe(0);
});
