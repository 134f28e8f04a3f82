import {tables} from "../../loaders/schema.js";
import type {Warehouse} from "./openWarehouse.js";

/** More than the ids of films and people that there are. */
const STEP = {film: 1_000_000, person: 10_000_000};

/**
 * Puts every film and every person into the tables some more times, under other ids and looked up by other keys: so the
 * answers to a title or a name stay the same, while everything else grows.
 *
 * @param times how often each stands there afterwards
 */
export async function growTables(run: Warehouse["run"], times: number): Promise<void> {
  for (const {name, columns} of tables) {
    const described = await run(`DESCRIBE filmoteca_files."${name}"`);
    const has = new Set(described.map((column) => column.name));
    const another = (column: string, step: number) => `${column} + ${step} * number AS ${column}`;
    const film = name === "movies" ? ["id"] : ["movie_id", "recommended_id"].filter((one) => has.has(one));
    const changed = [
      ...film.map((column) => another(column, STEP.film)),
      ...(columns.some((column) => column.name === "person_id") ? [another("person_id", STEP.person)] : []),
      ...["title_key", "name_key", "person"]
        .filter((column) => has.has(column))
        .map((column) => `concat(${column}, '+', toString(number)) AS ${column}`),
    ];
    await run(`INSERT INTO filmoteca."${name}" SELECT * EXCEPT number REPLACE (${changed.join(", ")})
FROM filmoteca_files."${name}" AS once, numbers(1, ${times - 1}) AS copies`);
  }
}
