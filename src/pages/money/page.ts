import {filmName} from "../../answers/lookUpFilm.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {href} from "../../dom/href.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {
  caveat,
  figurePlace,
  type NotebookSection,
  notebookContent,
  notebookPage,
  prose,
} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {bootstrapDefaults} from "../../statistics/medianInterval.js";
import type {MoneyAnalysis} from "./analysis.js";
import {compositionName, groupName, moneyLanguage} from "./names.js";
import {leastForQuarters} from "./queries/filmsWithReturn.js";
import {moneyText} from "./text.js";

/** The notebook's finding: its heading and its line in the list of notebooks. */
export function moneyFinding({known, heavy, sizes}: MoneyAnalysis, lang: Language): string {
  const f = format(lang);
  const text = moneyText[lang];
  if (known.both === 0) return text.findingNone(f.number(known.films));
  const share = f.share(known.both, known.films);
  const count = heavy.films.length;
  // Only where the heaviest ones are few among many, and all to be checked.
  if (10 * count <= known.both && heavy.films.every((film) => film.money_suspect)) {
    const heavyShare = f.share(heavy.heavySum, heavy.sum);
    return text.finding(2 * known.both < known.films, share, count, f.number(count), heavyShare);
  }
  return text.findingPlain(share, f.return(sizes.return.all?.median ?? 0));
}

export function page(lang: Language): string {
  const data = analysisJson<MoneyAnalysis>("money");
  const text = moneyText[lang];
  const sections = [known, who, sizes, scatter, groups, suspect, person, measures];
  return notebookPage({
    lang,
    name: "money",
    content: notebookContent({
      description: text.description,
      finding: moneyFinding(data, lang),
      lead: text.lead(format(lang).number(data.known.films)),
      sections: sections.map((section) => section(data, lang)),
    }),
    tables: ["movies"],
  });
}

function known({known: counts}: MoneyAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = moneyText[lang].known;
  const part = (films: number) => `${f.number(films)} (${f.share(films, counts.films)})`;
  return {
    id: "known-money",
    heading: text.heading,
    html: [
      prose(text.prose(f.number(counts.films), part(counts.budget), part(counts.revenue), part(counts.both))),
      figurePlace("known", lang),
      caveat(text.profit, text.source),
    ].join("\n"),
  };
}

function who({composition, known: counts, incompleteFrom}: MoneyAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = moneyText[lang].who;
  const first = composition.votes[0];
  const last = composition.votes.at(-1);
  const language = composition.language.find(({span}) => span === undefined);
  const rest = counts.films - counts.both;
  return {
    id: "who-is-known",
    heading: text.heading,
    html: [
      prose(
        ...(tilted(composition) && first !== undefined && last !== undefined
          ? [
              text.prose(
                compositionName(last, "votes", incompleteFrom, lang),
                f.share(last.known, last.films),
                compositionName(first, "votes", incompleteFrom, lang),
                f.share(first.known, first.films),
              ),
            ]
          : []),
        ...(language === undefined || counts.both === 0 || rest === 0
          ? []
          : [
              text.language(
                moneyLanguage(language.key, lang),
                f.share(language.known, counts.both),
                f.share(language.films - language.known, rest),
              ),
            ]),
      ),
      figurePlace("who", lang),
      ...(tilted(composition) ? [caveat(text.caveat)] : []),
    ].join("\n"),
  };
}

/** Whether a return is known more often of films with many votes than of those with few. */
function tilted({votes}: MoneyAnalysis["composition"]): boolean {
  const [first, last] = [votes[0], votes.at(-1)];
  return first !== undefined && last !== undefined && first.known * last.films < last.known * first.films;
}

function sizes(
  {sizes: found, costs, known: counts, incompleteFrom}: MoneyAnalysis,
  lang: Language,
): NotebookSection {
  const f = format(lang);
  const text = moneyText[lang].sizes;
  const measure = f.return;
  const dollars = f.money;
  const {return: returns, budget, revenue} = found;
  const paragraphs: string[] = [];
  if (returns.all !== null && budget.all !== null && revenue.all !== null) {
    paragraphs.push(
      text.prose(dollars(budget.all.median), dollars(revenue.all.median), measure(returns.all.median)),
      text.scale(
        dollars(Math.min(budget.all.least, revenue.all.least)),
        dollars(Math.max(budget.all.most, revenue.all.most)),
      ),
    );
    const sentences = [text.mean(measure(returns.all.mean), measure(returns.all.median))];
    if (returns.all.mean > 10 * returns.all.median) sentences.push(text.noFilm);
    if (returns.sound !== null && counts.suspect > 0) {
      const {mean, median} = returns.sound;
      sentences.push(text.sound(counts.suspect, f.number(counts.suspect), measure(mean), measure(median)));
    }
    paragraphs.push(sentences.join(" "));
  }
  const first = costs[0];
  const last = costs.at(-1);
  const decade = (row: MoneyAnalysis["costs"][number]) =>
    groupName(String(row.decade), "decade", incompleteFrom, lang);
  const inflation =
    first === undefined || last === undefined || first.median >= last.median
      ? text.inflationPlain
      : text.inflation(decade(first), dollars(first.median), decade(last), dollars(last.median));
  return {
    id: "amounts",
    heading: text.heading,
    html: [prose(...paragraphs), figurePlace("sizes", lang), caveat(inflation, text.ratio)].join("\n"),
  };
}

function scatter({groups: found, composition}: MoneyAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = moneyText[lang].scatter;
  const quarter = (key: string) => found.cost.all.groups.find((group) => group.key === key);
  const [cheap, dear] = [quarter("0"), quarter("3")];
  const says = (group: {readonly median: number; readonly gained: number; readonly films: number}) =>
    [f.return(group.median), f.share(group.gained, group.films)] as const;
  return {
    id: "cost-and-revenue",
    heading: text.heading,
    html: [
      prose(
        text.prose,
        ...(cheap === undefined || dear === undefined
          ? []
          : [text.quarters(f.number(leastForQuarters), ...says(cheap), ...says(dear))]),
      ),
      figurePlace("scatter", lang),
      ...(tilted(composition) ? [caveat(text.caveat)] : []),
    ].join("\n"),
  };
}

function groups(data: MoneyAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const {groups: found, composition, incompleteFrom} = data;
  const text = moneyText[lang].groups;
  const level = f.percent(100 * bootstrapDefaults.level);
  const votes = found.votes.all.groups;
  const [few, many] = [votes[0], votes.at(-1)];
  const sentences: string[] = [];
  if (few !== undefined && many !== undefined && few !== many) {
    const name = (group: typeof few) => groupName(group.key, "votes", incompleteFrom, lang);
    const median = (group: typeof few) => f.return(group.median);
    const apart = few.high < many.low || many.high < few.low;
    const says = apart ? text.votes : text.votesOverlap;
    sentences.push(says(name(few), median(few), name(many), median(many)));
    const share = (key: string) => {
      const row = composition.votes.find((one) => one.key === key);
      return row === undefined ? 0 : row.known / row.films;
    };
    if (few.high < many.low && share(few.key) < share(many.key)) sentences.push(text.votesBias);
  }
  return {
    id: "typical-return",
    heading: text.heading,
    html: [
      prose(
        text.prose(f.number(bootstrapDefaults.resamples), level),
        ...(sentences.length === 0 ? [] : [sentences.join(" ")]),
      ),
      figurePlace("groups", lang),
      caveat(...earlyDecades(data, lang), text.intervals),
    ].join("\n"),
  };
}

/** What to know where an early decade has the highest median and fewer known films than the last whole one. */
function earlyDecades(
  {groups: found, composition, incompleteFrom}: MoneyAnalysis,
  lang: Language,
): readonly string[] {
  const decades = found.decade.all.groups.filter(({key}) => Number(key) + 9 < incompleteFrom);
  const last = decades.at(-1);
  const best = decades.reduce((kept, group) => (group.median > kept.median ? group : kept), decades[0]!);
  const row = (key: string | undefined) =>
    composition.decade.find((one) => one.key === key && one.span === undefined);
  const [early, late] = [row(best?.key), row(last?.key)];
  if (early === undefined || late === undefined || early === late) return [];
  if (early.known * late.films >= late.known * early.films) return [];
  const says = (one: typeof early) =>
    [groupName(one.key, "decade", incompleteFrom, lang), format(lang).share(one.known, one.films)] as const;
  return [moneyText[lang].groups.early(...says(early), ...says(late))];
}

function suspect({known: counts, suspectBelow}: MoneyAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = moneyText[lang].suspect;
  const all = f.number(counts.both);
  const least = f.money(suspectBelow);
  const doubtful =
    counts.doubtful === 0 ? [] : [text.doubtful(counts.doubtful, f.number(counts.doubtful), least)];
  return {
    id: "figures-to-check",
    heading: text.heading,
    html:
      counts.suspect === 0
        ? prose(text.none(all, least), ...doubtful)
        : [
            prose(text.prose(counts.suspect, f.number(counts.suspect), all, least), text.kept, ...doubtful),
            figurePlace("concentration", lang),
            figurePlace("suspect", lang),
          ].join("\n"),
  };
}

function person({person: found}: MoneyAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = moneyText[lang].person;
  if (found === null) return {id: "one-figure", heading: text.heading, html: prose(text.none)};
  const {actor, least, known: returns, withFilm, withoutFilm} = found;
  const number = f.number;
  const factor = (one: number | null, other: number | null) =>
    one === null || other === null || one <= 0 || other <= 0
      ? null
      : f.return(Math.max(one / other, other / one));
  const factors = (["mean", "median", "pooled"] as const).map((key) =>
    factor(withFilm[key], withoutFilm[key]),
  );
  const [mean, median, pooled] = factors;
  const film = filmName({id: actor.movie_id, title: actor.title}, lang);
  return {
    id: "one-figure",
    heading: text.heading,
    html: [
      prose(text.prose(number(least), actor.name, film, number(returns), number(actor.films))),
      figurePlace("person", lang),
      mean == null || median == null || pooled == null ? "" : caveat(text.factors(mean, median, pooled)),
      `<p class="meta"><a href="${escapeHtml(href("actor", {id: actor.person_id}))}">${escapeHtml(text.link(actor.name))}</a></p>`,
    ].join("\n"),
  };
}

function measures({people}: MoneyAnalysis, lang: Language): NotebookSection {
  const text = moneyText[lang].measures;
  const list = text.list.map(([name, says]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(says)}</dd>`);
  return {
    id: "which-measure",
    heading: text.heading,
    html: [
      prose(text.prose(format(lang).number(people.actors.length))),
      figurePlace("people", lang),
      `<dl class="money-measures">${list.join("\n")}</dl>`,
      caveat(text.caveat),
    ].join("\n"),
  };
}
