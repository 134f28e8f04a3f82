import {type Literal, LiteralError, parseLiteral} from "../../../loaders/extract/literal.js";
import {type Finding, shown} from "./finding.js";
import {judgeMessage} from "./judgeError.js";
import type {LiteralAnswer, Plain} from "./oracle.js";

/** Reads a text as a literal and holds what comes of it against Python's answer, if there is one. */
export function judgeLiteral(text: string, answer: LiteralAnswer | null): Finding[] {
  let value: Literal;
  try {
    value = parseLiteral(text);
  } catch (error) {
    if (!(error instanceof LiteralError))
      return [{kind: "fault", what: `parseLiteral threw ${String(error).slice(0, 200)} for ${shown(text)}`}];
    if (error.offset > text.length)
      return [{kind: "fault", what: `parseLiteral names a place beyond ${shown(text)}`}];
    if (answer?.must)
      return [
        {
          kind: "fault",
          what: `parseLiteral refuses ${shown(text)}, which Python reads: ${error.message.slice(0, 200)}`,
        },
      ];
    return judgeMessage(error.message);
  }
  if (answer === null) return [];
  const actual = plain(value);
  if (answer.value !== undefined && same(actual, answer.value, text)) return [];
  return [
    {
      kind: "difference",
      what: `${shown(text)} is read as ${shown(actual)}, by Python as ${shown(answer.value)}`,
    },
  ];
}

/** As JSON, in which -0.0 is 0. JSON's `\/` is a slash to the project, and two characters to Python. */
function same(actual: Plain, expected: Plain, text: string): boolean {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  return a === b || (text.includes("\\/") && a.replace(/\\+\//g, "/") === b.replace(/\\+\//g, "/"));
}

function plain(value: Literal): Plain {
  if (Array.isArray(value)) return (value as readonly Literal[]).map(plain);
  if (value instanceof Map)
    return {dict: Array.from(value, ([key, item]) => [plain(key), plain(item)] as const)};
  if (typeof value === "bigint") return {integer: String(value)};
  if (typeof value === "number" && !Number.isFinite(value)) return {float: value > 0 ? "inf" : "-inf"};
  return value as Plain;
}
