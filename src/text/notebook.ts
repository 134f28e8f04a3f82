import type {Language} from "../format/language.js";
import type {NotebookName} from "./notebooks.js";

/** Words that all notebooks share. */
export interface NotebooksText {
  /** What a notebook is about, in a word or two. */
  readonly names: Readonly<Record<NotebookName, string>>;
  readonly analysis: string;
  readonly all: string;
  readonly place: (number: string, of: string) => string;
  readonly navigation: string;
  /** Above the list of a notebook's sections. */
  readonly contents: string;
  readonly drawing: string;
  readonly needsScript: string;
  readonly failed: string;
  readonly films: (n: string) => string;
  /** n of a figure and the tables that it is made from. */
  readonly source: (tables: string, n: string) => string;
  readonly engine: {
    readonly needed: (megabytes: string) => string;
    readonly load: string;
    readonly loading: string;
    readonly failed: string;
  };
  readonly controls: string;
}

const en: NotebooksText = {
  names: {
    provenance: "Where the data come from",
    money: "Money",
    time: "Time",
    languages: "Languages and places",
    words: "Words",
    ratings: "Votes and popularity",
    people: "People",
    fields: "What a recommender can know",
    compare: "Compare",
    explorer: "Explorer",
    dictionary: "Data dictionary",
  },
  analysis: "Analysis",
  all: "All notebooks",
  place: (number, of) => `Notebook ${number} of ${of}`,
  navigation: "Notebooks before and after",
  contents: "On this page",
  drawing: "Drawing the chart…",
  needsScript: "The chart needs JavaScript: it is drawn in your browser.",
  failed: "The figures of this page could not be loaded.",
  films: (n) => `n = ${n} films`,
  source: (tables, n) => `Source: ${tables}; ${n}.`,
  engine: {
    needed: (megabytes) =>
      `Changing this asks the tables themselves: the query engine and the tables are loaded first (about ${megabytes} MB, once).`,
    load: "Load them",
    loading: "Loading…",
    failed: "The query engine could not be loaded.",
  },
  controls: "Change what is shown",
};

const es: NotebooksText = {
  names: {
    provenance: "De dónde vienen los datos",
    money: "Dinero",
    time: "Tiempo",
    languages: "Idiomas y lugares",
    words: "Palabras",
    ratings: "Votos y popularidad",
    people: "Personas",
    fields: "Qué puede saber un recomendador",
    compare: "Comparar",
    explorer: "Explorador",
    dictionary: "Diccionario de datos",
  },
  analysis: "Análisis",
  all: "Todos los cuadernos",
  place: (number, of) => `Cuaderno ${number} de ${of}`,
  navigation: "Cuaderno anterior y siguiente",
  contents: "En esta página",
  drawing: "Dibujando el gráfico…",
  needsScript: "El gráfico necesita JavaScript: se dibuja en su navegador.",
  failed: "No se pudieron cargar las cifras de esta página.",
  films: (n) => `n = ${n} películas`,
  source: (tables, n) => `Fuente: ${tables}; ${n}.`,
  engine: {
    needed: (megabytes) =>
      `Para cambiar esto hay que consultar las tablas: antes se cargan el motor de consultas y las tablas (unos ${megabytes} MB, una sola vez).`,
    load: "Cargarlos",
    loading: "Cargando…",
    failed: "No se pudo cargar el motor de consultas.",
  },
  controls: "Cambiar lo que se muestra",
};

export const notebooksText: Readonly<Record<Language, NotebooksText>> = {en, es};
