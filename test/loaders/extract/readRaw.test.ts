import {createHash} from "node:crypto";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {gzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {DataRefused} from "../../../loaders/dataRefused.js";
import {findRaw} from "../../../loaders/extract/findRaw.js";
import {NONE} from "../../../loaders/extract/raw.js";
import {readCredits} from "../../../loaders/extract/readCredits.js";
import {beginReading, readRaw} from "../../../loaders/extract/readRaw.js";
import {WrongUse} from "../../../loaders/wrongUse.js";
import {stringsOf} from "../someTexts.js";
import {hasPython, runPython} from "./python.js";
import {writeTemporary} from "./writeTemporary.js";

/** What Python's csv module and ast.literal_eval find in the credits: how many entries, and a hash over all they say. */
const readCreditsInPython = `
import ast, csv, hashlib, json, sys
csv.field_size_limit(10 ** 9)
result = {'films': 0}
hashes = {kind: hashlib.sha256() for kind in ('cast', 'crew')}
for kind in hashes: result[kind] = {'entries': 0}
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    for row in csv.DictReader(file):
        result['films'] += 1
        for kind in 'cast', 'crew':
            count = result[kind]
            try: entries = ast.literal_eval(row[kind])
            except (ValueError, SyntaxError): continue
            for entry in entries:
                count['entries'] += 1
                fields = [entry.get('id'), entry['name']]
                fields += [entry.get('character'), entry.get('order')] if kind == 'cast' else [entry.get('department'), entry.get('job')]
                fields = [None if field == '' else field for field in fields]
                hashes[kind].update((json.dumps(fields, ensure_ascii=False, separators=(',', ':')) + chr(10)).encode())
for kind in hashes: result[kind]['hash'] = hashes[kind].hexdigest()
print(json.dumps(result))
`;

const rawFolder = process.env.FILMOTECA_RAW;

describe("readRaw", () => {
  it("reads the sample, or the folder that FILMOTECA_RAW names", async () => {
    const raw = await readRaw(findRaw());
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

  it.runIf(hasPython)("finds the entries that Python finds, to the letter", async () => {
    const files = findRaw();
    const {credits} = await readRaw({...files, keywords: null});
    const expected = JSON.parse(runPython(readCreditsInPython, "", files.credits!)[0]!);
    const {cast, crew, texts} = credits;
    const number = (column: Int32Array, i: number) => (column[i] === NONE ? null : column[i]!);
    const text = (column: Int32Array, i: number) => (column[i] === NONE ? null : texts.at(column[i]!));
    const said = {
      cast: (i: number) => [
        number(cast.personId, i),
        text(cast.name, i),
        text(cast.character, i),
        number(cast.order, i),
      ],
      crew: (i: number) => [
        number(crew.personId, i),
        text(crew.name, i),
        text(crew.department, i),
        text(crew.job, i),
      ],
    };
    expect(credits.filmId.length).toBe(expected.films);
    for (const kind of ["cast", "crew"] as const) {
      expect(credits[kind].name.length).toBe(expected[kind].entries);
      const hash = createHash("sha256");
      for (let i = 0; i < expected[kind].entries; i++) hash.update(`${JSON.stringify(said[kind](i))}\n`);
      expect(hash.digest("hex")).toBe(expected[kind].hash);
    }
  });

  it.runIf(rawFolder && existsSync(join(rawFolder, "PROVENANCE.md")))(
    "finds in the tables for development what their description says",
    async () => {
      const raw = await readRaw(findRaw(rawFolder));
      expect(raw.movies.recordsRead).toBe(45_466);
      expect(raw.movies.rows.filter((row) => row.joined).map((row) => row.id)).toEqual([
        82663, 122662, 249260,
      ]);
      expect(raw.movies.rows).toHaveLength(45_463);
      expect(raw.credits.filmId).toHaveLength(45_476);
      expect(raw.keywords!.recordsRead).toBe(46_419);
      expect([...raw.movies.problems, ...raw.credits.problems, ...raw.keywords!.problems]).toEqual([]);
      expect(stringsOf(raw.credits.texts)).toContain("Wong Kar-wai");
      expect(raw.movies.rows.find((row) => row.id === 122662)!.originalTitle).toBe(
        "マルドゥック・スクランブル 排気",
      );
    },
  );

  it("reads packed files and other encodings, and says so", async () => {
    const folder = dirname(
      writeTemporary("Movies_metadata.csv.gz", gzipSync(readFileSync("test/fixture/movies_metadata.csv"))),
    );
    const credits = readFileSync("test/fixture/credits.csv", "utf8");
    writeFileSync(join(folder, "CREDITS.csv"), Buffer.from(`\ufeff${credits}`, "utf16le"));
    const raw = await readRaw(findRaw(folder), {encoding: "utf-16le"});
    const plain = await readRaw({...findRaw("test/fixture"), keywords: null});
    expect(raw.movies).toEqual({
      ...plain.movies,
      file: "Movies_metadata.csv.gz",
      problems: expect.anything(),
      lostColumns: expect.anything(),
      remarks: ["was found as Movies_metadata.csv.gz", "is packed with gzip", "is UTF-8, not utf-16le"],
    });
    expect(raw.credits.remarks).toEqual(["was found as CREDITS.csv", "was read as utf-16le"]);
    expect(stringsOf(raw.credits.texts)).toEqual(stringsOf(plain.credits.texts));
  });

  it("says in one go what is wrong with each of the files", async () => {
    const folder = dirname(writeTemporary("movies_metadata.csv", "id,title\n1,Una\n"));
    writeFileSync(join(folder, "credits.csv"), "");
    writeFileSync(join(folder, "keywords.csv"), "<html></html>");
    writeFileSync(join(folder, "titles.csv"), "id,name\n1,Uno\n");
    await expect(readRaw(findRaw(folder))).rejects.toMatchObject({
      name: "DataRefused",
      reasons: [
        expect.stringMatching(/^movies_metadata\.csv has no column "release_date", /),
        "credits.csv is empty. Fetch or export it again.",
        expect.stringMatching(/^keywords\.csv is a web page .* \(keywords\.csv is optional/),
        expect.stringMatching(/^titles\.csv has no column "title"\. .* \(titles\.csv, with .* is optional/),
      ],
    });
  });

  it("says beside what keeps one file from being read that another was cut short", async () => {
    const whole = readFileSync("test/fixture/movies_metadata.csv", "utf8").trimEnd();
    const folder = dirname(writeTemporary("movies_metadata.csv", whole));
    writeFileSync(join(folder, "credits.csv"), "");
    writeFileSync(join(folder, "keywords.csv"), "id,keywords\n1,[]");
    writeFileSync(join(folder, "titles.csv"), "id,title\n1,Uno\n2,Do");
    const {credits} = await beginReading(findRaw(folder)).rest();
    await expect(credits()).rejects.toMatchObject({
      reasons: [
        expect.stringMatching(/^movies_metadata\.csv ends in record \d+ without a line end/),
        expect.stringMatching(/^keywords\.csv ends in record 0 without a line end.*is optional/),
        expect.stringMatching(
          /^titles\.csv ends in record 1 without a line end.*\(titles\.csv, with .* is optional/,
        ),
        "credits.csv is empty. Fetch or export it again.",
      ],
    });
  });

  it("refuses an encoding that there is not, before it reads", () => {
    expect(() => beginReading(findRaw("test/fixture"), {encoding: "klingon"})).toThrow(WrongUse);
  });

  describe("where the credits are large enough for a thread of their own", () => {
    const files = (header: string) => {
      const row = (id: number) =>
        `"[{'id': ${id}, 'name': 'Ana Peña ${id % 7}', 'order': 0, 'character': '${"x".repeat(400)}'}]",[],${id}\n`;
      const rows = Array.from({length: 50_000}, (_, id) => row(id));
      const credits = writeTemporary("credits.csv", [header, ...rows].join(""));
      return {...findRaw("test/fixture"), credits, keywords: null};
    };

    it("reads them packed as it does unpacked", async () => {
      const given = files("cast,crew,id\n");
      const packed = writeTemporary("credits.csv.gz", gzipSync(readFileSync(given.credits), {level: 0}));
      const [{credits}, plain] = await Promise.all([readRaw({...given, credits: packed}), readRaw(given)]);
      expect(credits.filmId).toEqual(plain.credits.filmId);
      expect(stringsOf(credits.texts)).toEqual(stringsOf(plain.credits.texts));
      expect(credits.remarks).toEqual(["is packed with gzip"]);
    });

    it("reads them as it does without", async () => {
      const given = files("cast,crew,id\n");
      const {credits} = await readRaw(given);
      const without = readCredits(given.credits);
      expect({...credits, texts: stringsOf(credits.texts)}).toEqual({
        ...without,
        texts: stringsOf(without.texts),
      });
      expect(credits.filmId).toHaveLength(50_000);
      expect(stringsOf(credits.texts)).toContain("Ana Peña 3");
    });

    it("gives up when told to", async () => {
      const reading = beginReading(files("cast,crew,id\n"));
      reading.stop();
      const {credits} = await reading.rest();
      await expect(credits()).rejects.toThrow(/ended with/);
    });

    it("tells what is wrong with the file", async () => {
      const reading = readRaw(files("cast,crew,film\n"));
      await expect(reading).rejects.toThrow(/has no column "id"/);
      await expect(reading).rejects.toBeInstanceOf(DataRefused);
    });
  });
});
