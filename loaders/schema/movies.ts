import type {Table} from "./table.js";
import {units} from "./units.js";
import {unknown} from "./unknown.js";

export const movies = {
  name: "movies",
  description: {
    en: "One row per film that has a release date.",
    es: "Una fila por película con fecha de estreno.",
  },
  primaryKey: ["id"],
  sortedBy: ["id"],
  columns: [
    {
      name: "id",
      type: "INTEGER",
      description: {en: "TMDB's id of the film.", es: "Id de la película en TMDB."},
      onPages: true,
    },
    {
      name: "title",
      type: "VARCHAR",
      description: {
        en: "Title, in English where TMDB has one.",
        es: "Título, en inglés cuando TMDB lo tiene.",
      },
      null: {en: "The source gives no title.", es: "La fuente no da un título."},
      onPages: true,
    },
    {
      name: "release_date",
      type: "DATE",
      description: {
        en: "TMDB's primary release date; a 1 January often means that only the year is known.",
        es: "Fecha de estreno principal según TMDB; un 1 de enero muchas veces quiere decir que solo se conoce el año.",
      },
      onPages: true,
    },
    {
      name: "release_year",
      type: "INTEGER",
      description: {en: "Year of the release date.", es: "Año de la fecha de estreno."},
      unit: units.year,
      onPages: true,
    },
    {
      name: "original_language",
      type: "VARCHAR",
      description: {
        en: "ISO 639-1 code of the original language. TMDB also uses `cn` for Cantonese and `xx` for films without a language; Norwegian is always `no`.",
        es: "Código ISO 639-1 del idioma original. TMDB usa además `cn` para el cantonés y `xx` para las películas sin idioma; el noruego es siempre `no`.",
      },
      null: unknown,
      onPages: true,
    },
    {
      name: "status",
      type: "VARCHAR",
      description: {
        en: "Released, Post Production, Rumored, …",
        es: "Released (estrenada), Post Production (en posproducción), Rumored (solo un rumor), …",
      },
      null: unknown,
    },
    {
      name: "runtime",
      type: "DOUBLE",
      description: {en: "Running time; 0 means unknown.", es: "Duración; 0 significa desconocida."},
      unit: units.minutes,
      null: {en: "Unknown.", es: "Desconocida."},
      known: "runtime > 0",
      onPages: true,
    },
    {
      name: "budget",
      type: "BIGINT",
      description: {
        en: "Production cost; 0 means unknown.",
        es: "Costo de producción; 0 significa desconocido.",
      },
      unit: units.dollars,
      known: "budget > 0",
      onPages: true,
    },
    {
      name: "revenue",
      type: "BIGINT",
      description: {
        en: "Worldwide box office; 0 means unknown.",
        es: "Recaudación mundial en taquilla; 0 significa desconocida.",
      },
      unit: units.dollars,
      known: "revenue > 0",
      onPages: true,
    },
    {
      name: "return",
      type: "DOUBLE",
      description: {
        en: "revenue / budget where both are above 0, else 0; see `return_known`.",
        es: "Recaudación / costo cuando ambos son mayores que 0; si no, 0. Véase `return_known`.",
      },
      unit: units.times,
      known: "return_known",
      onPages: true,
    },
    {
      name: "return_known",
      type: "BOOLEAN",
      description: {
        en: "Whether budget and revenue are both above 0.",
        es: "Si tanto el costo como la recaudación son mayores que 0.",
      },
      onPages: true,
    },
    {
      name: "money_suspect",
      type: "BOOLEAN",
      description: {
        en: "Whether the return is known but budget or revenue is under 1,000 dollars: to be checked.",
        es: "Si se conoce el retorno pero el costo o la recaudación son de menos de 1000 dólares: está por comprobar.",
      },
      onPages: true,
    },
    {
      name: "money_doubtful",
      type: "BOOLEAN",
      description: {
        en: "Whether budget or revenue is known, but under 1,000 dollars, and the other one is unknown: to be checked.",
        es: "Si se conoce solo el costo o solo la recaudación y es de menos de 1000 dólares: está por comprobar.",
      },
      onPages: true,
    },
    {
      name: "popularity",
      type: "DOUBLE",
      description: {
        en: "TMDB's index of activity at the date of the export; it has no upper bound.",
        es: "Índice de actividad de TMDB a la fecha de la exportación; no tiene tope.",
      },
      null: unknown,
      onPages: true,
    },
    {
      name: "vote_average",
      type: "DOUBLE",
      description: {
        en: "Mean vote of TMDB's users; it says nothing where `vote_count` is 0.",
        es: "Voto medio de los usuarios de TMDB; no dice nada donde `vote_count` es 0.",
      },
      unit: units.points,
      null: {
        en: "Unknown; so is a mean of 0 where there are votes.",
        es: "No se sabe; así también un promedio de 0 donde hay votos.",
      },
      known: "vote_count > 0",
      onPages: true,
    },
    {
      name: "vote_count",
      type: "INTEGER",
      description: {en: "Number of votes of TMDB's users.", es: "Cantidad de votos de los usuarios de TMDB."},
      unit: units.votes,
      null: unknown,
      onPages: true,
    },
    {
      name: "collection",
      type: "VARCHAR",
      description: {
        en: "Name of the franchise the film belongs to.",
        es: "Nombre de la saga o franquicia a la que pertenece la película.",
      },
      null: {en: "The film belongs to none.", es: "La película no pertenece a ninguna."},
      onPages: true,
    },
    {
      name: "genres",
      type: "VARCHAR[]",
      description: {
        en: "Names of the genres; empty where none is known.",
        es: "Nombres de los géneros; lista vacía si no se conoce ninguno.",
      },
      onPages: true,
    },
    {
      name: "production_companies",
      type: "VARCHAR[]",
      description: {
        en: "Names of the production companies; empty where none is known.",
        es: "Nombres de las productoras; lista vacía si no se conoce ninguna.",
      },
    },
    {
      name: "production_countries",
      type: "VARCHAR[]",
      description: {
        en: "English names of the countries of production; empty where none is known.",
        es: "Nombres en inglés de los países de producción; lista vacía si no se conoce ninguno.",
      },
    },
    {
      name: "spoken_languages",
      type: "VARCHAR[]",
      description: {
        en: "Names of the spoken languages, each in itself (the ISO 639-1 code where there is no name; `No Language` is none; Norwegian is always `Norsk`); empty where none is known.",
        es: "Idiomas hablados, cada uno con su propio nombre (el código ISO 639-1 si no lo hay; `No Language` es ninguno; el noruego es siempre `Norsk`); lista vacía si no se conoce ninguno.",
      },
    },
    {
      name: "keywords",
      type: "VARCHAR[]",
      description: {
        en: "TMDB's keywords; empty where none is known.",
        es: "Palabras clave de TMDB; lista vacía si no se conoce ninguna.",
      },
    },
    {
      name: "tagline",
      type: "VARCHAR",
      description: {en: "Advertising line.", es: "Lema publicitario."},
      null: unknown,
      content: "prose",
    },
    {
      name: "overview",
      type: "VARCHAR",
      description: {en: "Summary of the plot.", es: "Sinopsis del argumento."},
      null: {
        en: "Unknown; so is a blank or a sentence that there is none.",
        es: "No se sabe; así también un texto en blanco o que dice que no la hay.",
      },
      content: "prose",
    },
  ],
} as const satisfies Table;
