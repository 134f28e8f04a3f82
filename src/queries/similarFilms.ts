import {directorsSql, directorsTables} from "./directorsOfFilms.js";
import {type TitledFilm, titledColumns} from "./filmRow.js";
import type {Query} from "./query.js";

const articles = ["the", "a", "an", "el", "la", "los", "las"];

/** SQL for a key without the article at its beginning. */
function withoutArticle(key: string): string {
  const cases = articles.map(
    (article) => `WHEN starts_with(${key}, '${article} ') THEN substr(${key}, ${article.length + 2})`,
  );
  return `CASE ${cases.join(" ")} ELSE ${key} END`;
}

/**
 * "Did you mean": films that have the words asked for in their title, or whose title is spelt much like
 * them: the whole of it, with or without its article, or as many words of its beginning as were asked for.
 * Jaro-Winkler similarity of beginnings draws a short list, on which the edits of Damerau and Levenshtein
 * are counted: counting them for every title takes too long. A title of ten times as many votes may have
 * half an edit more.
 */
export function similarFilms(title: string, limit = 6): Query<TitledFilm> {
  return {
    name: "similarFilms",
    tables: ["movies", ...directorsTables],
    params: [title, limit],
    sql: `WITH input AS (
  SELECT *, length(bare_asked) AS size, len(string_split(bare_asked, ' ')) AS words
  FROM (SELECT asked, ${withoutArticle("asked")} AS bare_asked FROM (SELECT fold(?) AS asked))
  WHERE asked <> ''
),
keys AS (
  SELECT id, title_key, ${withoutArticle("title_key")} AS bare_key, input.*,
    contains(' ' || title_key, ' ' || asked) AS has_words
  FROM movies, input
  WHERE title_key <> ''
),
alike AS (
  SELECT *, array_to_string(list_slice(string_split(bare_key, ' '), 1, words), ' ') AS beginning
  FROM keys
  WHERE has_words OR (length(title_key) >= size - 3 AND greatest(
    jaro_winkler_similarity(substr(title_key, 1, length(asked) + 1), asked),
    jaro_winkler_similarity(substr(bare_key, 1, size + 1), bare_asked)) > 0.8)
),
counted AS (
  SELECT id, size, CASE WHEN has_words THEN 0 ELSE least(
    damerau_levenshtein(title_key, asked),
    damerau_levenshtein(bare_key, bare_asked),
    damerau_levenshtein(beginning, bare_asked) + 0.5) END AS edits
  FROM alike
),
found AS (
  SELECT id, title, release_date, release_year, vote_count, edits
  FROM movies JOIN (SELECT id AS alike_id, edits FROM counted WHERE edits <= 1.5 + size // 6) ON alike_id = id
  ORDER BY edits - log10(1 + coalesce(vote_count, 0)) / 2, id
  LIMIT ?
)
SELECT ${titledColumns}
FROM found LEFT JOIN (${directorsSql("SELECT id FROM found")}) ON movie_id = id
ORDER BY edits - log10(1 + coalesce(vote_count, 0)) / 2, id`,
  };
}
