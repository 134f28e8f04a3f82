/** The engine or a table could not be loaded, or a statement failed: asking again may help. */
export class EngineError extends Error {
  override readonly name = "EngineError";
}
