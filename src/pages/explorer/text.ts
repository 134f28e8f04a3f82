import type {Language} from "../../format/language.js";
import type {ChartName, ChoiceName, FilterName, FoundName, RangeName} from "./queries/filmFilters.js";
import type {FilmOrder} from "./queries/selectedFilms.js";

export interface ExplorerText {
  readonly names: Readonly<Record<FilterName, string>>;
  /** What is drawn, with its unit. */
  readonly subtitles: Readonly<Record<ChartName, string>>;
  readonly axes: Readonly<Record<RangeName, string>>;
  readonly films: string;
  /** The finding of a chart: the value that half of its films reach. */
  readonly half: Readonly<Record<RangeName, (value: string) => string>>;
  readonly most: Readonly<Record<ChoiceName, (name: string, share: string) => string>>;
  /** Likewise, besides the genres that are chosen. */
  readonly besides: (name: string, share: string) => string;
  readonly onlyChosen: string;
  readonly nothingKnown: string;
  readonly unknownFilms: (n: string) => string;
  readonly legend: {
    readonly kept: string;
    readonly others: string;
    readonly expected: string;
    readonly incomplete: string;
  };
  readonly columns: {
    readonly value: string;
    readonly all: string;
    readonly others: string;
    readonly kept: string;
  };
  readonly from: string;
  readonly to: string;
  readonly units: Readonly<Record<RangeName, string>>;
  readonly unknown: string;
  readonly unknownState: Readonly<Record<"out" | "in" | "only", string>>;
  readonly unknownCount: (kept: string, others: string) => string;
  readonly noGenre: string;
  readonly otherLanguages: string;
  readonly allOf: string;
  readonly clear: string;
  readonly clearNamed: (name: string) => string;
  readonly clearAll: string;
  readonly copyLink: string;
  readonly count: (n: string, films: string, share: string) => string;
  /** Likewise, before the filters of the address can be applied. */
  readonly waiting: (n: string, films: string) => string;
  readonly bin: (value: string, kept: string, others: string) => string;
  readonly orMore: (value: string) => string;
  readonly orLess: (value: string) => string;
  /** Of years. */
  readonly since: (year: string) => string;
  readonly until: (year: string) => string;
  /** Whatever the value is, if only it is known. */
  readonly known: string;
  readonly below: (value: string) => string;
  readonly failed: string;
  readonly fields: Readonly<Record<FoundName, string>>;
  /** The list of suggestions. */
  readonly people: string;
  readonly nobody: string;
  readonly chips: string;
  readonly jumps: string;
  readonly toFilms: string;
  readonly toCharts: string;
  /** In the name of a file, of a selection without a filter. */
  readonly everything: string;
  readonly table: {
    readonly title: (shown: string, n: string, order: string) => string;
    readonly all: (n: string, order: string) => string;
    readonly none: string;
    readonly subtitle: string;
    readonly columns: Readonly<Record<FilmOrder | "directors" | "genres", string>>;
    readonly orders: Readonly<Record<FilmOrder, readonly [rising: string, falling: string]>>;
    readonly csv: string;
    readonly parquet: string;
    readonly export: string;
    readonly exporting: string;
    readonly exportFailed: string;
    readonly label: string;
    readonly loading: string;
  };
}

const en: ExplorerText = {
  names: {
    title: "Title",
    person: "Person",
    year: "Release year",
    genre: "Genres",
    language: "Original language",
    vote: "Mean vote",
    runtime: "Running time",
    budget: "Cost",
  },
  subtitles: {
    year: "Films by release year",
    genre: "Films by genre; a film counts in each of its genres",
    language: "Films by original language",
    vote: "Films by mean vote of TMDB’s users, points of ten",
    runtime: "Films by running time, minutes",
    budget: "Films by cost, US dollars of the time, logarithmic axis",
  },
  axes: {
    year: "year",
    vote: "mean vote, points of ten",
    runtime: "minutes",
    budget: "US dollars of the time",
  },
  films: "films",
  half: {
    year: (value) => `Half of the films are from ${value} or later`,
    vote: (value) => `Half have a mean vote of ${value} or more`,
    runtime: (value) => `Half run ${value} minutes or longer`,
    budget: (value) => `Half of the known costs reach ${value} dollars`,
  },
  most: {
    genre: (name, share) => `No genre is more frequent than ${name} (${share})`,
    language: (name, share) => `No language is more frequent than ${name} (${share})`,
  },
  besides: (name, share) => `Besides, they are most often ${name} (${share})`,
  onlyChosen: "They have no other genre",
  nothingKnown: "No film of the selection has this known",
  unknownFilms: (n) => `Unknown: ${n}.`,
  legend: {
    kept: "kept by all filters",
    others: "taken away by the chart’s own filter alone",
    expected: "shape of all films",
    incomplete: "hatched: not all films are there",
  },
  columns: {
    value: "Value",
    all: "All films",
    others: "Kept by the other filters",
    kept: "Kept by all filters",
  },
  from: "From",
  to: "to",
  units: {year: "", vote: "points", runtime: "min", budget: "US$ m"},
  unknown: "Unknown",
  unknownState: {in: "taken in", out: "left out", only: "only these"},
  unknownCount: (kept, others) => `${kept} of ${others} films`,
  noGenre: "no genre given",
  otherLanguages: "all others",
  allOf: "Only films with all those ticked",
  clear: "Clear",
  clearNamed: (name) => `Clear the filter: ${name}`,
  clearAll: "Clear all",
  copyLink: "Copy link",
  count: (n, films, share) => `${n} of ${films} films (${share})`,
  waiting: (_, films) => `All ${films} films; the filters apply once the films are loaded`,
  bin: (value, kept, others) => `${value}: ${kept === others ? kept : `${kept} of ${others}`}`,
  orMore: (value) => `${value} or more`,
  orLess: (value) => `${value} or less`,
  since: (year) => `from ${year}`,
  until: (year) => `up to ${year}`,
  known: "known",
  below: (value) => `under ${value}`,
  failed: "The films could not be loaded.",
  fields: {title: "Words of a title, also the original one", person: "In the cast, or director"},
  people: "People",
  nobody: "Nobody in the data is called that",
  chips: "Active filters",
  jumps: "On this page",
  toFilms: "Films",
  toCharts: "Charts",
  everything: "all",
  table: {
    title: (shown, n, order) => `The first ${shown} of ${n} films, ${order}`,
    all: (n, order) => `${n === "1" ? "One film" : `All ${n} films`}, ${order}`,
    none: "No film passes all filters",
    subtitle: "Money in US dollars of the time; running time in minutes; mean vote of ten",
    columns: {
      title: "Title",
      directors: "Directors",
      release_date: "Released",
      genres: "Genres",
      original_language: "Language",
      vote_average: "Mean vote",
      vote_count: "Votes",
      runtime: "Minutes",
      budget: "Cost",
    },
    orders: {
      title: ["from A to Z", "from Z to A"],
      release_date: ["the oldest first", "the newest first"],
      original_language: ["by language", "by language, from the end of the alphabet"],
      vote_average: ["the lowest mean vote first", "the highest mean vote first"],
      vote_count: ["the fewest votes first", "the most votes first"],
      runtime: ["the shortest first", "the longest first"],
      budget: ["the lowest cost first", "the highest cost first"],
    },
    csv: "All of them as CSV",
    parquet: "All of them as Parquet",
    export: "Take the selection away",
    exporting: "Writing the file…",
    exportFailed: "The file could not be written.",
    label: "Films of the selection",
    loading: "Loading…",
  },
};

/** The languages beyond those listed: a phrase that takes no article. */
const otherLanguagesEs = "todos los demás";

const es: ExplorerText = {
  names: {
    title: "Título",
    person: "Persona",
    year: "Año de estreno",
    genre: "Géneros",
    language: "Idioma original",
    vote: "Voto medio",
    runtime: "Duración",
    budget: "Costo",
  },
  subtitles: {
    year: "Películas por año de estreno",
    genre: "Películas por género; cada una cuenta en todos los suyos",
    language: "Películas por idioma original",
    vote: "Películas por voto medio de los usuarios de TMDB, puntos sobre diez",
    runtime: "Películas por duración, minutos",
    budget: "Películas por costo, dólares de su época, escala logarítmica",
  },
  axes: {
    year: "año",
    vote: "voto medio, puntos sobre diez",
    runtime: "minutos",
    budget: "dólares de su época",
  },
  films: "películas",
  half: {
    year: (value) => `La mitad de las películas es de ${value} o posterior`,
    vote: (value) => `La mitad tiene un voto medio de ${value} o más`,
    runtime: (value) => `La mitad dura ${value} minutos o más`,
    budget: (value) => `La mitad de los costos conocidos llega a US$ ${value}`,
  },
  most: {
    genre: (name, share) => `Ningún género es más frecuente que ${name} (${share})`,
    language: (name, share) =>
      `Ningún idioma es más frecuente que ${name === otherLanguagesEs ? name : `el ${name}`} (${share})`,
  },
  besides: (name, share) => `El otro género más frecuente entre ellas: ${name} (${share})`,
  onlyChosen: "No tienen otro género",
  nothingKnown: "Este dato no se conoce de ninguna película de la selección",
  unknownFilms: (n) => `Sin dato: ${n}.`,
  legend: {
    kept: "pasan todos los filtros",
    others: "las quita solo el filtro de este gráfico",
    expected: "forma de todas las películas",
    incomplete: "rayado: no están todas",
  },
  columns: {
    value: "Valor",
    all: "Todas las películas",
    others: "Pasan los demás filtros",
    kept: "Pasan todos los filtros",
  },
  from: "De",
  to: "a",
  units: {year: "", vote: "puntos", runtime: "min", budget: "M US$"},
  unknown: "Sin dato",
  unknownState: {in: "incluidas", out: "fuera", only: "solo estas"},
  unknownCount: (kept, others) => `${kept} de ${others} películas`,
  noGenre: "sin género",
  otherLanguages: otherLanguagesEs,
  allOf: "Solo con todos los marcados",
  clear: "Quitar",
  clearNamed: (name) => `Quitar el filtro: ${name}`,
  clearAll: "Quitar todo",
  copyLink: "Copiar enlace",
  count: (n, films, share) => `${n} de ${films} películas (${share})`,
  waiting: (_, films) => `Las ${films} películas; los filtros se aplican al cargarlas`,
  bin: (value, kept, others) => `${value}: ${kept === others ? kept : `${kept} de ${others}`}`,
  orMore: (value) => `${value} o más`,
  orLess: (value) => `${value} o menos`,
  since: (year) => `desde ${year}`,
  until: (year) => `hasta ${year}`,
  known: "con dato",
  below: (value) => `menos de ${value}`,
  failed: "No se pudieron cargar las películas.",
  fields: {title: "Palabras de un título, también del original", person: "En el reparto o en la dirección"},
  people: "Personas",
  nobody: "En los datos nadie se llama así",
  chips: "Filtros activos",
  jumps: "En esta página",
  toFilms: "Películas",
  toCharts: "Gráficos",
  everything: "todas",
  table: {
    title: (shown, n, order) => `Las primeras ${shown} de ${n} películas, ${order}`,
    all: (n, order) => `${n === "1" ? "Una película" : `Las ${n} películas`}, ${order}`,
    none: "Ninguna película pasa todos los filtros",
    subtitle: "Dinero en dólares de su época; duración en minutos; voto medio sobre diez",
    columns: {
      title: "Título",
      directors: "Dirección",
      release_date: "Estreno",
      genres: "Géneros",
      original_language: "Idioma",
      vote_average: "Voto medio",
      vote_count: "Votos",
      runtime: "Minutos",
      budget: "Costo",
    },
    orders: {
      title: ["de la A a la Z", "de la Z a la A"],
      release_date: ["primero las más antiguas", "primero las más recientes"],
      original_language: ["por idioma", "por idioma, desde el final del alfabeto"],
      vote_average: ["primero el voto medio más bajo", "primero el voto medio más alto"],
      vote_count: ["primero las menos votadas", "primero las más votadas"],
      runtime: ["primero las más cortas", "primero las más largas"],
      budget: ["primero el costo más bajo", "primero el costo más alto"],
    },
    csv: "Todas en CSV",
    parquet: "Todas en Parquet",
    export: "Llevarse la selección",
    exporting: "Escribiendo el archivo…",
    exportFailed: "No se pudo escribir el archivo.",
    label: "Películas de la selección",
    loading: "Cargando…",
  },
};

export const explorerText: Readonly<Record<Language, ExplorerText>> = {en, es};
