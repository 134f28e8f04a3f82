import {capital} from "../../format/capital.js";
import type {Language} from "../../format/language.js";

export interface MonthText {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly description: string;
  readonly label: string;
  readonly hint: string;
  readonly idle: string;
  readonly invalid: (asked: string) => string;
  readonly share: string;
  readonly shareNote: (total: string) => string;
  readonly rank: string;
  readonly rankValue: (place: number) => string;
  /** `all`: the place when films of a 1 January count as well. */
  readonly rankNote: (all: number) => string;
  readonly dated: string;
  readonly datedNote: (placeholders: string) => string;
  readonly january: (placeholders: string, films: string, dated: string) => string;
  /** `left`: whether films of a 1 January are left out of the comparison. */
  readonly chartTitle: (month: string, place: number, left: boolean) => string;
  readonly chartSubtitle: string;
  readonly legend: {readonly chosen: string; readonly others: string; readonly placeholder: string};
  readonly columns: {readonly month: string; readonly films: string; readonly dated: string};
}

const en: MonthText = {
  title: "Films released in a month",
  heading: "How many films came out in a month?",
  lead: "Counts every film with a release date in that month, over all years.",
  description: "How many films were released in each month of the year, over all years.",
  label: "Month",
  hint: "A number from 1 to 12, or a name in English or Spanish.",
  idle: "Films released in each month, all years",
  invalid: (asked) => `“${asked}” is not a month. Give a number from 1 to 12 or a name:`,
  share: "Share of all films",
  shareNote: (total) => `of ${total}; a month’s even share is 8.3%`,
  rank: "Place among the months",
  rankValue: (place) => `${place} of 12`,
  rankNote: (all) => `by films not dated on a 1\u00a0January; with those, ${all}\u00a0of\u00a012`,
  dated: "Without 1\u00a0January",
  datedNote: (placeholders) => `dated on a 1\u00a0January: ${placeholders}`,
  january: (placeholders, films, dated) =>
    `A 1\u00a0January often means that only the year is known: ${placeholders} of the ${films} films of January carry that date. Without them January has ${dated}. The counts of the other months are not affected, but the places of all months are, so those films are left out of them.`,
  chartTitle: (month, place, left) =>
    (place === 1
      ? `${month} is the month with most releases`
      : `${month} comes ${ordinal(place)} of the twelve months by releases`) +
    (left ? ", those of 1\u00a0January left out" : ""),
  chartSubtitle: "Films by month of release, all years",
  legend: {
    chosen: "the month asked for",
    others: "other months",
    placeholder: "dated 1\u00a0January (often: only the year is known)",
  },
  columns: {month: "Month", films: "Films", dated: "Without 1\u00a0January"},
};

const es: MonthText = {
  title: "Películas estrenadas en un mes",
  heading: "¿Cuántas películas se estrenaron en un mes?",
  lead: "Cuenta todas las películas con fecha de estreno en ese mes, de todos los años.",
  description: "Cuántas películas se estrenaron en cada mes del año, de todos los años.",
  label: "Mes",
  hint: "Un número del 1 al 12, o un nombre en español o en inglés.",
  idle: "Películas estrenadas en cada mes, todos los años",
  invalid: (asked) => `«${asked}» no es un mes. Escriba un número del 1 al 12 o un nombre:`,
  share: "Porcentaje del total",
  shareNote: (total) => `de ${total}; a partes iguales sería un 8,3 %`,
  rank: "Puesto entre los meses",
  rankValue: (place) => `${place}.º de 12`,
  rankNote: (all) => `por películas sin fecha de 1\u00a0de\u00a0enero; contándolas, ${all}.º\u00a0de\u00a012`,
  dated: "Sin el 1\u00a0de\u00a0enero",
  datedNote: (placeholders) => `con fecha de un 1\u00a0de\u00a0enero: ${placeholders}`,
  january: (placeholders, films, dated) =>
    `Un 1\u00a0de\u00a0enero a menudo indica que solo se conoce el año: ${placeholders} de las ${films} películas de enero llevan esa fecha. Sin ellas, en enero quedan ${dated}. El número de películas de los demás meses no cambia, pero sí el puesto de todos, que por eso se da sin ellas.`,
  chartTitle: (month, place, left) =>
    (place === 1
      ? `${capital(month)} es el mes con más estrenos`
      : `${capital(month)} ocupa el puesto ${place} de los doce meses por número de estrenos`) +
    (left ? ", sin contar los del 1\u00a0de\u00a0enero" : ""),
  chartSubtitle: "Películas por mes de estreno, todos los años",
  legend: {
    chosen: "el mes pedido",
    others: "los demás meses",
    placeholder: "con fecha 1\u00a0de\u00a0enero (a menudo solo se conoce el año)",
  },
  columns: {month: "Mes", films: "Películas", dated: "Sin el 1\u00a0de\u00a0enero"},
};

function ordinal(place: number): string {
  const ending = place === 1 ? "st" : place === 2 ? "nd" : place === 3 ? "rd" : "th";
  return `${place}${ending}`;
}

export const monthText: Readonly<Record<Language, MonthText>> = {en, es};
