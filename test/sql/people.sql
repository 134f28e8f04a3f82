-- Recomputes the figures of actors and directors from the tables films and credited, and lists where the
-- snapshot's own tables say otherwise: no row is what should come. Variable: folder (with a slash).

WITH careers AS (
  SELECT part, person_id, key_name, count(*) AS films, count(*) FILTER (return_known) AS films_with_return,
    sum(times) AS total, avg(times) FILTER (return_known) AS mean_known,
    median(times) FILTER (return_known) AS median_known,
    sum(revenue) FILTER (return_known) / sum(budget) FILTER (return_known) AS pooled,
    count(*) FILTER (NOT elsewhere) AS films_rest, coalesce(sum(times) FILTER (NOT elsewhere), 0) AS total_rest
  FROM (
    SELECT part, person_id, key_name, movie_id,
      count(*) OVER (PARTITION BY person_id, key_name, movie_id) = 2 AS elsewhere
    FROM (
      SELECT DISTINCT part, person_id, CASE WHEN person_id IS NULL THEN name END AS key_name, movie_id
      FROM credited WHERE part = 'cast' OR job = 'Director'
    )
  ) JOIN films ON films.id = movie_id
  GROUP BY ALL
),
genders AS (
  SELECT person_id, CASE WHEN person_id IS NULL THEN name END AS key_name,
    count(*) FILTER (gender = '1') AS women, count(*) FILTER (gender = '2') AS men
  FROM credited GROUP BY ALL
),
published AS (
  SELECT 'cast' AS part, person_id, CASE WHEN person_id IS NULL THEN name END AS key_name, gender, films,
    films_with_return, total_return AS total, mean_known_return AS mean_known,
    median_known_return AS median_known, pooled_return AS pooled, films_not_directed AS films_rest,
    total_return_not_directed AS total_rest
  FROM read_parquet(getvariable('folder') || 'actors.parquet')
  UNION ALL SELECT 'crew', person_id, CASE WHEN person_id IS NULL THEN name END, gender, films,
    films_with_return, total_return, mean_known_return, median_known_return, pooled_return, films_only_directed,
    total_return_only_directed
  FROM read_parquet(getvariable('folder') || 'directors.parquet')
)
SELECT c.*, g.women, g.men, p.* FROM careers c
FULL JOIN published p ON p.part = c.part AND p.person_id IS NOT DISTINCT FROM c.person_id
  AND p.key_name IS NOT DISTINCT FROM c.key_name
LEFT JOIN genders g ON g.person_id IS NOT DISTINCT FROM c.person_id AND g.key_name IS NOT DISTINCT FROM c.key_name
WHERE NOT coalesce(
  p.gender IS NOT DISTINCT FROM CASE WHEN g.women > g.men THEN 1 WHEN g.men > g.women THEN 2 END AND
  c.films = p.films AND c.films_with_return = p.films_with_return AND c.films_rest = p.films_rest
  AND abs(c.total - p.total) <= 1e-12 * c.total AND abs(c.total_rest - p.total_rest) <= 1e-12 * c.total
  AND coalesce(abs(c.mean_known - p.mean_known) <= 1e-12 * c.mean_known, c.mean_known IS NULL AND p.mean_known IS NULL)
  AND coalesce(abs(c.median_known - p.median_known) <= 1e-12 * c.median_known,
    c.median_known IS NULL AND p.median_known IS NULL)
  AND coalesce(abs(c.pooled - p.pooled) <= 1e-12 * c.pooled, c.pooled IS NULL AND p.pooled IS NULL), false)
LIMIT 20;
