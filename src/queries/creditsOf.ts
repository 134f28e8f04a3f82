import type {PeopleTable} from "./personRow.js";

/** SQL for what tells people apart: the id, or else the name behind a sign that no id begins with. */
export const who = "coalesce(person_id::VARCHAR, '=' || name)";

/** SQL for the films of the people of a table: `movie_id` and `who`, each pair once. */
export function creditsOf(table: PeopleTable): string {
  return table === "actors"
    ? `SELECT DISTINCT movie_id, ${who} AS who FROM "cast"`
    : `SELECT DISTINCT movie_id, ${who} AS who FROM crew WHERE job = 'Director'`;
}

/** The table that the credits of a table of people stand in. */
export function creditsTable(table: PeopleTable): "cast" | "crew" {
  return table === "actors" ? "cast" : "crew";
}
