import type {Table} from "./table.js";
import {units} from "./units.js";
import {unknown} from "./unknown.js";

export const features = {
  name: "features",
  description: {
    en: "Exactly what the recommender reads of every film (besides whether it is marked adult, which keeps it from being recommended).",
    es: "Exactamente lo que el recomendador lee de cada película (además de si está marcada como «para adultos», lo que impide recomendarla).",
  },
  primaryKey: ["movie_id"],
  sortedBy: ["movie_id"],
  foreignKeys: {movie_id: "movies.id"},
  columns: [
    {
      name: "movie_id",
      type: "INTEGER",
      description: {en: "`movies.id` of the film.", es: "`movies.id` de la película."},
    },
    {
      name: "title",
      type: "VARCHAR",
      description: {en: "Its words are compared.", es: "Se comparan sus palabras."},
      null: unknown,
    },
    {
      name: "release_date",
      type: "DATE",
      description: {
        en: "Films of one title and date are one work, which is never recommended to itself.",
        es: "Las películas con el mismo título y la misma fecha son una sola obra, que nunca se recomienda a sí misma.",
      },
    },
    {
      name: "release_year",
      type: "INTEGER",
      description: {en: "Years close to each other count.", es: "Cuenta que los años estén cerca."},
      unit: units.year,
    },
    {
      name: "original_language",
      type: "VARCHAR",
      description: {
        en: "ISO 639-1 code; the same language counts.",
        es: "Código ISO 639-1; cuenta que el idioma sea el mismo.",
      },
      null: unknown,
    },
    {
      name: "runtime",
      type: "DOUBLE",
      description: {
        en: "Running time; a film of another length counts less.",
        es: "Duración; una película de otra duración cuenta menos.",
      },
      unit: units.minutes,
      null: {en: "Unknown: taken as 95.", es: "Desconocida: se toma como 95."},
    },
    {
      name: "vote_average",
      type: "DOUBLE",
      description: {
        en: "Mean vote, shrunk to the mean of all films by 50 votes before it is compared.",
        es: "Voto medio, llevado hacia el promedio de todas las películas con un peso de 50 votos antes de compararlo.",
      },
      unit: units.points,
      null: {en: "Nobody voted, or the mean is unknown.", es: "Nadie votó o no se conoce el promedio."},
    },
    {
      name: "vote_count",
      type: "INTEGER",
      description: {en: "Number of votes, as log(1 + votes).", es: "Cantidad de votos, como log(1 + votos)."},
      unit: units.votes,
      null: {en: "Unknown: taken as 0.", es: "Desconocida: se toma como 0."},
    },
    {
      name: "collection",
      type: "VARCHAR",
      description: {en: "The same franchise counts.", es: "Cuenta que la saga sea la misma."},
      null: {en: "The film belongs to none.", es: "La película no pertenece a ninguna."},
    },
    {
      name: "genres",
      type: "VARCHAR[]",
      description: {
        en: "Names of the genres. One that two films share counts the more, the fewer films have it.",
        es: "Nombres de los géneros. Uno que comparten dos películas cuenta más cuantas menos lo tengan.",
      },
    },
    {
      name: "keywords",
      type: "VARCHAR[]",
      description: {
        en: "Keywords, compared like the genres, and so is each of their words.",
        es: "Palabras clave, comparadas como los géneros, y también cada una de sus palabras.",
      },
    },
    {
      name: "directors",
      type: "VARCHAR[]",
      description: {en: "Names of the directors.", es: "Nombres de quienes la dirigieron."},
    },
    {
      name: "director_keys",
      type: "VARCHAR[]",
      description: {
        en: "What tells those people apart: the person's id, or the name where there is none. Compared like the genres.",
        es: "Lo que distingue a esas personas: su id o, donde no lo hay, el nombre. Se comparan como los géneros.",
      },
      content: "keys",
    },
    {
      name: "cast",
      type: "VARCHAR[]",
      description: {
        en: "Names of the first fifteen of the cast, by billing.",
        es: "Nombres de las primeras quince personas del reparto, en el orden de los créditos.",
      },
    },
    {
      name: "cast_keys",
      type: "VARCHAR[]",
      description: {
        en: "What tells those people apart, likewise, and compared like them; who is billed first counts most.",
        es: "Lo que distingue a esas personas, del mismo modo, y se compara como ellos; quien figura primero cuenta más.",
      },
      content: "keys",
    },
    {
      name: "production_companies",
      type: "VARCHAR[]",
      description: {
        en: "Names of the production companies, compared like the genres.",
        es: "Nombres de las productoras, comparados como los géneros.",
      },
    },
    {
      name: "production_countries",
      type: "VARCHAR[]",
      description: {
        en: "Names of the countries, compared like the genres.",
        es: "Nombres de los países, comparados como los géneros.",
      },
    },
    {
      name: "tagline",
      type: "VARCHAR",
      description: {
        en: "Its words are compared, as one text with the overview.",
        es: "Se comparan sus palabras, como un solo texto con la sinopsis.",
      },
      null: unknown,
      content: "prose",
    },
    {
      name: "overview",
      type: "VARCHAR",
      description: {en: "Its words are compared.", es: "Se comparan sus palabras."},
      null: unknown,
      content: "prose",
    },
  ],
} as const satisfies Table;
