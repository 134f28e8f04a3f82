import {download} from "../dom/download.js";
import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import {commonText} from "../text/common.js";
import {type CsvForm, csvFile} from "./csvFile.js";
import type {TableColumn} from "./dataTable.js";
import {plainTitle} from "./plainTitle.js";

/**
 * Buttons that save rows as CSV files.
 * @param label of the first; by default it says what it does
 */
export function csvButtons<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  file: string,
  lang: Language,
  label = commonText[lang].csv,
): readonly HTMLElement[] {
  return csvForms(label, lang).map(([form, label]) => {
    const button = el("button", {class: "button-quiet", type: "button"}, label);
    button.addEventListener("click", () => {
      const cells = rows.map((row) => columns.map(({value}) => value(row)));
      download(csvFileName(file, form), csvFile([columns.map(plainTitle), ...cells], form));
    });
    return button;
  });
}

const forms: Readonly<Record<Language, readonly CsvForm[]>> = {en: ["plain"], es: ["spanish", "plain"]};

/**
 * The forms of a CSV file that a language's readers need, in the order of their buttons, each with its label.
 * @param label of the first
 */
export function csvForms(label: string, lang: Language): readonly (readonly [CsvForm, string])[] {
  return forms[lang].map((form, i) => [form, i === 0 ? label : commonText[lang].csvPlain]);
}

/** Name of a file of rows: the two forms must not take each other's place. */
export function csvFileName(file: string, form: CsvForm): string {
  return form === "spanish" ? `${file}-es.csv` : `${file}.csv`;
}
