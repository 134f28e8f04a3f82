import {below, pick, type Random, several} from "../random.js";
import {edgeNumbers, words} from "./edges.js";

const plain = [..."abcXYZ 019_-.,:;#/é日😀ßİ\u00a0\u200f\u2028"];
const escapes = [
  ...["\\\\", "\\'", '\\"', "\\n", "\\t", "\\r", "\\a", "\\0", "\\7", "\\17", "\\777", "\\08", "\\q", "\\."],
  ...[
    "\\/",
    "\\x41",
    "\\xe9",
    "\\u00e9",
    "\\u65e5",
    "\\ud83d\\ude00",
    "\\ud83d",
    "\\U0001F600",
    "\\\n",
    "\\\r\n",
  ],
];
const rubble = [
  ..."[]{}(),:'\"\\ \n\r\t\0\f01.-+eExuUbrNjJ_#é",
  "None",
  "True",
  "nan",
  "null",
  "\\x4",
  "...",
  "set()",
];

/** A text that is a Python literal or JSON, or nearly so. */
export function literalText(random: Random): string {
  const kind = random();
  if (kind < 0.12) return several(random, 0, 12, () => pick(random, rubble)).join("");
  if (kind < 0.14) return nested(random);
  let text = value(random, 0);
  if (kind < 0.5) for (let times = 1 + below(random, 3); times > 0; times--) text = damage(random, text);
  return text;
}

function value(random: Random, depth: number): string {
  const space = () => pick(random, ["", "", "", " ", "\n", "\t", "\f", "\r\n", "\\\n"]);
  const inner = () => `${space()}${value(random, depth + 1)}${space()}`;
  const kind = below(random, depth < 4 ? 9 : 5);
  if (kind < 2) return several(random, 1, 2, () => string(random)).join(pick(random, ["", " "]));
  if (kind === 2) return number(random);
  if (kind === 3) return pick(random, ["None", "True", "False", "null", "true", "false"]);
  if (kind === 4) return pick(random, random() < 0.1 ? words : ["None"]);
  const comma = pick(random, ["", "", ","]);
  if (kind === 5) return `(${several(random, 0, 3, inner).join(",")}${comma})`;
  if (kind < 7) return `[${several(random, 0, 4, inner).join(",")}${comma}]`;
  const key = () => (random() < 0.8 ? string(random) : random() < 0.5 ? number(random) : value(random, 5));
  return `{${several(random, 0, 4, () => `${space()}${key()}${space()}:${inner()}`).join(",")}${comma}}`;
}

function string(random: Random): string {
  const quote = pick(random, ["'", "'", "'", '"', '"', "'''", '"""']);
  const prefix = pick(random, ["", "", "", "", "", "", "u", "U", "b", "r", "f"]);
  const body = several(random, 0, 6, () => pick(random, random() < 0.7 ? plain : escapes)).join("");
  return `${prefix}${quote}${body}${quote}`;
}

function number(random: Random): string {
  const kind = random();
  if (kind < 0.3) return String(below(random, 3_000_000));
  if (kind < 0.5) return String((random() - 0.5) * 10 ** (below(random, 40) - 20));
  if (kind < 0.6) return several(random, 1, 40, () => below(random, 10)).join("");
  return pick(random, edgeNumbers);
}

/** Brackets within brackets, up to a depth that would run out of stack. */
function nested(random: Random): string {
  const depth = pick(random, [1, 50, 99, 100, 101, 150, 5000]);
  const [open, close] = pick(random, [
    ["[", "]"],
    ["(", ",)"],
    ["{'a':", "}"],
    ["[(", ",)]"],
  ] as const);
  return open.repeat(depth) + pick(random, ["1", "", "'x'"]) + (random() < 0.8 ? close.repeat(depth) : "");
}

function damage(random: Random, text: string): string {
  const at = below(random, text.length + 1);
  const kind = random();
  if (kind < 0.25) return text.slice(0, at);
  if (kind < 0.5) return text.slice(0, at) + text.slice(at + 1 + below(random, 3));
  if (kind < 0.9) return text.slice(0, at) + pick(random, rubble) + text.slice(at);
  return text.slice(0, at) + text.slice(Math.max(0, at - below(random, 20)));
}
