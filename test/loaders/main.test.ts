import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {publicFiles} from "../../loaders/publish/publicFiles.js";
import {tablesOf} from "../../loaders/schema.js";
import {writeRawFolder} from "./writeRawFolder.js";

const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => {
  rmSync(root, {recursive: true});
});

function data(...args: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "loaders/main.ts", ...args], {encoding: "utf8"});
}

describe("npm run data", () => {
  it("writes the tables of a raw folder into another one, and tells its steps in plain lines", () => {
    const out = join(root, "out");
    const {status, stdout, stderr} = data("--raw", "test/fixture", "--out", out, "--only", "tables");
    expect(stderr).not.toContain("\u001b");
    expect([status, stdout]).toEqual([0, `${out}\n`]);
    expect(readdirSync(out).sort()).toEqual([...publicFiles(tablesOf("tables"))].sort());
  });

  it("refuses a folder of other files before it does anything", () => {
    writeFileSync(join(root, "mine.txt"), "");
    const {status, stderr} = data("--raw", "test/fixture", "--out", root);
    expect([status, stderr.includes("nothing was written"), stderr.includes("[1/")]).toEqual([
      2,
      true,
      false,
    ]);
  });

  it("tells in a sentence what a raw folder lacks", () => {
    const {status, stderr} = data("--raw", root);
    expect(status).toBe(3);
    expect(stderr).toContain("movies_metadata.csv");
    expect(stderr).not.toContain("    at ");
  });

  it("refuses data of which too much is lost with exit code 3, and leaves the folder before as it was", () => {
    const sound = writeRawFolder(join(root, "sound"), 3);
    const lost = writeRawFolder(join(root, "lost"), 3, () => ({genres: "Drama, Comedy"}));
    const out = join(root, "kept");
    expect(data("--raw", sound, "--out", out, "--only", "tables").status).toBe(0);
    const before = readFileSync(join(out, "SHA256SUMS"), "utf8");
    const call = ["--raw", lost, "--out", out, "--only", "tables"];
    const refused = data(...call);
    expect([refused.status, refused.stdout]).toEqual([3, ""]);
    expect(refused.stderr).toContain("movies_metadata.csv: 3 records read");
    expect(refused.stderr).toContain("- movies_metadata.csv: the column genres has something in 3 cells");
    expect(refused.stderr).toContain("--accept-problems");
    expect(readFileSync(join(out, "SHA256SUMS"), "utf8")).toBe(before);

    const accepted = data(...call, "--accept-problems");
    expect([accepted.status, accepted.stdout]).toEqual([0, `${out}\n`]);
    expect(accepted.stderr).toMatch(/Published all the same.*\n- movies_metadata\.csv: the column genres/);
    expect(JSON.parse(readFileSync(join(out, "quality.json"), "utf8"))).toMatchObject({
      films: 3,
      refusals: [expect.stringContaining("genres")],
    });
    // The snapshot is there now: it is refused all the same.
    const again = data(...call);
    expect([again.status, again.stderr.includes("the column genres")]).toEqual([3, true]);
  });

  it("checks a folder with exit code 3 where it would be refused, as text or as JSON beside it", () => {
    const lost = writeRawFolder(join(root, "to check"), 3, () => ({genres: "Drama, Comedy"}));
    const text = data("--check", "--raw", lost);
    expect([text.status, text.stderr]).toEqual([3, ""]);
    expect(text.stdout).toContain("- movies_metadata.csv: the column genres has something in 3 cells");
    const json = data("--check", "--json", "--raw", lost);
    expect([json.status, json.stderr]).toEqual([3, text.stdout]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      verdict: "refused",
      findings: [{rule: "not_a_literal", count: 3}],
    });
    expect(data("--check", "--raw", "test/fixture").status).toBe(0);
    expect(data("--check", "--out", lost).status).toBe(2);
    expect(data("--json").status).toBe(2);
  });

  it("ends with a summary that is the same when the snapshot is there already", () => {
    const raw = writeRawFolder(join(root, "summed"), 25, (i) =>
      i === 7 ? {budget: "much", release_date: ""} : {},
    );
    const [first, second] = [1, 2].map(() =>
      data("--raw", raw, "--only", "tables").stderr.replaceAll(/^\[.*\n/gm, ""),
    );
    expect(first).toContain("movies_metadata.csv: 25 records read\n");
    expect(first).toContain(
      "Kept: 24 films, 24 titles, 24 credits of casts, 24 credits of crews, 1 actor, 1 director\n",
    );
    expect(first).toContain("1  no_valid_date: ");
    expect(first).toContain("not_a_number: 1 problem in 1 record\n");
    expect(first).toMatch(/^ +record 7, budget: .*"much"/m);
    expect(second).toBe(first);
  });

  it.each([
    [["--only", "charts"], "charts"],
    [["--row", "x"], "--row"],
  ])("explains its use when called with %j", (args, word) => {
    const {status, stderr} = data(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(word);
    expect(stderr).toContain("npm run data --");
  });
});
