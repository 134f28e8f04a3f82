import type {RawKeywords} from "../../../loaders/extract/raw.js";
import {type Answered, Comparison, textOf} from "./comparison.js";
import type {Finding} from "./finding.js";

/** Holds the keywords against Python's reading of their file. */
export function judgeKeywords(keywords: RawKeywords, python: Answered): readonly Finding[] {
  const comparison = new Comparison(python, keywords);
  if (keywords.recordsRead !== python.rows.length)
    comparison.differs(-1, "records", keywords.recordsRead, python.rows.length);
  const taken = new Set<number>();
  for (const [record, row] of python.rows.entries()) {
    const expected = comparison
      .entries(record, "keywords", comparison.cell(row, "keywords"))
      .flatMap((entry) => {
        const name = textOf(entry.get("name"));
        return name ? [name] : [];
      });
    const aside = keywords.leftOut.find((left) => left.record === record);
    const id = comparison.python.numbers[comparison.cell(row, "id")];
    if (aside !== undefined) {
      comparison.lists(record, "keywords", aside.keywords, expected);
    } else if (typeof id === "number" && keywords.byFilm.has(id) && !taken.has(id)) {
      taken.add(id);
      comparison.lists(record, "keywords", keywords.byFilm.get(id) ?? [], expected);
    } else comparison.lose(`record ${record}`);
  }
  for (const id of keywords.byFilm.keys()) if (!taken.has(id)) comparison.differs(-1, "id", id, "no such id");
  return comparison.result();
}
