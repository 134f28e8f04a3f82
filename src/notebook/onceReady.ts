import type {PageEngine} from "../engine/pageEngine.js";

/**
 * Does once what needs the engine and was asked for by the address of the page: at once where visitors do not save
 * data, else when they have loaded the engine themselves.
 */
export function onceReady(engine: PageEngine, ask: () => void): void {
  engine.warmUp();
  let asked = false;
  const stop = engine.onState(({kind}) => {
    if (kind !== "ready" || asked) return;
    asked = true;
    queueMicrotask(() => stop());
    ask();
  });
}
