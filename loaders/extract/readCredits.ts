import type {CsvRecord} from "./csvRecord.js";
import {CsvTable} from "./csvTable.js";
import {EntryReader} from "./entryReader.js";
import {Int32Builder} from "./int32Builder.js";
import type {PlainText} from "./plainText.js";
import {NONE, type RawCredits} from "./raw.js";
import {readEntries} from "./readEntries.js";
import {readFilmId} from "./readFilmId.js";
import {idForm, readId} from "./readId.js";
import {StringInterner} from "./stringInterner.js";

/** TMDB's codes of a gender, and the words of other exports, in lower case. */
const genders: ReadonlyMap<string, number> = new Map([
  ...["1", "1.0", "f", "female", "woman"].map((word) => [word, 1] as const),
  ...["2", "2.0", "m", "male", "man"].map((word) => [word, 2] as const),
]);
/** The department and the job of those whom a file names in a column of directors. */
const [DIRECTING, DIRECTOR] = ["Directing", "Director"];
/** What the department or the job of a credit is where it belongs to the cast, in lower case. */
const castWords: ReadonlySet<string> = new Set(["acting", "actor", "actors", "actress", "cast", "self"]);

/** Opens the credits file and reads its header. */
export function openCredits(file: string | PlainText) {
  return isCreditPerRecord(file) ? openRows(file) : openLists(file);
}

function openLists(file: string | PlainText) {
  return new CsvTable(file, ["cast", "crew", "id"], ["directors"]);
}

function openRows(file: string | PlainText) {
  return new CsvTable(
    file,
    ["id", "name"],
    ["person_id", "gender", "character", "order", "department", "job"],
  );
}

function isCreditPerRecord(file: string | PlainText): boolean {
  return typeof file !== "string" && file.shape?.creditPerRecord === true;
}

/**
 * Reads the credits file. An entry that has neither an id nor a name is reported and left out.
 *
 * @throws DataRefused where the file cannot be read as a CSV or lacks a necessary column.
 */
export function readCredits(file: string | PlainText): RawCredits {
  return isCreditPerRecord(file) ? readRows(file) : readLists(file);
}

/** The columns of cast and crew while they grow. */
function growing() {
  const interner = new StringInterner();
  const builder = () => new Int32Builder();
  const shared = () => ({record: builder(), personId: builder(), name: builder(), gender: builder()});
  return {
    interner,
    filmId: builder(),
    cast: {...shared(), character: builder(), order: builder()},
    crew: {...shared(), department: builder(), job: builder()},
  };
}

function grown(
  {fileReport}: CsvTable<string>,
  {interner, filmId, cast, crew}: ReturnType<typeof growing>,
): RawCredits {
  return {
    ...fileReport,
    filmId: filmId.toArray(),
    texts: interner.texts,
    cast: {
      record: cast.record.toArray(),
      personId: cast.personId.toArray(),
      name: cast.name.toArray(),
      gender: cast.gender.toArray(),
      character: cast.character.toArray(),
      order: cast.order.toArray(),
    },
    crew: {
      record: crew.record.toArray(),
      personId: crew.personId.toArray(),
      name: crew.name.toArray(),
      gender: crew.gender.toArray(),
      department: crew.department.toArray(),
      job: crew.job.toArray(),
    },
  };
}

/** Reads credits of which each record is a film with the lists of its cast and crew. */
function readLists(file: string | PlainText): RawCredits {
  const table = openLists(file);
  const at = table.columns;
  const into = growing();
  const {interner, filmId, cast, crew} = into;
  const empty = interner.codeOf("");
  const unlessEmpty = (code: number): number => (code === empty ? NONE : code);
  const castReader = new EntryReader(["id", "gender", "order"], ["name", "character"], interner);
  const crewReader = new EntryReader(["id", "gender"], ["name", "department", "job"], interner);
  const directorReader = new EntryReader(["id", "gender"], ["name"], interner);
  const hasDirectors = Number.isFinite(at.directors);
  const [directing, director] = [DIRECTING, DIRECTOR].map((text) =>
    hasDirectors ? interner.codeOf(text!) : NONE,
  );

  /** Reads a cell and hands on the index of each entry that names someone. */
  const eachEntry = (
    record: CsvRecord,
    cell: number,
    reader: EntryReader,
    sink: (entry: number, id: number, name: number) => void,
  ): void => {
    readEntries(table, record, cell, reader);
    let taken = false;
    for (let entry = 0; entry < reader.count; entry++) {
      const id = reader.integers[0]![entry]!;
      const name = reader.codes[0]![entry]!;
      const named = name !== NONE && name !== empty;
      if (id !== NONE || named) {
        taken = true;
        sink(entry, id, named ? name : empty);
      } else table.reportLack(record, cell, entry, "neither an id nor a name");
    }
    if (taken) table.markReadable(cell);
  };

  for (const record of table.records) {
    if (!table.check(record)) {
      filmId.push(NONE);
      continue;
    }
    const film = readFilmId(table, record, at.id);
    const index = filmId.length;
    filmId.push(film ?? NONE);
    const isOrdered = table.separators[at.cast] !== undefined;
    eachEntry(record, at.cast, castReader, (entry, id, name) => {
      cast.record.push(index);
      cast.personId.push(id);
      // Of a list of names the order is that of the list.
      cast.order.push(isOrdered ? entry : castReader.integers[2]![entry]!);
      cast.name.push(name);
      cast.gender.push(castReader.integers[1]![entry]!);
      cast.character.push(unlessEmpty(castReader.codes[1]![entry]!));
    });
    eachEntry(record, at.crew, crewReader, (entry, id, name) => {
      crew.record.push(index);
      crew.personId.push(id);
      crew.name.push(name);
      crew.gender.push(crewReader.integers[1]![entry]!);
      crew.department.push(unlessEmpty(crewReader.codes[1]![entry]!));
      crew.job.push(unlessEmpty(crewReader.codes[2]![entry]!));
    });
    if (!hasDirectors) continue;
    eachEntry(record, at.directors, directorReader, (entry, id, name) => {
      crew.record.push(index);
      crew.personId.push(id);
      crew.name.push(name);
      crew.gender.push(directorReader.integers[1]![entry]!);
      crew.department.push(directing!);
      crew.job.push(director!);
    });
  }
  return grown(table, into);
}

/** Reads credits of which each record is one: of the cast where it says so, or names neither a department nor a job. */
function readRows(file: string | PlainText): RawCredits {
  const table = openRows(file);
  const at = table.columns;
  const into = growing();
  const {interner, filmId, cast, crew} = into;
  const code = (text: string): number => (text === "" ? NONE : interner.codeOf(text));

  for (const record of table.records) {
    const index = filmId.length;
    if (!table.check(record)) {
      filmId.push(NONE);
      continue;
    }
    filmId.push(readFilmId(table, record, at.id) ?? NONE);
    const text = (cell: number) => {
      const value = record.text(cell).trim();
      return table.missing(cell, value) ? "" : value;
    };
    // A name may be any text, also "None".
    const name = record.text(at.name);
    const person = readId(record, at.person_id);
    if (person !== null) table.markReadable(at.person_id);
    else if (text(at.person_id) !== "") {
      table.report(record, at.person_id, "not_an_id", `is not an id, which is ${idForm}`);
    }
    if (name.trim() !== "") table.markReadable(at.name);
    else if (person === null) {
      table.report(
        record,
        at.name,
        "entry_not_valid",
        "is a credit of nobody: it has neither an id nor a name",
      );
      continue;
    }
    const department = text(at.department);
    const job = text(at.job);
    const words = [department, job].map((word) => word.toLowerCase());
    const isCast = words.every((word) => word === "") || words.some((word) => castWords.has(word));
    const sink = isCast ? cast : crew;
    sink.record.push(index);
    sink.personId.push(person ?? NONE);
    sink.name.push(interner.codeOf(name));
    sink.gender.push(genders.get(text(at.gender).toLowerCase()) ?? NONE);
    if (isCast) {
      cast.character.push(code(text(at.character)));
      const order = text(at.order);
      cast.order.push(/^\d{1,9}(?:\.0*)?$/.test(order) ? Number.parseInt(order, 10) : NONE);
    } else {
      crew.department.push(code(department));
      crew.job.push(code(job.toLowerCase() === DIRECTOR.toLowerCase() ? DIRECTOR : job));
    }
  }
  return grown(table, into);
}
