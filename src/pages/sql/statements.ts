import {type SqlToken, sqlTokens} from "./sqlTokens.js";

/** One of the statements of a text. */
export interface Statement {
  /** Without the semicolon behind it and comments before it. */
  readonly sql: string;
  /** Where it begins in the text. */
  readonly from: number;
  /** Without comments. */
  readonly tokens: readonly SqlToken[];
}

/** The statements of a text, in order; what holds nothing but comments is none. */
export function statements(text: string): readonly Statement[] {
  const found: Statement[] = [];
  let tokens: SqlToken[] = [];
  const end = (): void => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first !== undefined && last !== undefined)
      found.push({sql: text.slice(first.from, last.to), from: first.from, tokens});
    tokens = [];
  };
  for (const token of sqlTokens(text)) {
    if (token.text === ";") end();
    else if (token.kind !== "comment") tokens.push(token);
  }
  end();
  return found;
}
