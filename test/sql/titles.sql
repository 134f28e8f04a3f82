-- The titles of the films out of the raw text, held to those of the snapshot: rows that only one of the two has.
-- Variable: folder.
WITH meant AS (
  SELECT film AS movie_id, title, original_title,
    CASE WHEN original_language IN ('nb', 'nn') THEN 'no' ELSE original_language END AS language
  FROM judged JOIN joined USING (record) WHERE rule = 'kept'
),
computed AS (
  SELECT movie_id, title, 'title' AS kind, NULL::VARCHAR AS language FROM meant WHERE title <> ''
  UNION ALL
  SELECT movie_id, original_title, 'original', language
  FROM meant WHERE trim(original_title) <> '' AND original_title IS DISTINCT FROM title
),
published AS (
  SELECT movie_id, title, kind, language
  FROM read_parquet(getvariable('folder') || 'titles.parquet') WHERE kind <> 'alternative'
)
SELECT 'only computed' AS side, * FROM (FROM computed EXCEPT ALL FROM published)
UNION ALL
SELECT 'only published', * FROM (FROM published EXCEPT ALL FROM computed)
