import type {RawTitles} from "../../../loaders/extract/raw.js";
import {type Answered, Comparison} from "./comparison.js";
import type {Finding} from "./finding.js";

/** Holds the titles against Python's reading of their file. */
export function judgeTitles(titles: RawTitles, python: Answered): readonly Finding[] {
  const comparison = new Comparison(python, titles);
  if (titles.recordsRead !== python.rows.length)
    comparison.differs(-1, "records", titles.recordsRead, python.rows.length);
  for (const [record, row] of python.rows.entries()) {
    const taken = titles.rows.find((one) => one.record === record);
    const one = taken ?? titles.leftOut.find((left) => left.record === record);
    if (one === undefined) {
      comparison.lose(`record ${record}`);
      continue;
    }
    comparison.id(record, comparison.cell(row, "id"), one.id);
    comparison.text(record, "title", comparison.cell(row, "title").trim(), one.title);
    if (taken === undefined) continue;
    const {language} = taken;
    const cell = comparison.cell(row, "language");
    comparison.text(record, "language", language === null ? cell : cell.trim().toLowerCase(), language);
  }
  return comparison.result();
}
