import type {QualityJson} from "../../loaders/publish/qualityJson.js";
import {escapeHtml} from "../dom/escapeHtml.js";
import {format} from "../format/format.js";
import {languageOf, rootOf} from "../format/language.js";
import {originText} from "../text/origin.js";
import {frameText} from "./text.js";

/** The foot of every page: on which data it stands. */
export function footer(path: string, quality: QualityJson): string {
  const lang = languageOf(path);
  const f = format(lang);
  const text = frameText[lang].footer;
  const films = f.number(quality.rows_out);
  // What is served for an address that does not exist stands at the root in either language.
  const root = /\/404$/.test(path) ? "./" : rootOf(lang);
  const source = quality.origin.isMoviesDataset ? text.source : originText(quality.origin, lang).footer;
  const facts = [
    quality.kind === "sample" ? text.sample(films) : text.full(films, quality.origin.title),
    quality.actors + quality.directors === 0
      ? null
      : text.people(f.number(quality.actors), f.number(quality.directors)),
    quality.data_end && text.until(f.month(quality.data_end.month)),
    text.snapshot(quality.snapshot),
  ];
  return `<section class="data-facts" aria-label="${text.label}">
<p class="facts">${facts
    .filter((fact) => fact !== null)
    .map((fact) => `<span>${escapeHtml(fact)}</span>`)
    .join(" ")}</p>
<p class="source">${source} ${text.noTracking} <a rel="external" href="${root}notices.txt">${text.notices}</a></p>
</section>`;
}

/** What stands above the content of every page of a site that was built on the sample. */
export function sampleBanner(path: string, quality: QualityJson): string {
  if (quality.kind !== "sample") return "";
  const text = frameText[languageOf(path)].footer;
  const body = text.sampleBody(format(languageOf(path)).number(quality.rows_out));
  return `<div class="sample-strip"><p class="sample-banner"><strong>${text.sampleTitle}</strong> ${body}</p></div>`;
}
