import type {Language} from "../format/language.js";

/** Words that all questions share. */
export interface CommonText {
  readonly ask: string;
  readonly unknown: string;
  readonly empty: string;
  readonly tooLong: (longest: string) => string;
  readonly badId: (id: string) => string;
  readonly noSuchId: (id: string) => string;
  readonly times: (value: string) => string;
  readonly filmCount: (films: number, shown: string) => string;
  readonly working: string;
  readonly failed: string;
  /** In place of the charts that could not be loaded. */
  readonly noCharts: string;
  readonly sql: string;
  readonly sqlNote: string;
  /** Leads to where SQL can be run and changed. */
  readonly openSql: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly copyAnswer: string;
  readonly copyLink: string;
  /** `until`: the month in which the bulk of the films ends, null where that is not known. */
  readonly cite: {
    readonly label: string;
    readonly of: (told: {
      readonly site: string;
      readonly title: string;
      readonly until: string | null;
      readonly snapshot: string;
      /** The data set; null where nobody names it. */
      readonly data: string | null;
    }) => string;
  };
  /** Of the check of an answer by the engine. `size`: of what it takes to load. */
  readonly witness: {
    readonly label: string;
    readonly unchecked: string;
    readonly check: (size: string) => string;
    readonly checking: string;
    /** `rows`: how many the tables hold that were asked. */
    readonly checked: (told: {
      readonly milliseconds: string;
      readonly queries: number;
      readonly rows: string;
    }) => string;
    readonly differs: (told: {readonly names: string}) => string;
    readonly failed: string;
    /** Only the engine can answer. */
    readonly needed: string;
    readonly load: (size: string) => string;
  };
  /** `month`: in which the bulk of the films ends. */
  readonly laterFilm: (month: string) => string;
  readonly laterFilms: (titles: string, films: number, month: string) => string;
  /** `films`: all that are dated later. */
  readonly laterCounted: (films: number, shown: string, month: string) => string;
  readonly data: string;
  /** Opens what a reader may take along of a figure. */
  readonly takeAlong: string;
  readonly takeAlongFailed: string;
  /** `tables`: the files that a figure is made from. */
  readonly source: (tables: string) => string;
  readonly csv: string;
  /** Of the form with commas and decimal points, where there is another one. */
  readonly csvPlain: string;
  readonly needsScript: string;
}

const en: CommonText = {
  ask: "Ask",
  unknown: "unknown",
  empty: "Type something first.",
  tooLong: (longest) => `That is too long: no title and no name has more than ${longest} characters.`,
  badId: (id) => `“${id}” is not an id: ids are whole numbers.`,
  noSuchId: (id) => `The data hold nothing under the id ${id}.`,
  times: (value) => `${value} times the cost`,
  filmCount: (films, shown) => (films === 1 ? "1 film" : `${shown} films`),
  working: "Looking it up…",
  failed: "That could not be answered.",
  noCharts: "The charts of this answer could not be loaded.",
  sql: "The SQL behind it",
  sqlNote: "It runs as it stands in any DuckDB that has read filmoteca.sql (see Data).",
  openSql: "Open in SQL",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Select the text to copy it",
  copyAnswer: "Copy as text",
  copyLink: "Copy the link",
  cite: {
    label: "Cite this",
    of: ({site, title, until, snapshot, data}) =>
      `${site}, “${title}”. Data: ${[data, until && `films up to ${until}`].filter(Boolean).join(", ")}; snapshot ${snapshot}.`,
  },
  witness: {
    label: "Check of the answer",
    unchecked: "Computed when the site was built.",
    check: (size) => `Check it with DuckDB in this browser (loads ${size})`,
    checking: "Checking with DuckDB…",
    checked: ({milliseconds, queries, rows}) =>
      `Checked with DuckDB in ${milliseconds} ms: ${queries === 1 ? "the query gives" : `${queries} queries give`} the same on the tables, of ${rows} rows.`,
    differs: ({names}) => `DuckDB gives something else than the site’s files (${names}). Both:`,
    failed: "The answer could not be checked.",
    needed: "Nothing has exactly this name. To look for what is spelt alike, the database has to be loaded.",
    load: (size) => `Load it (${size})`,
  },
  laterFilm: (month) =>
    `The bulk of these data ends in ${month}, and this film is dated later: it had most likely only been announced then. Its date may have changed, and its votes and popularity come from before its release.`,
  laterFilms: (titles, films, month) =>
    `Dated after ${month}, where the bulk of these data ends, and most likely only announced then: ${titles}. ${films === 1 ? "Its date may have changed, and its" : "Their dates may have changed, and their"} votes come from before the release.`,
  laterCounted: (films, shown, month) =>
    `The bulk of these data ends in ${month}. ${films === 1 ? "One film is dated later and had most likely only been announced; it counts as well." : `${shown} films are dated later and had most likely only been announced; they count as well.`}`,
  data: "Show data",
  takeAlong: "Save or share",
  takeAlongFailed: "This could not be loaded. Close it and open it again to try once more.",
  source: (tables) => `Source: ${tables}.`,
  csv: "Download CSV",
  csvPlain: "CSV with commas and decimal points",
  needsScript: "Asking needs JavaScript: no server answers here.",
};

const es: CommonText = {
  ask: "Preguntar",
  unknown: "desconocido",
  empty: "Primero escriba algo.",
  tooLong: (longest) => `Es demasiado largo: ningún título ni nombre pasa de ${longest} caracteres.`,
  badId: (id) => `«${id}» no es un id: los id son números enteros.`,
  noSuchId: (id) => `Los datos no contienen nada con el id ${id}.`,
  times: (value) => `${value} veces el costo`,
  filmCount: (films, shown) => (films === 1 ? "1 película" : `${shown} películas`),
  working: "Buscando…",
  failed: "No se pudo responder.",
  noCharts: "No se pudieron cargar los gráficos de esta respuesta.",
  sql: "El SQL que hay detrás",
  sqlNote: "Funciona tal cual en cualquier DuckDB que haya leído filmoteca.sql (véase Datos).",
  openSql: "Abrir en SQL",
  copy: "Copiar",
  copied: "Copiado",
  copyFailed: "Seleccione el texto para copiarlo",
  copyAnswer: "Copiar como texto",
  copyLink: "Copiar el enlace",
  cite: {
    label: "Citar esta página",
    of: ({site, title, until, snapshot, data}) =>
      `${site}, «${title}». Datos: ${[data, until && `películas hasta ${until}`].filter(Boolean).join(", ")}; versión ${snapshot}.`,
  },
  witness: {
    label: "Comprobación de la respuesta",
    unchecked: "Calculado al construir el sitio.",
    check: (size) => `Comprobarlo con DuckDB en este navegador (carga ${size})`,
    checking: "Comprobando con DuckDB…",
    checked: ({milliseconds, queries, rows}) =>
      `Comprobado con DuckDB en ${milliseconds} ms: ${queries === 1 ? "la consulta da" : `las ${queries} consultas dan`} lo mismo sobre las tablas, de ${rows} filas.`,
    differs: ({names}) => `DuckDB da algo distinto de los archivos del sitio (${names}). Ambos:`,
    failed: "No se pudo comprobar la respuesta.",
    needed: "Nada se llama exactamente así. Para buscar nombres parecidos hay que cargar la base de datos.",
    load: (size) => `Cargarla (${size})`,
  },
  laterFilm: (month) =>
    `El grueso de estos datos termina en ${month} y esta película lleva una fecha posterior: entonces probablemente solo estaba anunciada. Su fecha puede haber cambiado, y sus votos y su popularidad son anteriores al estreno.`,
  laterFilms: (titles, films, month) =>
    `${films === 1 ? "Tiene" : "Tienen"} fecha posterior a ${month}, donde termina el grueso de los datos, y probablemente solo ${films === 1 ? "estaba anunciada" : "estaban anunciadas"}: ${titles}. ${films === 1 ? "Su fecha puede" : "Sus fechas pueden"} haber cambiado, y sus votos son anteriores al estreno.`,
  laterCounted: (films, shown, month) =>
    `El grueso de estos datos termina en ${month}. ${films === 1 ? "Una película lleva una fecha posterior y entonces probablemente solo estaba anunciada; también se cuenta." : `${shown} películas llevan una fecha posterior y entonces probablemente solo estaban anunciadas; también se cuentan.`}`,
  data: "Ver los datos",
  takeAlong: "Guardar o compartir",
  takeAlongFailed: "No se pudo cargar. Ciérrelo y vuelva a abrirlo para intentarlo otra vez.",
  source: (tables) => `Fuente: ${tables}.`,
  csv: "Descargar CSV",
  csvPlain: "CSV con comas y punto decimal",
  needsScript: "Para preguntar hace falta JavaScript: aquí no responde ningún servidor.",
};

export const commonText: Readonly<Record<Language, CommonText>> = {en, es};
