import {barsChart} from "../../../charts/barsChart.js";
import {fromAddress, intoAddress} from "../../../controls/addressState.js";
import {controls} from "../../../controls/controls.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {FieldsAnalysis, Group} from "../analysis.js";
import {groupName} from "../groupName.js";
import {fieldPower} from "../queries/fieldPower.js";
import {filmGroups} from "../queries/filmGroups.js";
import {fewFilms, type Grouping, groupings, measureOf, type ShownField, shownFields} from "../shownFields.js";
import {fieldsText} from "../text.js";

/** How far one field is filled, by decade or language; the reader chooses the field. */
export function fieldFigure(data: FieldsAnalysis, lang: Language): HTMLElement {
  const text = fieldsText[lang];
  const place = el("div");
  let field: ShownField = fromAddress("field", shownFields, "keywords");
  let grouping = fromAddress("fieldBy", groupings, "languages");
  const show = () => {
    intoAddress({
      field: field === "keywords" ? null : field,
      fieldBy: grouping === "languages" ? null : grouping,
    });
    place.replaceChildren(figure(data, field, grouping, lang));
  };
  show();
  return el(
    "div",
    {},
    controls(
      lang,
      selectControl<ShownField>({
        label: text.one.control,
        choices: shownFields.map((value) => ({value, label: text.fields[value]})),
        value: field,
        onChange(value) {
          field = value;
          show();
        },
      }),
      selectControl<Grouping>({
        label: text.power.by,
        choices: groupings.map((value) => ({value, label: text.power.groupings[value]})),
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
  readonly name: string;
  readonly group: Group;
  /** In per cent. */
  readonly filled: number;
  readonly incomplete: boolean;
}

function figure(data: FieldsAnalysis, field: ShownField, grouping: Grouping, lang: Language): HTMLElement {
  const f = format(lang);
  const {incompleteFrom} = data;
  const text = fieldsText[lang];
  const rows = data[grouping].flatMap((group): Row[] => {
    const filled = measureOf(group, field, "filled");
    const incomplete = grouping === "periods" && Number(group.key) >= incompleteFrom;
    return filled === null
      ? []
      : [{name: groupName(group.key, grouping, incompleteFrom, lang), group, filled, incomplete}];
  });
  const share = (value: number) => f.share(value, 100);
  const order = rows.filter(({incomplete}) => !incomplete).toSorted((a, b) => b.filled - a.filled);
  const [most, least] = [order[0], order.at(-1)];
  const all = measureOf(data.all, field, "filled");
  const cutOff = field === "text" && data.textEnds;
  const title =
    cutOff || most === undefined || least === undefined || most.filled === least.filled
      ? all === null
        ? text.power.nothing
        : text.one.titleAll(text.fields[field], share(all))
      : text.one.title(text.fields[field], most.name, share(most.filled), least.name, share(least.filled));
  const number = f.number;
  const shown = rows.reduce((sum, {group}) => sum + group.films, 0);
  return notebookFigure<Row>({
    lang,
    title,
    subtitle: text.one.subtitle,
    note: [
      notebooksText[lang].source("features", notebooksText[lang].films(number(shown))),
      text.few(number(fewFilms)),
      ...(cutOff ? [text.textEnds] : []),
      ...(grouping === "periods" ? [text.incomplete(String(incompleteFrom))] : []),
      ...(grouping === "languages" ? [text.power.languageNote(number(rows.length), number(shown))] : []),
    ].join(" "),
    file: `field-${field}-${grouping}`,
    rows,
    columns: [
      {title: text.group[grouping], show: ({name}) => capital(name), value: ({group}) => group.key},
      countColumn<Row>(text.films, ({group}) => group.films, lang),
      {title: text.share, numeric: true, show: ({filled}) => share(filled), value: ({filled}) => filled},
    ],
    queries: [
      field === "runtime" || field === "votes"
        ? filmGroups(incompleteFrom)
        : fieldPower(field, incompleteFrom),
    ],
    draw: (width) =>
      barsChart(
        rows.map(({name, group, filled, incomplete}) => ({
          name: capital(name),
          value: filled,
          label: text.of(share(filled), number(group.films)),
          hatched: incomplete,
        })),
        {
          lang,
          width,
          description: `${title}. ${text.one.subtitle}.`,
          axis: text.one.axis,
          write: number,
        },
      ),
  });
}
