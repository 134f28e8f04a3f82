import {nameOf, type SqlToken} from "./sqlTokens.js";

/** Why a statement is not run: it begins with a word that is not run here, or would change what the site has made. */
export type Refusal =
  | {readonly kind: "word"; readonly word: string}
  | {readonly kind: "site"; readonly name: string};

const asks = "select with from values table describe desc show summarize pivot unpivot".split(" ");
const changes = "create insert update delete drop alter truncate".split(" ");
/** What may stand between such a word and the name of what is changed. */
const between =
  "or replace temp temporary table view macro function if not exists into from only recursive".split(" ");

/**
 * Whether a statement may run: questions, and what changes the visitor's own tables in memory. There is neither a disk nor
 * another host, and settings are the site's: they bound the memory.
 * @param tokens of the statement, without comments
 * @param site names of what is the site's own
 * @returns null where it may
 */
export function refusal(tokens: readonly SqlToken[], site: readonly string[]): Refusal | null {
  const first = tokens.findIndex(({text}) => text !== "(");
  const [word = ""] = [tokens[first]?.text.toLowerCase()];
  if (word === "explain") {
    const rest = tokens.slice(first + 1);
    return refusal(rest[0]?.text.toLowerCase() === "analyze" ? rest.slice(1) : rest, site);
  }
  if (asks.includes(word)) return null;
  if (!changes.includes(word)) return {kind: "word", word: tokens[first]?.text ?? ""};
  const rest = tokens.slice(first + 1);
  const target = rest.findIndex(({kind, text}) => kind !== "word" || !between.includes(text.toLowerCase()));
  const named = target < 0 ? undefined : rest[rest[target + 1]?.text === "." ? target + 2 : target];
  const name = named === undefined ? null : nameOf(named);
  return name !== null && site.includes(name) ? {kind: "site", name} : null;
}
