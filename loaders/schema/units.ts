import type {Translated} from "./table.js";

/** The units of quantities. */
export const units = {
  year: {en: "year", es: "año"},
  minutes: {en: "minutes", es: "minutos"},
  dollars: {en: "US dollars of the time", es: "dólares de EE. UU. de la época"},
  times: {en: "times the cost", es: "veces el costo"},
  points: {en: "points of 10", es: "puntos sobre 10"},
  votes: {en: "votes", es: "votos"},
  films: {en: "films", es: "películas"},
} as const satisfies Readonly<Record<string, Translated>>;
