-- The tables that figures.sql reads, from the Parquet files of a snapshot. Variable: folder (with a slash).

CREATE TABLE films AS
SELECT id, release_date, budget, revenue, return_known, "return" AS times
FROM read_parquet(getvariable('folder') || 'movies.parquet');

CREATE TABLE credited AS
SELECT movie_id, 'cast' AS part, NULL AS job, name, person_id, inferred_id
FROM read_parquet(getvariable('folder') || 'cast.parquet')
UNION ALL SELECT movie_id, 'crew', job, name, person_id, inferred_id
FROM read_parquet(getvariable('folder') || 'crew.parquet');
