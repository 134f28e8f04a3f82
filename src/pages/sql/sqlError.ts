import type {Statement} from "./statements.js";

/** What the engine said of a statement that failed, and where. */
export interface SqlFault {
  /** In the engine's words, in English. */
  readonly message: string;
  /** What it says besides, such as all forms of a function; null where there is nothing. */
  readonly more: string | null;
  /** The place in the text that held the statement; null where the engine names none. */
  readonly place: {readonly from: number; readonly to: number} | null;
}

/**
 * Reads DuckDB's message: the line that it quotes, with a caret below, becomes a place.
 * @param message as the engine gives it
 */
export function sqlFault(message: string, statement: Statement): SqlFault {
  const plain = message.replace(/^Invalid Input Error: Attempting to fetch[^\n]*\nError: /, "").trim();
  const place = placeOf(plain, statement);
  const said = plain.replace(/\n+LINE \d+: [^\n]*\n *\^[\s\S]*$/, "").trim();
  const [first = "", ...rest] = said.split("\n");
  const hint = rest.filter((line) => /^(Did you mean|Candidate bindings)/.test(line));
  const more = rest.filter((line) => !hint.includes(line)).join("\n");
  return {message: [first, ...hint].join("\n"), more: more.trim() === "" ? null : more.trim(), place};
}

function placeOf(message: string, {sql, from, tokens}: Statement): SqlFault["place"] {
  const last = tokens.at(-1);
  if (/syntax error at end of input/.test(message))
    return last === undefined ? null : {from: last.from, to: last.to};
  const [, number, excerpt, spaces] = /(?:^|\n)LINE (\d+): ([^\n]*)\n( *)\^/.exec(message) ?? [];
  if (number === undefined || excerpt === undefined || spaces === undefined) return null;
  const before = sql.split("\n").slice(0, Number(number) - 1);
  const line = sql.split("\n")[Number(number) - 1] ?? "";
  // Of a long line it quotes a part.
  const begun = excerpt.startsWith("...") && !line.startsWith("...");
  const quoted = excerpt.slice(begun ? 3 : 0).replace(line.endsWith("...") ? "" : /\.\.\.$/, "");
  const start = begun ? line.indexOf(quoted) : 0;
  if (start < 0) return null;
  const column = spaces.length - `LINE ${number}: `.length - (begun ? 3 : 0);
  const place = from + before.reduce((sum, text) => sum + text.length + 1, 0) + start + Math.max(0, column);
  const token = tokens.find((one) => one.from <= place && place < one.to);
  return {from: place, to: token?.to ?? Math.min(place + 1, from + sql.length)};
}
