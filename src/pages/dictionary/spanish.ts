/** What the schema says of a column, in Spanish. */
export interface SpanishColumn {
  readonly description: string;
  /** What null means; there where the schema says it. */
  readonly null?: string;
}

/** Descriptions of the tables. */
export const spanishTables: Readonly<Record<string, string>> = {
  movies: "Una fila por película con fecha de estreno.",
  cast: "Una fila por cada crédito de una persona en el reparto de una película.",
  crew: "Una fila por cada crédito de una persona en el equipo técnico de una película.",
  actors: "Una fila por persona que figura en el reparto de alguna película.",
  directors: "Una fila por persona que dirigió alguna película (`job = 'Director'`).",
  recommendations: "Cinco recomendaciones por película; todas las demás, donde hay menos de seis películas.",
  features:
    "Exactamente lo que el recomendador lee de cada película (además de si está marcada como «para adultos», lo que impide recomendarla).",
};

/** Units, by the schema's own. */
export const spanishUnits: Readonly<Record<string, string>> = {
  year: "año",
  minutes: "minutos",
  "US dollars of the time": "dólares de EE. UU. de la época",
  "times the cost": "veces el costo",
  "points of 10": "puntos sobre 10",
  votes: "votos",
  films: "películas",
};

const unknown = "Desconocido.";
const noKnownReturn = "No se conoce el retorno de ninguna de las películas.";

const film: SpanishColumn = {description: "`movies.id` de la película."};
const person: SpanishColumn = {
  description: "Id de la persona en TMDB.",
  null: "La fuente no da un id y el nombre no permite decidirse por una sola persona.",
};
const inferred: SpanishColumn = {
  description:
    "Si la fuente no da un id y `person_id` es el de la única persona que lleva exactamente ese nombre.",
};
const credited: SpanishColumn = {description: "Nombre tal como aparece en los créditos."};

const career: Readonly<Record<string, SpanishColumn>> = {
  person_id: person,
  name: {
    description:
      "El nombre que llevan más créditos de la persona; entre los igual de frecuentes, el primero de la fuente.",
  },
  films: {description: "Cantidad de películas, cada una contada una vez."},
  films_with_return: {description: "Cuántas de ellas tienen un retorno conocido."},
  total_return: {description: "Suma de los retornos de todas las películas; uno desconocido cuenta 0."},
  mean_return: {description: "`total_return` / `films`."},
  mean_known_return: {
    description: "Promedio del retorno de las películas en que se conoce.",
    null: noKnownReturn,
  },
  median_known_return: {
    description:
      "Mediana del retorno de las películas en que se conoce (si son un número par, el promedio de las dos del medio).",
    null: noKnownReturn,
  },
  pooled_return: {
    description: "Suma de las recaudaciones / suma de los costos de las películas con retorno conocido.",
    null: noKnownReturn,
  },
};

const suspect: Readonly<Record<string, SpanishColumn>> = {
  films_suspect: {description: "Películas con cifras por comprobar (`money_suspect`)."},
  total_return_not_suspect: {
    description: "`total_return` sin las películas con cifras por comprobar.",
  },
  mean_return_not_suspect: {
    description: "Promedio del retorno de las películas sin cifras por comprobar.",
    null: "Todas las películas tienen cifras por comprobar.",
  },
  mean_known_return_not_suspect: {
    description: "Promedio de los retornos conocidos que no están por comprobar.",
    null: "No hay ninguno.",
  },
};

const columns: Readonly<Record<string, Readonly<Record<string, SpanishColumn>>>> = {
  movies: {
    id: {description: "Id de la película en TMDB."},
    title: {
      description: "Título, en inglés cuando TMDB lo tiene.",
      null: "La fuente no da un título.",
    },
    release_date: {
      description:
        "Fecha de estreno principal según TMDB; un 1 de enero muchas veces quiere decir que solo se conoce el año.",
    },
    release_year: {description: "Año de la fecha de estreno."},
    original_language: {
      description:
        "Código ISO 639-1 del idioma original. TMDB usa además `cn` para el cantonés y `xx` para las películas sin idioma; el noruego es siempre `no`.",
      null: unknown,
    },
    status: {
      description: "Released (estrenada), Post Production (en posproducción), Rumored (solo un rumor), …",
      null: unknown,
    },
    runtime: {description: "Duración; 0 significa desconocida.", null: "Desconocida."},
    budget: {description: "Costo de producción; 0 significa desconocido."},
    revenue: {description: "Recaudación mundial en taquilla; 0 significa desconocida."},
    return: {
      description: "Recaudación / costo cuando ambos son mayores que 0; si no, 0. Véase `return_known`.",
    },
    return_known: {description: "Si tanto el costo como la recaudación son mayores que 0."},
    money_suspect: {
      description:
        "Si se conoce el retorno pero el costo o la recaudación son de menos de 1000 dólares: está por comprobar.",
    },
    money_doubtful: {
      description:
        "Si se conoce solo el costo o solo la recaudación y es de menos de 1000 dólares: está por comprobar.",
    },
    popularity: {
      description: "Índice de actividad de TMDB a la fecha de la exportación; no tiene tope.",
      null: unknown,
    },
    vote_average: {
      description: "Voto medio de los usuarios de TMDB; no dice nada donde `vote_count` es 0.",
      null: "No se sabe; así también un promedio de 0 donde hay votos.",
    },
    vote_count: {description: "Cantidad de votos de los usuarios de TMDB.", null: unknown},
    collection: {
      description: "Nombre de la saga o franquicia a la que pertenece la película.",
      null: "La película no pertenece a ninguna.",
    },
    genres: {description: "Nombres de los géneros; lista vacía si no se conoce ninguno."},
    production_companies: {
      description: "Nombres de las productoras; lista vacía si no se conoce ninguna.",
    },
    production_countries: {
      description: "Nombres en inglés de los países de producción; lista vacía si no se conoce ninguno.",
    },
    spoken_languages: {
      description:
        "Idiomas hablados, cada uno con su propio nombre (el código ISO 639-1 si no lo hay; `No Language` es ninguno; el noruego es siempre `Norsk`); lista vacía si no se conoce ninguno.",
    },
    keywords: {description: "Palabras clave de TMDB; lista vacía si no se conoce ninguna."},
    tagline: {description: "Lema publicitario.", null: unknown},
    overview: {
      description: "Sinopsis del argumento.",
      null: "No se sabe; así también un texto en blanco o que dice que no la hay.",
    },
  },
  cast: {
    movie_id: film,
    person_id: person,
    name: credited,
    character: {description: "Papel.", null: unknown},
    order: {description: "Lugar en el orden de los créditos, desde 0.", null: unknown},
    inferred_id: inferred,
  },
  crew: {
    movie_id: film,
    person_id: person,
    name: credited,
    department: {
      description: "Directing (dirección), Writing (guion), Production (producción), …",
      null: unknown,
    },
    job: {description: "Director, Screenplay (guion), Producer (producción), …", null: unknown},
    inferred_id: inferred,
  },
  actors: {
    ...career,
    films_not_directed: {
      description: "Películas en cuyo reparto está la persona sin haberlas dirigido.",
    },
    total_return_not_directed: {description: "Suma de los retornos de esas películas."},
    mean_return_not_directed: {
      description: "Promedio del retorno de esas películas; uno desconocido cuenta 0.",
      null: "La persona las dirigió todas.",
    },
    ...suspect,
  },
  directors: {
    ...career,
    films_only_directed: {description: "Películas dirigidas en cuyo reparto la persona no está."},
    total_return_only_directed: {description: "Suma de los retornos de esas películas."},
    mean_return_only_directed: {
      description: "Promedio del retorno de esas películas; uno desconocido cuenta 0.",
      null: "La persona está en el reparto de todas.",
    },
    ...suspect,
  },
  recommendations: {
    movie_id: {description: "`movies.id` de la película por la que se pregunta."},
    rank: {
      description:
        "Lugar en la lista, desde 1: por voto medio de mayor a menor, luego por más votos, luego por menor id; al final, las películas sin votos.",
    },
    recommended_id: {description: "`movies.id` de la película recomendada."},
    similarity: {
      description:
        "Cuánto de lo que la película consultada tiene para compartir lo comparte la recomendada, según los pesos del modelo: de 0 (nada) a 1 (todo lo que se sabe de ella).",
    },
    reasons: {
      description:
        "Lo que ambas comparten, lo de más peso primero, cada cosa como `parte clase valor`, por ejemplo `31 director John Lasseter`. Las partes son porcentajes enteros de todo lo que comparten y suman 100. Clases: director, cast (reparto), keyword (palabra clave), genre (género), word (palabra de la sinopsis, del lema o de una palabra clave), title (palabra del título), company (productora), country (país), collection (saga), language (código de idioma), years (años entre los estrenos), other (todo lo que no se nombra, sin valor). Vacía si no comparten nada.",
    },
    weak: {
      description:
        "Si se sabe tan poco de la película consultada (ni texto, ni palabra clave, ni persona, ni saga) que sus recomendaciones se apoyan solo en título, géneros, productoras, país, idioma y año.",
    },
  },
  features: {
    movie_id: film,
    title: {description: "Se comparan sus palabras.", null: unknown},
    release_date: {
      description:
        "Las películas con el mismo título y la misma fecha son una sola obra, que nunca se recomienda a sí misma.",
    },
    release_year: {description: "Cuenta que los años estén cerca."},
    original_language: {
      description: "Código ISO 639-1; cuenta que el idioma sea el mismo.",
      null: unknown,
    },
    runtime: {
      description: "Duración; una película de otra duración cuenta menos.",
      null: "Desconocida: se toma como 95.",
    },
    vote_average: {
      description:
        "Voto medio, llevado hacia el promedio de todas las películas con un peso de 50 votos antes de compararlo.",
      null: "Nadie votó o no se conoce el promedio.",
    },
    vote_count: {
      description: "Cantidad de votos, como log(1 + votos).",
      null: "Desconocida: se toma como 0.",
    },
    collection: {
      description: "Cuenta que la saga sea la misma.",
      null: "La película no pertenece a ninguna.",
    },
    genres: {description: "Cada uno es un término."},
    keywords: {description: "Cada una es un término, y también cada una de sus palabras."},
    directors: {description: "Nombres de quienes la dirigieron."},
    director_keys: {
      description:
        "Lo que distingue a esas personas: su id o, donde no lo hay, el nombre. Cada una es un término.",
    },
    cast: {
      description: "Nombres de las primeras quince personas del reparto, en el orden de los créditos.",
    },
    cast_keys: {
      description:
        "Lo que distingue a esas personas, del mismo modo. Cada una es un término; quien figura primero cuenta más.",
    },
    production_companies: {description: "Cada una es un término."},
    production_countries: {description: "Cada uno es un término."},
    tagline: {
      description: "Se comparan sus palabras, como un solo texto con la sinopsis.",
      null: unknown,
    },
    overview: {description: "Se comparan sus palabras.", null: unknown},
  },
};

/** Descriptions of the columns, by `table.column`. */
export const spanishColumns: Readonly<Record<string, SpanishColumn>> = Object.fromEntries(
  Object.entries(columns).flatMap(([table, own]) =>
    Object.entries(own).map(([column, text]) => [`${table}.${column}`, text]),
  ),
);
