/**
 * The data cannot be taken as they are, through no fault of the program: commands end with exit code 3 and change
 * nothing.
 */
export class DataRefused extends Error {
  override readonly name = "DataRefused";
  /** What was read, as `summary` tells it; empty where the reading did not get so far. */
  readonly summary: string;
  /** Whether `--accept-problems` lets the data pass. */
  readonly acceptable: boolean;

  /** @param reasons a sentence each, which names the file and the way out */
  constructor(
    readonly reasons: readonly string[],
    {summary = "", acceptable = false}: {summary?: string; acceptable?: boolean} = {},
  ) {
    super(reasons.join("\n"));
    this.summary = summary;
    this.acceptable = acceptable;
  }
}
