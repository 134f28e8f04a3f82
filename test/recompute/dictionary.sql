-- What a column is said to hold, from the package's description of the files: the numbers in it are constants.
CREATE TABLE package AS SELECT content::JSON AS package FROM read_text(getvariable('folder') || 'datapackage.json');
CREATE TABLE files AS
SELECT place, file->>'name' AS name, (file->>'bytes')::BIGINT AS bytes, file->'$.schema.fields[*]' AS fields
FROM (
  SELECT unnest(package->'$.resources[*]') AS file, generate_subscripts(package->'$.resources[*]', 1) AS place
  FROM package
)
WHERE (file->>'format') = 'parquet';
CREATE TABLE texts AS
SELECT
  name AS file, field->>'name' AS name,
  concat_ws(
    ' ', field->>'unit', field->>'description',
    array_to_string(field->>'$.arrayItem.fields[*].description', ' '),
    array_to_string(field->>'$.arrayItem.fields[*].null', ' '),
    field->>'null'
  ) AS said
FROM (SELECT name, unnest(fields) AS field FROM files);
CREATE MACRO described(file_name, column_name) AS TABLE
SELECT replace(unnest(
  regexp_extract_all(replace(said, '1 January', ''), '(?:^|[^\p{L}\d_.,-])(\d+(?:,\d{3})*(?:\.\d+)?)', 1)
), ',', '')::DOUBLE AS said_fixed
FROM texts WHERE file = file_name AND name = column_name;

-- Values that are null, and those that are unknown without being null (known: a condition).
CREATE MACRO empty_of(file_name, value, known) AS TABLE
SELECT
  nullif(nulls, 0) AS nulls, CASE WHEN nulls > 0 THEN nulls / n END AS null_share,
  nullif(unknown, 0) AS unknown, CASE WHEN unknown > 0 THEN unknown / n END AS unknown_share
FROM query(
  'SELECT count(*) AS n, count(*) - count(' || value || ') AS nulls,
    count(' || value || ') FILTER (NOT (' || known || ')) AS unknown FROM "' || file_name || '"'
);
-- How numbers lie. Where 1 in 100 is more than 20 times the median the bins are of equal ratios, and zeros are in none;
-- else there are at most 24 of equal width, up to what 1 in 100 exceeds where the rest lies far out.
CREATE MACRO spread_of(file_name, value, known) AS TABLE
WITH numbers AS (
  FROM query('SELECT (' || value || ')::DOUBLE AS v FROM "' || file_name || '" WHERE ' || known)
),
facts AS (
  SELECT
    min(v) AS least, max(v) AS most, median(v) AS median, quantile_disc(v, 0.99) AS p99,
    count(*) FILTER (v = 0) AS zeros, bool_and(v = floor(v)) AS whole
  FROM numbers WHERE v IS NOT NULL
),
shape AS (
  SELECT
    *, least >= 0 AND p99 > 20 * median AS skewed, most - p99 > p99 - least AND p99 > least AS far,
    ceil((p99 - least + 1) / 24) AS width
  FROM facts WHERE least IS NOT NULL
)
SELECT
  least, CASE WHEN most > least THEN most END AS most, CASE WHEN most > least THEN median END AS median,
  CASE WHEN skewed AND zeros > 0 THEN zeros END AS zeros,
  CASE
    WHEN skewed OR NOT far THEN NULL
    WHEN whole THEN least + width * (ceil((p99 - least + 1) / width) - 1)
    ELSE least + (p99 - least) * 23 / 24
  END AS last_bin
FROM shape;
CREATE MACRO different_of(file_name, value) AS TABLE
SELECT nullif(different, known) AS different, nullif(known, 0) AS known
FROM query(
  'SELECT count(DISTINCT ' || value || ') AS different, count(' || value || ') AS known FROM "' || file_name || '"'
);
-- The five most frequent; none where every value stands once. Longer ones are cut.
CREATE MACRO most_frequent(file_name, value) AS TABLE
SELECT CASE WHEN length(v) <= 48 THEN v END AS value, times
FROM (
  SELECT v, count(*) AS times FROM query('SELECT (' || value || ')::VARCHAR AS v FROM "' || file_name || '"')
  WHERE v IS NOT NULL GROUP BY v ORDER BY times DESC, v LIMIT 5
)
QUALIFY max(times) OVER () > 1
ORDER BY times DESC, v;

-- A column of each kind.
CREATE MACRO table_of(file_name) AS TABLE
SELECT
  (FROM query('SELECT count(*) FROM "' || file_name || '"')) AS n, len(fields) AS columns,
  CASE WHEN bytes >= 1e6 THEN bytes / 1e6 ELSE bytes / 1e3 END AS size
FROM files WHERE name = file_name;
CREATE MACRO id_of(file_name, column_name) AS TABLE
FROM described(file_name, column_name)
UNION ALL BY NAME FROM empty_of(file_name, '"' || column_name || '"', 'true')
UNION ALL BY NAME FROM different_of(file_name, '"' || column_name || '"');
CREATE MACRO name_of(file_name, column_name) AS TABLE
FROM id_of(file_name, column_name)
UNION ALL BY NAME FROM most_frequent(file_name, '"' || column_name || '"');
CREATE MACRO flag_of(file_name, column_name) AS TABLE
FROM described(file_name, column_name)
UNION ALL BY NAME SELECT n AS trues, n / of AS share FROM query(
  'SELECT count(*) FILTER ("' || column_name || '") AS n, count(*) AS of FROM "' || file_name || '"'
);
CREATE MACRO quantity_of(file_name, column_name, known := 'true') AS TABLE
FROM described(file_name, column_name)
UNION ALL BY NAME FROM empty_of(file_name, '"' || column_name || '"', known)
UNION ALL BY NAME FROM spread_of(file_name, '"' || column_name || '"', known);
CREATE MACRO date_of(file_name, column_name) AS TABLE
FROM described(file_name, column_name)
UNION ALL BY NAME FROM spread_of(file_name, 'year("' || column_name || '")', 'true');
CREATE MACRO prose_of(file_name, column_name) AS TABLE
FROM described(file_name, column_name)
UNION ALL BY NAME FROM empty_of(file_name, '"' || column_name || '"', 'true')
UNION ALL BY NAME FROM spread_of(file_name, 'length("' || column_name || '")', 'true');
CREATE MACRO keys_of(file_name, column_name) AS TABLE
FROM described(file_name, column_name)
UNION ALL BY NAME FROM empty_of(file_name, '"' || column_name || '"', 'len("' || column_name || '") > 0')
UNION ALL BY NAME FROM spread_of(file_name, 'len("' || column_name || '")', 'len("' || column_name || '") > 0');
CREATE MACRO names_of(file_name, column_name) AS TABLE
FROM keys_of(file_name, column_name)
UNION ALL BY NAME FROM most_frequent(file_name, 'unnest("' || column_name || '")');

-- How many columns are empty in most rows, of the tables with null in place of what else is unknown.
CREATE VIEW movies_known AS
SELECT * REPLACE (
  nullif(runtime, 0) AS runtime, nullif(budget, 0) AS budget, nullif(revenue, 0) AS revenue,
  CASE WHEN return_known THEN "return" END AS "return", CASE WHEN vote_count > 0 THEN vote_average END AS vote_average,
  nullif(genres, []) AS genres, nullif(production_companies, []) AS production_companies,
  nullif(production_countries, []) AS production_countries, nullif(spoken_languages, []) AS spoken_languages,
  nullif(keywords, []) AS keywords
)
FROM movies;
CREATE VIEW features_known AS
SELECT * REPLACE (
  nullif(genres, []) AS genres, nullif(keywords, []) AS keywords, nullif(directors, []) AS directors,
  nullif(director_keys, []) AS director_keys, nullif("cast", []) AS "cast", nullif(cast_keys, []) AS cast_keys,
  nullif(production_companies, []) AS production_companies, nullif(production_countries, []) AS production_countries
)
FROM features;
CREATE VIEW recommendations_known AS
SELECT * REPLACE (CASE WHEN reasons <> [] THEN weak END AS reasons) FROM recommendations;
CREATE MACRO emptiness(file_name) AS TABLE
FROM (SELECT avg((COLUMNS(*) IS NULL)::INTEGER) FROM query_table(file_name))
UNPIVOT (empty FOR name IN (COLUMNS(*)));

-- @finding
WITH columns AS (
  FROM emptiness('movies_known')
  UNION ALL FROM emptiness('titles')
  UNION ALL FROM emptiness('cast')
  UNION ALL FROM emptiness('crew')
  UNION ALL FROM emptiness('actors')
  UNION ALL FROM emptiness('directors')
  UNION ALL FROM emptiness('recommendations_known')
  UNION ALL FROM emptiness('features_known')
)
SELECT count(*) AS columns, (SELECT count(*) FROM files) AS tables, nullif(count(*) FILTER (empty > 0.5), 0) AS mostly_empty
FROM columns;

-- @movies
FROM table_of('movies');
FROM id_of('movies', 'id');
FROM name_of('movies', 'title');
FROM date_of('movies', 'release_date');
FROM quantity_of('movies', 'release_year');
FROM name_of('movies', 'original_language');
FROM name_of('movies', 'status');
FROM quantity_of('movies', 'runtime', known := 'runtime > 0');
FROM quantity_of('movies', 'budget', known := 'budget > 0');
FROM quantity_of('movies', 'revenue', known := 'revenue > 0');
FROM quantity_of('movies', 'return', known := 'return_known');
FROM flag_of('movies', 'return_known');
FROM flag_of('movies', 'money_suspect');
FROM flag_of('movies', 'money_doubtful');
FROM quantity_of('movies', 'popularity');
FROM quantity_of('movies', 'vote_average', known := 'vote_count > 0');
FROM quantity_of('movies', 'vote_count');
FROM name_of('movies', 'collection');
FROM names_of('movies', 'genres');
FROM names_of('movies', 'production_companies');
FROM names_of('movies', 'production_countries');
FROM names_of('movies', 'spoken_languages');
FROM names_of('movies', 'keywords');
FROM prose_of('movies', 'tagline');
FROM prose_of('movies', 'overview');

-- @titles
FROM table_of('titles');
FROM id_of('titles', 'movie_id');
FROM name_of('titles', 'title');
FROM name_of('titles', 'kind');
FROM name_of('titles', 'language');

-- @cast
FROM table_of('cast');
FROM id_of('cast', 'movie_id');
FROM id_of('cast', 'person_id');
FROM name_of('cast', 'name');
FROM name_of('cast', 'character');
FROM quantity_of('cast', 'order');
FROM flag_of('cast', 'inferred_id');

-- @crew
FROM table_of('crew');
FROM id_of('crew', 'movie_id');
FROM id_of('crew', 'person_id');
FROM name_of('crew', 'name');
FROM name_of('crew', 'department');
FROM name_of('crew', 'job');
FROM flag_of('crew', 'inferred_id');

-- @actors
FROM table_of('actors');
FROM id_of('actors', 'person_id');
FROM name_of('actors', 'name');
FROM name_of('actors', 'gender');
FROM quantity_of('actors', 'films');
FROM quantity_of('actors', 'films_with_return');
FROM quantity_of('actors', 'total_return');
FROM quantity_of('actors', 'mean_return');
FROM quantity_of('actors', 'mean_known_return');
FROM quantity_of('actors', 'median_known_return');
FROM quantity_of('actors', 'pooled_return');
FROM quantity_of('actors', 'films_not_directed');
FROM quantity_of('actors', 'total_return_not_directed');
FROM quantity_of('actors', 'mean_return_not_directed');
FROM quantity_of('actors', 'films_suspect');
FROM quantity_of('actors', 'total_return_not_suspect');
FROM quantity_of('actors', 'mean_return_not_suspect');
FROM quantity_of('actors', 'mean_known_return_not_suspect');

-- @directors
FROM table_of('directors');
FROM id_of('directors', 'person_id');
FROM name_of('directors', 'name');
FROM name_of('directors', 'gender');
FROM quantity_of('directors', 'films');
FROM quantity_of('directors', 'films_with_return');
FROM quantity_of('directors', 'total_return');
FROM quantity_of('directors', 'mean_return');
FROM quantity_of('directors', 'mean_known_return');
FROM quantity_of('directors', 'median_known_return');
FROM quantity_of('directors', 'pooled_return');
FROM quantity_of('directors', 'films_only_directed');
FROM quantity_of('directors', 'total_return_only_directed');
FROM quantity_of('directors', 'mean_return_only_directed');
FROM quantity_of('directors', 'films_suspect');
FROM quantity_of('directors', 'total_return_not_suspect');
FROM quantity_of('directors', 'mean_return_not_suspect');
FROM quantity_of('directors', 'mean_known_return_not_suspect');

-- @recommendations
FROM table_of('recommendations');
FROM id_of('recommendations', 'movie_id');
FROM quantity_of('recommendations', 'rank');
FROM id_of('recommendations', 'recommended_id');
FROM quantity_of('recommendations', 'similarity');
FROM name_of('recommendations', 'strength');
FROM keys_of('recommendations', 'reasons');
FROM flag_of('recommendations', 'weak');

-- @features
FROM table_of('features');
FROM id_of('features', 'movie_id');
FROM name_of('features', 'title');
FROM date_of('features', 'release_date');
FROM quantity_of('features', 'release_year');
FROM name_of('features', 'original_language');
FROM quantity_of('features', 'runtime');
FROM quantity_of('features', 'vote_average');
FROM quantity_of('features', 'vote_count');
FROM name_of('features', 'collection');
FROM names_of('features', 'genres');
FROM names_of('features', 'keywords');
FROM names_of('features', 'directors');
FROM keys_of('features', 'director_keys');
FROM names_of('features', 'cast');
FROM keys_of('features', 'cast_keys');
FROM names_of('features', 'production_companies');
FROM names_of('features', 'production_countries');
FROM prose_of('features', 'tagline');
FROM prose_of('features', 'overview');
