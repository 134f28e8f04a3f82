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

-- The bins of the charts: a year, half a point, ten minutes to four hours, and a quarter of a power of ten of dollars.
CREATE MACRO short_dollars(dollars) AS
  CASE WHEN dollars >= 1e6 THEN printf('%g', dollars / 1e6) || 'm' ELSE printf('%g', dollars / 1e3) || 'k' END;
CREATE VIEW bins AS
SELECT 'year' AS chart, year AS low, year + 1 AS high, year::VARCHAR AS label
FROM (SELECT unnest(range(min(release_year), max(release_year) + 1)) AS year FROM known)
UNION ALL
SELECT
  'runtime', low, if(low < 240, low + 10, NULL), if(low < 240, low || '–' || (low + 9), low || ' or more')
FROM (SELECT unnest(range(0, 250, 10)) AS low)
UNION ALL
SELECT 'vote', low, if(low < 9.5, low + 0.5, NULL), printf('%.1f–%.1f', low, if(low < 9.5, low + 0.4, 10))
FROM (SELECT unnest(range(20)) / 2 AS low)
UNION ALL
SELECT 'budget', low, high, CASE
  WHEN low = 0 THEN 'under ' || short_dollars(high)
  WHEN high IS NULL THEN short_dollars(low) || ' or more'
  ELSE short_dollars(low) || '–' || short_dollars(high) END
FROM (
  SELECT low, lead(low) OVER (ORDER BY low) AS high
  FROM (
    SELECT 0 AS low
    UNION ALL
    SELECT digits * 10 ** (power - 1)
    FROM (SELECT unnest([10, 18, 32, 56]) AS digits), (SELECT unnest(range(3, 16)) AS power)
  )
  WHERE low <= (SELECT max(budget) FROM known)
);
CREATE VIEW quantities AS
FROM (
  SELECT release_year::DOUBLE AS year, runtime::DOUBLE AS runtime, vote::DOUBLE AS vote, budget::DOUBLE AS budget
  FROM known
) UNPIVOT INCLUDE NULLS (value FOR chart IN (year, runtime, vote, budget));
CREATE MACRO name_of(asked) AS (SELECT name FROM language_names WHERE code = asked);
-- The ten most frequent languages, then the films without one.
CREATE VIEW listed_languages AS
SELECT
  original_language, count(*) AS films,
  row_number() OVER (ORDER BY original_language = 'xx', count(*) DESC, original_language) AS place
FROM known WHERE original_language IS NOT NULL GROUP BY original_language
QUALIFY original_language = 'xx' OR place <= 10;

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

-- @data explorer
-- Without a filter the films kept, those that the other filters keep, and all films are the same.
WITH rows AS (
  SELECT b.chart, b.low, b.label, count(q.value) AS films
  FROM bins b LEFT JOIN quantities q ON q.chart = b.chart AND q.value >= b.low AND (q.value < b.high OR b.high IS NULL)
  GROUP BY ALL
  UNION ALL
  SELECT chart, NULL, 'Unknown', count(*) FROM quantities WHERE value IS NULL GROUP BY chart
)
SELECT label, films AS kept, films AS others, films AS "all" FROM rows
ORDER BY list_position(['year', 'runtime', 'vote', 'budget'], chart), low NULLS LAST;
SELECT genre, count(*) AS kept, count(*) AS others, count(*) AS "all"
FROM (SELECT unnest(list_distinct(genres)) AS genre FROM known) GROUP BY genre ORDER BY kept DESC, genre;
SELECT 'no genre given' AS label, count(*) AS kept, count(*) AS others, count(*) AS "all"
FROM known WHERE genres = [] HAVING kept > 0;
SELECT name_of(original_language) AS language, films AS kept, films AS others, films AS "all"
FROM listed_languages ORDER BY place;
SELECT 'all others' AS label, count(*) AS kept, count(*) AS others, count(*) AS "all"
FROM known WHERE original_language NOT IN (SELECT original_language FROM listed_languages);
SELECT 'unknown' AS label, count(*) AS kept, count(*) AS others, count(*) AS "all"
FROM known WHERE original_language IS NULL HAVING kept > 0;
