import type {Query} from "../query.js";
import type {termFields} from "./fields.js";

export interface KnownFields {
  /** How many of the fields say something. */
  readonly known: number;
  readonly films: number;
  /** Those of them marked weak. */
  readonly weak: number;
}

const known = [
  "title IS NOT NULL",
  "overview IS NOT NULL OR tagline IS NOT NULL",
  "len(genres) > 0",
  "len(keywords) > 0",
  "len(director_keys) > 0",
  "len(cast_keys) > 0",
  "len(production_companies) > 0",
  "len(production_countries) > 0",
  "collection IS NOT NULL",
  "original_language IS NOT NULL",
] as const satisfies {readonly length: typeof termFields.length};

/** Films by how many of their fields say something. */
export function knownFields(): Query<KnownFields> {
  return {
    name: "knownFields",
    tables: ["features", "recommendations"],
    params: [],
    sql: `WITH weak AS (SELECT DISTINCT movie_id FROM recommendations WHERE weak)
SELECT known, count(*)::INTEGER AS films, (count(*) FILTER (WHERE weak))::INTEGER AS weak
FROM (
  SELECT weak.movie_id IS NOT NULL AS weak, ${known.map((condition) => `(${condition})::INTEGER`).join("\n    + ")} AS known
  FROM features LEFT JOIN weak USING (movie_id)
)
GROUP BY known
ORDER BY known`,
  };
}
