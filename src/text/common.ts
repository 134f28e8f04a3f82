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
  readonly sql: string;
  readonly sqlNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** `size`: how many rows the tables hold that were asked. */
  readonly took: (
    milliseconds: string,
    queries: number,
    size: string,
    back: number,
    shownBack: string,
  ) => string;
  /** `month`: in which the bulk of the films ends. */
  readonly laterFilm: (month: string) => string;
  readonly laterFilms: (titles: string, films: number, month: string) => string;
  /** `films`: all that are dated later. */
  readonly laterCounted: (films: number, shown: string, month: string) => string;
  readonly data: string;
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
  sql: "The SQL that ran",
  sqlNote: "It runs as it stands in any DuckDB that has read filmoteca.sql (see Data).",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Select the text to copy it",
  took: (milliseconds, queries, size, back, shownBack) =>
    `Answered in your browser in ${milliseconds} ms: ${queries === 1 ? "1 query" : `${queries} queries`} on tables of ${size} rows, ${back === 1 ? "1 row" : `${shownBack} rows`} given back.`,
  laterFilm: (month) =>
    `The bulk of these data ends in ${month}, and this film is dated later: it had most likely only been announced then. Its date may have changed, and its votes and popularity come from before its release.`,
  laterFilms: (titles, films, month) =>
    `Dated after ${month}, where the bulk of these data ends, and most likely only announced then: ${titles}. ${films === 1 ? "Its date may have changed, and its" : "Their dates may have changed, and their"} votes come from before the release.`,
  laterCounted: (films, shown, month) =>
    `The bulk of these data ends in ${month}. ${films === 1 ? "One film is dated later and had most likely only been announced; it counts as well." : `${shown} films are dated later and had most likely only been announced; they count as well.`}`,
  data: "Show data",
  csv: "Download CSV",
  csvPlain: "CSV with commas and decimal points",
  needsScript: "Asking needs JavaScript: the answers are computed in your browser, not on a server.",
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
  sql: "El SQL que se ejecutó",
  sqlNote: "Funciona tal cual en cualquier DuckDB que haya leído filmoteca.sql (véase Datos).",
  copy: "Copiar",
  copied: "Copiado",
  copyFailed: "Seleccione el texto para copiarlo",
  took: (milliseconds, queries, size, back, shownBack) =>
    `Respondido en su navegador en ${milliseconds} ms: ${queries === 1 ? "1 consulta" : `${queries} consultas`} sobre tablas de ${size} filas; resultado: ${back === 1 ? "1 fila" : `${shownBack} filas`}.`,
  laterFilm: (month) =>
    `El grueso de estos datos termina en ${month} y esta película lleva una fecha posterior: entonces probablemente solo estaba anunciada. Su fecha puede haber cambiado, y sus votos y su popularidad son anteriores al estreno.`,
  laterFilms: (titles, films, month) =>
    `${films === 1 ? "Tiene" : "Tienen"} fecha posterior a ${month}, donde termina el grueso de los datos, y probablemente solo ${films === 1 ? "estaba anunciada" : "estaban anunciadas"}: ${titles}. ${films === 1 ? "Su fecha puede" : "Sus fechas pueden"} haber cambiado, y sus votos son anteriores al estreno.`,
  laterCounted: (films, shown, month) =>
    `El grueso de estos datos termina en ${month}. ${films === 1 ? "Una película lleva una fecha posterior y entonces probablemente solo estaba anunciada; también se cuenta." : `${shown} películas llevan una fecha posterior y entonces probablemente solo estaban anunciadas; también se cuentan.`}`,
  data: "Ver los datos",
  csv: "Descargar CSV",
  csvPlain: "CSV con comas y punto decimal",
  needsScript:
    "Para preguntar hace falta JavaScript: las respuestas se calculan en su navegador, no en un servidor.",
};

export const commonText: Readonly<Record<Language, CommonText>> = {en, es};
