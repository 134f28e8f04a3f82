import type {Group} from "./analysis.js";
import {type TermField, termFields} from "./queries/fields.js";

/** The fields of the recommender: those compared by their terms, and two that are numbers. */
export const shownFields = [...termFields, "runtime", "votes"] as const;
export type ShownField = TermField | "runtime" | "votes";

/** What can be shown of a field. */
export const measures = ["filled", "linked", "bits", "terms"] as const;
export type Measure = (typeof measures)[number];

/** By what films are grouped. */
export const groupings = ["periods", "languages"] as const;
export type Grouping = (typeof groupings)[number];

/** Groups of fewer films are not shown. */
export const fewFilms = 20;

/** The fields of which a measure tells something: numbers have no terms. */
export function fieldsWith(measure: Measure): readonly ShownField[] {
  return measure === "filled" ? shownFields : termFields;
}

/** A measure of a field in a group; shares in per cent. Null: there are too few films, or none has the field. */
export function measureOf(group: Group, field: ShownField, measure: Measure): number | null {
  const {films, fields} = group;
  if (films < fewFilms || fields === null) return null;
  if (field === "runtime" || field === "votes") {
    return measure === "filled" ? (100 * group[field === "runtime" ? "runtime" : "voted"]) / films : null;
  }
  const power = fields[field];
  if (measure === "bits" || measure === "terms") return power[measure];
  return (100 * power[measure]) / films;
}
