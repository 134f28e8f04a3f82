import {expect, it} from "vitest";
import {encodingOf} from "../../../loaders/extract/transcode.js";
import {WrongUse} from "../../../loaders/wrongUse.js";

it("knows encodings by every label of the standard, and explains itself at others", () => {
  expect(["latin1", "UTF-8", "utf-16", "SJIS"].map(encodingOf)).toEqual([
    "windows-1252",
    "utf-8",
    "utf-16le",
    "shift_jis",
  ]);
  expect(() => encodingOf("latin\u001b[2J")).toThrow(WrongUse);
  expect(() => encodingOf("klingon")).toThrow('--encoding "klingon" is unknown');
});
