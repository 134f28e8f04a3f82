/** A text with a character beyond ASCII, as SQL; false where it is unknown. */
const beyondAscii = (text: string) =>
  String.raw`NOT regexp_full_match(coalesce(${text}, ''), '[\x00-\x7F]*')`;

/** What the analysis before this site looked for characters beyond ASCII in. */
export const leftOutFields = ["title", "overview", "companies", "directors", "cast"] as const;
export type LeftOutField = (typeof leftOutFields)[number];

/**
 * Every film with what the analysis before this site left it out for, as SQL: `in_…` where a field has a character
 * beyond ASCII, `of_text` where any has one, `of_status` where the status says that it is not released. An unknown text
 * or status leaves no film out.
 */
export const judgedFilms = `judged AS (
  SELECT *, ${leftOutFields.map((field) => `in_${field}`).join(" OR ")} AS of_text,
    coalesce(status <> 'Released', false) AS of_status
  FROM (
    SELECT id, title, release_year, original_language, vote_count, status,
      ${beyondAscii("title")} AS in_title,
      ${beyondAscii("overview")} AS in_overview,
      ${beyondAscii("array_to_string(production_companies, ' ')")} AS in_companies,
      id IN (SELECT movie_id FROM crew WHERE job = 'Director' AND ${beyondAscii("name")}) AS in_directors,
      id IN (SELECT movie_id FROM "cast" WHERE ${beyondAscii("name")}) AS in_cast
    FROM movies
  )
)`;
