import {personId} from "./people.js";
import type {Column, Table} from "./table.js";
import {unknown} from "./unknown.js";

/** A name is a column of `actors` and `directors`; only a person without an id is addressed by the name itself. */
const nameless = "CASE WHEN person_id IS NULL THEN name END";

const movieId = {
  name: "movie_id",
  type: "INTEGER",
  description: {en: "`movies.id` of the film.", es: "`movies.id` de la película."},
  onPages: true,
} as const satisfies Column;
const creditedName = {
  name: "name",
  type: "VARCHAR",
  description: {en: "Name as credited.", es: "Nombre tal como aparece en los créditos."},
  onPages: nameless,
} as const satisfies Column;
const inferredId = {
  name: "inferred_id",
  type: "BOOLEAN",
  description: {
    en: "Whether the source gives no id and `person_id` is that of the only person of exactly this name.",
    es: "Si la fuente no da un id y `person_id` es el de la única persona que lleva exactamente ese nombre.",
  },
  onPages: true,
} as const satisfies Column;

export const cast = {
  name: "cast",
  description: {
    en: "One row per credit of a person in the cast of a film.",
    es: "Una fila por cada crédito de una persona en el reparto de una película.",
  },
  sortedBy: ["person_id", "name", "movie_id", "order", "character", "inferred_id"],
  foreignKeys: {movie_id: "movies.id"},
  columns: [
    movieId,
    personId,
    creditedName,
    {name: "character", type: "VARCHAR", description: {en: "Role.", es: "Papel."}, null: unknown},
    {
      name: "order",
      type: "INTEGER",
      description: {en: "Place in the billing, from 0.", es: "Lugar en el orden de los créditos, desde 0."},
      null: unknown,
      onPages: true,
    },
    inferredId,
  ],
} as const satisfies Table;

export const crew = {
  name: "crew",
  description: {
    en: "One row per credit of a person in the crew of a film.",
    es: "Una fila por cada crédito de una persona en el equipo técnico de una película.",
  },
  sortedBy: ["person_id", "name", "movie_id", "department", "job", "inferred_id"],
  foreignKeys: {movie_id: "movies.id"},
  rowsOnPages: "job = 'Director'",
  columns: [
    movieId,
    personId,
    creditedName,
    {
      name: "department",
      type: "VARCHAR",
      description: {
        en: "Directing, Writing, Production, …",
        es: "Directing (dirección), Writing (guion), Production (producción), …",
      },
      null: unknown,
    },
    {
      name: "job",
      type: "VARCHAR",
      description: {
        en: "Director, Screenplay, Producer, …",
        es: "Director, Screenplay (guion), Producer (producción), …",
      },
      null: unknown,
      onPages: true,
    },
    inferredId,
  ],
} as const satisfies Table;
