import type {Problem} from "../../../loaders/extract/problems.js";
import type {QualityJson} from "../../../loaders/publish/qualityJson.js";
import type {Analysis} from "../../notebook/analysisSource.js";
import {type EndedColumn, endedColumns} from "../../notebook/endedColumns.js";
import {firstIncompleteYear} from "../../notebook/firstIncompleteYear.js";
import {SUSPECT_BELOW} from "../../shared/moneyOf.js";
import {choicesOfFilms} from "./queries/choicesOfFilms.js";
import {type MissingRow, missingByDecade} from "./queries/missingByDecade.js";
import {type MissingInChoice, missingInChoice} from "./queries/missingInChoice.js";
import {type MissingTogetherRow, missingTogether} from "./queries/missingTogether.js";
import {type MovieColumn, movieColumns} from "./queries/missingValue.js";
import {type UnknownValues, unknownValues} from "./queries/unknownValues.js";
import {voteLevels} from "./voteLevels.js";

/** What is missing among the films with some number of votes or more. */
export interface MissingLevel {
  readonly votes: number;
  /** In the order of `periods`. */
  readonly films: readonly number[];
  /** By column, in the order of `periods`. */
  readonly missing: Readonly<Record<MovieColumn, readonly number[]>>;
}

/** What the page shows at first. */
export interface ProvenanceAnalysis extends Pick<QualityJson, "rules" | "repeated_ids" | "file_order"> {
  /** Columns that end before the movies file does. */
  readonly ended: readonly EndedColumn[];
  /** The first of each file. */
  readonly problems: readonly Problem[];
  readonly rowsIn: number;
  readonly films: number;
  /** A known return with less money than this, in dollars, is to be checked. */
  readonly suspectBelow: number;
  /** From this year on the films are not all there. */
  readonly incompleteFrom: number;
  readonly dataEnd: QualityJson["data_end"];
  /** The latest release date. */
  readonly lastDate: string | null;
  /** First years (see `periodOf`), ascending. */
  readonly periods: readonly number[];
  readonly levels: readonly MissingLevel[];
  readonly unknown: UnknownValues;
  readonly together: readonly MissingTogetherRow[];
  readonly choices: {
    readonly genres: readonly {readonly value: string; readonly films: number}[];
    readonly languages: readonly {readonly value: string; readonly films: number}[];
    readonly all: MissingInChoice;
    readonly firstYear: number;
    readonly lastYear: number;
  };
}

/** Languages that the reader can choose. */
const languagesOffered = 30;

export const provenanceAnalysis: Analysis<ProvenanceAnalysis> = async ({run, quality}) => {
  const years = [quality.first_release_date, quality.last_release_date].map((date) =>
    Number((date ?? "2000").slice(0, 4)),
  );
  const [firstYear = 2000, lastYear = 2000] = years;
  const incompleteFrom = firstIncompleteYear(quality);
  const answers: {readonly votes: number; readonly rows: readonly MissingRow[]}[] = [];
  for (const votes of voteLevels) {
    answers.push({votes, rows: await run(missingByDecade(votes, incompleteFrom))});
  }
  // The first level holds all films, and so every period.
  const periods = answers[0]!.rows.map(({period}) => period);
  const levels = answers.map(({votes, rows}): MissingLevel => {
    const of = (column: MovieColumn | "films") =>
      periods.map((period) => rows.find((row) => row.period === period)?.[column] ?? 0);
    const missing = Object.fromEntries(movieColumns.map((column) => [column, of(column)]));
    return {votes, films: of("films"), missing: missing as Record<MovieColumn, number[]>};
  });
  const choices = await run(choicesOfFilms());
  const offered = (kind: "genre" | "language") =>
    choices.filter((row) => row.kind === kind).map(({value, films}) => ({value, films}));
  const all = {genre: null, language: null, from: firstYear, to: lastYear, votes: 0};
  return {
    rules: quality.rules,
    repeated_ids: quality.repeated_ids,
    file_order: quality.file_order,
    ended: endedColumns(quality),
    problems: quality.files.flatMap(({problems}) => problems[0]?.examples.slice(0, 1) ?? []),
    rowsIn: quality.rows_in,
    films: quality.films,
    suspectBelow: SUSPECT_BELOW,
    incompleteFrom,
    dataEnd: quality.data_end,
    lastDate: quality.last_release_date,
    periods,
    levels,
    unknown: (await run(unknownValues()))[0]!,
    together: await run(missingTogether()),
    choices: {
      genres: offered("genre"),
      languages: offered("language").slice(0, languagesOffered),
      all: (await run(missingInChoice(all)))[0]!,
      firstYear,
      lastYear,
    },
  };
};
