import {barsChart} from "../../../charts/barsChart.js";
import {fromAddress, intoAddress} from "../../../controls/addressState.js";
import {controls} from "../../../controls/controls.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {FieldsAnalysis, Group} from "../analysis.js";
import {groupName} from "../groupName.js";
import {filmGroups} from "../queries/filmGroups.js";
import {fewFilms} from "../shownFields.js";
import {fieldsText, type WeakGrouping} from "../text.js";

const weakGroupings = ["votes", "periods", "languages"] as const satisfies readonly WeakGrouping[];

/** Films of which little is known, by votes, decade or language; the reader chooses. */
export function weakFigure(data: FieldsAnalysis, lang: Language): HTMLElement {
  const text = fieldsText[lang].weak;
  const place = el("div");
  const show = (grouping: WeakGrouping) => place.replaceChildren(figure(data, grouping, lang));
  const chosen = fromAddress("weakBy", weakGroupings, "votes");
  show(chosen);
  return el(
    "div",
    {},
    controls(
      lang,
      selectControl<WeakGrouping>({
        label: text.by,
        choices: weakGroupings.map((value) => ({value, label: text.groupings[value]})),
        value: chosen,
        onChange(grouping) {
          intoAddress({weakBy: grouping === "votes" ? null : grouping});
          show(grouping);
        },
      }),
    ),
    place,
  );
}

function figure(data: FieldsAnalysis, grouping: WeakGrouping, lang: Language): HTMLElement {
  const f = format(lang);
  const {incompleteFrom} = data;
  const {
    weak: text,
    few,
    incomplete: incompleteYears,
    of,
    group,
    films: filmsTitle,
    share: shareTitle,
    power,
    textEndsKnown,
  } = fieldsText[lang];
  const rows = data[grouping].filter(({films}) => films >= fewFilms);
  const name = ({key}: Group) => groupName(key, grouping, incompleteFrom, lang);
  const part = ({weak, films}: Group) => f.share(weak, films);
  const incomplete = ({key}: Group) => grouping === "periods" && Number(key) >= incompleteFrom;
  const most = rows
    .filter((row) => row.weak > 0 && !incomplete(row))
    .reduce<Group | null>(
      (kept, row) => (kept === null || row.weak * kept.films > kept.weak * row.films ? row : kept),
      null,
    );
  const title = most === null ? text.titleNone : text.title(name(most), part(most));
  const number = f.number;
  const shown = rows.reduce((sum, {films}) => sum + films, 0);
  if (most === null) return el("p", {class: "meta"}, title);
  return notebookFigure<Group>({
    lang,
    title,
    subtitle: text.subtitle,
    note: [
      notebooksText[lang].source("features, recommendations", notebooksText[lang].films(number(shown))),
      few(number(fewFilms)),
      ...(data.textEnds ? [textEndsKnown] : []),
      ...(grouping === "periods" ? [incompleteYears(String(incompleteFrom))] : []),
      ...(grouping === "languages" ? [power.languageNote(number(rows.length), number(shown))] : []),
    ].join(" "),
    file: `known-by-little-${grouping}`,
    rows,
    columns: [
      {title: group[grouping], show: (row) => capital(name(row)), value: ({key}) => key},
      countColumn<Group>(filmsTitle, ({films}) => films, lang),
      countColumn<Group>(text.ofThese, ({weak}) => weak, lang),
      shareColumn<Group>(
        shareTitle,
        ({weak}) => weak,
        ({films}) => films,
        lang,
      ),
    ],
    queries: [filmGroups(incompleteFrom)],
    draw: (width) =>
      barsChart(
        rows.map((row) => ({
          name: capital(name(row)),
          value: (100 * row.weak) / row.films,
          label: of(part(row), number(row.films)),
          hatched: incomplete(row),
        })),
        {lang, width, description: `${title}. ${text.subtitle}.`, axis: text.axis},
      ),
  });
}
