/**
 * Why something could not be had: the visitor is offline, nothing came for too long, the engine is gone in the middle of its work,
 * the browser cannot run it, or anything else.
 */
export type FailureReason = "offline" | "silent" | "lost" | "unsupported" | "failed";

/** The engine, a table or another file could not be loaded, or a statement failed: asking again may help. */
export class EngineError extends Error {
  override readonly name = "EngineError";

  constructor(
    message: string,
    readonly reason: FailureReason = "failed",
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What a failed request means: where the browser knows of no connection, that there is none. */
export function networkError(cause: unknown): EngineError {
  if (cause instanceof EngineError) return cause;
  return new EngineError(messageOf(cause), navigator.onLine === false ? "offline" : "failed", {cause});
}

/** What a failed statement means: an engine that has no memory left, or has broken off within its code, is of no use any more. */
export function statementError(cause: unknown): EngineError {
  if (cause instanceof EngineError) return cause;
  const name = cause instanceof Error ? cause.name : "";
  const message = messageOf(cause);
  const gone =
    name === "RuntimeError" || name === "RangeError" || /out of memory|allocation failed/i.test(message);
  return new EngineError(message, gone ? "lost" : "failed", {cause});
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
