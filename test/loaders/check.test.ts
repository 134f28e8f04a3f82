import {mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {check} from "../../loaders/check.js";
import {checkText} from "../../loaders/checkText.js";
import {writeRawFolder} from "./writeRawFolder.js";

const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(folder, {recursive: true}));

describe("check", () => {
  it("calls a sound folder sound, and writes nothing into it", async () => {
    const raw = writeRawFolder(join(folder, "sound"), 3);
    const found = await check({raw});
    expect(found).toMatchObject({verdict: "sound", refusals: [], findings: [], films: 3});
    expect(checkText(found)).toContain("sound. A build would publish 3 films.");
    expect(readdirSync(raw).sort()).toEqual(["credits.csv", "movies_metadata.csv"]);
  });

  it("names file, rule, count, record, column, value and what to do of all that would be lost", async () => {
    const raw = writeRawFolder(
      join(folder, "losses"),
      60,
      (i) =>
        i === 4 ? {release_date: ""} : i === 7 ? {budget: "much"} : i === 9 ? {vote_average: "11"} : {},
      (i) => (i === 5 ? {cast: "nobody"} : {}),
    );
    const found = await check({raw});
    expect(found.verdict).toBe("losses");
    expect(found.findings.map(({file, rule, count, loses}) => [file, rule, count, loses])).toEqual([
      ["movies_metadata.csv", "not_a_number", 1, true],
      ["credits.csv", "not_a_literal", 1, true],
      ["movies_metadata.csv", "no_valid_date", 1, true],
      ["movies_metadata.csv", "vote_average_not_valid", 1, true],
      ["credits.csv", "credits_of_films_not_kept", 1, true],
      ["credits.csv", "cast_of_films_not_kept", 1, true],
      ["credits.csv", "crew_of_films_not_kept", 1, true],
    ]);
    expect(found.findings[0]).toEqual({
      file: "movies_metadata.csv",
      rule: "not_a_number",
      count: 1,
      loses: true,
      what: "A number is none: it is unknown.",
      mend: "Write numbers as 5000 or 1234.5, without a currency or a unit.",
      cases: [{record: 7, column: "budget", value: "much", message: "is not a number"}],
    });
    const text = checkText(found);
    expect(text).toContain(
      'movies_metadata.csv, not_a_number: 1. A number is none: it is unknown.\n      record 7, budget: "much" is not a number\n    Write numbers',
    );
    expect(text).toContain('record 9: "11" film 10, Una');
  });

  it("names the file of credits under whatever name a columns.json gives it", async () => {
    const raw = writeRawFolder(join(folder, "named"), 3, (i) => (i === 0 ? {release_date: ""} : {}));
    renameSync(join(raw, "credits.csv"), join(raw, "people.csv"));
    writeFileSync(join(raw, "columns.json"), '{"credits": {"file": "people.csv"}}');
    const {findings} = await check({raw});
    expect(findings.map(({file, rule}) => [file, rule])).toContainEqual([
      "people.csv",
      "crew_of_films_not_kept",
    ]);
  });

  it("is never silent about a column that nothing reads, nor about words for a missing value", async () => {
    const raw = writeRawFolder(join(folder, "columns"), 3, (i) => ({
      "Director name": "Bo",
      tagline: i === 0 ? "NA" : "",
    }));
    const found = await check({raw});
    expect(found.verdict).toBe("losses");
    expect(found.findings).toMatchObject([
      {rule: "unread_column", count: 3, loses: true, cases: [{column: "Director name"}]},
      {rule: "missing_words", count: 1, loses: false, cases: [{column: "tagline"}]},
    ]);
    expect(checkText(found)).toContain("What loses nothing\n  movies_metadata.csv, missing_words: 1.");
  });

  it("tells everything else as well where the data would be refused", async () => {
    const raw = writeRawFolder(join(folder, "refused"), 40, () => ({budget: "5,00 EUR", genres: "Drama"}));
    const found = await check({raw});
    expect(found.verdict).toBe("refused");
    expect(found.refusals).toHaveLength(4);
    expect(found.findings.map(({rule, count}) => [rule, count])).toEqual([
      ["not_a_number", 40],
      ["not_a_literal", 40],
    ]);
    expect(checkText(found)).toContain(
      "a build would refuse these data, for 4 reasons:\n- movies_metadata.csv: the column budget",
    );
  });

  it("tells all reasons of a folder that cannot be read", async () => {
    const raw = writeRawFolder(join(folder, "files"), 3);
    rmSync(join(raw, "credits.csv"));
    writeFileSync(join(raw, "movies_metadata.csv"), "id,title\n1,Una\n");
    const found = await check({raw});
    expect(found).toMatchObject({verdict: "refused", files: [], films: null});
    expect(found.refusals.join("\n")).toMatch(/has no credits\.csv[\s\S]*has no column "release_date"/);
  });
});
