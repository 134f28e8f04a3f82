import type {Table} from "./table.js";

export const recommendations = {
  name: "recommendations",
  description: {
    en: "Five recommendations per film; all others, where there are fewer than six films.",
    es: "Cinco recomendaciones por película; todas las demás, donde hay menos de seis películas.",
  },
  primaryKey: ["movie_id", "rank"],
  sortedBy: ["movie_id", "rank"],
  foreignKeys: {movie_id: "movies.id", recommended_id: "movies.id"},
  columns: [
    {
      name: "movie_id",
      type: "INTEGER",
      description: {
        en: "`movies.id` of the film asked about.",
        es: "`movies.id` de la película por la que se pregunta.",
      },
    },
    {
      name: "rank",
      type: "INTEGER",
      description: {
        en: "Place in the list, from 1: by falling mean vote, then by more votes, then by smaller id; films without votes last.",
        es: "Lugar en la lista, desde 1: por voto medio de mayor a menor, luego por más votos, luego por menor id; al final, las películas sin votos.",
      },
    },
    {
      name: "recommended_id",
      type: "INTEGER",
      description: {
        en: "`movies.id` of the recommended film.",
        es: "`movies.id` de la película recomendada.",
      },
    },
    {
      name: "similarity",
      type: "DOUBLE",
      description: {
        en: "How much of what the film asked about has to share the recommended one shares, by the weights of the model: from 0 (nothing) to 1 (all that is known of it), to four decimals.",
        es: "Cuánto de lo que la película consultada tiene para compartir lo comparte la recomendada, según los pesos del modelo: de 0 (nada) a 1 (todo lo que se sabe de ella), con cuatro decimales.",
      },
    },
    {
      name: "strength",
      type: "VARCHAR",
      description: {
        en: "How much more often people who like the film asked about like this one than people who like a comparable film do: strong, fair or loose, by similarity times the sum of the reasons' surplus (from 0.18, from 0.08, less); EVALUATION.md has what was measured.",
        es: "Cuánto más a menudo gusta a quienes les gusta la película consultada que a quienes les gusta una comparable: strong (sólida), fair (razonable) o loose (tentativa), según la similitud por la suma de surplus de las razones (desde 0,18, desde 0,08, menos); lo medido está en EVALUATION.md.",
      },
    },
    {
      name: "reasons",
      type: "STRUCT[]",
      description: {
        en: "What the two share, first what sets them apart the most (by surplus): at most four things by name. Empty where they share nothing.",
        es: "Lo que ambas comparten, primero lo que más las distingue (por surplus): a lo sumo cuatro cosas por su nombre. Vacía si no comparten nada.",
      },
      fields: [
        {
          name: "kind",
          type: "VARCHAR",
          description: {
            en: "What it is: director, cast, keyword, genre, word (of overview, tagline or keyword), title (a word of it), company, country, collection, language, years (between their releases), liked (people who like both: only where the ratings of whoever made the snapshot count as well), other (all that is not named).",
            es: "Qué es: director, cast (reparto), keyword (palabra clave), genre (género), word (palabra de la sinopsis, del lema o de una palabra clave), title (palabra del título), company (productora), country (país), collection (saga), language (idioma), years (años entre los estrenos), liked (personas a las que les gustan ambas: solo si cuentan también las valoraciones de quien hizo la instantánea), other (todo lo que no se nombra).",
          },
        },
        {
          name: "value",
          type: "VARCHAR",
          description: {
            en: "The name, the word, the ISO 639-1 code of the language, the number of years or of people.",
            es: "El nombre, la palabra, el código ISO 639-1 del idioma, el número de años o el de personas.",
          },
          null: {en: "The kind is other.", es: "La clase es other."},
        },
        {
          name: "share",
          type: "INTEGER",
          description: {
            en: "Whole per cent of all that the two share; those of two films add up to 100.",
            es: "Porcentaje entero de todo lo que ambas comparten; los de dos películas suman 100.",
          },
        },
        {
          name: "surplus",
          type: "INTEGER",
          description: {
            en: "What of the share was not to be expected of any film, in the same unit: share times the part of all votes that belongs to films without the thing; of years, what exceeds the mean over all votes.",
            es: "Cuánto de share no cabía esperar de cualquier película, en la misma unidad: share por la parte de todos los votos que va a películas sin esa cosa; en los años, lo que supera el promedio de todos los votos.",
          },
        },
      ],
      content: "keys",
    },
    {
      name: "weak",
      type: "BOOLEAN",
      description: {
        en: "Whether so little is known of the film asked about (no text, keyword, person or collection) that its recommendations rest on title, genres, companies, country, language and year alone.",
        es: "Si se sabe tan poco de la película consultada (ni texto, ni palabra clave, ni persona, ni saga) que sus recomendaciones se apoyan solo en título, géneros, productoras, país, idioma y año.",
      },
    },
  ],
} as const satisfies Table;
