import {parseId} from "../../answers/parseId.js";
import {type ListKind, type Shards, shardOfId, shardOfText} from "../../shared/api.js";
import {fold} from "../../shared/fold.js";

/** The calls that the page lets try. */
export const callNames = [
  "months",
  "weekdays",
  "film",
  "title",
  "person",
  "name",
  "personWithoutId",
  "list",
  "sentences",
  "distributions",
] as const;
export type CallName = (typeof callNames)[number];

/** What a call asks for. */
export interface Request {
  /** Of the file, from `api/v1/`. */
  readonly path: string;
  /** The part and the key of the rows that are the answer; null: all of the file is. */
  readonly entry: {readonly part: Shards; readonly key: string} | null;
}

/**
 * What a call asks for.
 *
 * @param value of the call's field; empty where it has none
 * @param kind of list
 * @returns null where nothing can be asked with that value
 */
export function requestOf(call: CallName, value: string, kind: ListKind = "country"): Request | null {
  const byText = (part: Parameters<typeof shardOfText>[0], key: string): Request | null =>
    key === "" ? null : {path: shardOfText(part, key), entry: {part, key}};
  const byId = (part: Parameters<typeof shardOfId>[0]): Request | null => {
    const id = parseId(value);
    return id === null ? null : {path: shardOfId(part, id), entry: {part, key: String(id)}};
  };
  switch (call) {
    case "months":
    case "weekdays":
    case "sentences":
    case "distributions":
      return {path: `${call}.json`, entry: null};
    case "film":
      return byId("films");
    case "person":
      return byId("people");
    case "title":
      return byText("titles", fold(value));
    case "name":
      return byText("names", fold(value));
    case "personWithoutId":
      return byText("people-without-id", value);
    case "list":
      return value === "" ? null : byText("lists", `${kind} ${value}`);
  }
}
