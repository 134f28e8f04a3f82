import type {FilmLink, InLanguages} from "../shared/api.js";
import {derived, plain, row} from "./codec.js";

// What the fields of several records are.

export const number = plain<number>();
export const text = plain<string>();
/** 0 is not written. */
export const count = plain<number>(0);
/** Null is not written. */
export const numberOrNull = plain<number | null>(null);
export const textOrNull = plain<string | null>(null);
/** Follows from `release_date`, which comes before it. */
export const yearOfDate = derived(({release_date}: {readonly release_date: string}) =>
  Number(release_date.slice(0, 4)),
);

export const filmLink = row<FilmLink>("link", {id: number, title: textOrNull, release_year: number});

export const sentence = row<InLanguages>("sentence", {en: text, es: text});
