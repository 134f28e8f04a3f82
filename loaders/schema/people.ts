import type {Column, Table, Translated} from "./table.js";
import {units} from "./units.js";

const noKnownReturn = {
  en: "None of the films has a known return.",
  es: "No se conoce el retorno de ninguna de las películas.",
} as const satisfies Translated;

export const personId = {
  name: "person_id",
  type: "INTEGER",
  description: {en: "TMDB's id of the person.", es: "Id de la persona en TMDB."},
  null: {
    en: "The source gives no id and the name does not settle on exactly one person.",
    es: "La fuente no da un id y el nombre no permite decidirse por una sola persona.",
  },
  onPages: true,
} as const satisfies Column;

/** The columns that actors and directors share, in this order. */
const career = [
  personId,
  {
    name: "name",
    type: "VARCHAR",
    description: {
      en: "The name that most of the person's credits bear; of equally frequent ones the first in the source.",
      es: "El nombre que llevan más créditos de la persona; entre los igual de frecuentes, el primero de la fuente.",
    },
    onPages: true,
  },
  {
    name: "gender",
    type: "INTEGER",
    content: "codes",
    description: {
      en: "The gender that most of the person's credits name, in casts and crews: 1 is a woman, 2 a man.",
      es: "El género que indican más créditos de la persona, en repartos y equipos: 1 es mujer; 2, hombre.",
    },
    null: {
      en: "No credit names one, or as many name either.",
      es: "Ningún crédito lo indica, o la mitad indica uno y la mitad, el otro.",
    },
    onPages: true,
  },
  {
    name: "films",
    type: "INTEGER",
    description: {
      en: "Number of films, each counted once.",
      es: "Cantidad de películas, cada una contada una vez.",
    },
    unit: units.films,
    onPages: true,
  },
  {
    name: "films_with_return",
    type: "INTEGER",
    description: {
      en: "Those of them with a known return.",
      es: "Cuántas de ellas tienen un retorno conocido.",
    },
    unit: units.films,
    onPages: true,
  },
  {
    name: "total_return",
    type: "DOUBLE",
    description: {
      en: "Sum of the returns of all films, an unknown one counting 0.",
      es: "Suma de los retornos de todas las películas; uno desconocido cuenta 0.",
    },
    unit: units.times,
    onPages: true,
  },
  {
    name: "mean_return",
    type: "DOUBLE",
    description: {en: "`total_return` / `films`.", es: "`total_return` / `films`."},
    unit: units.times,
    onPages: true,
  },
  {
    name: "mean_known_return",
    type: "DOUBLE",
    description: {
      en: "Mean return of the films with a known return.",
      es: "Promedio del retorno de las películas en que se conoce.",
    },
    unit: units.times,
    null: noKnownReturn,
    onPages: true,
  },
  {
    name: "median_known_return",
    type: "DOUBLE",
    description: {
      en: "Median return of the films with a known return (of an even number, the mean of the middle two).",
      es: "Mediana del retorno de las películas en que se conoce (si son un número par, el promedio de las dos del medio).",
    },
    unit: units.times,
    null: noKnownReturn,
    onPages: true,
  },
  {
    name: "pooled_return",
    type: "DOUBLE",
    description: {
      en: "Sum of revenues / sum of budgets over the films with a known return.",
      es: "Suma de las recaudaciones / suma de los costos de las películas con retorno conocido.",
    },
    unit: units.times,
    null: noKnownReturn,
    onPages: true,
  },
] as const satisfies readonly Column[];

/**
 * On pages, figures of some of a person's films are null where those are all films: queries take the person's own figures there.
 * It is so for more than nine in ten people.
 */
function whereTheyDiffer(differ: string, column: string): string {
  return `CASE WHEN ${differ} THEN ${column} END`;
}

/** What a "to be checked" return does to a person's figures: shared by actors and directors, at the end. */
const suspect = [
  {
    name: "films_suspect",
    type: "INTEGER",
    description: {
      en: "Films whose money is to be checked (`money_suspect`).",
      es: "Películas con cifras por comprobar (`money_suspect`).",
    },
    unit: units.films,
    onPages: true,
  },
  {
    name: "total_return_not_suspect",
    type: "DOUBLE",
    description: {
      en: "`total_return` without the films whose money is to be checked.",
      es: "`total_return` sin las películas con cifras por comprobar.",
    },
    unit: units.times,
    onPages: whereTheyDiffer("films_suspect > 0", "total_return_not_suspect"),
  },
  {
    name: "mean_return_not_suspect",
    type: "DOUBLE",
    description: {
      en: "Mean return over the films whose money is not to be checked.",
      es: "Promedio del retorno de las películas sin cifras por comprobar.",
    },
    unit: units.times,
    null: {
      en: "The money of every film is to be checked.",
      es: "Todas las películas tienen cifras por comprobar.",
    },
    onPages: whereTheyDiffer("films_suspect > 0", "mean_return_not_suspect"),
  },
  {
    name: "mean_known_return_not_suspect",
    type: "DOUBLE",
    description: {
      en: "Mean return over the films with a known return that is not to be checked.",
      es: "Promedio de los retornos conocidos que no están por comprobar.",
    },
    unit: units.times,
    null: {en: "There is none.", es: "No hay ninguno."},
    onPages: whereTheyDiffer("films_suspect > 0", "mean_known_return_not_suspect"),
  },
] as const satisfies readonly Column[];

const people = {
  sortedBy: ["person_id", "name"],
  primaryKey: ["person_id", "name"],
} as const;

export const actors = {
  name: "actors",
  description: {
    en: "One row per person in the cast of a film.",
    es: "Una fila por persona que figura en el reparto de alguna película.",
  },
  ...people,
  columns: [
    ...career,
    {
      name: "films_not_directed",
      type: "INTEGER",
      description: {
        en: "Films in the cast of which the person is without having directed them.",
        es: "Películas en cuyo reparto está la persona sin haberlas dirigido.",
      },
      unit: units.films,
      onPages: true,
    },
    {
      name: "total_return_not_directed",
      type: "DOUBLE",
      description: {en: "Sum of the returns of those films.", es: "Suma de los retornos de esas películas."},
      unit: units.times,
      onPages: whereTheyDiffer("films_not_directed < films", "total_return_not_directed"),
    },
    {
      name: "mean_return_not_directed",
      type: "DOUBLE",
      description: {
        en: "Mean return of those films, an unknown one counting 0.",
        es: "Promedio del retorno de esas películas; uno desconocido cuenta 0.",
      },
      unit: units.times,
      null: {en: "The person directed them all.", es: "La persona las dirigió todas."},
      onPages: whereTheyDiffer("films_not_directed < films", "mean_return_not_directed"),
    },
    ...suspect,
  ],
} as const satisfies Table;

export const directors = {
  name: "directors",
  description: {
    en: "One row per person who directed a film (`job = 'Director'`).",
    es: "Una fila por persona que dirigió alguna película (`job = 'Director'`).",
  },
  ...people,
  columns: [
    ...career,
    {
      name: "films_only_directed",
      type: "INTEGER",
      description: {
        en: "Directed films in the cast of which the person is not.",
        es: "Películas dirigidas en cuyo reparto la persona no está.",
      },
      unit: units.films,
      onPages: true,
    },
    {
      name: "total_return_only_directed",
      type: "DOUBLE",
      description: {en: "Sum of the returns of those films.", es: "Suma de los retornos de esas películas."},
      unit: units.times,
      onPages: whereTheyDiffer("films_only_directed < films", "total_return_only_directed"),
    },
    {
      name: "mean_return_only_directed",
      type: "DOUBLE",
      description: {
        en: "Mean return of those films, an unknown one counting 0.",
        es: "Promedio del retorno de esas películas; uno desconocido cuenta 0.",
      },
      unit: units.times,
      null: {en: "The person is in the cast of them all.", es: "La persona está en el reparto de todas."},
      onPages: whereTheyDiffer("films_only_directed < films", "mean_return_only_directed"),
    },
    ...suspect,
  ],
} as const satisfies Table;
