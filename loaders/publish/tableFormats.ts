/** A form in which every table is published. */
export interface TableFormat<Name extends "parquet" | "csv" | "jsonl" = "parquet" | "csv" | "jsonl"> {
  readonly name: Name;
  /** How the names of its files end, without the dot. */
  readonly extension: string;
  readonly mediatype: string;
}

export const parquet: TableFormat<"parquet"> = {
  name: "parquet",
  extension: "parquet",
  mediatype: "application/vnd.apache.parquet",
};

/** The forms for tools that read no Parquet, packed with gzip. */
export const toolFormats: readonly TableFormat<"csv" | "jsonl">[] = [
  {name: "csv", extension: "csv.gz", mediatype: "text/csv"},
  {name: "jsonl", extension: "jsonl.gz", mediatype: "application/jsonl"},
];

export const tableFormats = [parquet, ...toolFormats] as const;
