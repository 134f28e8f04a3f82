import type {Language} from "../../format/language.js";
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
  out: {
    measure: "Qué se cuenta",
    measures: {
      share: "porcentaje de sus películas",
      films: "número de películas",
      votes: "porcentaje de sus votos",
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
    title: (group, share) => `Se sabe poco del ${share} de las películas de un grupo: ${group}`,
    titleNone: "En ningún grupo con películas suficientes hay películas de las que se sepa poco",
    subtitle: "Películas cuyas recomendaciones se marcan como débiles, en % de las películas del grupo",
    axis: "% de las películas",
    by: "Por",
    groupings: {periods: "década", languages: "idioma original", votes: "número de votos"},
  },
};

export const fieldsText: Readonly<Record<Language, FieldsText>> = {en, es};
