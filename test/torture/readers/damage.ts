import {below, pick, type Random} from "../random.js";

const insertions = [
  ...[
    '"',
    '""',
    '"""',
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\0",
    "'",
    "\\",
    "[",
    "{",
    "}",
    "]",
    "sep=;\n",
    "\ufeff",
  ],
  ...["\u0085", "\u2028", "\x1b[31m", "\x07", "\x1f", "\x7f", "1e999", "nan", "\u202e"],
].map((text) => Buffer.from(text));
const invalid = [
  [0xff],
  [0xc0, 0x80],
  [0xe2, 0x82],
  [0xed, 0xa0, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0x80],
  [0xe9],
].map((bytes) => Buffer.from(bytes));

/** Bytes with one to three faults: what stands in the file afterwards is anyone's guess. */
export function damage(random: Random, bytes: Buffer): Buffer {
  let result = bytes;
  for (let times = pick(random, [1, 1, 1, 2, 3]); times > 0; times--) result = damageOnce(random, result);
  return result;
}

function damageOnce(random: Random, bytes: Buffer): Buffer {
  const at = below(random, bytes.length + 1);
  const spliced = (remove: number, put: Uint8Array = Buffer.alloc(0)) =>
    Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + remove)]);
  const kind = random();
  if (kind < 0.2) {
    const copy = Buffer.from(bytes);
    if (at < copy.length) copy[at] = copy[at]! ^ (1 << below(random, 8));
    return copy;
  }
  if (kind < 0.35) return spliced(1 + below(random, 5));
  if (kind < 0.7) return spliced(0, pick(random, insertions));
  if (kind < 0.8) return spliced(0, pick(random, invalid));
  if (kind < 0.85) return spliced(below(random, 40), bytes.subarray(below(random, bytes.length), at));
  if (kind < 0.87)
    return spliced(0, Buffer.alloc(below(random, 70_000), pick(random, ['"', "x", "[", "\n", "\0", ","])));
  if (kind < 0.9) return Buffer.concat([bytes, bytes.subarray(at)]);
  return bytes.subarray(0, at);
}
