/** A piece of SQL with its place in the text; white space is none. */
export interface SqlToken {
  readonly kind: "word" | "quoted" | "string" | "number" | "comment" | "sign";
  readonly text: string;
  readonly from: number;
  /** The place behind it. */
  readonly to: number;
}

const kinds: readonly (readonly [SqlToken["kind"], RegExp])[] = [
  ["comment", /--[^\n]*/y],
  ["string", /\$(\w*)\$[\s\S]*?(?:\$\1\$|$)/y],
  ["string", /e'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)/iy],
  ["string", /'(?:[^']|'')*(?:'|$)/y],
  ["quoted", /"(?:[^"]|"")*(?:"|$)/y],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy],
  ["word", /[\p{L}_][\p{L}\p{M}\p{N}_$]*/uy],
];

/** The pieces of a text that may hold several statements, as DuckDB reads them; what is not closed ends with the text. */
export function sqlTokens(sql: string): readonly SqlToken[] {
  const tokens: SqlToken[] = [];
  let from = 0;
  while (from < sql.length) {
    if (/\s/.test(sql[from]!)) {
      from++;
      continue;
    }
    const {kind, to} = tokenAt(sql, from);
    tokens.push({kind, text: sql.slice(from, to), from, to});
    from = to;
  }
  return tokens;
}

function tokenAt(sql: string, from: number): {readonly kind: SqlToken["kind"]; readonly to: number} {
  if (sql.startsWith("/*", from)) return {kind: "comment", to: commentEnd(sql, from)};
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = from;
    const length = pattern.exec(sql)?.[0].length ?? 0;
    if (length > 0) return {kind, to: from + length};
  }
  return {kind: "sign", to: from + String.fromCodePoint(sql.codePointAt(from)!).length};
}

/** Comments may be nested. */
function commentEnd(sql: string, from: number): number {
  let depth = 0;
  for (let i = from; i < sql.length; i++) {
    const pair = sql.slice(i, i + 2);
    if (pair !== "/*" && pair !== "*/") continue;
    depth += pair === "/*" ? 1 : -1;
    i++;
    if (depth === 0) return i + 1;
  }
  return sql.length;
}

/** What a name means: DuckDB's names make no difference between capitals and small letters. */
export function nameOf({kind, text}: SqlToken): string | null {
  if (kind === "word") return text.toLowerCase();
  return kind === "quoted" ? text.slice(1, -1).replaceAll('""', '"').toLowerCase() : null;
}
