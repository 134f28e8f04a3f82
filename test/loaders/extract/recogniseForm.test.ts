import {deflateRawSync, gzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {recogniseForm} from "../../../loaders/extract/recogniseForm.js";

function formOf(content: string | Uint8Array) {
  const bytes = Buffer.from(content as Uint8Array);
  const form = recogniseForm(bytes.subarray(0, 4096), bytes.length);
  return form.is === "other" ? form.what : form.is;
}

const latin1 = (text: string) => Buffer.from(text, "latin1");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const header = "adult,belongs_to_collection,budget\n";

describe("recogniseForm", () => {
  it.each([
    ["text", header],
    ["text", `\ufeff${header}`],
    ["text", "id\n1\n"],
    ["text", "\"[{'id': 1}]\",7\n"],
    ["text", "título,名前\n"],
    ["gzip", gzipSync(header)],
    ["zip", latin1("PK\x03\x04\x14\0")],
    ["utf-16le", Buffer.from(`\ufeff${header}`, "utf16le")],
    ["utf-16le", Buffer.from(header, "utf16le")],
    ["utf-16le", Buffer.from(`id,title\n${"千と千尋の神隠し".repeat(500)}`, "utf16le")],
    ["utf-16be", utf16be(`\ufeff${header}`)],
    ["utf-16be", utf16be(header)],
    ["UTF-32 text", latin1("\xff\xfe\0\0i\0\0\0d\0\0\0")],
    ["empty", ""],
    ["nothing but zero bytes, as a failed disk or download leaves it", new Uint8Array(9)],
    ["an Arrow file", "ARROW1\0\0"],
    ["an SQLite database", "SQLite format 3\0"],
    ["a PDF document", "%PDF-1.7\n"],
    ["an Excel workbook (.xls)", latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")],
    ["packed with 7-Zip", latin1("7z\xbc\xaf\x27\x1c")],
    ["packed with bzip2", latin1("BZh91AY&SY")],
    ["packed with xz", latin1("\xfd7zXZ\0\0\x04")],
    ["packed with Zstandard", latin1("\x28\xb5\x2f\xfd")],
    ["packed with RAR", latin1("Rar!\x1a\x07\x01\0")],
    [
      "a Git LFS pointer, which only names the file",
      "version https://git-lfs.github.com/spec/v1\noid sha256:0\n",
    ],
    [
      "a web page (HTML), most likely an error or a login page in place of the file",
      "\n<!DOCTYPE html>\n<html><title>404</title>",
    ],
    ["a web page (HTML), most likely an error or a login page in place of the file", "<HTML><body>"],
    ["XML", '<?xml version="1.0"?><films/>'],
    ["XML", "<films><film id='1'/></films>"],
    ["parquet", "PAR1\x15\x04"],
    ["json", '[{"id": 1}]'],
    ["json", '{\n  "films": []\n}\n'],
    ["json", "[\n  [1, 2]\n]"],
    ["json lines", '{"id": 1}\n{"id": 2}\n'],
    ["json lines", `{"id": 1, "overview": "${"long ".repeat(1000)}"}\n`],
    ["no text", deflateRawSync(Buffer.alloc(90_000, "ab")).fill(0, 3, 60)],
  ])("recognises %s", (form, content) => {
    expect(formOf(content)).toBe(form);
  });

  it("has a way out for everything that it cannot read", () => {
    expect(recogniseForm(Buffer.from("ARROW1\0\0"), 8)).toEqual({
      is: "other",
      what: "an Arrow file",
      wayOut: "Export the table as a CSV file.",
    });
  });
});
