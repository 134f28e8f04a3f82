import type {Evidence, Row, Tradeoff} from "../../../loaders/evaluate/measure.js";
import type {EvidenceJson} from "../../answers/recommendation/evidence.js";
import {type Dot, dotsChart} from "../../charts/dotsChart.js";
import {type TradeoffPoint, tradeoffChart} from "../../charts/tradeoffChart.js";
import {aloneIfAsked} from "../../figures/aloneIfAsked.js";
import type {LegendEntry} from "../../figures/chartFigure.js";
import {figureAnchor} from "../../figures/figureAddress.js";
import {fillPlaces} from "../../figures/fillPlaces.js";
import {notebookFigure} from "../../figures/notebookFigure.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {PageContext} from "../../layout/pageContext.js";
import {comparedIds, losses, type Recommender, rowOf} from "./evidenceJson.js";
import {methodText} from "./text.js";

/** Draws the pictures of the page about the method into the places that bear their names. */
export async function show({files, lang}: PageContext): Promise<void> {
  const figures: Readonly<Record<string, (evidence: EvidenceJson, lang: Language) => HTMLElement>> = {
    excess,
    liked,
    franchise,
    ever,
    ablation,
    "excess-by-coverage": (evidence) => byCoverage(evidence, "excess", lang),
    "liked-by-coverage": (evidence) => byCoverage(evidence, "likeRate", lang),
  };
  await aloneIfAsked(lang, "there");
  const places = Object.keys(figures).map((id) => document.getElementById(figureAnchor(id)));
  const {working, failed} = methodText[lang];
  await fillPlaces<EvidenceJson>(places, {
    lang,
    url: files.evidence ?? "",
    waiting: working,
    failed,
    fill(evidence) {
      const drawn = Object.values(figures).map((figure) => figure(evidence, lang));
      places.forEach((place, i) => {
        place?.replaceChildren(drawn[i]!);
      });
    },
  });
}

/** Both catalogues, told apart by filled and hollow dots. */
function legend({catalogues}: EvidenceJson, lang: Language): readonly LegendEntry[] {
  return catalogues.map(({catalogue, films}, i) => ({
    label: `${methodText[lang].catalogueNames[catalogue] ?? catalogue} (${format(lang).number(films)})`,
    colour: "var(--chart-mark)",
    hollow: i > 0,
  }));
}

function note({catalogues}: EvidenceJson, lang: Language): string {
  const f = format(lang);
  const [all] = catalogues as readonly [Evidence];
  const pairs = rowOf(all, "oursByUser").pairs;
  return methodText[lang].judged.note(f.number(pairs), f.number(all.users));
}

const seriesOf = (index: number) => (index === 0 ? 0 : 1);
const isOurs = (id: Recommender) => id === "oursByUser" || id === "oursByFilm";

/** One figure of every recommender that is compared, in per cent, for both catalogues. */
function comparison(
  evidence: EvidenceJson,
  lang: Language,
  options: {
    readonly title: string;
    readonly subtitle: string;
    readonly xLabel: string;
    readonly file: string;
    readonly value: (row: Row) => number;
    readonly interval?: (row: Row) => readonly [number, number];
  },
): HTMLElement {
  const text = methodText[lang];
  const {title, subtitle, xLabel, value, interval} = options;
  const dots = comparedIds.flatMap((id) =>
    evidence.catalogues.map((catalogue, i): Dot => {
      const row = rowOf(catalogue, id);
      const bounds = interval?.(row);
      return {
        name: text.recommenders[id],
        series: seriesOf(i),
        value: 100 * value(row),
        ...(bounds === undefined ? {} : {low: 100 * bounds[0], high: 100 * bounds[1]}),
        chosen: isOurs(id),
      };
    }),
  );
  return notebookFigure({
    lang,
    title,
    subtitle,
    note: note(evidence, lang),
    legend: legend(evidence, lang),
    draw: (width) => dotsChart(dots, {lang, width, digits: 1, xLabel, description: `${title}. ${subtitle}.`}),
    file: options.file,
    rows: comparedIds,
    columns: [
      {
        title: text.judged.columns.recommender,
        show: (id) => text.recommenders[id],
        value: (id) => text.recommenders[id],
      },
      ...evidence.catalogues.map((catalogue) => ({
        title: text.catalogueNames[catalogue.catalogue] ?? catalogue.catalogue,
        numeric: true,
        show: (id: Recommender) => format(lang).number(100 * value(rowOf(catalogue, id)), 1),
        value: (id: Recommender) => 100 * value(rowOf(catalogue, id)),
      })),
    ],
    queries: [],
  });
}

/** The rows of three recommenders among all films, which the titles name. */
function rows({catalogues}: EvidenceJson): Readonly<Record<"ours" | "mvp" | "reference", Row>> {
  const [all] = catalogues as readonly [Evidence];
  return {ours: rowOf(all, "oursByUser"), mvp: rowOf(all, "mvp"), reference: rowOf(all, "itemItem")};
}

function excess(evidence: EvidenceJson, lang: Language): HTMLElement {
  const text = methodText[lang];
  const {ours, mvp, reference} = rows(evidence);
  const points = ({excess}: Row) => format(lang).number(100 * excess, 1);
  return comparison(evidence, lang, {
    title: text.judged.chartTitle(points(ours), points(mvp), points(reference)),
    subtitle: text.judged.chartSubtitle,
    xLabel: text.points,
    file: "excess",
    value: ({excess}) => excess,
    interval: ({interval}) => interval,
  });
}

function liked(evidence: EvidenceJson, lang: Language): HTMLElement {
  const f = format(lang);
  const {judged, percent} = methodText[lang];
  const {ours} = rows(evidence);
  return comparison(evidence, lang, {
    title: judged.like.title(f.share(ours.likeRate, 1), f.share(ours.ownLikeRate, 1)),
    subtitle: judged.like.subtitle,
    xLabel: percent,
    file: "share-liked",
    value: ({likeRate}) => likeRate,
  });
}

function franchise(evidence: EvidenceJson, lang: Language): HTMLElement {
  const f = format(lang);
  const {judged, percent} = methodText[lang];
  const {ours, mvp} = rows(evidence);
  return comparison(evidence, lang, {
    title: judged.franchise.title(f.share(ours.franchise, 1), f.share(mvp.franchise, 1)),
    subtitle: judged.franchise.subtitle,
    xLabel: percent,
    file: "series-found",
    value: (row) => row.franchise,
  });
}

function ever(evidence: EvidenceJson, lang: Language): HTMLElement {
  const f = format(lang);
  const {judged, percent} = methodText[lang];
  const {ours, mvp} = rows(evidence);
  return comparison(evidence, lang, {
    title: judged.ever.title(f.share(ours.ever, 1), f.share(mvp.ever, 1)),
    subtitle: judged.ever.subtitle,
    xLabel: percent,
    file: "ever-recommended",
    value: (row) => row.ever,
  });
}

function ablation(evidence: EvidenceJson, lang: Language): HTMLElement {
  const f = format(lang);
  const text = methodText[lang];
  const {chartTitle, chartSubtitle, names, column, loss: lossName} = text.fields;
  const named = (field: string) => names[field] ?? field;
  const lists = evidence.catalogues.map(losses);
  const [first] = lists as [ReturnType<typeof losses>];
  const [greatest] = first;
  const points = (loss: number) => f.number(100 * loss, 1);
  const title =
    greatest === undefined ? chartSubtitle : chartTitle(named(greatest.without), points(greatest.loss));
  const lossIn = (list: ReturnType<typeof losses>, field: string) =>
    100 * (list.find(({without}) => without === field)?.loss ?? 0);
  const dots = first.flatMap(({without}) =>
    lists.map(
      (list, i): Dot => ({
        name: named(without),
        series: seriesOf(i),
        value: lossIn(list, without),
        chosen: true,
      }),
    ),
  );
  return notebookFigure({
    lang,
    title,
    subtitle: chartSubtitle,
    note: `${note(evidence, lang)} ${text.fields.note}`,
    legend: legend(evidence, lang),
    draw: (width) =>
      dotsChart(dots, {
        lang,
        width,
        digits: 1,
        xLabel: text.points,
        description: `${title}. ${chartSubtitle}.`,
      }),
    file: "excess-by-field",
    rows: first,
    columns: [
      {title: column, show: ({without}) => named(without), value: ({without}) => named(without)},
      ...evidence.catalogues.map((catalogue, i) => ({
        title: `${lossName}: ${text.catalogueNames[catalogue.catalogue] ?? catalogue.catalogue}`,
        numeric: true,
        show: ({without}: {readonly without: string}) => f.number(lossIn(lists[i]!, without), 2),
        value: ({without}: {readonly without: string}) => lossIn(lists[i]!, without),
      })),
    ],
    queries: [],
  });
}

/** What the weight of fame does to a figure and to how many films are ever recommended. */
function byCoverage(evidence: EvidenceJson, figure: "excess" | "likeRate", lang: Language): HTMLElement {
  const f = format(lang);
  const text = methodText[lang];
  const [all] = evidence.catalogues as readonly [Evidence];
  const points = evidence.catalogues.flatMap(({tradeoffs}, i) =>
    tradeoffs.map(
      (at): TradeoffPoint => ({
        series: seriesOf(i),
        setting: at.fame,
        x: 100 * at.everBefore,
        y: 100 * at[figure],
        chosen: at.fame === 0,
      }),
    ),
  );
  const chosen = all.tradeoffs.find(({fame}) => fame === 0)!;
  const values = all.tradeoffs.map((at) => at[figure]);
  const shown = (value: number) => f.number(100 * value, 1);
  const share = (value: number) => f.share(value, 1);
  const ordered = all.tradeoffs.toSorted((a, b) => a.fame - b.fame);
  const ends = [ordered[0]!, ordered.at(-1)!] as const;
  const [title, subtitle] =
    figure === "excess"
      ? [text.fame.excessTitle(shown(chosen.excess), shown(Math.max(...values))), text.fame.excessSubtitle]
      : [text.fame.likeTitle(share(ends[0].likeRate), share(ends[1].likeRate)), text.fame.likeSubtitle];
  const added = ({fame}: Tradeoff) => (fame > 0 ? "+" : fame < 0 ? "\u2212" : "") + f.number(Math.abs(fame));
  return notebookFigure({
    lang,
    title,
    subtitle,
    note: text.fame.note(added(ends[0]), added(ends[1]), share(chosen.everBefore), share(chosen.ever)),
    legend: evidence.catalogues.map(({catalogue}, i) => ({
      label: text.catalogueNames[catalogue] ?? catalogue,
      colour: i === 0 ? "var(--chart-mark)" : "var(--chart-axis)",
    })),
    draw: (width) =>
      tradeoffChart(points, {
        lang,
        width,
        description: `${title}. ${subtitle}.`,
        xLabel: text.fame.x,
        yLabel: figure === "excess" ? text.points : text.percent,
        chosen: text.fame.chosen,
      }),
    file: figure === "excess" ? "fame-and-excess" : "fame-and-liking",
    rows: all.tradeoffs,
    columns: [
      {title: text.fame.settings, numeric: true, show: added, value: ({fame}) => fame},
      {
        title: text.judged.columns.ever,
        numeric: true,
        show: ({everBefore}) => share(everBefore),
        value: ({everBefore}) => 100 * everBefore,
      },
      {
        title: figure === "excess" ? text.judged.columns.excess : text.judged.columns.like,
        numeric: true,
        show: (at) => shown(at[figure]),
        value: (at) => 100 * at[figure],
      },
      {
        title: text.judged.columns.votes,
        numeric: true,
        show: ({medianVotes}) => f.number(medianVotes),
        value: ({medianVotes}) => medianVotes,
      },
    ],
    queries: [],
  });
}
