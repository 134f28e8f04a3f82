import {actors, cast, crew, directors, movies, type Table} from "../schema.js";

/** Columns of `movies` that no question needs: they are two thirds of the file. */
const left = new Set([
  "overview",
  "tagline",
  "production_companies",
  "production_countries",
  "spoken_languages",
  "keywords",
  "status",
]);
/** A name is a column of `actors` and `directors`; only a person without an id is addressed by the name itself. */
const nameless = "CASE WHEN person_id IS NULL THEN name END AS name";

/**
 * The tables that the pages load: the same names as the public ones, only the columns that they need. Without a
 * query: the public file as it is.
 */
export const siteTables: readonly {readonly table: Table; readonly query?: string}[] = [
  {
    table: movies,
    query: `SELECT ${movies.columns
      .filter(({name}) => !left.has(name))
      .map(({name}) => `"${name}"`)
      .join(", ")} FROM movies ORDER BY id`,
  },
  {
    table: cast,
    query: `SELECT movie_id, person_id, ${nameless}, "order", inferred_id FROM "cast"
      ORDER BY person_id NULLS LAST, 3 NULLS LAST, movie_id, "order" NULLS LAST, inferred_id`,
  },
  {
    table: crew,
    query: `SELECT movie_id, person_id, ${nameless}, job, inferred_id FROM crew WHERE job = 'Director'
      ORDER BY person_id NULLS LAST, 3 NULLS LAST, movie_id, inferred_id`,
  },
  {table: actors},
  {table: directors},
];
