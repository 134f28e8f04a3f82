import {monthNames} from "./calendar.js";

const day = String.raw`(?<![\p{L}\d.,])\d{1,2}`;
const year = String.raw`\d{4}(?!\d)`;
const dates = [
  new RegExp(String.raw`${day}\s(?:${monthNames.en.join("|")})(?:\s${year})?(?!\p{L})`, "gu"),
  new RegExp(String.raw`${day}\sde\s(?:${monthNames.es.join("|")})(?:\sde\s${year})?(?!\p{L})`, "gu"),
];

/** A text in which no line parts the day, the month and the year of a date: 1 January; 1 de enero de 1999. */
export function keepDates(text: string): string {
  return dates.reduce((kept, date) => kept.replace(date, (found) => found.replace(/\s/g, "\u00a0")), text);
}
