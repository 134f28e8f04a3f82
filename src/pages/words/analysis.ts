import {type Tokenize, tokenizer} from "../../../loaders/recommend/tokenizer.js";
import {writtenForms} from "../../../loaders/recommend/writtenForms.js";
import {periodOf} from "../../format/period.js";
import type {Analysis, AnalysisSource} from "../../notebook/analysisSource.js";
import {endedColumns} from "../../notebook/endedColumns.js";
import {firstIncompleteYear} from "../../notebook/firstIncompleteYear.js";
import type {TextLanguage} from "../../shared/textLanguages.js";
import {type Contrast as MedianContrast, medianContrast} from "../../statistics/medianContrast.js";
import {rankInterval} from "../../statistics/rankInterval.js";
import {chanceLine, type NumberedTexts, numberTexts, oneOfEachPair, someOf} from "./chanceLine.js";
import type {CloudKind} from "./cloudKinds.js";
import {type Contrast, type ContrastOptions, contrast, type WordSet, without, wordSet} from "./contrast.js";
import {filmsWithKeywords} from "./queries/filmsWithKeywords.js";
import {keywordCounts} from "./queries/keywordCounts.js";
import {keywordPairs} from "./queries/keywordPairs.js";
import {pairsOfKeywords} from "./queries/pairsOfKeywords.js";
import {type FilmTexts, textsOfFilms} from "./queries/textsOfFilms.js";
import {titlesOfFilms} from "./queries/titlesOfFilms.js";

/** What the page shows at first. */
export interface WordsAnalysis {
  /** In which titles and overviews are written. */
  readonly language: TextLanguage;
  readonly films: number;
  readonly incompleteFrom: number;
  /** Films with an overview. */
  readonly overviews: number;
  /** Whether overviews end before the movies file does: then their films are those that stand first there. */
  readonly overviewEnds: boolean;
  /** The words in most overviews, as they are written, and in how many. */
  readonly top: readonly (readonly [word: string, films: number])[];
  /** Likewise those of the taglines and of the titles, with how many there are. */
  readonly clouds: Readonly<
    Record<Exclude<CloudKind, "overviews">, {readonly texts: number; readonly top: WordsAnalysis["top"]}>
  >;
  readonly comparison: Comparison;
  /** Genres, then decades of complete years, with enough overviews. */
  readonly groups: readonly WordGroup[];
  /** Overviews that a group has at least. */
  readonly smallest: number;
  readonly taglines: {
    /** Films with both a tagline and an overview. */
    readonly films: number;
    /** The incomplete years are the last one. */
    readonly decades: readonly TaglineDecade[];
    /** How many characters more the median tagline of the last large complete decade has than that of the first. */
    readonly lengthChange: MedianContrast | null;
    /** Taglines (inside) against the overviews of the same films, as `fewest` and `compared` above. */
    readonly words: Contrast & Comparison;
    /** Taglines of a decade against all others, likewise; decades with at least `smallest` taglines. */
    readonly groups: readonly WordGroup[];
    readonly times: Comparison;
    readonly smallest: number;
  };
  readonly keywords: {
    /** Films with a keyword, and different keywords. */
    readonly films: number;
    readonly different: number;
    /** The keywords of `pairs` and `matrix`, with their films. */
    readonly names: readonly string[];
    readonly counts: readonly number[];
    /** Indexes of both and films with both, the most frequent first; pairs of at least `least` films. */
    readonly pairs: readonly KeywordLink[];
    readonly least: number;
    /** The most frequent keywords, such that related ones stand side by side, and all their pairs. */
    readonly matrix: {readonly names: readonly number[]; readonly pairs: readonly KeywordLink[]};
  };
}

/** Which words are compared. */
export interface Comparison {
  /** Words in at least so many texts, which are so many words. */
  readonly fewest: number;
  readonly compared: number;
}

export type KeywordLink = readonly [a: number, b: number, films: number];

export interface WordGroup extends Contrast {
  readonly kind: "genre" | "decade";
  /** TMDB's name of the genre, or the first year of the decade. */
  readonly name: string;
  readonly texts: number;
}

export interface TaglineDecade {
  readonly decade: number;
  /** Films with an overview, and those of them with a tagline. */
  readonly films: number;
  readonly taglines: number;
  /** Characters of a tagline: median with its interval. */
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const shownInCloud = 100;
const wordsEachWay = 15;
const mostPairs = 2000;
const keywordsInMatrix = 18;

export const wordsAnalysis: Analysis<WordsAnalysis> = async ({run, quality}) => {
  const incompleteFrom = firstIncompleteYear(quality);
  const language = quality.text_language ?? "en";
  const tokenize = tokenizer(language);
  const decadeOf: DecadeOf = ({release_year}) => periodOf(release_year, incompleteFrom);
  const wholeDecades = (own: readonly FilmTexts[]) =>
    decadesOf(own, decadeOf).filter((decade) => decade < incompleteFrom);
  const films = await run(textsOfFilms());
  const read = films.flatMap((film) =>
    film.overview === null ? [] : [{...film, text: film.overview, words: tokenize(film.overview)}],
  );
  const written = writtenForms(
    films.flatMap(({overview, tagline}) => [overview ?? "", tagline ?? ""]),
    language,
  );
  const usual = wordSet(read.map(({words}) => words));
  const {options, comparison} = comparisonOf(usual, written);
  const texts = numberTexts(
    read.map(({words}) => words),
    options.words,
  );
  const genres = [...new Set(read.flatMap((film) => film.genres))].sort();
  const grouped = (kind: WordGroup["kind"], name: string, of: (film: FilmTexts) => boolean) =>
    groupOf(read, kind, name, of, usual, texts, options);
  return {
    language,
    films: quality.films,
    incompleteFrom,
    overviews: read.length,
    overviewEnds: endedColumns(quality).some(({column}) => column === "overview"),
    top: topOf(usual, written),
    clouds: {
      taglines: cloudOf(
        films.flatMap(({tagline}) => tagline ?? []),
        language,
      ),
      titles: cloudOf(
        (await run(titlesOfFilms())).map(({title}) => title),
        language,
      ),
    },
    comparison,
    groups: [
      ...genres.flatMap((genre) => grouped("genre", genre, (film) => film.genres.includes(genre))),
      ...wholeDecades(read).flatMap((decade) =>
        grouped("decade", String(decade), (film) => decadeOf(film) === decade),
      ),
    ],
    smallest: smallestOf(read.length),
    taglines: taglines(read, written, tokenize, decadeOf, wholeDecades),
    keywords: await keywords(run),
  };
};

/** The words that stand in most texts, as they are written. */
function topOf({counts}: WordSet, written: ReadonlyMap<string, string>): WordsAnalysis["top"] {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, shownInCloud)
    .map(([word, count]) => [written.get(word) ?? word, count]);
}

function cloudOf(texts: readonly string[], language: TextLanguage): WordsAnalysis["clouds"]["titles"] {
  const top = topOf(wordSet(texts.map(tokenizer(language))), writtenForms(texts, language));
  return {texts: texts.length, top};
}

interface ReadFilm extends FilmTexts {
  readonly text: string;
  readonly words: readonly string[];
}

type DecadeOf = (film: FilmTexts) => number;

function decadesOf(films: readonly FilmTexts[], decadeOf: DecadeOf): number[] {
  return [...new Set(films.map(decadeOf))].sort((a, b) => a - b);
}

/** The texts that a group has at least, of so many: one in fifty. */
const smallestOf = (texts: number) => Math.max(5, Math.ceil(texts / 50));

/** Words that stand in one text of a thousand. */
function comparisonOf(usual: WordSet, written: ReadonlyMap<string, string>) {
  const fewest = Math.max(2, Math.round(usual.texts / 1000));
  const words = [...usual.counts].flatMap(([word, count]) => (count >= fewest ? [word] : []));
  const comparison: Comparison = {fewest, compared: words.length};
  return {options: {words, written, most: wordsEachWay}, comparison};
}

/** A group of films against all others; nothing where either is too small. */
function groupOf(
  films: readonly ReadFilm[],
  kind: WordGroup["kind"],
  name: string,
  of: (film: FilmTexts) => boolean,
  usual: WordSet,
  texts: NumberedTexts,
  options: Omit<ContrastOptions, "bound">,
): WordGroup[] {
  const own = wordSet(films.filter(of).map(({words}) => words));
  const smallest = smallestOf(usual.texts);
  if (own.texts < smallest || usual.texts - own.texts < smallest) return [];
  const bound = chanceLine(texts, someOf(own.texts));
  return [{kind, name, texts: own.texts, ...contrast(own, without(usual, own), usual, {...options, bound})}];
}

function taglines(
  films: readonly ReadFilm[],
  written: ReadonlyMap<string, string>,
  tokenize: Tokenize,
  decadeOf: DecadeOf,
  wholeDecades: (films: readonly FilmTexts[]) => readonly number[],
): WordsAnalysis["taglines"] {
  const plots = films.filter(({tagline}) => tagline !== null);
  const lines = plots.map((film) => ({...film, text: film.tagline!, words: tokenize(film.tagline!)}));
  const sets = [lines, plots, [...lines, ...plots]].map((texts) => wordSet(texts.map(({words}) => words)));
  const [ofLines, ofPlots, ofBoth] = sets as [WordSet, WordSet, WordSet];
  const kinds = comparisonOf(ofBoth, written);
  const time = comparisonOf(ofLines, written);
  const numbered = (of: readonly ReadFilm[], {options}: typeof time) =>
    numberTexts(
      of.map(({words}) => words),
      options.words,
    );
  const kindsLine = chanceLine(numbered([...lines, ...plots], kinds), oneOfEachPair);
  const numberedLines = numbered(lines, time);
  const smallest = smallestOf(ofLines.texts);
  const lengthsOf = (decade: number | undefined) =>
    lines.filter((film) => decadeOf(film) === decade).map(({text}) => [...text].length);
  const large = wholeDecades(lines).filter((decade) => lengthsOf(decade).length >= smallest);
  return {
    films: lines.length,
    lengthChange:
      large.length < 2
        ? null
        : medianContrast(lengthsOf(large[0]), lengthsOf(large.at(-1)), (last, first) => last - first),
    decades: decadesOf(films, decadeOf).map((decade) => {
      const own = lines.filter((film) => decadeOf(film) === decade);
      return {
        decade,
        films: films.filter((film) => decadeOf(film) === decade).length,
        taglines: own.length,
        median: null,
        low: null,
        high: null,
        ...rankInterval(own.map(({text}) => [...text].length)),
      };
    }),
    words: {...contrast(ofLines, ofPlots, ofBoth, {...kinds.options, bound: kindsLine}), ...kinds.comparison},
    groups: wholeDecades(lines).flatMap((decade) =>
      groupOf(
        lines,
        "decade",
        String(decade),
        (film) => decadeOf(film) === decade,
        ofLines,
        numberedLines,
        time.options,
      ),
    ),
    times: time.comparison,
    smallest,
  };
}

async function keywords(run: AnalysisSource["run"]): Promise<WordsAnalysis["keywords"]> {
  const counted = await run(keywordCounts());
  const [tagged] = await run(filmsWithKeywords());
  const films = tagged?.films ?? 0;
  const countOf = new Map(counted.map(({keyword, films: count}) => [keyword, count]));
  const fewest = Math.max(2, Math.round(films / 3000));
  const frequentPairs = await run(keywordPairs(fewest));
  const least = leastOf(
    frequentPairs.map((pair) => pair.films),
    fewest,
  );
  const pairs = frequentPairs.filter((pair) => pair.films >= least);
  const top = counted.slice(0, keywordsInMatrix).map(({keyword}) => keyword);
  const among = top.length === 0 ? [] : await run(pairsOfKeywords(top));
  const together = new Map(among.map(({a, b, films: count}) => [`${a}\n${b}`, count]));
  const lift = (a: string, b: string) =>
    (together.get(a < b ? `${a}\n${b}` : `${b}\n${a}`) ?? 0) / (countOf.get(a)! * countOf.get(b)!);
  const names = [...new Set([...pairs.flatMap(({a, b}) => [a, b]), ...top])];
  const index = new Map(names.map((name, i) => [name, i]));
  const link = ({a, b, films: count}: {a: string; b: string; films: number}): KeywordLink => [
    index.get(a)!,
    index.get(b)!,
    count,
  ];
  return {
    films,
    different: counted.length,
    names,
    counts: names.map((name) => countOf.get(name)!),
    pairs: pairs.map(link),
    least,
    matrix: {names: sideBySide(top, lift).map((name) => index.get(name)!), pairs: among.map(link)},
  };
}

/**
 * The least count such that not too many pairs have it; where too many share the highest one, that.
 *
 * @param counts of pairs, the highest first
 * @param fewest films that a pair has at least
 */
export function leastOf(counts: readonly number[], fewest: number): number {
  return counts.length <= mostPairs
    ? (counts.at(-1) ?? fewest)
    : Math.min(counts[mostPairs]! + 1, counts[0]!);
}

/** Puts next to each other what belongs together: after each name the one left that is nearest to it. */
function sideBySide(names: readonly string[], near: (a: string, b: string) => number): string[] {
  const left = [...names];
  const order: string[] = left.splice(0, 1);
  while (left.length > 0) {
    const last = order.at(-1)!;
    const next = left.reduce((best, name) => (near(last, name) > near(last, best) ? name : best));
    order.push(...left.splice(left.indexOf(next), 1));
  }
  return order;
}
