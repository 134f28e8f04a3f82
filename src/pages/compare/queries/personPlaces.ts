import type {PersonKey} from "../../../queries/filmsOfPerson.js";
import type {PeopleTable} from "../../../queries/personRow.js";
import type {Query} from "../../../queries/query.js";

/** By what people have a place, in this order. */
export const personMeasures = [
  "films",
  "films_with_return",
  "median_known_return",
  "pooled_return",
  "mean_known_return",
  "mean_return",
] as const;
export type PersonMeasure = (typeof personMeasures)[number];

/** People with fewer films of known return have no place, and nobody has one among them. */
export const leastKnownOfPlace = 3;

export interface PersonPlace {
  /** 0 for the first of the two, 1 for the second. */
  readonly side: number;
  readonly measure: PersonMeasure;
  readonly value: number;
  /** People with enough films of known return, this one included. */
  readonly known: number;
  /** Those of them who have less. */
  readonly below: number;
}

/** The places of two people among those of a table who have enough films of known return. */
export function personPlaces(table: PeopleTable, a: PersonKey, b: PersonKey): Query<PersonPlace> {
  const is = ({id}: PersonKey) => (id === null ? "person_id IS NULL AND name = ?" : "person_id = ?");
  const measures = personMeasures
    .map(
      (measure, i) =>
        `SELECT person_id, name, ${i} AS place, '${measure}' AS measure, ${measure}::DOUBLE AS value
    FROM ${table} WHERE films_with_return >= ${leastKnownOfPlace}`,
    )
    .join("\n  UNION ALL ");
  return {
    name: "personPlaces",
    tables: [table],
    params: [a.id ?? a.name, b.id ?? b.name],
    sql: `WITH measured AS (
  ${measures}
)
SELECT side, own.measure, own.value, count(*)::INTEGER AS known,
  (count(*) FILTER (WHERE others.value < own.value))::INTEGER AS below
FROM (
  SELECT *, 0 AS side FROM measured WHERE ${is(a)}
  UNION ALL
  SELECT *, 1 AS side FROM measured WHERE ${is(b)}
) AS own
JOIN measured AS others ON others.measure = own.measure
GROUP BY side, own.place, own.measure, own.value
ORDER BY own.place, side`,
  };
}
