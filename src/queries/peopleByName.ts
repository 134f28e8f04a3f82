import type {PeopleTable} from "./personRow.js";
import type {Query} from "./query.js";

/** What tells people of one name apart. */
export interface NamedPerson {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  readonly films: number;
  /** The most voted of them; null where nobody else bears the name. */
  readonly best_title: string | null;
  readonly best_year: number | null;
}

/**
 * The people of a name, whatever its case, accents and punctuation; those with most films first. A name
 * without a letter or digit has to be typed as it is.
 */
export function peopleByName(table: PeopleTable, name: string): Query<NamedPerson> {
  const [credits, job] =
    table === "actors" ? (["cast", ""] as const) : (["crew", "\n    AND credits.job = 'Director'"] as const);
  return {
    name: "peopleByName",
    tables: [table, credits, "movies"],
    params: [name, name],
    sql: `SELECT person_id, name, films,
  CASE WHEN count(*) OVER () > 1 THEN title END AS best_title,
  CASE WHEN count(*) OVER () > 1 THEN release_year END AS best_year
FROM (
  SELECT found.*, movies.title, movies.release_year,
    row_number() OVER (
      PARTITION BY found.person_id, found.name ORDER BY movies.vote_count DESC NULLS LAST, movies.id
    ) AS place
  FROM (
    SELECT person_id, name, films FROM ${table} WHERE name = ? OR (name_key = fold(?) AND name_key <> '')
  ) AS found
  JOIN "${credits}" AS credits ON credits.person_id IS NOT DISTINCT FROM found.person_id
    AND (found.person_id IS NOT NULL OR credits.name = found.name)${job}
  JOIN movies ON movies.id = credits.movie_id
)
WHERE place = 1
ORDER BY films DESC, person_id NULLS LAST, name`,
    async fromApi(api) {
      const people = (await api.namesOf(name)) ?? [];
      const named = people.flatMap(({person_id, acting, directing}) => {
        const part = table === "actors" ? acting : directing;
        return part === null ? [] : [{person_id, part}];
      });
      return named
        .map(({person_id, part: {name, films, best_known}}) => {
          const best = named.length > 1 ? best_known : null;
          return {
            person_id,
            name,
            films,
            best_title: best?.title ?? null,
            best_year: best?.release_year ?? null,
          };
        })
        .sort((a, b) => b.films - a.films);
    },
  };
}
