import {physicalType} from "../../../loaders/schema/table.js";
import type {Column, Table} from "../../../loaders/schema.js";
import {sparkline} from "../../charts/sparkline.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {ColumnFacts, Distribution} from "./analysis.js";
import {codeHtml} from "./codeHtml.js";
import {kindOf} from "./kindOf.js";
import {dictionaryText} from "./text.js";

const size = {width: 168, height: 40};
/** Longer values are cut. */
const longest = 48;

/** A column: what it is, what is missing, how its values are spread. */
export function columnHtml(
  table: Table,
  column: Column,
  facts: ColumnFacts,
  rows: number,
  lang: Language,
): string {
  const text = dictionaryText[lang];
  const id = `${table.name}.${column.name}`;
  const unit = column.unit?.[lang];
  const meaning = column.null?.[lang];
  return `<li class="dictionary-column" id="${id}">
<div><h3><code>${column.name.replaceAll("_", "_<wbr>")}</code> <a class="dictionary-anchor" href="#${id}" aria-label="${escapeHtml(text.linkTo({column: id}))}">#</a></h3><p class="meta"><code>${escapeHtml(physicalType(column))}</code>${unit === undefined ? "" : ` ${escapeHtml(text.unit({unit}))}`}</p></div>
<div><p>${codeHtml(column.description[lang])}</p>${fieldsHtml(column, lang)}<p class="meta">${codeHtml(meaning === undefined ? text.neverNull : text.nullMeans({meaning}))}</p></div>
<div>${missingHtml(column, facts, rows, lang)}${valuesHtml(table, column, facts, rows, lang)}</div>
</li>`;
}

/** What the structs of a list hold. */
function fieldsHtml({fields = []}: Column, lang: Language): string {
  if (fields.length === 0) return "";
  const text = dictionaryText[lang];
  const items = fields.map((field) => {
    const meaning = field.null?.[lang];
    const ofNull = meaning === undefined ? "" : ` ${text.nullMeans({meaning})}`;
    return `<li><code>${field.name}</code>: ${codeHtml(field.description[lang] + ofNull)}</li>`;
  });
  return `<ul class="meta">${items.join("")}</ul>`;
}

function missingHtml({type}: Column, {nulls, unknown}: ColumnFacts, rows: number, lang: Language): string {
  const f = format(lang);
  const text = dictionaryText[lang];
  if (nulls + unknown === 0) return `<p class="dictionary-missing">${escapeHtml(text.complete)}</p>`;
  const share = (n: number) => f.share(n, rows);
  const part = (n: number, say: (part: {n: string; share: string}) => string) =>
    n === 0 ? [] : [say({n: f.number(n), share: share(n)})];
  const parts = [
    ...part(nulls, text.nulls),
    ...part(unknown, type.endsWith("[]") ? text.empty : text.unknown),
  ];
  const width = Math.max(1, Math.round((size.width * (nulls + unknown)) / Math.max(1, rows)));
  return `<svg class="dictionary-bar" role="img" aria-label="${escapeHtml(text.missingBar({share: share(nulls + unknown)}))}" width="${size.width}" height="8" viewBox="0 0 ${size.width} 8"><rect width="${size.width}" height="8" fill="var(--surface-strong)"/><rect width="${width}" height="8" fill="var(--chart-unknown)"/></svg>
<p class="dictionary-missing">${escapeHtml(parts.join("; "))}</p>`;
}

function valuesHtml(table: Table, column: Column, facts: ColumnFacts, rows: number, lang: Language): string {
  const f = format(lang);
  const text = dictionaryText[lang];
  const number = f.number;
  const parts: string[] = [];
  if (facts.distribution !== null) parts.push(spreadHtml(table, column, facts.distribution, lang));
  const known = rows - facts.nulls - facts.unknown;
  if (facts.trues !== null && rows > 0) {
    parts.push(
      `<p class="meta">${escapeHtml(text.trues({n: number(facts.trues), rows: facts.trues, share: f.share(facts.trues, rows)}))}</p>`,
    );
  } else if (facts.different !== null && known > 0 && facts.distribution === null) {
    const words =
      facts.different === known
        ? text.allDifferent({n: number(known)})
        : text.different({n: number(facts.different), known: number(known)});
    parts.push(`<p class="meta">${escapeHtml(words)}</p>`);
  }
  // Where every value stands once, the first five of the alphabet say nothing.
  if (facts.top.some(({count}) => count > 1)) {
    const items = facts.top.map(
      ({value, count}) =>
        `<li><bdi>${escapeHtml(cut(value))}</bdi> <span class="meta">${number(count)}</span></li>`,
    );
    parts.push(
      `<p class="dictionary-top-name meta">${escapeHtml(text.top)}</p><ul class="dictionary-top">${items.join("")}</ul>`,
    );
  }
  return parts.join("\n");
}

function spreadHtml(table: Table, column: Column, spread: Distribution, lang: Language): string {
  const f = format(lang);
  const text = dictionaryText[lang];
  const kind = kindOf(table, column);
  const years = kind === "date" || column.unit?.en === "year";
  // The median of an even number of years may lie between two.
  const write = (value: number) => (years ? String(Math.floor(value)) : f.value(value));
  const words = [
    spread.least === spread.most
      ? text.one({value: write(spread.least)})
      : text.spread({least: write(spread.least), most: write(spread.most), median: write(spread.median)}),
  ];
  if (spread.log) words.push(text.factors);
  if (spread.zeros > 0) words.push(text.zeros({n: f.number(spread.zeros)}));
  const last = spread.low + ((spread.high - spread.low) / spread.bins) * (spread.bins - 1);
  if (!spread.log && spread.most > spread.high) words.push(text.pooled({value: write(last)}));
  const what = kind === "id" || kind === "flag" || kind === "name" ? text.of.quantity : text.of[kind];
  const sentence = `${what}: ${words.join("; ")}`;
  const description = `${text.chart({column: `${table.name}.${column.name}`})}. ${sentence}`;
  return `${sparkline(spread.counts, {...size, description})}
<p class="meta">${escapeHtml(sentence)}</p>`;
}

function cut(value: string): string {
  const characters = [...value];
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`
    : value;
}
