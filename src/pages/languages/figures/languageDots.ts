import {type LanguageDot, languagesChart} from "../../../charts/languagesChart.js";
import {countColumn} from "../../../figures/countColumn.js";
import type {TableColumn} from "../../../figures/dataTable.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {languagesFirst} from "../../../queries/languagesFirst.js";
import type {Query} from "../../../queries/query.js";
import {notebooksText} from "../../../text/notebook.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {nameOfLanguage} from "../nameOfLanguage.js";
import {languagesText} from "../text.js";

export interface CodeCount {
  readonly code: string | null;
  readonly films: number;
}

interface Row extends CodeCount {
  /** Of this and all languages above. */
  readonly sum: number;
}

/**
 * Films by original language, the most frequent first, on a logarithmic axis, and below them those without one or of
 * which it is not known; all of them in the table.
 */
export function languageDots(
  counts: readonly CodeCount[],
  data: Pick<LanguagesAnalysis, "names">,
  options: {
    readonly lang: Language;
    /** How many to draw; the others are one dot. */
    readonly drawn: number;
    readonly title: string;
    readonly subtitle: string;
    readonly axis: string;
    /** Stands behind source and n. */
    readonly note: string;
    readonly file: string;
    readonly query: Query<unknown>;
    readonly columns?: readonly TableColumn<CodeCount>[];
  },
): HTMLElement {
  const {lang, title, subtitle, axis, note, file, query, columns = []} = options;
  const f = format(lang);
  const text = languagesText[lang];
  const name = ({code}: CodeCount) => nameOfLanguage(data, code, lang);
  const total = counts.reduce((sum, {films}) => sum + films, 0);
  let sum = 0;
  const summed = (row: CodeCount): Row => {
    sum += row.films;
    return {...row, sum};
  };
  const parted = languagesFirst(counts.filter(({films}) => films > 0));
  const languages = parted.languages.map(summed);
  const others = parted.others.map(summed);
  const rows = [...languages, ...others];
  // One language more takes no more room than a line for the others.
  const drawn = languages.length === options.drawn + 1 ? languages.length : options.drawn;
  const rest = languages.slice(drawn);
  const dot = (row: Row): LanguageDot => ({
    name: capital(name(row)),
    films: row.films,
    note: `(Σ ${f.share(row.sum, total)})`,
    rest: false,
  });
  const dots: LanguageDot[] = languages.slice(0, drawn).map(dot);
  const last = rest.at(-1);
  if (last !== undefined)
    dots.push({
      name: capital(text.originals.others({languages: f.number(rest.length)})),
      films: rest.reduce((all, {films}) => all + films, 0),
      note: `(Σ ${f.share(last.sum, total)})`,
      rest: true,
    });
  dots.push(...others.map(dot));
  return notebookFigure<Row>({
    lang,
    title,
    subtitle,
    note: `${notebooksText[lang].source(text.source, notebooksText[lang].films(f.number(total)))}${note === "" ? "" : ` ${note}`}`,
    file,
    rows,
    columns: [
      {title: text.language, show: (row) => capital(name(row)), value: name},
      {title: text.code, show: ({code}) => code, value: ({code}) => code},
      countColumn(text.films, ({films}) => films, lang),
      shareColumn(
        text.share,
        ({films}) => films,
        () => total,
        lang,
      ),
      shareColumn(
        text.originals.cumulative,
        (row) => row.sum,
        () => total,
        lang,
      ),
      ...columns,
    ],
    queries: [query],
    draw: (width) => languagesChart(dots, {lang, width, description: `${title}. ${subtitle}.`, axis}),
  });
}
