import {createHash} from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {DataRefused} from "../../loaders/dataRefused.js";
import {fetchRaw, type SourceFile, type Sources} from "../../loaders/fetchRaw.js";
import {WrongUse} from "../../loaders/wrongUse.js";

const file = (name: string, content: string, more: Partial<SourceFile> = {}): SourceFile => ({
  name,
  otherNames: [],
  optional: false,
  copies: [{bytes: Buffer.byteLength(content), sha256: createHash("sha256").update(content).digest("hex")}],
  ...more,
});
const sources: Sources = {
  title: "Films",
  page: "https://example.org/films",
  mirrors: [],
  files: [
    file("movies.csv", "id\n1\n", {otherNames: ["films.csv"]}),
    file("credits.csv", "cast\n[]\n"),
    file("keywords.csv", "k\n", {optional: true}),
  ],
};

describe("fetchRaw", () => {
  const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
  let server: Server;
  let address = "";
  beforeAll(async () => {
    server = createServer((request, response) => {
      const content = {"/set/movies.csv": "id\n1\n", "/set/credits.csv": "cast\n[]\n"}[request.url ?? ""];
      response.writeHead(content === undefined ? 404 : 200).end(content);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/set`;
  });
  afterAll(() => {
    server.close();
    rmSync(root, {recursive: true});
  });
  const folder = (name: string, files: Record<string, string>) => {
    const path = join(root, name);
    mkdirSync(path);
    for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
    return path;
  };

  it("copies the published files from a folder, under their first name", async () => {
    const from = folder("from", {"films.csv": "id\n1\n", "credits.csv": "cast\n[]\n"});
    const to = join(root, "a", "raw");
    const lines: string[] = [];
    await fetchRaw(sources, [from], to, (line) => lines.push(line));
    expect(readdirSync(to).sort()).toEqual(["credits.csv", "movies.csv"]);
    expect(readFileSync(join(to, "movies.csv"), "utf8")).toBe("id\n1\n");
    expect(lines.at(-1)).toBe("keywords.csv was not found; it is optional.");
  });

  it("brings them from an address", async () => {
    const to = join(root, "b");
    await fetchRaw(sources, [address], to, () => {});
    expect(readFileSync(join(to, "credits.csv"), "utf8")).toBe("cast\n[]\n");
  });

  it("leaves files alone that are there and as published, wherever it is told to look", async () => {
    const to = folder("c", {"movies.csv": "id\n1\n", "credits.csv": "cast\n[]\n"});
    await expect(fetchRaw(sources, [], to, () => {})).resolves.toBeUndefined();
  });

  it("refuses other content, leaves nothing of it, and says where a person gets the files", async () => {
    const from = folder("wrong", {"movies.csv": "id\n2\n"});
    const to = join(root, "d");
    const failing = fetchRaw(sources, [from], to, () => {});
    await expect(failing).rejects.toThrow(/not the published file \(5 bytes\)/);
    await expect(failing).rejects.toThrow(/https:\/\/example\.org\/films/);
    await expect(failing).rejects.toBeInstanceOf(DataRefused);
    expect(readdirSync(to)).toEqual([]);
  });

  it("touches no file that is not the published one, before it brings anything", async () => {
    const from = folder("good", {"movies.csv": "id\n1\n", "credits.csv": "cast\n[]\n"});
    const to = folder("mine", {"credits.csv": "my own", "keywords.csv": "my words"});
    const failing = fetchRaw(sources, [from], to, () => {});
    await expect(failing).rejects.toBeInstanceOf(WrongUse);
    await expect(failing).rejects.toThrow(/mine\/credits\.csv[\s\S]*mine\/keywords\.csv[\s\S]*--overwrite/);
    expect(readdirSync(to).sort()).toEqual(["credits.csv", "keywords.csv"]);
    expect(readFileSync(join(to, "credits.csv"), "utf8")).toBe("my own");
  });

  it("touches no link either, wherever it leads", async () => {
    const from = folder("linked-from", {"movies.csv": "id\n1\n", "credits.csv": "cast\n[]\n"});
    const to = folder("linked-to", {});
    symlinkSync("nowhere", join(to, "movies.csv"));
    await expect(fetchRaw(sources, [from], to, () => {})).rejects.toBeInstanceOf(WrongUse);
    expect(readdirSync(to)).toEqual(["movies.csv"]);
  });

  it("replaces them when it is told to, and a link itself, not what it leads to", async () => {
    const from = folder("told-from", {"movies.csv": "id\n1\n", "credits.csv": "cast\n[]\n"});
    const to = folder("told", {"movies.csv": "my own", "precious.txt": "precious"});
    symlinkSync("precious.txt", join(to, "credits.csv"));
    await fetchRaw(sources, [from], to, () => {}, {overwrite: true});
    expect(readFileSync(join(to, "movies.csv"), "utf8")).toBe("id\n1\n");
    expect(readFileSync(join(to, "credits.csv"), "utf8")).toBe("cast\n[]\n");
    expect(readFileSync(join(to, "precious.txt"), "utf8")).toBe("precious");
  });

  it("does not replace a file that came while it was at work", async () => {
    const from = folder("meanwhile-from", {"movies.csv": "id\n1\n", "credits.csv": "cast\n[]\n"});
    const to = folder("meanwhile", {});
    const failing = fetchRaw(sources, [from], to, () => writeFileSync(join(to, "credits.csv"), "my own"));
    await expect(failing).rejects.toBeInstanceOf(WrongUse);
    expect(readFileSync(join(to, "credits.csv"), "utf8")).toBe("my own");
  });

  it("does not replace a file by a wrong one, whatever it is told", async () => {
    const from = folder("bad", {"movies.csv": "id\n2\n"});
    const to = folder("kept", {"movies.csv": "my own"});
    const failing = fetchRaw(sources, [from], to, () => {}, {overwrite: true});
    await expect(failing).rejects.toBeInstanceOf(DataRefused);
    expect(readFileSync(join(to, "movies.csv"), "utf8")).toBe("my own");
  });

  it("takes nothing for a file that is none", async () => {
    const from = folder("odd", {"credits.csv": "cast\n[]\n"});
    mkdirSync(join(from, "movies.csv"));
    await expect(fetchRaw(sources, [from], join(root, "odd-to"), () => {})).rejects.toThrow(/is no file/);
  });

  it("is called wrongly where there is no place to look in", async () => {
    await expect(fetchRaw(sources, [], join(root, "none"), () => {})).rejects.toBeInstanceOf(WrongUse);
  });

  it("says what is wrong where nobody answers", async () => {
    const to = join(root, "e");
    await expect(fetchRaw(sources, ["http://127.0.0.1:1/"], to, () => {})).rejects.toThrow(
      /could not be read[\s\S]*--from FOLDER/,
    );
    expect(existsSync(join(to, "movies.csv"))).toBe(false);
  });
});
