import {type HeatCell, heatChart} from "../../../charts/heatChart.js";
import {fromAddress, intoAddress} from "../../../controls/addressState.js";
import {controls} from "../../../controls/controls.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {lowerFirst} from "../../../format/lowerFirst.js";
import {notebooksText} from "../../../text/notebook.js";
import type {FieldsAnalysis, Group} from "../analysis.js";
import {groupName} from "../groupName.js";
import {fieldPower} from "../queries/fieldPower.js";
import {type TermField, termFields} from "../queries/fields.js";
import {filmGroups} from "../queries/filmGroups.js";
import {
  fewFilms,
  fieldsWith,
  type Grouping,
  groupings,
  type Measure,
  measureOf,
  measures,
  type ShownField,
} from "../shownFields.js";
import {fieldsText} from "../text.js";

/** Fields by decade or language: how far they are filled, connect and tell films apart. */
export function powerFigure(data: FieldsAnalysis, lang: Language): HTMLElement {
  const text = fieldsText[lang].power;
  const place = el("div");
  let measure = fromAddress("measure", measures, "filled");
  let grouping = fromAddress("by", groupings, "periods");
  const show = () => {
    intoAddress({
      measure: measure === "filled" ? null : measure,
      by: grouping === "periods" ? null : grouping,
    });
    place.replaceChildren(figure(data, measure, grouping, lang));
  };
  show();
  return el(
    "div",
    {},
    controls(
      lang,
      selectControl<Measure>({
        label: text.measure,
        choices: measures.map((value) => ({value, label: text.measures[value]})),
        value: measure,
        onChange(value) {
          measure = value;
          show();
        },
      }),
      selectControl<Grouping>({
        label: text.by,
        choices: groupings.map((value) => ({value, label: text.groupings[value]})),
        value: grouping,
        onChange(value) {
          grouping = value;
          show();
        },
      }),
    ),
    place,
  );
}

interface Row {
  readonly field: ShownField;
  /** null: all films. */
  readonly group: Group | null;
  readonly films: number;
  readonly value: number | null;
}

function figure(data: FieldsAnalysis, measure: Measure, grouping: Grouping, lang: Language): HTMLElement {
  const {incompleteFrom} = data;
  const text = fieldsText[lang];
  const groups = data[grouping];
  const fields = fieldsWith(measure);
  const rows = fields.flatMap((field): Row[] => [
    {field, group: null, films: data.all.films, value: measureOf(data.all, field, measure)},
    ...groups.map((group) => ({field, group, films: group.films, value: measureOf(group, field, measure)})),
  ]);
  const write = (value: number | null) => writeMeasure(value, measure, lang);
  const nameOf = (group: Group | null) =>
    group === null
      ? text.power.all
      : grouping === "periods"
        ? // The names of periods are too long for a column.
          `${group.key}${Number(group.key) === incompleteFrom ? "+" : ""}`
        : groupName(group.key, grouping, incompleteFrom, lang);
  const title = titleOf(data, measure, lang);
  const subtitle = text.power.subtitle[measure](text.power.inGroups[grouping]);
  const number = format(lang).number;
  const shown = groups.reduce((sum, {films}) => sum + films, 0);
  const notes = [
    notebooksText[lang].source("features", notebooksText[lang].films(number(data.all.films))),
    text.few(number(fewFilms)),
    ...(data.textEnds && measure !== "bits" ? [text.textEnds] : []),
    ...(grouping === "periods" ? [text.incomplete(String(incompleteFrom))] : []),
    ...(grouping === "languages" ? [text.power.languageNote(number(groups.length), number(shown))] : []),
  ];
  return notebookFigure<Row>({
    lang,
    title,
    subtitle,
    note: notes.join(" "),
    file: `fields-${measure}-${grouping}`,
    rows,
    columns: [
      {title: text.power.field, show: ({field}) => text.fields[field], value: ({field}) => field},
      {
        title: text.group[grouping],
        show: ({group}) =>
          group === null ? text.power.all : groupName(group.key, grouping, incompleteFrom, lang),
        value: ({group}) => group?.key ?? text.power.all,
      },
      countColumn<Row>(text.films, ({films}) => films, lang),
      {
        title: text.power.measures[measure],
        numeric: true,
        show: ({value}) => (value === null ? null : write(value)),
        value: ({value}) => value,
      },
    ],
    queries: [
      ...(measure === "filled" ? [filmGroups(incompleteFrom)] : []),
      ...fields
        .filter((field): field is TermField => termFields.includes(field as TermField))
        .map((field) => fieldPower(field, incompleteFrom)),
    ],
    draw: (width) =>
      heatChart(
        rows.map(({field, group, value}): HeatCell => {
          const label = value === null ? "" : cellText(value, measure, lang);
          return {row: text.fields[field], column: nameOf(group), value: scaled(value, measure), label};
        }),
        {
          lang,
          width,
          description: `${title}. ${subtitle}.`,
          rows: fields.map((field) => text.fields[field]),
          columns: [nameOf(null), ...groups.map(nameOf)],
          ...((measure === "filled" || measure === "linked") && {domain: [0, 100] as const}),
          text: true,
          tip: ({row, column}) => {
            const found = rows.find((one) => text.fields[one.field] === row && nameOf(one.group) === column);
            return `${write(found?.value ?? null)} (n = ${number(found?.films ?? 0)})`;
          },
        },
      ),
  });
}

/** Numbers of terms by their order of magnitude, so that small ones can be told apart too. */
function scaled(value: number | null, measure: Measure): number | null {
  return value !== null && measure === "terms" ? Math.log10(1 + value) : value;
}

function cellText(value: number, measure: Measure, lang: Language): string {
  return format(lang).number(value, measure === "bits" ? 1 : 0);
}

function writeMeasure(value: number | null, measure: Measure, lang: Language): string {
  const f = format(lang);
  if (value === null) return "–";
  if (measure === "bits") return f.number(value, 1);
  return measure === "terms" ? f.number(value) : f.share(value, 100);
}

function titleOf({all, textEnds}: FieldsAnalysis, measure: Measure, lang: Language): string {
  const text = fieldsText[lang];
  const share = measure === "filled" || measure === "linked";
  const values = fieldsWith(measure)
    .flatMap((field) => {
      const value = measureOf(all, field, measure);
      // That every film has a title, or that most belong to no collection, is no finding.
      const obvious = field === "title" || field === "language" || field === "collection";
      const cutOff = field === "text" && textEnds;
      return value === null || (share && (obvious || cutOff)) ? [] : [{field, value}];
    })
    .sort((a, b) => b.value - a.value);
  const [best, least] = [values[0], values.at(-1)];
  if (best === undefined || least === undefined) return text.power.nothing;
  return text.power.title[measure](
    text.fields[best.field],
    writeMeasure(best.value, measure, lang),
    lowerFirst(text.fields[least.field]),
    writeMeasure(least.value, measure, lang),
  );
}
