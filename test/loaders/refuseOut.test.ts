import {mkdirSync, mkdtempSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, afterEach, describe, expect, it, vi} from "vitest";
import {refuseOut} from "../../loaders/refuseOut.js";
import {WrongUse} from "../../loaders/wrongUse.js";

const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
const raw = join(root, "raw");
mkdirSync(join(raw, "films"), {recursive: true});
symlinkSync(raw, join(root, "link"));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(root, {recursive: true}));

describe("--out", () => {
  it.each([
    ["the raw folder", raw],
    ["a folder in it", join(raw, "films")],
    ["a folder in it that is to be made", join(raw, "new", "folder")],
    ["the raw folder by another name", join(root, "link")],
    ["a new folder in it by another name", join(root, "link", "new")],
    ["the project's raw data", resolve("data/raw/out")],
    ["the sample", resolve("data/sample")],
    ["a snapshot", resolve(".snapshots/0123456789abcdef0123456789abcdef")],
  ])("is refused before anything is done where it is %s", (_, out) => {
    expect(() => refuseOut(out, raw)).toThrow(WrongUse);
    vi.stubEnv("FILMOTECA_RAW", raw);
    expect(() => refuseOut(out)).toThrow("from which the data are read");
  });

  it.each(["dist", "dist/data"])("is refused where it is %s, in the built site", (out) => {
    expect(() => refuseOut(resolve(out))).toThrow(WrongUse);
    expect(() => refuseOut(resolve(out))).toThrow("the built site");
  });

  it("may be a new folder beside the project's raw data", () => {
    refuseOut(resolve("data/export"));
  });

  it("may stand beside the raw folder, under a name that begins like its", () => {
    refuseOut(join(root, "raw-out"), raw);
  });
});
