import {ascending, descending} from "d3-array";
import type {PersonReturns} from "./queries/returnsOfPeople.js";

/** How many people a list shows. */
export const listed = 12;
/** How many the two measures of the finding are compared on. */
export const top = 20;
/** Of how many people the page knows the careers. */
export const careersDrawn = 3;

/** By what the returns of people can be ranked; the first misleads least. */
export const returnMeasures = ["median", "pooled", "mean_known", "mean"] as const;
export type ReturnMeasure = (typeof returnMeasures)[number];

export const ratingMeasures = ["mean", "median"] as const;
export type RatingMeasure = (typeof ratingMeasures)[number];

/** From which end a list begins. */
export const orders = ["best", "worst"] as const;
export type Order = (typeof orders)[number];

/** Rows by a measure from the best or the worst on; equal ones by name. */
export function ranked<Row extends {readonly name: string}>(
  rows: readonly Row[],
  measure: (row: Row) => number,
  order: Order,
): Row[] {
  const by = order === "best" ? descending : ascending;
  // No language's alphabet: the same order everywhere.
  return rows.toSorted((a, b) => by(measure(a), measure(b)) || ascending(a.name, b.name));
}

/** How many of those whom one measure puts first another one puts first as well. */
export function overlap(
  people: readonly PersonReturns[],
  one: ReturnMeasure,
  other: ReturnMeasure,
  top: number,
): number {
  const first = (measure: ReturnMeasure) => ranked(people, (person) => person[measure], "best").slice(0, top);
  const others = new Set(first(other));
  return first(one).filter((person) => others.has(person)).length;
}

/** A person's place by the mean over all films and by the mean over known returns. */
export interface Move {
  readonly person: PersonReturns;
  /** From 1. */
  readonly all: number;
  readonly known: number;
}

/** Everybody's two places; those who move most first. */
export function moves(people: readonly PersonReturns[]): Move[] {
  const places = (measure: ReturnMeasure) =>
    new Map(ranked(people, (person) => person[measure], "best").map((person, i) => [person, i + 1]));
  const all = places("mean");
  const known = places("mean_known");
  return people
    .map((person) => ({person, all: all.get(person) ?? 0, known: known.get(person) ?? 0}))
    .toSorted(
      (a, b) =>
        Math.abs(b.all - b.known) - Math.abs(a.all - a.known) ||
        ascending(a.all, b.all) ||
        ascending(a.person.name, b.person.name),
    );
}
