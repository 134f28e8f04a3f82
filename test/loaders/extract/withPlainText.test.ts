import {spawnSync} from "node:child_process";
import {appendFileSync, fstatSync, readdirSync, readFileSync, readSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {crc32, deflateRawSync, gzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import type {PlainText} from "../../../loaders/extract/plainText.js";
import {type PlainTextOptions, withPlainText} from "../../../loaders/extract/withPlainText.js";
import {writeTemporary} from "./writeTemporary.js";

const text = `cast,crew,id\n[],"Peña – ñandú",1\n${"[],[],2\n".repeat(1000)}`;

function contentOf({text: file}: PlainText): string {
  if (typeof file === "string") return readFileSync(file, "utf8");
  const bytes = Buffer.alloc(fstatSync(file).size);
  readSync(file, bytes, 0, bytes.length, 0);
  return bytes.toString();
}

async function read(
  content: string | Uint8Array,
  options: Partial<PlainTextOptions> = {},
): Promise<PlainText & {readonly content: string}> {
  const path = writeTemporary("credits.csv", content);
  return withPlainText(path, {stems: ["credits"], ...options}, (plain) => ({
    ...plain,
    content: contentOf(plain),
  }));
}

/** A zip of files: names and contents, packed or stored. */
function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  {stored = false, flags = 0} = {},
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as Uint8Array);
    const data = stored ? bytes : deflateRawSync(bytes);
    const entry = Buffer.alloc(26);
    entry.writeUInt16LE(20, 0);
    entry.writeUInt16LE(flags, 2);
    entry.writeUInt16LE(stored ? 0 : 8, 4);
    entry.writeUInt32LE(crc32(bytes), 10);
    entry.writeUInt32LE(data.length, 14);
    entry.writeUInt32LE(bytes.length, 18);
    entry.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), entry, Buffer.from(name), data]);
    directory.push(Buffer.from("PK\x01\x02\x14\0"), entry, place, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, Buffer.from("PK\x05\x06"), end]);
}

const leftovers = () => readdirSync(tmpdir()).filter((name) => /^filmoteca-[0-9a-f]{8}-/.test(name));

describe("withPlainText", () => {
  it("hands on a plain file as it stands, without a copy", async () => {
    const path = writeTemporary("credits.csv", text);
    expect(await withPlainText(path, {stems: ["credits"], remarks: ["was found"]}, (plain) => plain)).toEqual(
      {
        name: "credits.csv",
        text: path,
        remarks: ["was found"],
      },
    );
  });

  it("unpacks gzip, also of several parts, whatever the file's name ends in, and leaves nothing behind", async () => {
    const parts = Buffer.concat([gzipSync(text.slice(0, 100)), gzipSync(text.slice(100))]);
    const before = leftovers();
    for (const packed of [gzipSync(text), parts, Buffer.concat([parts, Buffer.alloc(512)])]) {
      expect(await read(packed)).toMatchObject({content: text, remarks: ["is packed with gzip"]});
    }
    expect(leftovers()).toEqual(before);
  });

  it("unpacks the only file of a zip, packed or stored, whatever its name", async () => {
    const said = {content: text, remarks: ['is a zip, of which "x/table.data" was read']};
    expect(await read(zipOf({"x/table.data": text}))).toMatchObject(said);
    expect(await read(zipOf({"__MACOSX/._y": "", "x/table.data": text}, {stored: true}))).toMatchObject(said);
  });

  it("takes the file of a zip whose name fits", async () => {
    const zip = zipOf({"links.csv": "a\n", "films/Credits.csv": text, "movies_metadata.csv": "b\n"});
    expect((await read(zip)).content).toBe(text);
    expect((await read(zip, {stems: ["movies_metadata", "movies_dataset"]})).content).toBe("b\n");
    await expect(read(zip, {stems: ["keywords"]})).rejects.toThrow(
      'credits.csv is a zip of 3 files ("links.csv", "films/Credits.csv", "movies_metadata.csv"), of which not exactly ' +
        "one is named keywords.csv. Unpack it yourself",
    );
  });

  it.each([
    ["a workbook", zipOf({"[Content_Types].xml": "", "xl/workbook.xml": ""}), "is an Excel workbook"],
    ["an empty zip", zipOf({}), "is a zip without a file in it"],
    ["a zip with a password", zipOf({"credits.csv": text}, {flags: 1}), "is locked with a password"],
    ["a zip cut short", zipOf({"credits.csv": text}).subarray(0, 60), "is a zip that cannot be read"],
    ["gzip within gzip", gzipSync(gzipSync(text)), "is packed twice: gzip within gzip. Unpack it"],
    ["a zip within gzip", gzipSync(zipOf({"credits.csv": text})), "is packed twice: zip within gzip"],
    ["gzip cut short", gzipSync(text).subarray(0, -9), "is damaged or cut short: unexpected end of file"],
    ["gzip without its end", gzipSync(text).subarray(0, 30), "is damaged or cut short"],
    [
      "gzip whose second part is no more",
      Buffer.concat([gzipSync(text), Buffer.from([0]), gzipSync(text).subarray(1)]),
      "is damaged from byte",
    ],
  ])("refuses %s", async (_, content, said) => {
    await expect(read(content)).rejects.toThrow(`credits.csv ${said}`);
    await expect(read(content)).rejects.toMatchObject({name: "DataRefused"});
  });

  it("refuses a packed file in which any byte was changed, or reads the same", async () => {
    for (const packed of [gzipSync(text.slice(0, 60)), zipOf({"credits.csv": text.slice(0, 60)})]) {
      for (let at = 4; at < packed.length; at++) {
        const damaged = Buffer.from(packed);
        damaged[at]! ^= 0x55;
        const content = await read(damaged).then(
          (plain) => plain.content,
          (error: Error) => error.name,
        );
        expect([at, [text.slice(0, 60), "DataRefused"].includes(content)]).toEqual([at, true]);
      }
    }
  });

  it("reads text in another encoding, of a packed file as well", async () => {
    const plain = "id,title\n1,“Peña – ñandú”\n";
    const old = Buffer.from(plain.replace("“", "\x93").replace("”", "\x94").replace("–", "\x96"), "latin1");
    const windows = {content: plain, remarks: ["was read as windows-1252"]};
    expect(await read(old, {encoding: "windows-1252"})).toMatchObject(windows);
    expect(await read(gzipSync(old), {encoding: "windows-1252"})).toMatchObject({
      content: plain,
      remarks: ["is packed with gzip", "was read as windows-1252"],
    });
    const wide = {encoding: "utf-16le"};
    expect((await read(Buffer.from(`\ufeff${plain}`, "utf16le"), wide)).content).toBe(plain);
    expect((await read(Buffer.from(plain, "utf16le"), wide)).content).toBe(plain);
    expect((await read(Buffer.from(plain, "utf16le").swap16(), {encoding: "utf-16be"})).content).toBe(plain);
  });

  it("decodes characters that stand on the border of two pieces", async () => {
    const plain = `id,title\nx${"ñ€😀".repeat(400_000)}\n`;
    expect((await read(Buffer.from(plain, "utf16le"), {encoding: "utf-16le"})).content === plain).toBe(true);
  });

  it("leaves a file as it is that is UTF-8 already, since of a folder only some may be of an older time", async () => {
    for (const encoding of ["windows-1252", "utf-16le", "shift_jis"]) {
      expect(await read(text, {encoding})).toMatchObject({
        content: text,
        remarks: [`is UTF-8, not ${encoding}`],
      });
    }
  });

  it("refuses text that is not in the encoding", async () => {
    const wide = Buffer.from(`\ufeff${text}`, "utf16le");
    await expect(read(wide, {encoding: "windows-1252"})).rejects.toThrow(
      "credits.csv is not windows-1252 but UTF-16: --encoding utf-16le reads it.",
    );
    await expect(read(Buffer.from("id\n\xff\xff\xff\n", "latin1"), {encoding: "shift_jis"})).rejects.toThrow(
      "credits.csv is not shift_jis text",
    );
  });

  it("notices that a packed file changes meanwhile", async () => {
    const path = writeTemporary("credits.csv", gzipSync(text));
    const reading = withPlainText(path, {stems: ["credits"]}, () => "read");
    appendFileSync(path, gzipSync("more"));
    await expect(reading).rejects.toThrow("credits.csv was changed while it was read");
  });

  it("leaves no file behind when the process is killed", () => {
    const path = writeTemporary("credits.csv", gzipSync(text));
    const script = `
      import {withPlainText} from "./loaders/extract/withPlainText.ts";
      await withPlainText(${JSON.stringify(path)}, {stems: ["credits"]}, () => process.kill(process.pid, "SIGKILL"));`;
    const before = leftovers();
    writeFileSync(`${path}.mts`, script.replace("./loaders", `${process.cwd()}/loaders`));
    const {signal} = spawnSync(process.execPath, ["--import", "tsx", `${path}.mts`]);
    expect([signal, leftovers()]).toEqual(["SIGKILL", before]);
  });
});
