import type {Query} from "../../../queries/query.js";
import type {TermField} from "./fields.js";

export interface KnownFields {
  /** How many of the fields say something. */
  readonly known: number;
  readonly films: number;
  /** Those of them marked weak. */
  readonly weak: number;
}

/** When a field says something, as SQL. */
const known: Readonly<Record<TermField, string>> = {
  title: "title IS NOT NULL",
  text: "overview IS NOT NULL OR tagline IS NOT NULL",
  genres: "len(genres) > 0",
  keywords: "len(keywords) > 0",
  directors: "len(director_keys) > 0",
  cast: "len(cast_keys) > 0",
  companies: "len(production_companies) > 0",
  countries: "len(production_countries) > 0",
  collection: "collection IS NOT NULL",
  language: "original_language IS NOT NULL",
};

/** Films by how many of their fields say something. */
export function knownFields(): Query<KnownFields> {
  return {
    name: "knownFields",
    tables: ["features", "recommendations"],
    params: [],
    sql: `WITH weak AS (SELECT DISTINCT movie_id FROM recommendations WHERE weak)
SELECT known, count(*)::INTEGER AS films, (count(*) FILTER (WHERE weak))::INTEGER AS weak
FROM (
  SELECT weak.movie_id IS NOT NULL AS weak, ${Object.values(known)
    .map((condition) => `(${condition})::INTEGER`)
    .join("\n    + ")} AS known
  FROM features LEFT JOIN weak USING (movie_id)
)
GROUP BY known
ORDER BY known`,
  };
}
