-- Films whose values differ between the raw text and the snapshot, where a rule of the pipeline says what a value
-- means: no row. Variable: folder (with a slash). Also the counts of those rules: `counted` has one row.

CREATE TABLE meant AS
SELECT film AS id,
  CASE WHEN original_language IN ('nb', 'nn') THEN 'no' ELSE original_language END AS original_language,
  CASE WHEN NOT (mean = 0 AND votes > 0) OR votes IS NULL THEN mean END AS vote_average,
  CASE WHEN regexp_matches(overview, '[\pL\pN]') AND NOT regexp_full_match(lower(overview), '\s*no overview( found| yet)?[. ]*')
    THEN overview END AS overview,
  CASE WHEN regexp_matches(tagline, '[\pL\pN]') THEN tagline END AS tagline,
  (budget BETWEEN 1 AND 999 AND revenue = 0) OR (revenue BETWEEN 1 AND 999 AND budget = 0) AS money_doubtful
FROM (
  SELECT judged.*, nullif(original_language, '') AS original_language, overview, tagline,
    try_cast(trim(vote_average) AS DOUBLE) AS mean, try_cast(trim(vote_count) AS DOUBLE) AS votes
  FROM judged JOIN joined USING (record)
  WHERE rule = 'kept'
);

CREATE TABLE counted AS
SELECT count(*) FILTER (joined.original_language = 'xx') AS language_none,
  count(*) FILTER (joined.original_language <> meant.original_language) AS language_norwegian,
  count(*) FILTER (try_cast(trim(joined.vote_average) AS DOUBLE) IS NOT NULL AND meant.vote_average IS NULL)
    AS vote_average_0_with_votes,
  count(*) FILTER (joined.overview <> '' AND meant.overview IS NULL) AS overview_placeholder,
  count(*) FILTER (joined.tagline <> '' AND meant.tagline IS NULL) AS tagline_blank,
  count(*) FILTER (money_doubtful) AS money_doubtful
FROM judged JOIN joined USING (record) JOIN meant ON meant.id = judged.film
WHERE rule = 'kept';

CREATE TABLE differing AS
SELECT id FROM (
  SELECT * FROM meant EXCEPT
  SELECT id, original_language, vote_average, overview, tagline, money_doubtful
  FROM read_parquet(getvariable('folder') || 'movies.parquet')
);
