/**
 * The data cannot be taken as they are, through no fault of the program: commands end with exit code 3 and change
 * nothing.
 */
export class DataRefused extends Error {
  override readonly name = "DataRefused";

  /** @param reasons a sentence each, which names the file and the way out */
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join("\n"));
  }
}
