import type {CsvRecord} from "./csvRecord.js";
import {CsvTable} from "./csvTable.js";
import {EntryReader} from "./entryReader.js";
import {Int32Builder} from "./int32Builder.js";
import type {PlainText} from "./plainText.js";
import {NONE, type RawCredits} from "./raw.js";
import {readEntries} from "./readEntries.js";
import {readFilmId} from "./readFilmId.js";
import {StringInterner} from "./stringInterner.js";

/** Opens the credits file and reads its header. */
export function openCredits(file: string | PlainText) {
  return new CsvTable(file, ["cast", "crew", "id"]);
}

/**
 * Reads the credits file. An entry that has neither an id nor a name is reported and left out.
 *
 * @throws DataRefused where the file cannot be read as a CSV or lacks a necessary column.
 */
export function readCredits(file: string | PlainText): RawCredits {
  const table = openCredits(file);
  const at = table.columns;
  const interner = new StringInterner();
  const empty = interner.codeOf("");
  const unlessEmpty = (code: number): number => (code === empty ? NONE : code);
  const filmId = new Int32Builder();
  const cast = {
    reader: new EntryReader(["id", "gender", "order"], ["name", "character"], interner),
    record: new Int32Builder(),
    personId: new Int32Builder(),
    order: new Int32Builder(),
    name: new Int32Builder(),
    gender: new Int32Builder(),
    character: new Int32Builder(),
  };
  const crew = {
    reader: new EntryReader(["id", "gender"], ["name", "department", "job"], interner),
    record: new Int32Builder(),
    personId: new Int32Builder(),
    name: new Int32Builder(),
    gender: new Int32Builder(),
    department: new Int32Builder(),
    job: new Int32Builder(),
  };

  /** Reads a cell and hands on the index of each entry that names someone. */
  const eachEntry = (
    record: CsvRecord,
    cell: number,
    {reader}: {reader: EntryReader},
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
    eachEntry(record, at.cast, cast, (entry, id, name) => {
      cast.record.push(index);
      cast.personId.push(id);
      cast.order.push(cast.reader.integers[2]![entry]!);
      cast.name.push(name);
      cast.gender.push(cast.reader.integers[1]![entry]!);
      cast.character.push(unlessEmpty(cast.reader.codes[1]![entry]!));
    });
    eachEntry(record, at.crew, crew, (entry, id, name) => {
      crew.record.push(index);
      crew.personId.push(id);
      crew.name.push(name);
      crew.gender.push(crew.reader.integers[1]![entry]!);
      crew.department.push(unlessEmpty(crew.reader.codes[1]![entry]!));
      crew.job.push(unlessEmpty(crew.reader.codes[2]![entry]!));
    });
  }

  return {
    ...table.fileReport,
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
