import {existsSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {findRaw} from "../../../loaders/extract/findRaw.js";
import {NONE} from "../../../loaders/extract/raw.js";
import {readRaw} from "../../../loaders/extract/readRaw.js";
import {hasPython, runPython} from "./python.js";

/** Counts what Python's csv module and ast.literal_eval find in the credits, entry by entry. */
const countCredits = `
import ast, csv, json, sys
csv.field_size_limit(10 ** 9)
result = {'films': 0}
for kind in 'cast', 'crew': result[kind] = {'entries': 0, 'ids': 0}
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    for row in csv.DictReader(file):
        result['films'] += 1
        for kind in 'cast', 'crew':
            count = result[kind]
            try: entries = ast.literal_eval(row[kind])
            except (ValueError, SyntaxError): continue
            for entry in entries:
                count['entries'] += 1
                count['ids'] += int(entry.get('id') or 0)
print(json.dumps(result))
`;

const rawFolder = process.env.FILMOTECA_RAW;

describe("readRaw", () => {
  it("reads the sample, or the folder that FILMOTECA_RAW names", {timeout: 600_000}, () => {
    const raw = readRaw(findRaw());
    expect(raw.movies.rows.length).toBeGreaterThan(100);
    expect(raw.movies.recordsRead).toBe(
      raw.movies.rows.length + raw.movies.rows.filter((row) => row.joined).length,
    );
    expect(raw.movies.rows.filter((row) => row.joined).length).toBeGreaterThan(0);
    for (const {record, personId, name} of [raw.credits.cast, raw.credits.crew]) {
      expect(record.length).toBe(name.length);
      expect(personId.length).toBe(name.length);
      expect(record.every((index, entry) => index >= (record[entry - 1] ?? 0))).toBe(true);
      expect(record.at(-1)!).toBeLessThan(raw.credits.filmId.length);
    }
    expect(raw.keywords).not.toBe(null);
  });

  it.runIf(hasPython)("finds the entries that Python finds, with their ids", {timeout: 600_000}, () => {
    const files = findRaw();
    const {credits} = readRaw({...files, keywords: null});
    const expected = JSON.parse(runPython(countCredits, "", files.credits)[0]!);
    const sum = (ids: Int32Array): number => ids.reduce((total, id) => total + (id === NONE ? 0 : id), 0);
    expect(credits.filmId.length).toBe(expected.films);
    for (const kind of ["cast", "crew"] as const) {
      expect(credits[kind].name.length).toBe(expected[kind].entries);
      expect(sum(credits[kind].personId)).toBe(expected[kind].ids);
    }
  });

  it.runIf(rawFolder && existsSync(join(rawFolder, "PROVENANCE.md")))(
    "finds in the tables for development what their description says",
    {timeout: 600_000},
    () => {
      const raw = readRaw(findRaw(rawFolder));
      expect(raw.movies.recordsRead).toBe(45_466);
      expect(raw.movies.rows.filter((row) => row.joined).map((row) => row.id)).toEqual([
        82663, 122662, 249260,
      ]);
      expect(raw.movies.rows).toHaveLength(45_463);
      expect(raw.credits.filmId).toHaveLength(45_476);
      expect(raw.keywords!.recordsRead).toBe(46_419);
      expect([...raw.movies.problems, ...raw.credits.problems, ...raw.keywords!.problems]).toEqual([]);
      expect(raw.credits.cast.name).toContain("Wong Kar-wai");
      expect(raw.movies.rows.find((row) => row.id === 122662)!.originalTitle).toBe(
        "マルドゥック・スクランブル 排気",
      );
    },
  );
});
