import type {Evidence} from "../../../loaders/evaluate/measure.js";
import type {MethodFilm, MethodJson, MethodPair} from "../../../loaders/publish/methodJson.js";
import {blend} from "../../../loaders/recommend/blend.js";
import {terms} from "../../../loaders/recommend/formula.js";
import {type EvidenceJson, evidence} from "../../answers/recommendation/evidence.js";
import {reasonWords} from "../../answers/recommendation/reasonWords.js";
import {recommendText} from "../../answers/recommendation/text.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {href} from "../../dom/href.js";
import {aloneScript} from "../../figures/aloneScript.js";
import {figureAnchor} from "../../figures/figureAddress.js";
import {format} from "../../format/format.js";
import {genreName} from "../../format/genres.js";
import type {Language} from "../../format/language.js";
import {pageSource} from "../../layout/pageSource.js";
import {filmName} from "../../sentences/filmName.js";
import {siteJson} from "../../snapshot/siteJson.js";
import {rowOf} from "./evidenceJson.js";
import {evidenceTable} from "./evidenceTable.js";
import {type LinkFilm, linkedFilms} from "./linkedFilms.js";
import {methodText} from "./text.js";

/** How many reasons of a pair are named. */
const reasonsNamed = 3;

/** The page that explains the recommendations and shows how good they are. */
export function page(lang: Language): string {
  const text = methodText[lang];
  const found = evidence();
  const method = siteJson<MethodJson>("method.json");
  const {title, description} = text;
  const heading = `<h1>${escapeHtml(text.heading)}</h1>\n<p class="lead">${escapeHtml(text.lead)}</p>`;
  if (found === null || method === null) {
    const html = `${heading}<p class="message">${escapeHtml(text.missing)}</p>`;
    return pageSource({lang, name: "method", title, description, html});
  }
  return pageSource({
    lang,
    name: "method",
    title,
    description,
    headScript: aloneScript,
    html: `${heading}
${example(method, lang)}
${steps(method, lang)}
${judged(found, lang)}
${strength(found, lang)}
${section("fields", text.fields.heading, paragraphs([text.fields.prose]) + place("ablation", lang))}
${section("fame", text.fame.heading, fame(lang))}
${bad(method, found, lang)}
${limits(found, lang)}
<p class="meta">${text.repeat}</p>`,
    client: {files: {evidence: "data/evidence.json"}},
  });
}

function section(id: string, heading: string, html: string): string {
  return `<section aria-labelledby="${id}-heading">\n<h2 id="${id}-heading">${escapeHtml(heading)}</h2>\n${html}\n</section>`;
}

function paragraphs(texts: readonly string[]): string {
  return `<div class="prose">${texts.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n")}</div>`;
}

/** Where a chart will stand. */
function place(id: string, lang: Language): string {
  return `<div class="figure-place" id="${figureAnchor(id)}" data-figure="${id}"><p class="meta">${escapeHtml(methodText[lang].working)}</p></div>`;
}

function titled(film: MethodFilm, lang: Language): string {
  return `${filmName(film, lang)} (${film.year})`;
}

/** The weightiest reasons of a pair, with their shares. */
function why({reasons}: MethodPair, lang: Language): string {
  return reasons
    .filter(({kind}) => kind !== "other")
    .slice(0, reasonsNamed)
    .map((reason) => {
      const share = recommendText[lang].percent(format(lang).number(reason.share));
      return `${reasonWords(reason, lang)} ${share}`;
    })
    .join(", ");
}

function example({example: pairs}: MethodJson, lang: Language): string {
  const text = methodText[lang];
  const [first] = pairs;
  if (first === undefined) return "";
  const closest = pairs.reduce((best, pair) => (pair.similarity > best.similarity ? pair : best));
  const list = new Intl.ListFormat(lang, {type: "conjunction"});
  const told = linkedFilms((link) =>
    text.example(
      link(first.film, titled(first.film, lang)),
      list.format(pairs.map(({recommended}) => link(recommended, titled(recommended, lang)))),
      filmName(closest.recommended, lang),
      format(lang).share(closest.similarity, 1),
      why(closest, lang),
    ),
  );
  return `<div class="note"><p>${told}</p>
<p><a href="${escapeHtml(href("recommend", {id: first.film.id}))}">${escapeHtml(filmName(first.film, lang))}</a> · <a href="./recommend">${escapeHtml(text.try)}</a></p></div>`;
}

function steps({films}: MethodJson, lang: Language): string {
  const f = format(lang);
  const {heading, list, prose} = methodText[lang].steps;
  const boxes = list({
    films: f.number(films),
    candidates: f.number(blend.count),
    terms: f.number(terms.length),
  }).map(([name, text]) => `<li><p class="step-name">${escapeHtml(name)}</p><p>${escapeHtml(text)}</p></li>`);
  return section(
    "steps",
    heading,
    `<ol class="steps">${boxes.join("\n")}</ol>\n<details class="data"><summary>${escapeHtml(methodText[lang].steps.more)}</summary>${paragraphs(prose)}</details>`,
  );
}

function judged({catalogues}: EvidenceJson, lang: Language): string {
  const f = format(lang);
  const text = methodText[lang].judged;
  const [all, head] = catalogues as readonly [Evidence, Evidence];
  const count = f.number;
  const points = (value: number) => f.number(100 * value, 1);
  const [ours, mvp, reference] = (["oursByUser", "mvp", "itemItem"] as const).map((id) => rowOf(all, id));
  const tables = catalogues.map((found) => evidenceTable(found, lang)).join("\n");
  return section(
    "judged",
    text.heading,
    `${paragraphs([
      text.ratings(count(all.ratings), count(all.users), count(ours!.pairs)),
      text.contest(f.share(rowOf(head, "mostVoted").hit, 1)),
      text.excess,
    ])}
${place("excess", lang)}
${paragraphs([
  text.finding({
    ours: points(ours!.excess),
    mvp: points(mvp!.excess),
    reference: points(reference!.excess),
    over: points(ours!.overMvp!.mean),
    low: points(ours!.overMvp!.interval[0]),
    withFive: f.share(reference!.withFive, 1),
    oursWithFive: f.share(ours!.withFive, 1),
  }),
  text.learned,
  text.catalogues(count(all.films), count(head.films)),
])}
<div class="charts">${["liked", "franchise", "ever"].map((id) => place(id, lang)).join("\n")}</div>
${tables}
<p class="meta">${escapeHtml(text.shipped)}</p>`,
  );
}

/** What the labels of recommendations are worth, as a table. */
function strength({catalogues: [all]}: EvidenceJson, lang: Language): string {
  const f = format(lang);
  const {heading, prose, table, columns} = methodText[lang].strength;
  const rows = (all?.strengths ?? []).map(
    ({strength: label, share, lift, interval: [low, high], both}) =>
      `<tr><th scope="row">${escapeHtml(recommendText[lang].strengths[label])}</th><td class="num">${f.share(share, 1)}</td><td class="num">${f.number(lift, 2)} [${f.number(low, 2)}; ${f.number(high, 2)}]</td><td class="num">${f.number(both)}</td></tr>`,
  );
  return section(
    "strength",
    heading,
    `${paragraphs([prose])}
<div class="table-wrap" tabindex="0" role="region" aria-label="${escapeHtml(table)}"><table>
<thead><tr>${columns.map((name, i) => `<th scope="col"${i === 0 ? "" : ' class="num"'}>${escapeHtml(name)}</th>`).join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table></div>`,
  );
}

function fame(lang: Language): string {
  const charts = ["excess-by-coverage", "liked-by-coverage"].map((id) => place(id, lang)).join("\n");
  return `${paragraphs([methodText[lang].fame.prose])}<div class="charts">${charts}</div>`;
}

function bad(method: MethodJson, {catalogues: [all]}: EvidenceJson, lang: Language): string {
  const f = format(lang);
  const text = methodText[lang].bad;
  const {hardest, hubs, medianTimes, sameLanguage, weak, films, ever} = method;
  const count = f.number;
  const rows = hardest.pairs.map((pair) => {
    const [film, recommended] = [pair.film, pair.recommended].map((one) =>
      linkedFilms((link) => link(one, titled(one, lang))),
    );
    return `<tr><td class="name">${film}</td><td class="name">${recommended}</td><td class="num">${f.share(pair.similarity, 1)}</td><td>${escapeHtml(why(pair, lang))}</td></tr>`;
  });
  const list = new Intl.ListFormat(lang, {type: "conjunction"});
  return section(
    "bad",
    text.heading,
    `${weaknesses([[text.names.hardest, () => text.hardest(count(hardest.among), count(hardest.pairs.length))]])}
<div class="table-wrap" tabindex="0" role="region" aria-label="${escapeHtml(text.hardestTable)}"><table>
<thead><tr>${text.columns.map((name, i) => `<th scope="col"${i === 2 ? ' class="num"' : ""}>${escapeHtml(name)}</th>`).join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table></div>
${weaknesses([
  [
    text.names.hubs,
    (link) => {
      const named = hubs.map(({film, times}) => text.hub(link(film, titled(film, lang)), count(times)));
      const never = ever === films ? "" : ` ${text.never(count(films - ever))}`;
      return text.hubs(list.format(named), count(medianTimes)) + never;
    },
  ],
  ...worseGenres(all, lang),
  [text.names.language, () => text.language(f.share(sameLanguage.recommendations, sameLanguage.of))],
  ...(weak.films === 0
    ? []
    : [
        [
          text.names.weak,
          (link: LinkFilm) =>
            text.weak(
              count(weak.films),
              f.share(weak.films, films),
              weak.example === null ? null : link(weak.example, titled(weak.example, lang)),
            ),
        ] as const,
      ]),
])}`,
  );
}

/** The genres after whose films the earlier recipe has the greater excess. */
function worseGenres(
  all: Evidence | undefined,
  lang: Language,
): readonly (readonly [name: string, tell: () => string])[] {
  const text = methodText[lang].bad;
  const points = (value: number) => format(lang).number(100 * value, 1);
  const worse = (all?.slices ?? []).flatMap(({slice, excess, mvp}) => {
    const [, genre] = /^genre: (.+)$/.exec(slice) ?? [];
    return genre === undefined || excess >= mvp
      ? []
      : [`${genreName(genre, lang)} (${points(excess)}; ${points(mvp)})`];
  });
  const list = new Intl.ListFormat(lang, {type: "conjunction"});
  return worse.length === 0 ? [] : [[text.names.genres, () => text.genres(list.format(worse))]];
}

function weaknesses(list: readonly (readonly [name: string, tell: (link: LinkFilm) => string])[]): string {
  return `<div class="prose">${list
    .map(([name, tell]) => `<p><strong>${escapeHtml(name)}</strong> ${linkedFilms(tell)}</p>`)
    .join("\n")}</div>`;
}

function limits({speed}: EvidenceJson, lang: Language): string {
  const f = format(lang);
  const text = methodText[lang];
  const list = text.limits.list.map((one) => `<li>${escapeHtml(one)}</li>`).join("\n");
  const fast =
    speed === undefined
      ? ""
      : section(
          "speed",
          text.speed.heading,
          paragraphs([
            text.speed.prose(
              f.number(speed.seconds),
              f.number(speed.films),
              f.number(speed.cores),
              f.number(speed.peakMegabytes),
            ),
          ]),
        );
  return `${section(
    "limits",
    text.limits.heading,
    `<div class="prose"><ul>${list}</ul><p>${text.limits.citation}</p></div>`,
  )}
${fast}`;
}
