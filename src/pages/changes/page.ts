import type {Both, Changes, Compared, FigureChange, TableChanges} from "../../../loaders/diff/changes.js";
import {isSame} from "../../../loaders/diff/isSame.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {monthNames, weekdayNames} from "../../format/calendar.js";
import {format} from "../../format/format.js";
import {type Language, rootOf} from "../../format/language.js";
import {pageSource} from "../../layout/pageSource.js";
import {changes} from "../../snapshot/changes.js";
import {changesText} from "./text.js";

/** How the data differ from those of the snapshot before; a site that was built without one has no such page. */
export function page(lang: Language): string {
  const text = changesText[lang];
  const found = changes();
  return pageSource({
    lang,
    name: "changes",
    title: text.title,
    description: text.description,
    html: `<h1>${text.heading}</h1>
${found === null ? `<p class="message">${text.notCompared}</p>` : content(found, lang)}`,
  });
}

function content(found: Changes, lang: Language): string {
  const text = changesText[lang];
  const {number} = format(lang);
  const snapshot = ({version, until}: Compared) =>
    text.snapshot({version: escapeHtml(version), until: until === null ? null : format(lang).month(until)});
  const {older, newer} = found.snapshots;
  const link = `<a rel="external" href="${rootOf(lang)}data/changes.json">changes.json</a>`;
  const all = (count: (table: TableChanges) => number | null) =>
    number(found.tables.reduce((sum, table) => sum + (count(table) ?? 0), 0));
  const lead = isSame(found)
    ? text.same
    : text.lead({
        added: all(({added}) => added),
        removed: all(({removed}) => removed),
        changed: all(({changed}) => changed),
      });
  return `<p class="lead">${lead}</p>
<p class="meta">${text.snapshots({older: snapshot(older), newer: snapshot(newer)})} ${text.file(link)}</p>
<h2 id="tables">${text.tables}</h2>
<div class="prose"><p>${text.tablesNote}</p></div>
${rowsTable(found.tables, lang)}
${columnsTable(found.tables, lang)}
${figuresTable(found.figures, lang)}
${peopleTable(found.people, lang)}`;
}

function rowsTable(tables: readonly TableChanges[], lang: Language): string {
  const text = changesText[lang];
  return table(
    text.tables,
    [text.table, text.older, text.newer, text.added, text.removed, text.changed],
    tables.map((one) => [
      `<code>${one.table}</code>`,
      ...[one.rows.older, one.rows.newer, one.added, one.removed, one.changed].map((value) =>
        shown(value, lang),
      ),
    ]),
  );
}

function columnsTable(tables: readonly TableChanges[], lang: Language): string {
  const text = changesText[lang];
  const {number} = format(lang);
  const rows = tables.flatMap(({table, columns, values}) =>
    [
      ...columns.removed.map((column) => [column, text.column.removed] as const),
      ...columns.added.map((column) => [column, text.column.added] as const),
      ...columns.retyped.map(({column, ...types}) => [column, text.column.retyped(types)] as const),
      ...columns.emptied.map((column) => [column, text.column.emptied] as const),
      ...values.map(({column, rows}) => [column, text.column.values(rows, number(rows))] as const),
    ].map(([column, what]) => [`<code>${escapeHtml(`${table}.${column}`)}</code>`, escapeHtml(what)]),
  );
  return section("columns", text.columns, [text.oneColumn, text.what], rows, "");
}

function figuresTable(figures: readonly FigureChange[], lang: Language): string {
  const text = changesText[lang];
  const rows = figures.map(({figure, of = 0, ...both}) => {
    const names = figure === "films_of_month" ? monthNames[lang] : weekdayNames[lang];
    return [text.figure[figure](names[of - 1] ?? ""), ...sides(both, lang)];
  });
  return section("figures", text.figures, [text.what, text.older, text.newer], rows);
}

function peopleTable(people: Changes["people"], lang: Language): string {
  const text = changesText[lang];
  const rows = people.map(({table, name, films, total_return}) => [
    `${escapeHtml(name)}, ${text.of[table]}`,
    ...sides(films, lang),
    ...sides(total_return, lang),
  ]);
  const columns = [
    text.person,
    ...[text.films, text.returns].flatMap((what) =>
      [text.older, text.newer].map((when) => `${what}, ${when.toLowerCase()}`),
    ),
  ];
  return section("people", text.people, columns, rows, text.peopleNote);
}

function sides({older, newer}: Both<number | null>, lang: Language): readonly string[] {
  return [shown(older, lang), shown(newer, lang)];
}

function shown(value: number | null, lang: Language): string {
  return value === null ? "–" : format(lang).value(value);
}

/** A part of the page; nothing where nothing of it changed. */
function section(
  id: string,
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  note = "",
): string {
  if (rows.length === 0) return "";
  const prose = note === "" ? "" : `<div class="prose"><p>${note}</p></div>\n`;
  return `<h2 id="${id}">${heading}</h2>\n${prose}${table(heading, columns, rows)}`;
}

/** A table whose first column names what the others count, or tell in words. */
function table(label: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const isNumber = (cell: string) => /^[–\d.,\u00a0 -]+$/.test(cell);
  const attribute = (i: number) => (rows.every((row) => isNumber(row[i] ?? "")) ? ' class="num"' : "");
  const cells = (row: readonly string[]) => row.map((cell, i) => `<td${attribute(i)}>${cell}</td>`).join("");
  return `<div class="table-wrap" tabindex="0" role="region" aria-label="${escapeHtml(label)}"><table>
<thead><tr>${columns.map((name, i) => `<th scope="col"${attribute(i)}>${escapeHtml(name)}</th>`).join("")}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}</tbody>
</table></div>`;
}
