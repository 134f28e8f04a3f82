import type {Evidence, Row} from "../../../loaders/evaluate/measure.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {recommenderIds, rowOf} from "./evidenceJson.js";
import {methodText} from "./text.js";

/** All figures of a catalogue as a table that can be opened, in HTML. */
export function evidenceTable(evidence: Evidence, lang: Language): string {
  const f = format(lang);
  const {judged, catalogueNames, recommenders} = methodText[lang];
  const label = judged.table(catalogueNames[evidence.catalogue] ?? evidence.catalogue);
  const share = (value: number) => f.share(value, 1);
  const points = (value: number) => f.number(100 * value, 1);
  const bounds = ([low, high]: readonly [number, number]) => `[${points(low)}; ${points(high)}]`;
  const {columns} = judged;
  const cells: readonly (readonly [title: string, show: (row: Row) => string])[] = [
    [columns.hit, ({hit}) => share(hit)],
    [columns.excess, ({excess, interval}) => `${points(excess)} ${bounds(interval)}`],
    [
      columns.overMvp,
      ({overMvp}) => (overMvp === null ? "–" : `${points(overMvp.mean)} ${bounds(overMvp.interval)}`),
    ],
    [columns.like, ({likeRate, ownLikeRate}) => `${share(likeRate)} (${share(ownLikeRate)})`],
    [columns.franchise, ({franchise}) => share(franchise)],
    [columns.siblings, ({siblings}) => f.number(siblings, 2)],
    [columns.diversity, ({diversity}) => f.number(diversity, 2)],
    [columns.five, ({withFive}) => share(withFive)],
    [columns.ever, ({ever}) => share(ever)],
    [columns.votes, ({medianVotes}) => f.number(medianVotes)],
  ];
  const header = [
    `<th scope="col">${escapeHtml(columns.recommender)}</th>`,
    ...cells.map(([title]) => `<th scope="col" class="num">${escapeHtml(title)}</th>`),
  ];
  const rows = recommenderIds.map((id) => {
    const row = rowOf(evidence, id);
    return `<tr><th scope="row">${escapeHtml(recommenders[id])}</th>${cells.map(([, show]) => `<td class="num">${escapeHtml(show(row))}</td>`).join("")}</tr>`;
  });
  return `<details class="data"><summary>${escapeHtml(label)}</summary>
<div class="table-wrap" tabindex="0" role="region" aria-label="${escapeHtml(label)}"><table>
<thead><tr>${header.join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table></div></details>`;
}
