import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {type PythonValue, pythonRepr} from "../../../data/sample/pythonRepr.js";
import {headers, type Records, rawTables} from "../../../data/sample/rawTables.js";
import {readFacts} from "../../../data/sample/readFacts.js";
import {type Literal, parseLiteral} from "../../../loaders/extract/literal.js";
import {hostileTexts} from "./hostileTexts.js";

/** A film with a hostile title. */
export interface HostileFilm {
  readonly id: string;
  readonly title: string;
}

const textColumns = ["title", "original_title", "overview", "tagline"];
const nestedColumns = ["belongs_to_collection", "genres", "production_companies", "production_countries"];

/** Writes the sample with hostile texts in place of two thirds of its titles and names, and gives the films that have one. */
export function hostileRaw(folder: string): readonly HostileFilm[] {
  const tables = rawTables(readFacts());
  mkdirSync(folder, {recursive: true});
  const at = (name: (typeof headers.movies)[number]) => headers.movies.indexOf(name);
  const films: HostileFilm[] = [];
  for (const record of tables.movies) {
    for (const [cell, name] of headers.movies.entries()) {
      if (textColumns.includes(name)) record[cell] = hostile(record[cell] ?? "");
      else if ([...nestedColumns, "spoken_languages"].includes(name))
        record[cell] = nested(record[cell] ?? "");
    }
    record[at("homepage")] = hostile(record[at("title")] ?? "");
    films.push({id: record[at("id")] ?? "", title: record[at("title")] ?? ""});
  }
  for (const record of tables.credits) for (const cell of [0, 1]) record[cell] = nested(record[cell] ?? "");
  for (const record of tables.keywords) record[1] = nested(record[1] ?? "");
  write(join(folder, "movies_metadata.csv"), headers.movies, tables.movies);
  write(join(folder, "credits.csv"), headers.credits, tables.credits);
  write(join(folder, "keywords.csv"), headers.keywords, tables.keywords);
  return films.filter(({title}) => hostileTexts.some((text) => title.endsWith(text)));
}

/** The same text becomes the same hostile one, so that people stay who they are; one in three stays as it is. */
function hostile(text: string): string {
  if (text === "") return "";
  let hash = 0;
  for (const char of text) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  const kind = hash % 3;
  const chosen = hostileTexts[Math.floor(hash / 3) % hostileTexts.length]!;
  if (kind === 0) return text;
  return kind === 1 ? `${text} ${chosen}` : chosen;
}

function nested(cell: string): string {
  return cell === "" ? "" : pythonRepr(replaced(parseLiteral(cell)));
}

const replacedKeys: readonly unknown[] = ["name", "character"];

function replaced(value: Literal): PythonValue {
  if (Array.isArray(value)) return (value as readonly Literal[]).map(replaced);
  if (value instanceof Map) {
    const entries = Array.from(value as ReadonlyMap<unknown, Literal>, ([key, item]) => {
      const text = typeof item === "string" && replacedKeys.includes(key) ? hostile(item) : null;
      return [String(key), text ?? replaced(item)] as const;
    });
    return Object.fromEntries(entries);
  }
  return typeof value === "bigint" ? Number(value) : (value as PythonValue);
}

function write(path: string, header: readonly string[], records: Records): void {
  const lines = [header, ...records].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
  );
  writeFileSync(path, `${lines.join("\n")}\n`);
}
