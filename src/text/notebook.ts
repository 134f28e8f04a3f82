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
  /** Of what a reader takes along of a figure: the label of each line, and of what is in it. */
  readonly takeAlong: {
    readonly label: string;
    readonly data: string;
    readonly saveDataAs: (format: string) => string;
    readonly link: string;
    readonly copyLink: string;
    readonly embed: string;
    readonly copyEmbed: string;
  };
  /** Where a figure that stands alone comes from, and what is said where there is none of its name. */
  readonly alone: {readonly from: (notebook: string) => string; readonly none: string};
  readonly savePicture: string;
  readonly savePictureAs: (format: string) => string;
  readonly pictureFailed: string;
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
  takeAlong: {
    label: "Save or share",
    data: "Data",
    saveDataAs: (format) => `Save the data as ${format}`,
    link: "Link",
    copyLink: "Copy the link to this figure",
    embed: "Embed",
    copyEmbed: "Copy the embed code",
  },
  alone: {
    from: (notebook) => `From the notebook “${notebook}” of Filmoteca`,
    none: "There is no such figure here (any more).",
  },
  savePicture: "Picture",
  savePictureAs: (format) => `Save the picture as ${format}`,
  pictureFailed: "The picture could not be made. Try the other form, or try again later.",
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
  takeAlong: {
    label: "Guardar o compartir",
    data: "Datos",
    saveDataAs: (format) => `Guardar los datos como ${format}`,
    link: "Enlace",
    copyLink: "Copiar el enlace a este gráfico",
    embed: "Insertar",
    copyEmbed: "Copiar el código para insertarlo",
  },
  alone: {
    from: (notebook) => `Del cuaderno «${notebook}» de Filmoteca`,
    none: "Aquí no hay (o ya no hay) ningún gráfico con ese nombre.",
  },
  savePicture: "Imagen",
  savePictureAs: (format) => `Guardar la imagen como ${format}`,
  pictureFailed: "No se pudo crear la imagen. Pruebe con el otro formato o inténtelo más tarde.",
  engine: {
    needed: (megabytes) =>
      `Cambiar esto consulta las propias tablas: antes se cargan el motor de consultas y las tablas (unos ${megabytes} MB, una sola vez).`,
    load: "Cargarlos",
    loading: "Cargando…",
    failed: "No se pudo cargar el motor de consultas.",
  },
  controls: "Cambiar lo que se muestra",
};

export const notebooksText: Readonly<Record<Language, NotebooksText>> = {en, es};
