import {type CsvForm, csvFile} from "../../figures/csvFile.js";
import type {TakenFilm} from "./queries/takenFilms.js";

/** The films as a CSV file with the names of their columns; a list stands in one cell, as `Drama; Crime`. */
export function filmsCsv(films: readonly TakenFilm[], form: CsvForm): Blob {
  const names = Object.keys(films[0] ?? {}) as (keyof TakenFilm)[];
  const cells = films.map((film) =>
    names.map((name) => {
      const value = film[name];
      if (typeof value === "string" || typeof value === "number" || value === null) return value;
      // A name may have a comma in it.
      return value.length === 0 ? null : value.join("; ");
    }),
  );
  return csvFile([names, ...cells], form);
}
