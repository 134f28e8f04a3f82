import type {Language} from "../../format/language.js";
import type {Candidate} from "./inAndOut.js";
import type {LabelField} from "./queries/fieldLabels.js";
import type {LeftOutField} from "./queries/leftOut.js";
import type {Grouping, Measure, ShownField} from "./shownFields.js";

export type LossMeasure = "share" | "films" | "votes";
export type WeakGrouping = Grouping | "votes";

export interface FieldsText {
  readonly fields: Readonly<Record<ShownField, string>>;
  readonly films: string;
  readonly share: string;
  readonly of: (share: string, films: string) => string;
  readonly group: Readonly<Record<WeakGrouping, string>>;
  readonly few: (films: string) => string;
  readonly incomplete: (year: string) => string;
  readonly textEnds: string;
  /** The same, where films are counted by what is known of them. */
  readonly textEndsKnown: string;
  readonly votes: (from: string, to: string | null) => string;
  readonly power: {
    readonly measure: string;
    readonly by: string;
    readonly measures: Readonly<Record<Measure, string>>;
    readonly groupings: Readonly<Record<Grouping, string>>;
    readonly title: Readonly<
      Record<Measure, (best: string, high: string, least: string, low: string) => string>
    >;
    readonly nothing: string;
    readonly subtitle: Readonly<Record<Measure, (grouping: string) => string>>;
    readonly inGroups: Readonly<Record<Grouping, string>>;
    readonly all: string;
    readonly field: string;
    readonly languageNote: (n: string, films: string) => string;
  };
  readonly one: {
    readonly control: string;
    readonly title: (field: string, most: string, high: string, least: string, low: string) => string;
    readonly titleAll: (field: string, share: string) => string;
    readonly subtitle: string;
    readonly axis: string;
  };
  readonly redundancy: {
    readonly fields: Readonly<Record<LabelField, string>>;
    /** `back`: how much the two tell the other way round; `films`: those of which both are known. */
    readonly title: (words: {
      readonly of: string;
      readonly by: string;
      readonly told: string;
      readonly back: string | null;
      readonly films: string;
    }) => string;
    readonly none: string;
    readonly subtitle: string;
    readonly note: (words: {readonly label: string; readonly pair: string}) => string;
    readonly of: string;
    readonly by: string;
    readonly bits: string;
    readonly told: string;
  };
  readonly inOut: {
    readonly table: string;
    readonly field: string;
    readonly read: string;
    readonly why: string;
    readonly yes: string;
    readonly no: string;
    readonly names: Readonly<Record<Candidate, string>>;
    readonly reasons: Readonly<Record<Candidate, string>>;
  };
  readonly out: {
    readonly measure: string;
    readonly measures: Readonly<Record<LossMeasure, string>>;
    readonly title: Readonly<Record<LossMeasure, (language: string, value: string, films: string) => string>>;
    readonly nothing: string;
    readonly subtitle: Readonly<Record<LossMeasure, string>>;
    readonly axis: Readonly<Record<LossMeasure, string>>;
    readonly columns: Readonly<Record<"language" | "out" | "text" | "status" | "votes" | "votesOut", string>>;
    /** Where the character stands; a film can count in several. */
    readonly fields: Readonly<Record<LeftOutField, string>>;
    readonly note: (few: string, shown: string, languages: string) => string;
    readonly filmName: (title: string, year: string, votes: string) => string;
  };
  readonly weak: {
    readonly knownTitle: (films: string, share: string, half: string, all: string) => string;
    readonly knownSubtitle: (all: string) => string;
    readonly knownAxis: string;
    readonly known: string;
    readonly knownNote: string;
    readonly ofThese: string;
    readonly title: (group: string, share: string) => string;
    readonly titleNone: string;
    readonly subtitle: string;
    readonly axis: string;
    readonly by: string;
    readonly groupings: Readonly<Record<WeakGrouping, string>>;
  };
  readonly ratings: {
    readonly least: string;
    /** `least` is null for any rating. */
    readonly atLeast: (least: string | null) => string;
    readonly others: string;
    /** `course`: shares with their groups. */
    readonly title: (least: string | null, course: string) => string;
    readonly subtitle: (least: string | null, grouping: string) => string;
    readonly axis: string;
    readonly source: string;
    readonly count: (ratings: string) => string;
    readonly catalogue: string;
    readonly ratings: string;
  };
}

const en: FieldsText = {
  fields: {
    title: "Title (words)",
    text: "Overview and tagline (words)",
    genres: "Genres",
    keywords: "Keywords",
    directors: "Directors",
    cast: "Cast, as billed",
    companies: "Companies",
    countries: "Countries",
    collection: "Collection",
    language: "Original language",
    runtime: "Running time",
    votes: "Votes",
  },
  films: "Films",
  share: "Share",
  of: (share, films) => `${share} of ${films}`,
  group: {periods: "Decade", languages: "Original language", votes: "Votes"},
  few: (films) => `Groups of fewer than ${films} films are left out or hatched.`,
  incomplete: (year) => `From ${year} on, hatched or with a plus sign, the years are incomplete.`,
  textEnds:
    "Overviews and taglines end early in this copy of the data: where they are missing follows the order of its file, so the title leaves them out.",
  textEndsKnown:
    "Overviews and taglines end early in this copy of the data: with all of them more fields would be filled, and fewer films would be weak.",
  votes: (from, to) =>
    to === null ? `${from} votes or more` : from === to ? "no votes" : `${from} to ${to} votes`,
  power: {
    measure: "What is shown",
    by: "By",
    measures: {
      filled: "how often it is filled",
      linked: "how often it links films",
      bits: "how well it tells apart (bits)",
      terms: "distinct terms",
    },
    groupings: {periods: "decade", languages: "original language"},
    title: {
      filled: (best, high, least, low) => `${best}: known for ${high} of all films; ${least}: for ${low}`,
      linked: (best, high, least, low) =>
        `${best}: ${high} of all films share a term with another one; ${least}: ${low}`,
      bits: (best, high, least, low) => `${best}: ${high} bits a term on average; ${least}: ${low} bits`,
      terms: (best, high, least, low) => `${best}: ${high} distinct terms; ${least}: ${low}`,
    },
    nothing: "There are too few films to tell",
    subtitle: {
      filled: (grouping) => `Films in which a field says something, in % of the films ${grouping}`,
      linked: (grouping) =>
        `Films that share a term of the field with another film of the catalogue, in % of the films ${grouping}`,
      bits: (grouping) => `Mean information of a film’s terms, in bits, in the films ${grouping}`,
      terms: (grouping) =>
        `Distinct terms of the field in the films ${grouping}; the colour grows with the order of magnitude`,
    },
    inGroups: {periods: "of a decade", languages: "of an original language"},
    all: "all",
    field: "Field",
    languageNote: (n, films) => `The ${n} languages of the most films: ${films} films.`,
  },
  one: {
    control: "Field",
    title: (field, most, high, least, low) => `${field}: ${high} in ${most}, ${low} in ${least}`,
    titleAll: (field, share) => `${field}: known for ${share} of the films`,
    subtitle: "Films in which the field says something, in % of the films of the group",
    axis: "% of the films",
  },
  redundancy: {
    fields: {
      collection: "Collection",
      director: "Director",
      cast: "First of the cast",
      company: "Company",
      country: "Country",
      language: "Language",
      genre: "Genre",
      keyword: "Keyword",
      decade: "Decade",
    },
    title: ({of, by, told, back, films}) =>
      `Most redundant: “${of}”, ${told} of which “${by}” tells already${back === null ? "" : `; the other way round it is ${back}`} (n = ${films})`,
    none: "There are too few films to tell",
    subtitle:
      "How much of a field (row) another one (column) tells already: mutual information in % of the field’s entropy, each less what chance would share",
    note: ({label, pair}) =>
      `Of each pair of fields, the films that have a label in both: one label a film, the first of a list. Labels of fewer than ${label} films are left out, and pairs of fields with fewer than ${pair} films are hatched.`,
    of: "Field",
    by: "Told by",
    bits: "Entropy, bits",
    told: "Told",
  },
  inOut: {
    table: "What the recommender reads of a film, what it does not, and why",
    field: "Column",
    read: "Read",
    why: "Why",
    yes: "yes",
    no: "no",
    names: {
      title: "Title",
      overview: "Overview",
      tagline: "Tagline",
      genres: "Genres",
      keywords: "Keywords",
      directors: "Directors",
      cast: "Cast",
      production_companies: "Companies",
      production_countries: "Countries",
      collection: "Collection",
      original_language: "Original language",
      release_year: "Year",
      runtime: "Running time",
      vote_count: "Number of votes",
      vote_average: "Mean vote",
      popularity: "Popularity",
      budget: "Cost",
      revenue: "Revenue",
      return: "Return",
      spoken_languages: "Spoken languages",
      status: "Status",
      job: "Crew but directors",
      character: "Characters",
    },
    reasons: {
      title: "Its words find parts of a series, known as a collection or not.",
      overview: "What a film is about, in the most words; of few films in an incomplete copy.",
      tagline: "Read together with the overview: few words, and mostly others.",
      genres: "Known of nearly every film, but each is shared by many.",
      keywords: "Tell films apart better than genres do, where they are known.",
      directors: "Known of nearly every film; each has few films.",
      cast: "By billing, the first ones only: whoever stands far down says little of the film.",
      production_companies: "Go with country and language, but tell studios apart.",
      production_countries: "Tell most of the language, which tells less of them.",
      collection: "The surest sign that two films belong together; of few films.",
      original_language: "Mostly told by the country; kept, as it is known of more films.",
      release_year: "How far apart two films are in time.",
      runtime: "Tells shorts and series from feature films.",
      vote_count: "How known a film is: what many have seen, many can like.",
      vote_average: "Drawn towards the mean of all films where the votes are few.",
      popularity: "Attention on one day of the export, which mostly follows the number of votes.",
      budget: "Unknown of most films, and known of well-known ones above all.",
      revenue: "Likewise; success stands in the number of votes already.",
      return: "Needs both cost and revenue, and rests on some entries that are to be checked.",
      spoken_languages: "The original language is among them nearly always.",
      status: "Nearly all films of known status are released: it tells few apart.",
      job: "Not measured yet: the tables hold them where the source does.",
      character: "Not measured yet: names of roles lead to series, which collections tell.",
    },
  },
  out: {
    measure: "What is counted",
    measures: {
      share: "share of its films",
      films: "number of films",
      votes: "share of its votes",
    },
    title: {
      share: (language, value, films) => `${language} lost most: ${value} of its ${films} films`,
      films: (language, value, films) => `Most films lost are in ${language}: ${value} of ${films}`,
      votes: (language, value) => `Films with ${value} of the votes on films in ${language} were left out`,
    },
    nothing: "No film of a language with enough films was left out",
    subtitle: {
      share: "Films left out by the analysis before this one, in % of the films of an original language",
      films: "Films left out by the analysis before this one, by original language",
      votes: "Votes on films left out, in % of the votes on the films of an original language",
    },
    axis: {share: "% of the films", films: "Films", votes: "% of the votes"},
    columns: {
      language: "Original language",
      out: "Left out",
      text: "for a character",
      status: "for the status",
      votes: "Votes",
      votesOut: "Votes on films left out",
    },
    fields: {
      title: "in the title",
      overview: "in the overview",
      companies: "in a company",
      directors: "in a director’s name",
      cast: "in a name of the cast",
    },
    note: (few, shown, languages) =>
      `Languages with at least ${few} films, the ${shown} that lost most of ${languages}.`,
    filmName: (title, year, votes) => `${title} (${year}, ${votes} votes)`,
  },
  weak: {
    knownTitle: (films, share, half, all) =>
      `${films} films (${share}) have at least ${half} of the ${all} fields filled`,
    knownSubtitle: (all) => `Films by how many of the ${all} fields compared by terms say something`,
    knownAxis: "Films",
    known: "Fields filled",
    knownNote: "Running time and votes are not counted here.",
    ofThese: "Marked as weak",
    title: (group, share) => `Little is known of ${share} of the films of one group: ${group}`,
    titleNone: "No group with enough films has films of which little is known",
    subtitle: "Films whose recommendations are marked as weak, in % of the films of the group",
    axis: "% of the films",
    by: "By",
    groupings: {periods: "decade", languages: "original language", votes: "number of votes"},
  },
  ratings: {
    least: "Films with",
    atLeast: (least) => (least === null ? "any rating" : `${least} ratings or more`),
    others: "Others and unknown",
    title: (least, course) =>
      least === null
        ? `Films that anybody has rated: ${course}`
        : `Films with ${least} ratings or more: ${course}`,
    subtitle: (least, grouping) =>
      `Films with ${least === null ? "at least one rating" : `${least} ratings or more`}, in % of the films ${grouping}`,
    axis: "% of the films",
    source: "ratings.json of the training",
    count: (ratings) => `${ratings} ratings`,
    catalogue: "The films are those of the catalogue that the model was learned on.",
    ratings: "Ratings",
  },
};

const es: FieldsText = {
  fields: {
    title: "Título (palabras)",
    text: "Sinopsis y lema (palabras)",
    genres: "Géneros",
    keywords: "Palabras clave",
    directors: "Dirección",
    cast: "Reparto principal",
    companies: "Productoras",
    countries: "Países",
    collection: "Saga",
    language: "Idioma original",
    runtime: "Duración",
    votes: "Votos",
  },
  films: "Películas",
  share: "Porcentaje",
  of: (share, films) => `${share} de ${films}`,
  group: {periods: "Década", languages: "Idioma original", votes: "Votos"},
  few: (films) => `Los grupos de menos de ${films} películas se omiten o van rayados.`,
  incomplete: (year) => `Desde ${year}, rayado o con un signo más, los años están incompletos.`,
  textEnds:
    "Las sinopsis y los lemas se cortan antes de tiempo en esta copia de los datos: dónde faltan depende del orden de su archivo; por eso el título no los cuenta.",
  textEndsKnown:
    "Las sinopsis y los lemas se cortan antes de tiempo en esta copia de los datos: con todos ellos habría más campos llenos y menos películas débiles.",
  votes: (from, to) =>
    to === null ? `${from} votos o más` : from === to ? "sin votos" : `de ${from} a ${to} votos`,
  power: {
    measure: "Qué se muestra",
    by: "Por",
    measures: {
      filled: "con qué frecuencia está lleno",
      linked: "con qué frecuencia une películas",
      bits: "cuánto distingue (bits)",
      terms: "términos distintos",
    },
    groupings: {periods: "década", languages: "idioma original"},
    title: {
      filled: (best, high, least, low) =>
        `${best}: se conoce en el ${high} de las películas; ${least}: en el ${low}`,
      linked: (best, high, least, low) =>
        `${best}: el ${high} de las películas comparte un término con otra; ${least}: el ${low}`,
      bits: (best, high, least, low) =>
        `${best}: ${high} bits por término en promedio; ${least}: ${low} bits`,
      terms: (best, high, least, low) => `${best}: ${high} términos distintos; ${least}: ${low}`,
    },
    nothing: "Hay demasiado pocas películas para decir algo",
    subtitle: {
      filled: (grouping) => `Películas en las que el campo dice algo, en % de las películas ${grouping}`,
      linked: (grouping) =>
        `Películas que comparten un término del campo con otra del catálogo, en % de las películas ${grouping}`,
      bits: (grouping) =>
        `Promedio de la información de los términos de una película, en bits, en las películas ${grouping}`,
      terms: (grouping) =>
        `Términos distintos del campo en las películas ${grouping}; el color crece con el orden de magnitud`,
    },
    inGroups: {periods: "de cada década", languages: "de cada idioma original"},
    all: "todas",
    field: "Campo",
    languageNote: (n, films) => `Los ${n} idiomas con más películas: ${films} películas.`,
  },
  one: {
    control: "Campo",
    title: (field, most, high, least, low) => `${field}: ${high} en ${most}, ${low} en ${least}`,
    titleAll: (field, share) => `${field}: se conoce en el ${share} de las películas`,
    subtitle: "Películas en las que el campo dice algo, en % de las películas del grupo",
    axis: "% de las películas",
  },
  redundancy: {
    fields: {
      collection: "Saga",
      director: "Dirección",
      cast: "Primero del reparto",
      company: "Productora",
      country: "País",
      language: "Idioma",
      genre: "Género",
      keyword: "Palabra clave",
      decade: "Década",
    },
    title: ({of, by, told, back, films}) =>
      `Lo más redundante: «${of}», que «${by}» ya dice en un ${told}${back === null ? "" : `; al revés, en un ${back}`} (n = ${films})`,
    none: "Hay demasiado pocas películas para decir algo",
    subtitle:
      "Cuánto de un campo (fila) dice ya otro (columna): información mutua en % de la entropía del campo, descontado de ambas lo que da el azar",
    note: ({label, pair}) =>
      `De cada pareja de campos, las películas con etiqueta en ambos: una por película, la primera de cada lista. No cuentan las de menos de ${label} películas, y van rayadas las parejas de campos con menos de ${pair}.`,
    of: "Campo",
    by: "Dicho por",
    bits: "Entropía, bits",
    told: "Dicho",
  },
  inOut: {
    table: "Qué lee el recomendador de una película, qué no lee y por qué",
    field: "Columna",
    read: "Se lee",
    why: "Por qué",
    yes: "sí",
    no: "no",
    names: {
      title: "Título",
      overview: "Sinopsis",
      tagline: "Lema",
      genres: "Géneros",
      keywords: "Palabras clave",
      directors: "Dirección",
      cast: "Reparto",
      production_companies: "Productoras",
      production_countries: "Países",
      collection: "Saga",
      original_language: "Idioma original",
      release_year: "Año",
      runtime: "Duración",
      vote_count: "Número de votos",
      vote_average: "Voto medio",
      popularity: "Popularidad",
      budget: "Costo",
      revenue: "Recaudación",
      return: "Retorno",
      spoken_languages: "Idiomas hablados",
      status: "Estado",
      job: "Equipo, salvo la dirección",
      character: "Personajes",
    },
    reasons: {
      title: "Sus palabras encuentran las partes de una serie, conste o no como saga.",
      overview:
        "De qué trata la película, con más palabras que ningún otro campo; en una copia incompleta la tienen pocas.",
      tagline: "Se lee junto con la sinopsis: pocas palabras y casi todas distintas.",
      genres: "Se conocen de casi todas las películas, pero cada uno lo comparten muchas.",
      keywords: "Distinguen mejor que los géneros, donde se conocen.",
      directors: "Se conoce de casi todas las películas; cada nombre tiene pocas.",
      cast: "Por orden de aparición, solo los primeros: quien figura muy abajo dice poco de la película.",
      production_companies: "Guardan relación con el país y el idioma, pero distinguen estudios.",
      production_countries: "Dicen la mayor parte del idioma, que dice menos de ellos.",
      collection: "La señal más segura de que dos películas van unidas; la tienen pocas.",
      original_language: "Lo dice en buena parte el país; se conserva porque se conoce de más películas.",
      release_year: "Cuánto distan dos películas en el tiempo.",
      runtime: "Distingue los cortos y las series de los largometrajes.",
      vote_count: "Cuán conocida es: lo que muchos han visto puede gustar a muchos.",
      vote_average: "Acercado al promedio de todas cuando los votos son pocos.",
      popularity: "La atención de un día, el de la exportación, que sigue sobre todo al número de votos.",
      budget: "Se desconoce de la mayoría, y se conoce sobre todo de las películas conocidas.",
      revenue: "Lo mismo; el éxito ya está en el número de votos.",
      return: "Exige costo y recaudación, y se apoya en algunas cifras por comprobar.",
      spoken_languages: "El original está casi siempre entre ellos.",
      status: "Casi todas las de estado conocido están estrenadas: distingue a muy pocas.",
      job: "Aún sin medir: las tablas lo traen donde lo trae la fuente.",
      character: "Aún sin medir: los nombres de los papeles llevan a series que ya dicen las sagas.",
    },
  },
  out: {
    measure: "Qué se cuenta",
    measures: {
      share: "porcentaje de sus películas",
      films: "número de películas",
      votes: "porcentaje de sus votos",
    },
    title: {
      share: (language, value, films) =>
        `El idioma que más perdió: ${language}, el ${value} de sus ${films} películas`,
      films: (language, value, films) =>
        `El idioma con más películas perdidas: ${language}, ${value} de ${films}`,
      votes: (language, value) =>
        `Quedaron fuera películas con el ${value} de los votos del idioma ${language}`,
    },
    nothing: "No quedó fuera ninguna película de un idioma con películas suficientes",
    subtitle: {
      share: "Películas que descartó el análisis anterior, en % de las películas de cada idioma original",
      films: "Películas que descartó el análisis anterior, por idioma original",
      votes: "Votos de las películas descartadas, en % de los votos de cada idioma original",
    },
    axis: {share: "% de las películas", films: "Películas", votes: "% de los votos"},
    columns: {
      language: "Idioma original",
      out: "Descartadas",
      text: "por un carácter",
      status: "por el estado",
      votes: "Votos",
      votesOut: "Votos de las descartadas",
    },
    fields: {
      title: "en el título",
      overview: "en la sinopsis",
      companies: "en una productora",
      directors: "en un nombre de la dirección",
      cast: "en un nombre del reparto",
    },
    note: (few, shown, languages) =>
      `Idiomas con al menos ${few} películas; los ${shown} que más perdieron de ${languages}.`,
    filmName: (title, year, votes) => `${title} (${year}, ${votes} votos)`,
  },
  weak: {
    knownTitle: (films, share, half, all) =>
      `${films} películas (el ${share}) tienen al menos ${half} de los ${all} campos llenos`,
    knownSubtitle: (all) => `Películas según cuántos de los ${all} campos comparados por términos dicen algo`,
    knownAxis: "Películas",
    known: "Campos llenos",
    knownNote: "La duración y los votos no se cuentan aquí.",
    ofThese: "Marcadas como débiles",
    title: (group, share) => `En el grupo «${group}» se sabe poco del ${share} de las películas`,
    titleNone: "En ningún grupo con películas suficientes hay películas de las que se sepa poco",
    subtitle: "Películas cuyas recomendaciones se marcan como débiles, en % de las películas del grupo",
    axis: "% de las películas",
    by: "Por",
    groupings: {periods: "década", languages: "idioma original", votes: "número de votos"},
  },
  ratings: {
    least: "Películas con",
    atLeast: (least) => (least === null ? "alguna valoración" : `${least} valoraciones o más`),
    others: "Otros y desconocido",
    title: (least, course) =>
      least === null
        ? `Películas que alguien ha valorado: ${course}`
        : `Películas con ${least} valoraciones o más: ${course}`,
    subtitle: (least, grouping) =>
      `Películas con ${least === null ? "al menos una valoración" : `${least} valoraciones o más`}, en % de las películas ${grouping}`,
    axis: "% de las películas",
    source: "ratings.json del entrenamiento",
    count: (ratings) => `${ratings} valoraciones`,
    catalogue: "Las películas son las del catálogo con el que se ajustó el modelo.",
    ratings: "Valoraciones",
  },
};

export const fieldsText: Readonly<Record<Language, FieldsText>> = {en, es};
