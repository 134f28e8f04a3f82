/** A table of the visitor's own: a file that was dropped, or what a figure of the site was drawn from. */
export interface OwnTable {
  readonly name: string;
  readonly form: "csv" | "parquet" | "json";
  /** Of the columns where they are known; otherwise the engine finds them out. */
  readonly columns: readonly {readonly name: string; readonly type: "DOUBLE" | "VARCHAR"}[] | null;
  read(): Promise<Uint8Array>;
}

/** Bytes: a larger file would not fit beside the tables that are made of it. */
export const largestFile = 300_000_000;

const forms: Readonly<Record<string, OwnTable["form"]>> = {
  csv: "csv",
  tsv: "csv",
  txt: "csv",
  parquet: "parquet",
  json: "json",
  ndjson: "json",
  jsonl: "json",
};

/** A file as a table, named after it; null where its ending is none that the engine reads. */
export function tableOfFile(file: File, taken: readonly string[]): OwnTable | null {
  const [, base = "", ending = ""] = /^(.*?)\.([^.]+)$/.exec(file.name) ?? [];
  const form = forms[ending.toLowerCase()];
  if (form === undefined) return null;
  return {
    name: freeName(tableName(base), taken),
    form,
    columns: null,
    read: async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return form === "json" ? arrayOfLines(bytes) : bytes;
    },
  };
}

/** A name that needs no quotes: letters, digits and `_`, in lower case. */
export function tableName(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join("_");
  return /^\p{L}/u.test(words) ? words : `t_${words}`;
}

function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let i = 2; taken.includes(free); i++) free = `${name}_${i}`;
  return free;
}

/** The engine reads an array of objects; a file may also have one in each line. */
function arrayOfLines(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes).trim();
  if (text.startsWith("[")) return bytes;
  return new TextEncoder().encode(`[${text.split(/\n+/).join(",")}]`);
}
