import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import type {Analysis} from "../../notebook/analysisSource.js";
import {firstIncompleteYear} from "../../notebook/firstIncompleteYear.js";
import {filmsPerGenre} from "../../queries/filmsPerGenre.js";
import {limits} from "./limits.js";
import {countriesByPeriod} from "./queries/countriesByPeriod.js";
import {countryPairsByPeriod} from "./queries/countryPairsByPeriod.js";
import {countriesOfRegion, filmsByRegion} from "./queries/filmsByRegion.js";
import {languagesByPeriod} from "./queries/languagesByPeriod.js";
import {type ChosenLanguage, type LanguagesChoice, languagesOfChoice} from "./queries/languagesOfChoice.js";
import {type PlaceYear, placesByYear} from "./queries/placesByYear.js";
import {spokenLanguages} from "./queries/spokenLanguages.js";
import {type UnknownCountries, unknownCountries} from "./queries/unknownCountries.js";
import {type Region, regions} from "./regions.js";
import {
  type MeanContrast,
  meanContrast,
  type PlaceTotals,
  placeTotals,
  restOf,
  totalOf,
} from "./regionTotals.js";
import {type SpokenSummary, spokenSummary} from "./spokenSummary.js";
import {sumOf} from "./sumOf.js";

export interface LanguageRow {
  /** null: unknown. */
  readonly code: string | null;
  /** By period. */
  readonly films: readonly number[];
}

export interface CountryRow {
  /** English. */
  readonly name: string;
  /** By period: films, those of several countries, and with how many others these were made. */
  readonly films: readonly number[];
  readonly coproductions: readonly number[];
  readonly pairings: readonly number[];
}

export interface PairRow {
  /** Indices of two countries, the smaller one first. */
  readonly a: number;
  readonly b: number;
  /** By period. */
  readonly films: readonly number[];
}

export interface RegionRow {
  readonly region: Region;
  /** By period. */
  readonly films: readonly number[];
  readonly total: PlaceTotals;
}

/** What the page shows at first. */
export interface LanguagesAnalysis {
  readonly films: number;
  readonly incompleteFrom: number;
  /** Of all languages, by code: browsers do not know the names of the rare ones. */
  readonly names: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  /** First years: decades, then the first incomplete year for all that are incomplete. */
  readonly periods: readonly number[];
  /** By films, the most frequent first. */
  readonly languages: readonly LanguageRow[];
  readonly years: readonly PlaceYear[];
  readonly spoken: SpokenSummary;
  /** By films, the most frequent first. */
  readonly countries: readonly CountryRow[];
  /** Those of the countries of the matrix, and all others of at least `limits.fewestPairFilms` films. */
  readonly pairs: readonly PairRow[];
  /** By films, the most frequent first; those without films are not there. */
  readonly regions: readonly RegionRow[];
  /** All films with a known country, each once. */
  readonly ofRegions: Omit<RegionRow, "region">;
  /** The mean vote of the films of Ibero-America less that of all others with a known country; null for too few films. */
  readonly iberoContrast: MeanContrast | null;
  /** The countries of Ibero-America (English names), by films. */
  readonly iberoCountries: readonly (PlaceTotals & {readonly name: string})[];
  readonly unknownCountries: UnknownCountries;
  readonly choice: {
    readonly genres: readonly string[];
    readonly first: LanguagesChoice;
    readonly rows: readonly ChosenLanguage[];
  };
}

export const languagesAnalysis: Analysis<LanguagesAnalysis> = async ({run, quality}) => {
  const incompleteFrom = firstIncompleteYear(quality);
  const years = await run(placesByYear());
  const languageRows = await run(languagesByPeriod(incompleteFrom));
  const periods = [...new Set(languageRows.map(({period}) => period))].sort((a, b) => a - b);
  const byPeriod = <Row extends {readonly period: number}>(rows: readonly Row[], of: (row: Row) => number) =>
    periods.map((period) => rows.reduce((sum, row) => sum + (row.period === period ? of(row) : 0), 0));

  const languages = grouped(languageRows, ({code}) => code ?? "")
    .map((rows) => ({code: rows[0]!.code, films: byPeriod(rows, ({films}) => films)}))
    .sort((a, b) => sumOf(b.films, null) - sumOf(a.films, null));
  const countries = grouped(await run(countriesByPeriod(incompleteFrom)), ({country}) => country)
    .map((rows) => ({
      name: rows[0]!.country,
      films: byPeriod(rows, ({films}) => films),
      coproductions: byPeriod(rows, ({coproductions}) => coproductions),
      pairings: byPeriod(rows, ({pairings}) => pairings),
    }))
    .sort((a, b) => sumOf(b.films, null) - sumOf(a.films, null));
  const index = new Map(countries.map(({name}, i) => [name, i]));
  const inMatrix = new Set(matrixCountries(countries));
  const pairs = grouped(
    await run(countryPairsByPeriod(incompleteFrom)),
    ({a, b}) => `${index.get(a)} ${index.get(b)}`,
  )
    .map((rows): PairRow => {
      const [a, b] = [index.get(rows[0]!.a)!, index.get(rows[0]!.b)!];
      return {a: Math.min(a, b), b: Math.max(a, b), films: byPeriod(rows, ({films}) => films)};
    })
    .filter(
      ({a, b, films}) => (inMatrix.has(a) && inMatrix.has(b)) || sumOf(films, null) >= limits.fewestPairFilms,
    )
    .sort((x, y) => sumOf(y.films, null) - sumOf(x.films, null) || x.a - y.a || x.b - y.b);

  const regionRows = await run(filmsByRegion(incompleteFrom, limits.regionVotes));
  const ofRegion = (region: Region | null) => regionRows.filter((row) => row.region === region);
  const iberoAmerica = totalOf(ofRegion("ibero-america"));
  const everywhere = totalOf(ofRegion(null));
  const first: LanguagesChoice = {
    genre: null,
    from: years[0]?.year ?? incompleteFrom,
    to: years.at(-1)?.year ?? incompleteFrom,
    votes: limits.votes,
  };
  const spoken = spokenSummary(await run(spokenLanguages()));
  return {
    films: quality.films,
    incompleteFrom,
    names: namesOf([...languages.flatMap(({code}) => code ?? []), ...spoken.languages.map(({code}) => code)]),
    periods,
    languages,
    years,
    spoken,
    countries,
    pairs,
    regions: regions
      .map((region) => {
        const rows = ofRegion(region);
        return {region, films: byPeriod(rows, ({films}) => films), total: placeTotals(totalOf(rows))};
      })
      .filter(({total}) => total.films > 0)
      .toSorted((a, b) => b.total.films - a.total.films),
    ofRegions: {films: byPeriod(ofRegion(null), ({films}) => films), total: placeTotals(everywhere)},
    iberoContrast: meanContrast(placeTotals(iberoAmerica), placeTotals(restOf(everywhere, iberoAmerica))),
    iberoCountries: (await run(countriesOfRegion("ibero-america", limits.regionVotes))).map((row) => ({
      name: row.country,
      ...placeTotals(row),
    })),
    unknownCountries: (await run(unknownCountries()))[0] ?? {films: 0, ibero: 0},
    choice: {
      genres: (await run(filmsPerGenre())).map(({genre}) => genre),
      first,
      rows: await run(languagesOfChoice(first)),
    },
  };
};

function namesOf(codes: readonly string[]): LanguagesAnalysis["names"] {
  const name = (code: string, lang: Language) => languageName(code, lang);
  return Object.fromEntries(
    [...new Set(codes)].sort().map((code) => [code, {en: name(code, "en"), es: name(code, "es")}]),
  );
}

/** The countries with the most co-productions, as indices. */
export function matrixCountries(countries: readonly CountryRow[]): readonly number[] {
  return countries
    .map(({coproductions}, i) => ({i, films: sumOf(coproductions, null)}))
    .filter(({films}) => films > 0)
    .sort((a, b) => b.films - a.films || a.i - b.i)
    .slice(0, limits.countries)
    .map(({i}) => i);
}

/** The rows of each key together, in the order in which the keys come. */
function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
