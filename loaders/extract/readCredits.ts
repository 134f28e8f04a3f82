import type {CsvRecord} from "./csvRecord.js";
import {CsvTable} from "./csvTable.js";
import {EntryReader} from "./entryReader.js";
import {GrowingIntegers} from "./growingIntegers.js";
import {NONE, type RawCredits} from "./raw.js";
import {readId} from "./readNumber.js";
import {StringPool} from "./stringPool.js";

/**
 * Reads the credits file. An entry that has neither an id nor a name is reported and left out.
 *
 * @throws Error where the file cannot be read as a CSV or lacks a necessary column.
 */
export function readCredits(path: string): RawCredits {
  const table = new CsvTable(path, ["cast", "crew", "id"]);
  const at = table.columns;
  const pool = new StringPool();
  const filmId = new GrowingIntegers();
  const cast = {
    reader: new EntryReader(["id", "order"], ["name", "character"], pool),
    record: new GrowingIntegers(),
    personId: new GrowingIntegers(),
    order: new GrowingIntegers(),
    name: [] as string[],
    character: [] as (string | null)[],
  };
  const crew = {
    reader: new EntryReader(["id"], ["name", "department", "job"], pool),
    record: new GrowingIntegers(),
    personId: new GrowingIntegers(),
    name: [] as string[],
    department: [] as (string | null)[],
    job: [] as (string | null)[],
  };

  /** Reads a cell and hands on the index of each entry that names someone. */
  const eachEntry = (
    record: CsvRecord,
    cell: number,
    {reader}: {reader: EntryReader},
    take: (entry: number, id: number, name: string) => void,
  ): void => {
    reader.read(record, cell, (message) => table.report(record, cell, message));
    for (let entry = 0; entry < reader.count; entry++) {
      const id = reader.integers[0]![entry]!;
      const name = reader.texts[0]![entry] || "";
      if (id !== NONE || name) take(entry, id, name);
      else table.report(record, cell, `entry ${entry} has neither an id nor a name`);
    }
  };

  for (const record of table.records) {
    table.check(record);
    const film = readId(record, at.id);
    if (film === null) table.report(record, at.id, "is not a number");
    const index = filmId.length;
    filmId.push(film ?? NONE);
    eachEntry(record, at.cast, cast, (entry, id, name) => {
      cast.record.push(index);
      cast.personId.push(id);
      cast.order.push(cast.reader.integers[1]![entry]!);
      cast.name.push(name);
      cast.character.push(cast.reader.texts[1]![entry] || null);
    });
    eachEntry(record, at.crew, crew, (entry, id, name) => {
      crew.record.push(index);
      crew.personId.push(id);
      crew.name.push(name);
      crew.department.push(crew.reader.texts[1]![entry] || null);
      crew.job.push(crew.reader.texts[2]![entry] || null);
    });
  }

  return {
    file: table.file,
    filmId: filmId.toArray(),
    cast: {
      record: cast.record.toArray(),
      personId: cast.personId.toArray(),
      name: cast.name,
      character: cast.character,
      order: cast.order.toArray(),
    },
    crew: {
      record: crew.record.toArray(),
      personId: crew.personId.toArray(),
      name: crew.name,
      department: crew.department,
      job: crew.job,
    },
    problems: table.problems,
  };
}
