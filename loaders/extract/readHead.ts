import {closeSync, fstatSync, openSync, readSync} from "node:fs";
import type {PlainText} from "./plainText.js";
import {type Form, HEAD, recogniseForm} from "./recogniseForm.js";

/** Reads the first bytes of a file and recognises its form. */
export function readHead(text: PlainText["text"]): {readonly head: Buffer; readonly form: Form} {
  const open = typeof text === "number" ? text : openSync(text, "r");
  try {
    const head = Buffer.alloc(HEAD);
    const length = readSync(open, head, 0, HEAD, 0);
    const read = head.subarray(0, length);
    return {head: read, form: recogniseForm(read, fstatSync(open).size)};
  } finally {
    if (open !== text) closeSync(open);
  }
}
