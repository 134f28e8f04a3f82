import type {Filled} from "../../document/fillDocument.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {filmHref} from "../../dom/filmLink.js";
import {personHref} from "../../dom/personLink.js";
import type {Language} from "../../format/language.js";
import {type Facts, notebookDocument, notebookPage} from "../../notebook/notebookPage.js";
import {filmName} from "../../sentences/filmName.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {bootstrapDefaults} from "../../statistics/medianInterval.js";
import type {MoneyAnalysis} from "./analysis.js";
import {compositionName, groupName, moneyLanguage} from "./names.js";
import {leastForQuarters} from "./queries/filmsWithReturn.js";
import {folds} from "./revenueModel.js";
import {trimmedShare} from "./sizes.js";
import {moneyText} from "./text.js";

export function page(lang: Language): string {
  return notebookPage({lang, name: "money", content: content(lang), tables: ["movies"]});
}

/** The document with its figures. */
export function content(lang: Language): Filled {
  const data = analysisJson<MoneyAnalysis>("money");
  const sections = [known, who, sizes, scatter, groups, early, sums, suspect, person, measures];
  return notebookDocument("money", lang, ...sections.map((section) => section(data, lang)));
}

function known({known: counts, heavy}: MoneyAnalysis): Facts {
  const {films, budget, revenue, both} = counts;
  const heavyFilms = heavy.films.length;
  return {
    args: {
      films,
      budget,
      budgetShare: {part: budget, whole: films},
      revenue,
      revenueShare: {part: revenue, whole: films},
      both,
      bothShare: {part: both, whole: films},
      fewKnown: 2 * both < films ? "yes" : "no",
      heavyFilms,
      heavyShare: {part: heavy.heavySum, whole: heavy.sum},
    },
    when: {
      someKnown: both > 0,
      // Only where the heaviest ones are few among many, and all to be checked.
      heavyToCheck: 10 * heavyFilms <= both && heavy.films.every((film) => film.money_suspect),
    },
  };
}

function who({composition, known: counts, incompleteFrom}: MoneyAnalysis, lang: Language): Facts {
  const first = composition.votes[0];
  const last = composition.votes.at(-1);
  const language = composition.language.find(({span}) => span === undefined);
  const rest = counts.films - counts.both;
  type Row = typeof first;
  const name = (row: Row) => (row === undefined ? null : compositionName(row, "votes", incompleteFrom, lang));
  const share = (row: Row) => (row === undefined ? null : {part: row.known, whole: row.films});
  return {
    args: {
      mostVotes: name(last),
      mostVotesShare: share(last),
      fewestVotes: name(first),
      fewestVotesShare: share(first),
      language: language === undefined ? null : moneyLanguage(language.key, lang),
      languageKnown: language === undefined ? null : {part: language.known, whole: counts.both},
      languageRest: language === undefined ? null : {part: language.films - language.known, whole: rest},
    },
    when: {
      // Whether a return is known more often of films with many votes than of those with few.
      tilted:
        first !== undefined && last !== undefined && first.known * last.films < last.known * first.films,
      languageCompared: language !== undefined && counts.both > 0 && rest > 0,
    },
  };
}

function sizes(
  {sizes: found, costs, known: counts, incompleteFrom, heaviestSound}: MoneyAnalysis,
  lang: Language,
): Facts {
  const {all: returns, sound} = found.return;
  const [budget, revenue] = [found.budget.all, found.revenue.all];
  const [first, last] = [costs[0], costs.at(-1)];
  const decade = (row: typeof first) =>
    row === undefined ? null : groupName(String(row.decade), "decade", incompleteFrom, lang);
  return {
    args: {
      budgetMedian: budget?.median ?? null,
      revenueMedian: revenue?.median ?? null,
      returnMedian: returns?.median ?? null,
      returnMean: returns?.mean ?? null,
      meanFarOff: returns !== null && returns.mean > 10 * returns.median ? "yes" : "no",
      least: budget === null || revenue === null ? null : Math.min(budget.least, revenue.least),
      most: budget === null || revenue === null ? null : Math.max(budget.most, revenue.most),
      soundMean: sound?.mean ?? null,
      trimmedMean: returns?.trimmed ?? null,
      trimmedShare,
      heaviestSound: heaviestSound.films,
      heaviestShare: {part: heaviestSound.sum, whole: heaviestSound.all},
      soundMedian: sound?.median ?? null,
      firstDecade: decade(first),
      firstCost: first?.median ?? null,
      lastDecade: decade(last),
      lastCost: last?.median ?? null,
    },
    when: {
      amountsKnown: returns !== null && budget !== null && revenue !== null,
      soundKnown: sound !== null && counts.suspect > 0,
      pricesRose: first !== undefined && last !== undefined && first.median < last.median,
    },
  };
}

function scatter({groups: found}: MoneyAnalysis): Facts {
  const quarter = (key: string) => found.cost.all.groups.find((group) => group.key === key);
  const [cheap, dear] = [quarter("0"), quarter("3")];
  const gained = (group: typeof cheap) =>
    group === undefined ? null : {part: group.gained, whole: group.films};
  return {
    args: {
      leastForQuarters,
      cheapMedian: cheap?.median ?? null,
      cheapGained: gained(cheap),
      dearMedian: dear?.median ?? null,
      dearGained: gained(dear),
    },
    when: {quartersKnown: cheap !== undefined && dear !== undefined},
  };
}

function groups({groups: found, composition, incompleteFrom}: MoneyAnalysis, lang: Language): Facts {
  const {groups: votes, ends} = found.votes.all;
  const [few, many] = [votes[0], votes.at(-1)];
  const name = (group: typeof few) =>
    group === undefined ? null : groupName(group.key, "votes", incompleteFrom, lang);
  const share = (key: string) => {
    const row = composition.votes.find((one) => one.key === key);
    return row === undefined ? 0 : row.known / row.films;
  };
  const both = few !== undefined && many !== undefined && few !== many;
  return {
    args: {
      resamples: bootstrapDefaults.resamples,
      level: bootstrapDefaults.level,
      few: name(few),
      fewMedian: few?.median ?? null,
      many: name(many),
      manyMedian: many?.median ?? null,
      votesRatio: ends?.value ?? null,
      votesLow: ends?.low ?? null,
      votesHigh: ends?.high ?? null,
      votesBias: both && ends !== null && ends.low > 1 && share(few.key) < share(many.key) ? "yes" : "no",
    },
    when: {
      votesCompared: both && ends !== null,
      votesApart: ends !== null && (ends.low > 1 || ends.high < 1),
    },
  };
}

function sums({totals: found, months, dollarsOf, model}: MoneyAnalysis): Facts {
  return {
    args: {
      dollarsOf: String(dollarsOf),
      modelFilms: model?.films ?? null,
      modelTold: model === null ? null : {part: Math.max(0, model.told), whole: 1},
      modelFactor: model?.factor ?? null,
      folds,
    },
    when: {
      takersKnown: found.nominal.companies.length > 0,
      monthsKnown: months.nominal.length > 1,
      modelKnown: model !== null,
    },
  };
}

/** Whether an early decade has the highest median and fewer known films than the last whole one. */
function early({groups: found, composition, incompleteFrom}: MoneyAnalysis, lang: Language): Facts {
  const decades = found.decade.all.groups.filter(({key}) => Number(key) + 9 < incompleteFrom);
  const best = decades.reduce((kept, group) => (group.median > kept.median ? group : kept), decades[0]!);
  const row = (key: string | undefined) =>
    composition.decade.find((one) => one.key === key && one.span === undefined);
  const [first, late] = [row(best?.key), row(decades.at(-1)?.key)];
  const name = (one: typeof first) =>
    one === undefined ? null : groupName(one.key, "decade", incompleteFrom, lang);
  const share = (one: typeof first) => (one === undefined ? null : {part: one.known, whole: one.films});
  return {
    args: {early: name(first), earlyShare: share(first), late: name(late), lateShare: share(late)},
    when: {
      earlyRare:
        first !== undefined && late !== undefined && first.known * late.films < late.known * first.films,
    },
  };
}

function suspect({known: counts, suspectBelow}: MoneyAnalysis): Facts {
  return {
    args: {suspect: counts.suspect, doubtful: counts.doubtful, suspectBelow},
    when: {someSuspect: counts.suspect > 0, someDoubtful: counts.doubtful > 0},
  };
}

function person({person: found}: MoneyAnalysis, lang: Language): Facts {
  const factors = (["mean", "median", "pooled"] as const).map((key) =>
    factor(found?.withFilm[key] ?? null, found?.withoutFilm[key] ?? null),
  );
  const [meanFactor = null, medianFactor = null, pooledFactor = null] = factors;
  const actor = found?.actor ?? null;
  return {
    args: {
      personLeast: found?.least ?? null,
      person: actor === null ? null : {text: actor.name, href: personHref(actor)},
      film:
        actor === null
          ? null
          : {
              text: filmName({id: actor.movie_id, title: actor.title}, lang),
              href: filmHref({id: actor.movie_id}),
            },
      personReturns: found?.known ?? null,
      personFilms: actor?.films ?? null,
      meanFactor,
      medianFactor,
      pooledFactor,
    },
    when: {personFound: found !== null, factorsKnown: !factors.includes(null)},
    parts: {
      personLink:
        actor === null
          ? ""
          : `<p class="meta"><a href="${escapeHtml(personHref(actor))}">${escapeHtml(moneyText[lang].person.link({name: actor.name}))}</a></p>`,
    },
  };
}

/** How many times one is the other, from 1 up. */
function factor(one: number | null, other: number | null): number | null {
  return one === null || other === null || one <= 0 || other <= 0 ? null : Math.max(one / other, other / one);
}

function measures({people}: MoneyAnalysis, lang: Language): Facts {
  const list = moneyText[lang].measures.map(
    ({name, says}) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(says)}</dd>`,
  );
  return {
    args: {people: people.actors.length},
    parts: {measures: `<dl class="money-measures">${list.join("\n")}</dl>`},
  };
}
