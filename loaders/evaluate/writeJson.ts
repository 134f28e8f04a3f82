import {writeFileSync} from "node:fs";

/** Width that the project's formatter keeps to. */
const WIDTH = 110;

/** Writes a value as JSON, laid out as the project's formatter would: short lists of plain values on one line. */
export function writeJson(file: URL, value: unknown): void {
  const text = JSON.stringify(value, null, 2).replace(
    /^( *(?:"[^"\n]*": )?)\[\n([^[\]{}]*?)\n *\](,?)$/gm,
    (whole, before: string, items: string, after: string) => {
      const line = `${before}[${items.trim().split(/,\n */).join(", ")}]${after}`;
      return line.length <= WIDTH ? line : whole;
    },
  );
  writeFileSync(file, `${text}\n`);
}
