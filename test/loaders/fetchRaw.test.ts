import {createHash} from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
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

  it("gives up where every answer is cut, and the rest that parts bring makes another file", async () => {
    const wrong = Buffer.from("id\n2\n");
    /** Fails as long as nothing of that many bytes has come. */
    const cameAs = (bytes: number) => () => {
      const sizes = readdirSync(join(root, "cut")).map((name) => statSync(join(root, "cut", name)).size);
      expect(sizes).toContain(bytes);
    };
    let asked = 0;
    const cutting = createServer(({headers}, response) => {
      asked++;
      const from = Number(/^bytes=(\d+)-/.exec(headers.range ?? "")?.[1] ?? 0);
      response.writeHead(from === 0 ? 200 : 206, {
        ETag: '"one"',
        "Content-Length": wrong.length - from,
        ...(from === 0 ? {} : {"Content-Range": `bytes ${from}-${wrong.length - 1}/${wrong.length}`}),
      });
      if (from > 0) response.end(wrong.subarray(from));
      else
        response.write(wrong.subarray(0, 2), () => void vi.waitFor(cameAs(2)).then(() => response.destroy()));
    });
    await new Promise<void>((listening) => cutting.listen(0, "127.0.0.1", listening));
    try {
      const from = `http://127.0.0.1:${(cutting.address() as AddressInfo).port}`;
      const [movies] = sources.files;
      const one = {...sources, files: [{...movies!, otherNames: []}]};
      const failing = fetchRaw(one, [from], join(root, "cut"), () => {});
      await expect(failing).rejects.toBeInstanceOf(DataRefused);
      expect(asked).toBeLessThanOrEqual(6);
      expect(readdirSync(join(root, "cut"))).toEqual([]);
    } finally {
      cutting.closeAllConnections();
      cutting.close();
    }
  }, 10_000);

  it("brings each file once where two runs are at it, and the second says that it waits", async () => {
    let asked = 0;
    const slow = createServer((_, response) => {
      asked++;
      response.writeHead(200, {"Content-Length": 5}).write("id");
      setTimeout(() => response.end("\n1\n"), 400);
    });
    await new Promise<void>((listening) => slow.listen(0, "127.0.0.1", listening));
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    try {
      const from = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
      const one = {...sources, files: sources.files.slice(0, 1)};
      const to = join(root, "two-runs");
      const lines: string[] = [];
      const run = () => fetchRaw(one, [from], to, (line) => lines.push(line));
      await Promise.all([run(), run()]);
      expect(lines).toEqual([`movies.csv is checked and in ${to}.`, "movies.csv is there already."]);
      expect(asked).toBe(1);
      expect(String(said.mock.calls)).toContain("Another run is bringing movies.csv");
      expect(readdirSync(to)).toEqual(["movies.csv"]);
    } finally {
      said.mockRestore();
      slow.close();
    }
  });

  it("removes what it left, and leaves alone what is not a file of its own making", async () => {
    const from = folder("parts-from", {"movies.csv": "id\n1\n", "credits.csv": "cast\n[]\n"});
    const to = folder("parts", {"credits.csv.0123456789abcdef.part": "", "precious.txt": "precious"});
    const linked = "credits.csv.00000000deadbeef.part";
    linkSync(join(to, "precious.txt"), join(to, linked));
    await fetchRaw(sources, [from], to, () => {});
    expect(readdirSync(to).sort()).toEqual(["credits.csv", linked, "movies.csv", "precious.txt"]);
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
