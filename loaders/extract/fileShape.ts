/** How a raw file is written where it is not as the published one; what is left out is as published. Plain data. */
export interface FileShape {
  /**
   * By the published name of a column: its name in the file; null: the file lacks it or it is not to be read, so its
   * values are unknown.
   */
  readonly columns?: Readonly<Record<string, string | null>>;
  /** By column: what stands between the names in its cells, where these are no lists of dicts. */
  readonly separators?: Readonly<Record<string, string>>;
  /** By column: what its numbers are multiplied with to be minutes or US dollars. */
  readonly factors?: Readonly<Record<string, number>>;
  /** What comes first in dates such as 03/04/1999; absent: the column has to show it. */
  readonly dates?: "day first" | "month first";
  /** What stands before the decimals of numbers; absent: the column has to show it. */
  readonly decimal?: "point" | "comma";
  /** The encoding, as `encodingOf` names it; absent: UTF-8, or what the command asks for. */
  readonly encoding?: string;
  /** Of credits: whether a record is one credit, and not a film with the lists of all of its own. */
  readonly creditPerRecord?: boolean;
  /** Names of columns that are read as part of another table; `*`: all that this one does not read. */
  readonly readElsewhere?: readonly string[];
}
