CREATE VIEW all_films AS SELECT count(*) AS films FROM movies;
-- What is known of each film; 0 stands for unknown in running times and money, and so does a mean of no votes.
CREATE VIEW known AS
SELECT
  release_year, nullif(runtime, 0) AS runtime, CASE WHEN vote_count > 0 THEN vote_average END AS vote,
  nullif(budget, 0) AS budget, genres, original_language
FROM movies;
-- From this year on the films are not all there, as the quality report has it.
CREATE VIEW incomplete AS
SELECT (content->>'$.data_end.incomplete_from')::INTEGER AS first_year
FROM read_text(getvariable('folder') || 'quality.json');

-- @finding
SELECT
  count(*) FILTER (
    genres <> [] AND original_language IS NOT NULL AND vote IS NOT NULL AND runtime IS NOT NULL AND budget IS NOT NULL
  ) / count(*) AS complete,
  count(*) AS films
FROM known;

-- @figure explorer
SELECT films, films / films AS share, 100 AS rows_fixed FROM all_films;
SELECT median(release_year) AS median, count(*) AS films FROM known;
SELECT median(runtime) AS median, count(runtime) AS films, nullif(count(*) - count(runtime), 0) AS unknown FROM known;
SELECT median(vote) AS median, count(vote) AS films, nullif(count(*) - count(vote), 0) AS unknown FROM known;
SELECT median(budget) AS median, count(budget) AS films, nullif(count(*) - count(budget), 0) AS unknown FROM known;
WITH shares AS (
  SELECT genre, count(*) / (SELECT count(*) FROM known WHERE genres <> []) AS share
  FROM (SELECT unnest(list_distinct(genres)) AS genre FROM known) GROUP BY genre
)
SELECT 'No genre is more frequent than ' || genre AS genre, share FROM shares ORDER BY share DESC LIMIT 1;
SELECT count(*) FILTER (genres <> []) AS films, nullif(count(*) FILTER (genres = []), 0) AS unknown FROM known;
WITH shares AS (
  SELECT original_language, count(*) / (SELECT count(original_language) FROM known) AS share
  FROM known WHERE original_language IS NOT NULL GROUP BY original_language
)
SELECT
  CASE original_language WHEN 'en' THEN 'No language is more frequent than English' END AS language, share
FROM shares ORDER BY share DESC LIMIT 1;
SELECT count(original_language) AS films, nullif(count(*) - count(original_language), 0) AS unknown FROM known;

-- @reading
SELECT
  count(*) - count(vote) AS vote, count(*) - count(runtime) AS runtime, count(*) - count(budget) AS budget,
  (SELECT first_year FROM incomplete) AS first_year, 1000 AS dollars_fixed, 4 AS hours_fixed
FROM known;

-- @limits
SELECT count(budget) AS budgets, count(*) AS films, count(budget) / count(*) AS share FROM known;
