import {nameOf, type SqlToken} from "./sqlTokens.js";

/** Words that are no name unless they stand in quotes, though a table has that name. */
const reserved: readonly string[] = ["cast"];

/**
 * Which of the tables a statement names, in their own order. It is read from the text, before there is an engine, so a column
 * that is named like a table counts as well.
 */
export function namedTables<Name extends string>(
  tokens: readonly SqlToken[],
  tables: readonly Name[],
): readonly Name[] {
  const named = new Set(
    tokens
      .filter(({kind, text}, i) => {
        if (kind === "word") return !reserved.includes(text.toLowerCase()) && tokens[i + 1]?.text !== "(";
        return kind === "quoted";
      })
      .map(nameOf),
  );
  return tables.filter((table) => named.has(table.toLowerCase()));
}
