import {closeSync, openSync, readSync} from "node:fs";
import {DataRefused} from "../dataRefused.js";
import {WrongUse} from "../wrongUse.js";
import {byteOrderMark} from "./csv.js";
import type {PlainText} from "./plainText.js";
import {readHead} from "./readHead.js";
import {appendScratch} from "./scratchFile.js";

const CHUNK = 1 << 20;

/**
 * The name of an encoding as the standard has it (`latin1` is `windows-1252`).
 * @throws WrongUse where there is none of this label
 */
export function encodingOf(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new WrongUse(
      `--encoding ${JSON.stringify(label.slice(0, 40))} is unknown. Examples: windows-1252, utf-16le, shift_jis.`,
    );
  }
}

/**
 * Writes a text in an encoding as UTF-8, unless it is UTF-8 as it is: of the files of a folder only some may be in an
 * older encoding.
 *
 * @param encoding as `encodingOf` names it
 * @param open opens the file that takes the UTF-8 text
 * @returns the descriptor of that file; null where the text is UTF-8 already
 * @throws DataRefused where the text holds what the encoding does not have
 */
export function transcode(
  text: PlainText["text"],
  name: string,
  encoding: string,
  open: () => number,
): number | null {
  const {head, form} = readHead(text);
  const wide = form.is === "utf-16le" || form.is === "utf-16be";
  if (wide && form.is !== encoding) {
    throw new DataRefused([`${name} is not ${encoding} but UTF-16: --encoding ${form.is} reads it.`]);
  }
  // What is no text at all is refused by who reads it.
  if (!wide && (form.is !== "text" || isUtf8(text))) return null;
  const decoder = new TextDecoder(encoding, {fatal: true});
  const into = open();
  let at = byteOrderMark(head);
  try {
    for (const chunk of chunksOf(text, at)) {
      appendScratch(into, Buffer.from(decoder.decode(chunk, {stream: true})));
      at += chunk.length;
    }
    appendScratch(into, Buffer.from(decoder.decode()));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new DataRefused([
      `${name} is not ${encoding} text: it holds something else in the ${CHUNK} bytes from ${at} on. ` +
        "Name its encoding with --encoding, or save it as UTF-8.",
    ]);
  }
  return into;
}

/** Whether a text is UTF-8; zero bytes and escapes, which other encodings use, do not pass. */
function isUtf8(text: PlainText["text"]): boolean {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  try {
    for (const chunk of chunksOf(text, 0)) {
      if (chunk.includes(0) || chunk.includes(27)) return false;
      decoder.decode(chunk, {stream: true});
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a file from `at` on; each chunk is valid until the next. */
function* chunksOf(text: PlainText["text"], at: number): Generator<Buffer, void> {
  const file = typeof text === "number" ? text : openSync(text, "r");
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let from = at; ; ) {
      const read = readSync(file, buffer, 0, CHUNK, from);
      if (read === 0) return;
      from += read;
      yield buffer.subarray(0, read);
    }
  } finally {
    if (file !== text) closeSync(file);
  }
}
