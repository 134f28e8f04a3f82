import {problemText} from "../extract/problems.js";
import type {QualityJson} from "./qualityJson.js";

/** What a command says at its end of the data that it has read: the same as in `quality.json`, in lines. */
export function summary(quality: Omit<QualityJson, "snapshot">): string {
  const {files, films, titles, cast, crew, actors, directors, rules} = quality;
  const lines: string[] = [];
  for (const {file, records_read, remarks} of files) {
    lines.push(`${file}: ${[`${some(records_read, "record")} read`, ...remarks].join("; ")}`);
  }
  lines.push(
    `Kept: ${some(films, "film")}, ${some(titles, "title")}, ${some(cast, "credit")} of casts, ` +
      `${some(crew, "credit")} of crews, ${some(actors, "actor")}, ${some(directors, "director")}`,
  );
  for (const {name, description, count, leaves_out} of rules) {
    if (count > 0 && leaves_out) {
      lines.push(`${number(count).padStart(9)}  ${name}: ${description}`);
    }
  }
  for (const {file, problems, lost_columns, missing_words, undecided_columns, unread_columns} of files) {
    for (const {kind, count, records, examples} of problems) {
      lines.push(`${file}: ${kind}: ${some(count, "problem")} in ${some(records, "record")}`);
      lines.push(...examples.map((example) => `${" ".repeat(11)}${problemText(example)}`));
    }
    for (const {column, cells} of lost_columns) {
      lines.push(
        `${file}: no cell of the column ${column} could be read (${some(cells, "cell")} with content)`,
      );
    }
    if (missing_words.length > 0) {
      const columns = missing_words.map(({column, cells}) => `${column} (${some(cells, "cell")})`);
      lines.push(`${file}: words such as nan or None, which mean a missing value: ${columns.join(", ")}`);
    }
    lines.push(...undecided_columns.map(({reason}) => reason));
    if (unread_columns.length > 0) {
      const columns = unread_columns.map(({column, cells}) => `${column} (${some(cells, "cell")})`);
      lines.push(`${file}: columns that hold data and that nothing reads: ${columns.join(", ")}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function some(count: number, one: string): string {
  return `${number(count)} ${one}${count === 1 ? "" : "s"}`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}
