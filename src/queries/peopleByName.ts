import type {PeopleTable} from "./personRow.js";
import type {Query} from "./query.js";

/** What tells people of one name apart. */
export interface NamedPerson {
  /** Null for a person known by name only. */
  readonly person_id: number | null;
  readonly name: string;
  readonly films: number;
  /** The most voted of them. */
  readonly best_title: string | null;
  readonly best_year: number;
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
    sql: `SELECT person_id, name, films, title AS best_title, release_year AS best_year
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
      return people
        .flatMap(({person_id, acting, directing}) => {
          const part = table === "actors" ? acting : directing;
          if (part === null) return [];
          const {title, release_year} = part.best_known;
          return [
            {person_id, name: part.name, films: part.films, best_title: title, best_year: release_year},
          ];
        })
        .sort((a, b) => b.films - a.films);
    },
  };
}
