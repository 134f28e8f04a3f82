import type {Language} from "../../format/language.js";
import type {Grouping, Measure, ShownField} from "./shownFields.js";

export type LossMeasure = "share" | "films" | "votes";
export type WeakGrouping = Grouping | "votes";

export interface FieldsText {
  readonly description: string;
  readonly finding: (genres: string, keywords: string) => string;
  readonly findingWeak: (weak: string, films: string) => string;
  readonly lead: (films: string) => string;
  readonly fields: Readonly<Record<ShownField, string>>;
  readonly films: string;
  readonly share: string;
  readonly of: (share: string, films: string) => string;
  readonly group: Readonly<Record<WeakGrouping, string>>;
  readonly few: (films: string) => string;
  readonly incomplete: (year: string) => string;
  readonly votes: (from: string, to: string | null) => string;
  readonly power: {
    readonly heading: string;
    readonly prose: (
      genreBits: string,
      genreOne: string,
      directorBits: string,
      directorOne: string,
    ) => string;
    readonly alone: (share: string, films: string) => string;
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
    readonly caveats: readonly string[];
    readonly languageNote: (n: string, films: string) => string;
  };
  readonly one: {
    readonly heading: string;
    readonly prose: string;
    readonly control: string;
    readonly title: (field: string, most: string, high: string, least: string, low: string) => string;
    readonly titleAll: (field: string, share: string) => string;
    readonly subtitle: string;
    readonly axis: string;
  };
  readonly out: {
    readonly heading: string;
    readonly prose: (films: string, share: string, title: string, status: string) => string;
    readonly none: string;
    readonly known: (films: string) => string;
    readonly fields: string;
    readonly measure: string;
    readonly measures: Readonly<Record<LossMeasure, string>>;
    readonly title: Readonly<Record<LossMeasure, (language: string, value: string, films: string) => string>>;
    readonly nothing: string;
    readonly subtitle: Readonly<Record<LossMeasure, string>>;
    readonly axis: Readonly<Record<LossMeasure, string>>;
    readonly columns: Readonly<
      Record<"language" | "out" | "title" | "status" | "votes" | "votesOut", string>
    >;
    readonly note: (few: string, shown: string, languages: string) => string;
    readonly caveat: (unknown: string) => string;
    readonly filmName: (title: string, year: string, votes: string) => string;
  };
  readonly ours: {
    readonly heading: string;
    readonly prose: (asked: string, films: string, recommended: string) => string;
    readonly why: string;
    readonly copies: (copies: string) => string;
    readonly noCopies: string;
    readonly caveat: string;
  };
  readonly weak: {
    readonly heading: string;
    readonly prose: (weak: string, share: string, films: string) => string;
    readonly none: string;
    readonly few: (weak: string, share: string, films: string, votes: string) => string;
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
    readonly caveat: string;
  };
}

const en: FieldsText = {
  description:
    "How far each field of the recommender is filled, how well it tells films apart, what the analysis before this one left out, and of how many films little is known.",
  finding: (genres, keywords) =>
    `Genres are known for ${genres} of the films; keywords tell more but are missing in ${keywords}`,
  findingWeak: (weak, films) => `The recommender knows little of ${weak} of the ${films} films`,
  lead: (films) =>
    `A recommender that only looks at what films are about can know no more than its fields say. This notebook measures for ${films} films how often each field says something, how well it tells one film from another, and which films are lost when fields are empty.`,
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
  votes: (from, to) =>
    to === null ? `${from} votes or more` : from === to ? "no votes" : `${from} to ${to} votes`,
  power: {
    heading: "How much does each field say?",
    prose: (genreBits, genreOne, directorBits, directorOne) =>
      `A term tells films apart if few films have it. We count that in bits: each bit halves the films that could be meant. A genre is worth ${genreBits} bits on average, which leaves about one film in ${genreOne}; a director is worth ${directorBits} bits and leaves about one in ${directorOne}.`,
    alone: (share, films) =>
      `But a term that only one film has leads nowhere: it cannot connect that film with another. ${share} of the ${films} films share no director with any other film, or have none.`,
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
    caveats: [
      "Formula: for each term log₂(films / films with the term), counted over the whole catalogue; then the mean over the terms of a film, and the mean over the films that have the field. Films without it do not count as zero.",
      "Words are counted as the macro “fold” of the site writes them (lower case, no accents), so that the SQL can be run again. The recommender also drops the commonest English words and the endings of plurals: its words are worth a little more than shown here.",
      "A field that tells films apart need not say what people like: the page on the method measures that on ratings.",
    ],
    languageNote: (n, films) => `The ${n} languages of the most films: ${films} films.`,
  },
  one: {
    heading: "Where does a field fall short?",
    prose:
      "Choose a field and see in which decade or language it is filled. A field that is filled unevenly makes a recommender that serves some films better than others.",
    control: "Field",
    title: (field, most, high, least, low) => `${field}: ${high} in ${most}, ${low} in ${least}`,
    titleAll: (field, share) => `${field}: known for ${share} of the films`,
    subtitle: "Films in which the field says something, in % of the films of the group",
    axis: "% of the films",
  },
  out: {
    heading: "What did the analysis before this one leave out?",
    prose: (films, share, title, status) =>
      `The product that this site replaces left out every film whose title is not plain ASCII (n = ${title}) and every film with a status other than “Released” (n = ${status}): together ${share} of all films (n = ${films}).`,
    none: "The product that this site replaces left out films whose title is not plain ASCII or whose status is not “Released”. No film here is such a film.",
    known: (films) =>
      `Among them are films that many know: ${films}. A single accent or another sign in the title was enough.`,
    fields:
      "What remained was compared by the words of seven fields at equal weight: genres, overview, companies, countries, cast, directors and title. Keywords, collection, language, year and votes were not looked at.",
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
      title: "for the title",
      status: "for the status",
      votes: "Votes",
      votesOut: "Votes on films left out",
    },
    note: (few, shown, languages) =>
      `Languages with at least ${few} films, the ${shown} that lost most of ${languages}.`,
    caveat: (unknown) =>
      `The status of ${unknown} films is unknown; they count here as released. A rule that keeps only films known to be released would have lost them as well.`,
    filmName: (title, year, votes) => `${title} (${year}, ${votes} votes)`,
  },
  ours: {
    heading: "What does this recommender leave out?",
    prose: (asked, films, recommended) =>
      `${asked} of the ${films} films have recommendations of their own, whatever their title or status, and ${recommended} are recommended for another film at least once.`,
    why: "Three kinds of films never appear in a list: films marked as adult, the film asked about, and a film with the same title and date as one that is already in the list, since they are one work under two ids. Nothing else is excluded.",
    copies: (copies) => `${copies} films have the same title and date as another one.`,
    noCopies: "In these data no two films have the same title and date.",
    caveat:
      "The mark for adult films is read but not published, so the tables do not tell which of the films that are never recommended bear it.",
  },
  weak: {
    heading: "Of how many films is little known?",
    prose: (weak, share, films) =>
      `The recommender knows no text, no keyword, no person and no collection of ${share} of the ${films} films (n = ${weak}). Their recommendations rest on title, genres, companies, country, language and year alone, and the site marks them as weak. No film is left out for it.`,
    none: "Of every film at least a text, a keyword, a person or a collection is known: no recommendation is marked as weak.",
    few: (weak, share, films, votes) =>
      `They are films that few people have voted on: ${weak} of them (${share}) are among the ${films} films with fewer than ${votes} votes.`,
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
    caveat:
      "“Weak” speaks of what is known of the film asked about. It says nothing of how good the film or its recommendations are.",
  },
};

const es: FieldsText = {
  description:
    "Cuánto trae cada campo del recomendador, qué tan bien distingue a las películas, qué dejó fuera el análisis anterior y de cuántas películas se sabe poco.",
  finding: (genres, keywords) =>
    `Los géneros se conocen en el ${genres} de las películas; las palabras clave dicen más, pero faltan en el ${keywords}`,
  findingWeak: (weak, films) => `De ${weak} de las ${films} películas el recomendador sabe poco`,
  lead: (films) =>
    `Un recomendador que solo mira de qué tratan las películas no puede saber más de lo que dicen sus campos. Este cuaderno mide en ${films} películas cuántas veces dice algo cada campo, qué tan bien distingue una película de otra y qué películas se pierden cuando los campos están vacíos.`,
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
  votes: (from, to) =>
    to === null ? `${from} votos o más` : from === to ? "ningún voto" : `de ${from} a ${to} votos`,
  power: {
    heading: "¿Cuánto dice cada campo?",
    prose: (genreBits, genreOne, directorBits, directorOne) =>
      `Un término distingue si pocas películas lo tienen. Lo contamos en bits: cada bit reduce a la mitad las películas posibles. Un género vale en promedio ${genreBits} bits, es decir, deja más o menos una de cada ${genreOne} películas; un director vale ${directorBits} bits y deja una de cada ${directorOne}.`,
    alone: (share, films) =>
      `Pero un término que solo tiene una película no lleva a ninguna otra. El ${share} de las ${films} películas no comparte director con ninguna otra, o no lo tiene.`,
    measure: "Qué se muestra",
    by: "Por",
    measures: {
      filled: "cuántas veces está lleno",
      linked: "cuántas veces une películas",
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
    nothing: "Hay muy pocas películas para decir algo",
    subtitle: {
      filled: (grouping) => `Películas en las que el campo dice algo, en % de las películas ${grouping}`,
      linked: (grouping) =>
        `Películas que comparten un término del campo con otra del catálogo, en % de las películas ${grouping}`,
      bits: (grouping) =>
        `Información promedio de los términos de una película, en bits, en las películas ${grouping}`,
      terms: (grouping) =>
        `Términos distintos del campo en las películas ${grouping}; el color crece con el orden de magnitud`,
    },
    inGroups: {periods: "de cada década", languages: "de cada idioma original"},
    all: "todas",
    field: "Campo",
    caveats: [
      "Fórmula: por cada término, log₂(películas / películas con el término), contadas en todo el catálogo; después, el promedio de los términos de una película y el de las películas que tienen el campo. Las que no lo tienen no cuentan como cero.",
      "Las palabras se cuentan como las escribe la macro «fold» del sitio (en minúsculas y sin acentos), para que el SQL se pueda repetir. El recomendador quita además las palabras inglesas más comunes y las terminaciones del plural: sus palabras valen algo más de lo que se ve aquí.",
      "Que un campo distinga películas no significa que diga qué le gusta a la gente: eso lo mide con valoraciones la página del método.",
    ],
    languageNote: (n, films) => `Los ${n} idiomas con más películas: ${films} películas.`,
  },
  one: {
    heading: "¿Dónde se queda corto un campo?",
    prose:
      "Elija un campo y vea en qué década o idioma está lleno. Un campo lleno de forma despareja hace que el recomendador sirva mejor a unas películas que a otras.",
    control: "Campo",
    title: (field, most, high, least, low) => `${field}: ${high} en ${most}, ${low} en ${least}`,
    titleAll: (field, share) => `${field}: se conoce en el ${share} de las películas`,
    subtitle: "Películas en las que el campo dice algo, en % de las películas del grupo",
    axis: "% de las películas",
  },
  out: {
    heading: "¿Qué dejó fuera el análisis anterior?",
    prose: (films, share, title, status) =>
      `El producto al que este sitio reemplaza descartaba toda película cuyo título no fuera ASCII puro (n = ${title}) y toda película con un estado distinto de «Released» (n = ${status}): en total, el ${share} de todas (n = ${films}).`,
    none: "El producto al que este sitio reemplaza descartaba las películas cuyo título no fuera ASCII puro o cuyo estado no fuera «Released». Ninguna de las películas de aquí está en ese caso.",
    known: (films) =>
      `Entre ellas hay películas muy conocidas: ${films}. Bastaba un acento u otro signo en el título.`,
    fields:
      "El resto se comparaba por las palabras de siete campos con el mismo peso: géneros, sinopsis, productoras, países, reparto, dirección y título. Las palabras clave, la saga, el idioma, el año y los votos no se miraban.",
    measure: "Qué se cuenta",
    measures: {
      share: "parte de sus películas",
      films: "cantidad de películas",
      votes: "parte de sus votos",
    },
    title: {
      share: (language, value, films) =>
        `El idioma que más perdió es ${language}: el ${value} de sus ${films} películas`,
      films: (language, value, films) =>
        `El idioma con más películas perdidas es ${language}: ${value} de ${films}`,
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
      title: "por el título",
      status: "por el estado",
      votes: "Votos",
      votesOut: "Votos de las descartadas",
    },
    note: (few, shown, languages) =>
      `Idiomas con al menos ${few} películas; los ${shown} que más perdieron de ${languages}.`,
    caveat: (unknown) =>
      `De ${unknown} películas no se conoce el estado; aquí cuentan como estrenadas. Una regla que solo conserva las que constan como estrenadas las habría perdido también.`,
    filmName: (title, year, votes) => `${title} (${year}, ${votes} votos)`,
  },
  ours: {
    heading: "¿Qué deja fuera este recomendador?",
    prose: (asked, films, recommended) =>
      `${asked} de las ${films} películas tienen recomendaciones propias, sea cual sea su título o su estado, y ${recommended} se recomiendan al menos una vez para otra película.`,
    why: "Solo tres clases de películas no aparecen en una lista: las marcadas como cine para adultos, la película por la que se pregunta y una con el mismo título y la misma fecha que otra que ya está en la lista, porque son una sola obra con dos identificadores. No se excluye nada más.",
    copies: (copies) => `${copies} películas tienen el mismo título y la misma fecha que otra.`,
    noCopies: "En estos datos no hay dos películas con el mismo título y la misma fecha.",
    caveat:
      "La marca de cine para adultos se lee pero no se publica: las tablas no dicen cuáles de las películas que nunca se recomiendan la llevan.",
  },
  weak: {
    heading: "¿De cuántas películas se sabe poco?",
    prose: (weak, share, films) =>
      `Del ${share} de las ${films} películas (n = ${weak}) el recomendador no conoce texto, ni palabra clave, ni persona, ni saga. Sus recomendaciones se apoyan solo en título, géneros, productoras, país, idioma y año, y el sitio las marca como débiles. Ninguna queda fuera por eso.`,
    none: "De toda película se conoce al menos un texto, una palabra clave, una persona o una saga: ninguna recomendación se marca como débil.",
    few: (weak, share, films, votes) =>
      `Son películas que poca gente votó: ${weak} de ellas (el ${share}) están entre las ${films} con menos de ${votes} votos.`,
    knownTitle: (films, share, half, all) =>
      `${films} películas (el ${share}) tienen al menos ${half} de los ${all} campos llenos`,
    knownSubtitle: (all) => `Películas según cuántos de los ${all} campos comparados por términos dicen algo`,
    knownAxis: "Películas",
    known: "Campos llenos",
    knownNote: "La duración y los votos no se cuentan aquí.",
    ofThese: "Marcadas como débiles",
    title: (group, share) => `Se sabe poco del ${share} de las películas de un grupo: ${group}`,
    titleNone: "En ningún grupo con películas suficientes hay películas de las que se sepa poco",
    subtitle: "Películas cuyas recomendaciones se marcan como débiles, en % de las películas del grupo",
    axis: "% de las películas",
    by: "Por",
    groupings: {periods: "década", languages: "idioma original", votes: "cantidad de votos"},
    caveat:
      "«Débil» habla de lo que se sabe de la película por la que se pregunta. No dice nada de lo buenas que son ella o sus recomendaciones.",
  },
};

export const fieldsText: Readonly<Record<Language, FieldsText>> = {en, es};
