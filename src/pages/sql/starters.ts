/** A query to start from; its words are in `text.ts`. */
export interface Starter<Name extends string> {
  readonly name: Name;
  readonly sql: string;
}

/** The six questions of the site, as SQL. */
export const questionStarters = [
  {
    name: "month",
    sql: `SELECT month(release_date) AS month, count(*) AS films
FROM movies
GROUP BY ALL
ORDER BY month`,
  },
  {
    name: "weekday",
    sql: `SELECT isodow(release_date) AS weekday, count(*) AS films
FROM movies
GROUP BY ALL
ORDER BY weekday`,
  },
  {
    name: "score",
    sql: `SELECT title, release_year, popularity
FROM movies
WHERE title = 'Toy Story'`,
  },
  {
    name: "votes",
    sql: `SELECT title, release_year, vote_count, vote_average
FROM movies
WHERE title_key = fold('TOY story')`,
  },
  {
    name: "actor",
    sql: `SELECT name, films, total_return, mean_return
FROM actors
WHERE name = 'Tom Hanks'`,
  },
  {
    name: "director",
    sql: `SELECT title, release_date, return, budget, revenue
FROM crew JOIN movies ON movies.id = crew.movie_id
WHERE job = 'Director' AND name = 'John Lasseter'
ORDER BY release_date`,
  },
] as const satisfies readonly Starter<string>[];

/** Further queries, from easy to less so. */
export const starters = [
  {
    name: "popular",
    sql: `SELECT title, release_year, popularity
FROM movies
ORDER BY popularity DESC NULLS LAST
LIMIT 20`,
  },
  {
    name: "years",
    sql: `SELECT release_year AS year, count(*) AS films
FROM movies
WHERE release_year BETWEEN 1950 AND 2016
GROUP BY ALL
ORDER BY year`,
  },
  {
    name: "languages",
    sql: `SELECT original_language AS language, count(*) AS films
FROM movies
WHERE original_language <> 'en'
GROUP BY ALL
ORDER BY films DESC
LIMIT 15`,
  },
  {
    name: "genres",
    sql: `SELECT genre, count(*) AS films, round(median(vote_average), 1) AS median_vote
FROM (SELECT unnest(genres) AS genre, vote_average FROM movies)
GROUP BY ALL
ORDER BY films DESC`,
  },
  {
    name: "returns",
    sql: `SELECT title, release_year, budget, revenue, round(return, 1) AS return
FROM movies
WHERE return_known AND NOT money_suspect AND budget >= 1000000
ORDER BY movies.return DESC
LIMIT 25`,
  },
  {
    name: "decades",
    sql: `SELECT release_year // 10 * 10 AS decade,
  count(*) AS films,
  round(sum(revenue) / sum(budget), 2) AS pooled_return
FROM movies
WHERE return_known AND NOT money_suspect
GROUP BY ALL
ORDER BY decade`,
  },
  {
    name: "directorsByReturn",
    sql: `SELECT name, films_with_return AS films, round(pooled_return, 2) AS pooled_return
FROM directors
WHERE films_with_return >= 5
ORDER BY directors.pooled_return DESC
LIMIT 20`,
  },
  {
    name: "pairs",
    sql: `SELECT a.name, b.name AS with_whom, count(DISTINCT a.movie_id) AS films
FROM "cast" AS a JOIN "cast" AS b ON a.movie_id = b.movie_id AND a.person_id < b.person_id
WHERE a."order" < 5 AND b."order" < 5
GROUP BY a.person_id, a.name, b.person_id, b.name
ORDER BY films DESC
LIMIT 20`,
  },
  {
    name: "titles",
    sql: `SELECT movies.title, titles.title AS other_title, titles.language
FROM titles JOIN movies ON movies.id = titles.movie_id
WHERE titles.kind <> 'title' AND movies.vote_count >= 500
ORDER BY movies.vote_count DESC
LIMIT 50`,
  },
  {
    name: "recommended",
    sql: `SELECT movies.title, count(*) AS times
FROM recommendations JOIN movies ON movies.id = recommended_id
GROUP BY recommended_id, movies.title
ORDER BY times DESC, movies.title
LIMIT 20`,
  },
  {
    name: "keywords",
    sql: `SELECT keyword, count(*) AS films
FROM (SELECT unnest(keywords) AS keyword FROM features)
GROUP BY ALL
ORDER BY films DESC
LIMIT 30`,
  },
  {
    name: "best",
    sql: `SELECT release_year AS year, title, vote_average, vote_count
FROM movies
WHERE vote_count >= 50
QUALIFY row_number() OVER (PARTITION BY release_year ORDER BY vote_average DESC, vote_count DESC) = 1
ORDER BY year`,
  },
] as const satisfies readonly Starter<string>[];
