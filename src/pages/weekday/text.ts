import type {Language} from "../../format/language.js";

export interface WeekdayText {
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
  readonly dated: string;
  readonly datedNote: (placeholders: string) => string;
  readonly january: (placeholders: string, films: string) => string;
  readonly chartTitle: (weekday: string, share: string, first: string, firstShare: string) => string;
  readonly chartTitleFirst: (weekday: string, share: string) => string;
  readonly chartSubtitle: string;
  readonly legend: {readonly chosen: string; readonly others: string; readonly placeholder: string};
  readonly columns: {readonly weekday: string; readonly films: string; readonly dated: string};
}

const en: WeekdayText = {
  title: "Films released on a weekday",
  heading: "How many films came out on a day of the week?",
  lead: "Counts every film by the weekday of its release date, over all years.",
  description: "How many films were released on each day of the week, over all years.",
  label: "Day of the week",
  hint: "A number from 1 (Monday) to 7 (Sunday), or a name in English or Spanish.",
  idle: "Films released on each day of the week, all years",
  invalid: (asked) =>
    `“${asked}” is not a day of the week. Give a number from 1 (Monday) to 7 (Sunday) or a name:`,
  share: "Share of all films",
  shareNote: (total) => `of ${total}; a day’s even share is 14.3%`,
  dated: "Without 1\u00a0January",
  datedNote: (placeholders) => `dated on a 1\u00a0January: ${placeholders}`,
  january: (placeholders, films) =>
    `A 1\u00a0January often means that only the year is known, so its weekday is chance. Films dated so: ${placeholders} of ${films}.`,
  chartTitle: (weekday, share, first, firstShare) =>
    `${share} of the films came out on a ${weekday}; ${first} leads with ${firstShare}`,
  chartTitleFirst: (weekday, share) => `${weekday} is the day of most releases, with ${share} of the films`,
  chartSubtitle: "Films by weekday of release, all years",
  legend: {
    chosen: "the day asked for",
    others: "other days",
    placeholder: "dated 1\u00a0January (weekday by chance)",
  },
  columns: {weekday: "Day", films: "Films", dated: "Without 1\u00a0January"},
};

const es: WeekdayText = {
  title: "Películas estrenadas en un día de la semana",
  heading: "¿Cuántas películas se estrenaron en un día de la semana?",
  lead: "Cuenta todas las películas según el día de la semana de su estreno, de todos los años.",
  description: "Cuántas películas se estrenaron en cada día de la semana, de todos los años.",
  label: "Día de la semana",
  hint: "Un número del 1 (lunes) al 7 (domingo), o un nombre en español o en inglés.",
  idle: "Películas estrenadas en cada día de la semana, todos los años",
  invalid: (asked) =>
    `«${asked}» no es un día de la semana. Escriba un número del 1 (lunes) al 7 (domingo) o un nombre:`,
  share: "Porcentaje del total",
  shareNote: (total) => `de ${total}; a partes iguales sería un 14,3 %`,
  dated: "Sin el 1\u00a0de\u00a0enero",
  datedNote: (placeholders) => `con fecha de un 1\u00a0de\u00a0enero: ${placeholders}`,
  january: (placeholders, films) =>
    `Un 1\u00a0de\u00a0enero a menudo indica que solo se conoce el año, así que su día de la semana es casual. Películas con esa fecha: ${placeholders} de ${films}.`,
  chartTitle: (weekday, share, first, firstShare) =>
    `El ${share} de las películas se estrenó en ${weekday}; el día con más estrenos es el ${first}, con el ${firstShare}`,
  chartTitleFirst: (weekday, share) =>
    `El ${weekday} es el día con más estrenos: el ${share} de las películas`,
  chartSubtitle: "Películas por día de la semana de su estreno, todos los años",
  legend: {
    chosen: "el día pedido",
    others: "los demás días",
    placeholder: "con fecha 1\u00a0de\u00a0enero (día casual)",
  },
  columns: {weekday: "Día", films: "Películas", dated: "Sin el 1\u00a0de\u00a0enero"},
};

export const weekdayText: Readonly<Record<Language, WeekdayText>> = {en, es};
