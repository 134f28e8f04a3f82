-- Recomputes films, cast and crew from the text of the raw files, after §1 of DESIGN.md, with DuckDB's CSV
-- reader and regular expressions: a second opinion that shares no code with the pipeline. It trusts the
-- published order of the columns. Variables: movies, credits (paths).

CREATE TABLE movie_records AS
SELECT row_number() OVER () AS record, *
FROM read_csv(getvariable('movies'), header = false, skip = 1, all_varchar = true, auto_detect = false,
  delim = ',', quote = '"', escape = '"', null_padding = true, strict_mode = false, parallel = false,
  max_line_size = 10000000,
  columns = {adult: 'VARCHAR', belongs_to_collection: 'VARCHAR', budget: 'VARCHAR', genres: 'VARCHAR',
    homepage: 'VARCHAR', id: 'VARCHAR', imdb_id: 'VARCHAR', original_language: 'VARCHAR',
    original_title: 'VARCHAR', overview: 'VARCHAR', popularity: 'VARCHAR', poster_path: 'VARCHAR',
    production_companies: 'VARCHAR', production_countries: 'VARCHAR', release_date: 'VARCHAR',
    revenue: 'VARCHAR', runtime: 'VARCHAR', spoken_languages: 'VARCHAR', status: 'VARCHAR',
    tagline: 'VARCHAR', title: 'VARCHAR', video: 'VARCHAR', vote_average: 'VARCHAR', vote_count: 'VARCHAR'});

-- A record cut in two: the head ends with the overview, and what follows it is the next record, in which
-- every field stands nine places to the left.
CREATE TABLE joined AS
WITH pairs AS (
  SELECT *, lead(COLUMNS(* EXCLUDE record)) OVER (ORDER BY record) AS "next_\0",
    coalesce(popularity, release_date, title, vote_count) IS NULL
      AND lead(vote_count) OVER (ORDER BY record) IS NULL
      AND try_cast(lead(id) OVER (ORDER BY record) AS DOUBLE) IS NULL
      AND try_cast(id AS DOUBLE) IS NOT NULL AS is_head
  FROM movie_records
)
SELECT record, id, title, original_title, release_date, budget, revenue, original_language, overview, tagline, vote_average,
  vote_count FROM (
  SELECT *, lag(is_head, 1, false) OVER (ORDER BY record) AS is_tail FROM (
    SELECT record, is_head, id, budget, original_language, original_title,
      CASE WHEN is_head THEN overview || chr(10) || next_adult ELSE overview END AS overview,
      CASE WHEN is_head THEN next_popularity ELSE tagline END AS tagline,
      CASE WHEN is_head THEN next_production_countries ELSE vote_average END AS vote_average,
      CASE WHEN is_head THEN next_release_date ELSE vote_count END AS vote_count,
      CASE WHEN is_head THEN next_id ELSE release_date END AS release_date,
      CASE WHEN is_head THEN next_imdb_id ELSE revenue END AS revenue,
      CASE WHEN is_head THEN next_poster_path ELSE title END AS title
    FROM pairs
  )
) WHERE NOT is_tail;

CREATE TABLE judged AS
SELECT *, CASE
    WHEN film IS NULL THEN 'id_not_a_number'
    WHEN day IS NULL THEN 'no_valid_date'
    WHEN row_number() OVER (PARTITION BY film, day IS NULL ORDER BY record) > 1 THEN 'repeated_id'
    ELSE 'kept'
  END AS rule
FROM (
  SELECT record,
    CASE WHEN try_cast(trim(id) AS DOUBLE) = round(try_cast(trim(id) AS DOUBLE)) AND try_cast(trim(id) AS DOUBLE) > 0
      THEN try_cast(trim(id) AS DOUBLE)::BIGINT END AS film,
    CASE WHEN regexp_full_match(release_date, '[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}')
      THEN try_cast(release_date AS DATE) END AS day,
    coalesce(try_cast(trim(budget) AS DOUBLE)::BIGINT, 0) AS budget,
    coalesce(try_cast(trim(revenue) AS DOUBLE)::BIGINT, 0) AS revenue
  FROM joined
);

CREATE TABLE films AS
SELECT film AS id, day AS release_date, budget, revenue,
  budget > 0 AND revenue > 0 AS return_known,
  CASE WHEN budget > 0 AND revenue > 0 THEN revenue::DOUBLE / budget ELSE 0 END AS times
FROM judged WHERE rule = 'kept';

CREATE TABLE credit_records AS
SELECT row_number() OVER () AS record, try_cast(trim(id) AS DOUBLE)::BIGINT AS film, "cast", crew
FROM read_csv(getvariable('credits'), header = true, all_varchar = true, delim = ',', quote = '"',
  escape = '"', parallel = false, max_line_size = 10000000, columns = {'cast': 'VARCHAR', crew: 'VARCHAR', id: 'VARCHAR'},
  auto_detect = false);

-- One row per entry: a dictionary is whatever stands between braces, where quoted texts may hold any sign.
CREATE TABLE entries AS
SELECT record, film, part, position, text,
  regexp_extract(text, '[''"]id[''"]: [''"]?([0-9]+)', 1) AS id,
  regexp_extract(text, '[''"]name[''"]: (''(?:[^''\\]|\\.)*''|"(?:[^"\\]|\\.)*")', 1) AS quoted,
  regexp_extract(text, '[''"]job[''"]: [''"]([^''"]*)[''"]', 1) AS job,
  regexp_extract(text, '[''"]gender[''"]: ([12])(?:\.0)?[,}]', 1) AS gender
FROM (
  SELECT record, film, part, unnest(dictionaries) AS text, generate_subscripts(dictionaries, 1) AS position
  FROM (
    SELECT record, film, part,
      regexp_extract_all(cell, '\{(?:[^{}''"]|''(?:[^''\\]|\\.)*''|"(?:[^"\\]|\\.)*")*\}') AS dictionaries
    FROM (
      SELECT record, film, 'cast' AS part, "cast" AS cell FROM credit_records
      UNION ALL SELECT record, film, 'crew', crew FROM credit_records
    ) WHERE trim(cell) LIKE '[%]' AND film IN (SELECT id FROM films)
  )
);

-- What makes two entries equal: the fields that are published.
CREATE TABLE compared AS
SELECT *, quoted[2:-2] AS name, concat_ws('|', id, quoted, job,
    regexp_extract(text, '[''"]character[''"]: (''(?:[^''\\]|\\.)*''|"(?:[^"\\]|\\.)*")', 1),
    regexp_extract(text, '[''"]order[''"]: ([0-9]+)', 1),
    regexp_extract(text, '[''"]department[''"]: (''(?:[^''\\]|\\.)*''|"(?:[^"\\]|\\.)*")', 1)) AS fields
FROM entries WHERE id <> '' OR quoted <> '';

CREATE TABLE united AS
SELECT * FROM compared
QUALIFY record = min(record) OVER (PARTITION BY film, part, fields);

CREATE TABLE bearers AS
SELECT name, any_value(id) AS id FROM united WHERE id <> '' GROUP BY name HAVING count(DISTINCT id) = 1;

-- Names are written as Python writes them: a quote, a backslash, a tab or a sign that cannot be seen as an escape.
CREATE TABLE credited AS
SELECT u.film AS movie_id, u.part, u.job, u.gender,
  CASE WHEN contains(u.name, '\') THEN array_to_string(list_transform(
      regexp_extract_all(u.name, '\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\.|[^\\]+'),
      lambda piece: CASE
        WHEN regexp_full_match(piece, '\\[ux][0-9a-f]+') THEN chr(('0x' || piece[3:])::INTEGER)
        WHEN piece = '\t' THEN chr(9) WHEN piece = '\n' THEN chr(10) WHEN piece = '\r' THEN chr(13)
        WHEN piece[1] = '\' THEN piece[2:] ELSE piece END), '')
    ELSE u.name END AS name,
  coalesce(nullif(u.id, ''), b.id)::BIGINT AS person_id,
  u.id = '' AND b.id IS NOT NULL AS inferred_id
FROM united u LEFT JOIN bearers b ON b.name = CASE WHEN u.id = '' THEN u.name END;
