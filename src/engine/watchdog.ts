import {EngineError} from "./engineError.js";

/** Milliseconds without a sign of life after which nothing more is expected: enough for a slow phone on a slow network. */
export const patience = 60_000;

/** Milliseconds; time is counted in steps, because a page that sleeps must find its work still awaited when it wakes. */
const step = 5_000;

/** Sees to it that nothing is waited for in vain. */
export interface Watchdog {
  /** Aborts with the {@link EngineError} that ended everything. */
  readonly signal: AbortSignal;
  /** There was a sign of life: bytes that came, by their number, or a message. */
  feed(bytes?: number): void;
  /** Gives up everything that is awaited, now and later. */
  end(error: EngineError): void;
  /**
   * Waits for work.
   * @throws {EngineError} where all ends before the work does, or where no sign of life comes for {@link patience}
   */
  guard<Result>(work: Promise<Result>): Promise<Result>;
}

/**
 * @param onEnd is told of the end, before those who wait
 * @param onBytes is told of bytes that came
 */
export function watchdog(
  onEnd: (error: EngineError) => void = () => {},
  onBytes: (bytes: number) => void = () => {},
): Watchdog {
  const controller = new AbortController();
  const {signal} = controller;
  let awaited = 0;
  let silent = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  function tick(): void {
    silent += step;
    if (silent >= patience) end(new EngineError(`Nothing came for ${patience / 1000} seconds`, "silent"));
  }

  function end(error: EngineError): void {
    if (signal.aborted) return;
    clearInterval(timer);
    onEnd(error);
    controller.abort(error);
  }

  return {
    signal,
    feed(bytes = 0) {
      silent = 0;
      if (bytes > 0) onBytes(bytes);
    },
    end,
    guard: (work) =>
      new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted) {
          work.catch(() => undefined);
          stop();
          return;
        }
        signal.addEventListener("abort", stop);
        if (awaited++ === 0) {
          silent = 0;
          timer = setInterval(tick, step);
        }
        work.then(resolve, reject).finally(() => {
          signal.removeEventListener("abort", stop);
          if (--awaited === 0) clearInterval(timer);
        });
      }),
  };
}
