/** A command was called in a way that it does not know: it ends with exit code 2. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
