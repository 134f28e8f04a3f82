import {type ColumnTable, desc, op, table} from "arquero";
import {tokenize} from "../recommend/tokenize.js";
import type {Film, Tables} from "../transform/tables.js";
import {type AnalysisJson, type MissingField, missingFields} from "./siteJson.js";

const wordsShown = 40;

/** Words that count or date something: frequent in any text. Function words go in the tokenizer. */
const sayingLittle: ReadonlySet<string> = new Set(
  "two three four five first second new old time day year back way set turn based find help film movie story".split(
    " ",
  ),
);

/** The numbers of the analysis page. Of values that are equally frequent the smaller one comes first. */
export function analysisPageJson({films}: Pick<Tables, "films">): AnalysisJson {
  return {
    films: films.length,
    money: moneyByDecade(films),
    missing: missingTogether(films),
    words: overviewWords(films),
    languages: rows<AnalysisJson["languages"]>(
      mostFrequent(
        table({code: films.map(({originalLanguage}) => originalLanguage)}).groupby("code"),
        "code",
      ),
    ),
  };
}

function moneyByDecade(films: readonly Film[]): AnalysisJson["money"] {
  const money = table({
    year: films.map(({releaseYear}) => releaseYear),
    budget: films.map(({budget}) => budget),
    revenue: films.map(({revenue}) => revenue),
    returnKnown: films.map(({returnKnown}) => returnKnown),
  })
    .groupby({decade: (film) => op.floor(film.year / 10) * 10})
    .rollup({
      films: op.count(),
      budget: (film) => op.sum(film.budget > 0),
      revenue: (film) => op.sum(film.revenue > 0),
      return: (film) => op.sum(film.returnKnown),
    })
    .orderby("decade");
  return rows<AnalysisJson["money"]>(money);
}

function missingTogether(films: readonly Film[]): AnalysisJson["missing"] {
  const combinations = films.map((film) => {
    const missing: Readonly<Record<MissingField, boolean>> = {
      budget: film.budget === 0,
      revenue: film.revenue === 0,
      runtime: (film.runtime ?? 0) === 0,
      votes: (film.voteCount ?? 0) === 0,
      overview: film.overview === null,
      keywords: film.keywords.length === 0,
    };
    return missingFields.filter((field) => missing[field]).join(" ");
  });
  const counts = mostFrequent(table({names: combinations}).groupby("names"), "names");
  return rows<readonly {names: string; films: number}[]>(counts).map(({names, films}) => ({
    fields: missingFields.filter((field) => names.split(" ").includes(field)),
    films,
  }));
}

function overviewWords(films: readonly Film[]): AnalysisJson["words"] {
  const told = films.flatMap(({overview, releaseYear}) =>
    overview === null ? [] : [{releaseYear, words: new Set(tokenize(overview))}],
  );
  const years = told.map(({releaseYear}) => releaseYear).sort((a, b) => a - b);
  const year = years[Math.floor(years.length / 2)] ?? 0;
  const isEarly = (film: {readonly releaseYear: number}) => film.releaseYear < year;
  const used = told.flatMap(({words, ...film}) =>
    Array.from(words)
      .filter((word) => !sayingLittle.has(word))
      .map((word) => ({word, early: isEarly(film)})),
  );
  const counts = table({word: used.map(({word}) => word), early: used.map(({early}) => early)})
    .groupby("word")
    .rollup({films: op.count(), early: op.sum("early")})
    .derive({late: (word) => word.films - word.early})
    .orderby(desc("films"), "word")
    .slice(0, wordsShown);
  return {
    films: told.length,
    early: told.filter(isEarly).length,
    late: told.filter((film) => !isEarly(film)).length,
    year,
    list: rows<AnalysisJson["words"]["list"]>(counts),
  };
}

/** How many films each group has, as `films`, the most frequent first, then by a column. */
function mostFrequent(groups: ColumnTable, column: string): ColumnTable {
  return groups.count({as: "films"}).orderby(desc("films"), column);
}

function rows<Rows extends readonly object[]>(of: ColumnTable): Rows {
  return of.objects() as object[] as unknown as Rows;
}
