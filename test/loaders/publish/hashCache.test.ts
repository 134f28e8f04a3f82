import {createHash} from "node:crypto";
import {mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {hashesOf} from "../../../loaders/publish/hashCache.js";

describe("hashesOf", () => {
  const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
  afterAll(() => {
    rmSync(root, {recursive: true});
  });
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

  it("is the SHA-256 of each file, in their order", () => {
    const paths = ["a", "b"].map((name) => join(root, name));
    for (const path of paths) writeFileSync(path, path);
    expect(hashesOf(paths, root)).toEqual(paths.map(sha256));
  });

  it("sees another content of the same size, even under the old time of change", () => {
    const path = join(root, "same");
    const time = new Date("2020-01-01");
    for (const text of ["one", "two", "six"]) {
      writeFileSync(path, text);
      utimesSync(path, time, time);
      expect(hashesOf([path], root)).toEqual([sha256(text)]);
    }
  });

  it("does not read a file again that looks as it did, and goes on where the cache is broken", async () => {
    const path = join(root, "kept");
    const cache = join(root, "hashes.json");
    writeFileSync(path, "kept");
    await new Promise((settled) => setTimeout(settled, 2100));
    hashesOf([path], root);
    writeFileSync(cache, readFileSync(cache, "utf8").replace(sha256("kept"), "from the cache"));
    expect(hashesOf([path], root)).toEqual(["from the cache"]);
    writeFileSync(cache, "{");
    expect(hashesOf([path], root)).toEqual([sha256("kept")]);
  });
});
