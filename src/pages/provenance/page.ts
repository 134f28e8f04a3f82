import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {caveat, figurePlace, notebookContent, notebookPage, prose} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import type {MissingLevel, ProvenanceAnalysis} from "./analysis.js";
import {columnNames} from "./columns.js";
import {typesTable, unknownTable} from "./columnTables.js";
import type {MovieColumn} from "./queries/missingValue.js";
import {rulesList} from "./rulesList.js";
import {fewFilms, gaps, missingColumns} from "./shares.js";
import {provenanceText} from "./text.js";

/** Where fewer rows than this part of them are lost, the finding calls them few. */
const fewRows = 0.05;

/** The notebook's finding: its heading and its line in the list of notebooks. */
export function provenanceFinding(
  {rowsIn, films, rules}: Pick<ProvenanceAnalysis, "rowsIn" | "films" | "rules">,
  lang: Language,
): string {
  const f = format(lang);
  const text = provenanceText[lang];
  const known = rules.find(({name}) => name === "return_known")?.count ?? 0;
  const lost = rowsIn - films;
  // Few rows are a contrast only to more films without a return.
  const few = lost < fewRows * rowsIn && films - known > lost;
  return (few ? text.finding : text.findingFew)(
    f.number(rowsIn),
    f.number(films),
    f.share(films - known, films),
  );
}

export function page(lang: Language): string {
  const f = format(lang);
  const data = analysisJson<ProvenanceAnalysis>("provenance");
  const text = provenanceText[lang];
  const {rowsIn, films, repeated_ids: repeated} = data;
  const number = f.number;
  const share = (part: number) => f.share(part, films);
  const rule = (name: string) => data.rules.find((one) => one.name === name);
  const joined = rule("records_cut_in_two");
  const [first, second] = gaps(data.levels[0]!);
  return notebookPage({
    lang,
    name: "provenance",
    content: notebookContent({
      description: text.description,
      finding: provenanceFinding(data, lang),
      lead: text.lead(number(films)),
      sections: [
        {
          id: "flow",
          heading: text.flow.heading,
          html: [
            prose(
              text.flow.prose(
                number(rowsIn),
                number(rowsIn - films),
                f.share(rowsIn - films, rowsIn),
                number(films),
              ),
              text.flow.order,
            ),
            figurePlace("flow", lang),
          ].join("\n"),
        },
        {
          id: "rules",
          heading: text.rules.heading,
          html: [prose(text.rules.prose), rulesList(data, lang)].join("\n"),
        },
        {
          id: "cut",
          heading: text.cut.heading,
          html: [
            (joined?.count ?? 0) === 0
              ? prose(text.cut.none)
              : prose(text.cut.prose(number(joined!.count), titles(joined!.examples, lang)), text.cut.how),
            figurePlace("cut", lang),
          ].join("\n"),
        },
        {
          id: "repeated",
          heading: text.repeated.heading,
          html: [
            repeated.ids === 0
              ? prose(text.repeated.none)
              : prose(
                  text.repeated.prose(
                    number(repeated.ids),
                    number(rule("repeated_id")?.count ?? 0),
                    number(repeated.equal),
                  ),
                ),
            figurePlace("repeated", lang),
            caveat(text.repeated.caveat),
          ].join("\n"),
        },
        {
          id: "types",
          heading: text.types.heading,
          html: [prose(text.types.prose), typesTable(lang)].join("\n"),
        },
        {
          id: "unknown",
          heading: text.unknown.heading,
          html: [
            prose(text.unknown.prose),
            unknownTable(data, lang),
            caveat(
              text.unknown.caveat,
              text.unknown.january(number(data.unknown.january_1), share(data.unknown.january_1)),
              ...(data.dataEnd === null || data.dataEnd.later_films === 0
                ? []
                : [
                    text.unknown.later(
                      f.month(data.dataEnd.month),
                      number(data.dataEnd.later_films),
                      f.date(data.lastDate ?? ""),
                    ),
                    text.unknown.rule,
                  ]),
            ),
          ].join("\n"),
        },
        {
          id: "missing",
          heading: text.missing.heading,
          html: [
            first === undefined || second === undefined
              ? prose(text.missing.nothing)
              : prose(
                  text.missing.prose(
                    columnNames[lang][first.column],
                    share(first.missing),
                    columnNames[lang][second.column],
                    share(second.missing),
                  ),
                  ...wellKnown(data, "return", lang),
                ),
            figurePlace("missing", lang),
            caveat(
              text.missing.votes,
              text.missing.collectionCaveat,
              text.missing.incomplete(String(data.incompleteFrom)),
            ),
          ].join("\n"),
        },
        {
          id: "choice",
          heading: text.choice.heading,
          html: [prose(text.choice.prose), figurePlace("choice", lang)].join("\n"),
        },
      ],
    }),
    tables: ["movies"],
  });
}

/** What of a column is missing in the films with the most votes, where it is less than in all. */
function wellKnown({levels}: ProvenanceAnalysis, column: MovieColumn, lang: Language): readonly string[] {
  const f = format(lang);
  const text = provenanceText[lang].missing;
  const of = (level: MissingLevel) => missingColumns(level).find((one) => one.column === column)!;
  const all = of(levels[0]!);
  const level = levels.findLast((one) => of(one).films >= fewFilms);
  if (level === undefined || level.votes === 0) return [];
  const {missing, films} = of(level);
  if (missing * all.films >= all.missing * films) return [];
  const votes = text.level(f.number(level.votes));
  const name = columnNames[lang][column];
  return [text.known(f.number(films), votes, name, f.share(missing, films))];
}

function titles(
  examples: readonly {readonly id: number | null; readonly title: string | null}[],
  lang: Language,
): string {
  const list = new Intl.ListFormat(lang, {type: "conjunction"});
  return list.format(
    examples.map(({id, title}) => title ?? provenanceText[lang].rules.untitled(String(id ?? "–"))),
  );
}
