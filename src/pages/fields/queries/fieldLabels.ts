import type {Query} from "../../../queries/query.js";

/** Fields that can be told by one label a film, in SQL on `features`: of lists the first entry. */
const labels = {
  collection: "collection",
  director: "director_keys[1]",
  cast: "cast_keys[1]",
  company: "production_companies[1]",
  country: "production_countries[1]",
  language: "original_language",
  genre: "genres[1]",
  keyword: "keywords[1]",
  decade: "(release_year - release_year % 10)::INTEGER::VARCHAR",
} as const;

export type LabelField = keyof typeof labels;
export const labelFields = Object.keys(labels) as readonly LabelField[];

/** Of each field the label of a film; null where it has none. */
export type FieldLabels = Readonly<Record<LabelField, string | null>>;

/** One label a film and field, in the order of the films. */
export function fieldLabels(): Query<FieldLabels> {
  return {
    name: "fieldLabels",
    tables: ["features"],
    params: [],
    sql: `SELECT ${Object.entries(labels)
      .map(([name, sql]) => `${sql} AS ${name}`)
      .join(",\n  ")}
FROM features
ORDER BY movie_id`,
  };
}
