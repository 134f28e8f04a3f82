import type {Problem, Raw} from "../extract/raw.js";
import type {RepeatedIds, Rule, RuleExample, Tables} from "../transform/tables.js";

/** How many problems are listed; all are counted. */
const EXAMPLES = 100;

/** `quality.json`: what came in, what every rule did, in order, and what went out. */
export interface QualityJson {
  /** Whether the data is the sample that comes with the project. */
  readonly kind: "full" | "sample";
  /** Names the content of the tables: the first 12 hex digits of a hash over them. */
  readonly snapshot: string;
  /** Records of the movies file. */
  readonly rows_in: number;
  /** Films. */
  readonly rows_out: number;
  /** `removes_rows`: rows in less the counts of these rules are the rows out. */
  readonly rules: readonly {
    readonly name: string;
    readonly description: string;
    readonly count: number;
    readonly removes_rows: boolean;
    /** The first few that it met; values longer than 80 characters end in "…". */
    readonly examples: readonly RuleExample[];
  }[];
  /** How the records that `repeated_id` left out differ from those that stay. */
  readonly repeated_ids: RepeatedIds;
  /** Rows of each table. */
  readonly films: number;
  readonly cast: number;
  readonly crew: number;
  readonly actors: number;
  readonly directors: number;
  /** `YYYY-MM-DD`; null where there is no film. */
  readonly first_release_date: string | null;
  readonly last_release_date: string | null;
  /** Cells and entries that could not be read; the examples are the first of each file. */
  readonly problems: {readonly count: number; readonly examples: readonly Problem[]};
}

/** Makes the quality report out of what was read and what came of it. */
export function qualityJson(
  raw: Raw,
  tables: Tables,
  kind: QualityJson["kind"],
  snapshot: string,
): QualityJson {
  let first: string | null = null;
  let last: string | null = null;
  for (const {releaseDate} of tables.films) {
    if (first === null || releaseDate < first) first = releaseDate;
    if (last === null || releaseDate > last) last = releaseDate;
  }
  const {rowsIn, rowsOut, rules, repeatedIds} = tables.quality;
  const problems = [raw.movies, raw.credits, raw.keywords].map((part) => part?.problems ?? []);
  return {
    kind,
    snapshot,
    rows_in: rowsIn,
    rows_out: rowsOut,
    rules: rules.map(ruleJson),
    repeated_ids: repeatedIds,
    films: tables.films.length,
    cast: tables.cast.movieId.length,
    crew: tables.crew.movieId.length,
    actors: tables.actors.films?.length ?? 0,
    directors: tables.directors.films?.length ?? 0,
    first_release_date: first,
    last_release_date: last,
    problems: {
      count: problems.reduce((sum, ofFile) => sum + ofFile.length, 0),
      examples: problems.flatMap((ofFile) => ofFile.slice(0, Math.ceil(EXAMPLES / problems.length))),
    },
  };
}

function ruleJson({name, description, count, removesRows, examples}: Rule) {
  return {name, description, count, removes_rows: removesRows, examples};
}
