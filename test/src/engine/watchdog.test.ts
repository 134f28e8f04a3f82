import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {EngineError} from "../../../src/engine/engineError.js";
import {patience, watchdog} from "../../../src/engine/watchdog.js";

const never = () => new Promise<never>(() => {});
const silence = expect.objectContaining({name: "EngineError", reason: "silent"});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a watchdog", () => {
  it("gives what the work gives, or its error", async () => {
    const dog = watchdog();
    expect(await dog.guard(Promise.resolve(1))).toBe(1);
    await expect(dog.guard(Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect([dog.signal.aborted, vi.getTimerCount()]).toEqual([false, 0]);
  });

  it("gives up where nothing comes for long, everything that is awaited and what is asked later", async () => {
    const ended: EngineError[] = [];
    const dog = watchdog((error) => ended.push(error));
    const waits = [dog.guard(never()), dog.guard(never())].map((wait) =>
      expect(wait).rejects.toEqual(silence),
    );
    await vi.advanceTimersByTimeAsync(patience);
    await Promise.all(waits);
    await expect(dog.guard(Promise.resolve(1))).rejects.toEqual(silence);
    expect([ended, vi.getTimerCount()]).toEqual([[silence], 0]);
  });

  it("counts from the last sign of life", async () => {
    const dog = watchdog();
    const wait = expect(dog.guard(never())).rejects.toEqual(silence);
    for (let i = 0; i < 10; i++) {
      await vi.advanceTimersByTimeAsync(patience - 10_000);
      dog.feed();
    }
    expect(dog.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(patience);
    await wait;
  });

  it("does not count while nothing is awaited", async () => {
    const dog = watchdog();
    await dog.guard(Promise.resolve());
    await vi.advanceTimersByTimeAsync(10 * patience);
    expect(await dog.guard(Promise.resolve(2))).toBe(2);
  });

  it("gives up at once when it is told", async () => {
    const dog = watchdog();
    const wait = expect(dog.guard(never())).rejects.toThrow("broken");
    dog.end(new EngineError("broken", "lost"));
    dog.end(new EngineError("later"));
    await wait;
    expect(dog.signal.reason).toEqual(new EngineError("broken", "lost"));
  });
});
