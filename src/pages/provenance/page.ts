import type {Filled} from "../../document/fillDocument.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {notebookDocument, notebookPage} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import type {MissingLevel, ProvenanceAnalysis} from "./analysis.js";
import {columnNames} from "./columns.js";
import {typesTable, unknownTable} from "./columnTables.js";
import type {MovieColumn} from "./queries/missingValue.js";
import {rulesList} from "./rulesList.js";
import {fewFilms, gaps, type MissingColumn, missingColumns} from "./shares.js";
import {provenanceText} from "./text.js";

/** Where fewer rows than this part of them are lost, the finding calls them few. */
const fewRows = 0.05;

export function page(lang: Language): string {
  return notebookPage({lang, name: "provenance", content: content(lang), tables: ["movies"]});
}

/** The document with its figures. */
export function content(lang: Language): Filled {
  return contentOf(analysisJson("provenance"), lang);
}

export function contentOf(data: ProvenanceAnalysis, lang: Language): Filled {
  const f = format(lang);
  const {rowsIn, films, rules, repeated_ids: repeated, unknown, dataEnd, lastDate} = data;
  const rule = (name: string) => rules.find((one) => one.name === name);
  const returnUnknown = films - (rule("return_known")?.count ?? 0);
  const lost = rowsIn - films;
  const cut = rule("records_cut_in_two");
  const [first, second] = gaps(data.levels[0]!, data.ended);
  const complete = data.together.find(({missing}) => missing === "")?.films ?? 0;
  const known = wellKnown(data, "return");
  const nameOf = (column: MovieColumn | undefined) =>
    column === undefined ? null : columnNames[lang][column];
  return notebookDocument("provenance", lang, {
    args: {
      rows: rowsIn,
      films,
      returnUnknown: {part: returnUnknown, whole: films},
      lost,
      lostShare: {part: lost, whole: rowsIn},
      cut: cut?.count ?? 0,
      cutFilms: titles(cut?.examples ?? [], lang),
      repeatedIds: repeated.ids,
      repeated: rule("repeated_id")?.count ?? 0,
      repeatedEqual: repeated.equal,
      january: unknown.january_1,
      januaryShare: {part: unknown.january_1, whole: films},
      lastMonth: dataEnd === null ? null : f.month(dataEnd.month),
      lastDate: lastDate === null ? null : f.date(lastDate),
      later: dataEnd?.later_films ?? null,
      complete,
      completeShare: {part: complete, whole: films},
      first: nameOf(first?.column),
      firstMissing: {part: first?.missing ?? 0, whole: films},
      second: nameOf(second?.column),
      secondMissing: {part: second?.missing ?? 0, whole: films},
      knownFilms: known?.films ?? null,
      knownVotes: known?.votes ?? null,
      knownMissing: known === null ? null : {part: known.missing, whole: known.films},
      returnName: nameOf("return"),
      incompleteFrom: String(data.incompleteFrom),
      endedList: f.list(
        data.ended.map(({column, lastRecord}) =>
          provenanceText[lang].order.ended(columnNames[lang][column as MovieColumn], f.number(lastRecord)),
        ),
      ),
      lastRecord: rowsIn - 1,
    },
    when: {
      // Few rows are a contrast only to more films without a return.
      fewLost: lost < fewRows * rowsIn && returnUnknown > lost,
      someCut: cut !== undefined && cut.count > 0,
      someRepeated: repeated.ids > 0,
      someLater: dataEnd !== null && dataEnd.later_films > 0,
      someEnded: data.ended.length > 0,
      someGaps: first !== undefined && second !== undefined,
      returnKnownBetter: known !== null,
    },
    parts: {rules: rulesList(data, lang), types: typesTable(lang), unknown: unknownTable(data, lang)},
  });
}

/** What of a column is missing in the films with the most votes; null where it is no less than in all. */
function wellKnown(
  {levels}: ProvenanceAnalysis,
  column: MovieColumn,
): (MissingColumn & {readonly votes: number}) | null {
  const of = (level: MissingLevel) => missingColumns(level).find((one) => one.column === column)!;
  const all = of(levels[0]!);
  const level = levels.findLast((one) => of(one).films >= fewFilms);
  if (level === undefined || level.votes === 0) return null;
  const known = of(level);
  return known.missing * all.films >= all.missing * known.films ? null : {...known, votes: level.votes};
}

function titles(
  examples: readonly {readonly id: number | null; readonly title: string | null}[],
  lang: Language,
): string {
  return format(lang).list(
    examples.map(({id, title}) => title ?? provenanceText[lang].rules.untitled(String(id ?? "–"))),
  );
}
