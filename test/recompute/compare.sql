CREATE VIEW all_films AS SELECT count(*) AS films FROM movies;
-- A page shows several spaces of a title as one.
CREATE MACRO named(title, year) AS regexp_replace(title, '\s+', ' ', 'g') || ' (' || year || ')';
-- The first two films of each series; returns that are known and need no check.
CREATE VIEW parts AS
SELECT
  *, row_number() OVER (PARTITION BY collection ORDER BY release_date, id) AS part,
  CASE WHEN least(budget, revenue) >= 1000 THEN revenue / budget END AS sound_return
FROM movies WHERE collection IS NOT NULL;
CREATE TABLE series AS
SELECT
  one.id, named(one.title, one.release_year) AS first_film, named(two.title, two.release_year) AS second_film,
  one.sound_return AS first_return, two.sound_return AS second_return, two.budget > one.budget AS dearer,
  least(one.vote_count, two.vote_count) AS votes, two.vote_average < one.vote_average AS liked_less
FROM parts one JOIN parts two USING (collection)
WHERE one.part = 1 AND two.part = 2;
CREATE VIEW known_series AS
SELECT *, second_return < first_return AS less FROM series WHERE first_return IS NOT NULL AND second_return IS NOT NULL;

-- The two films of one series of which the less voted one has most votes, the older first.
CREATE TABLE pair AS
WITH pairs AS (
  SELECT one.id AS a, two.id AS b
  FROM movies one JOIN movies two
    ON one.collection = two.collection AND (one.release_date, one.id) < (two.release_date, two.id)
  ORDER BY least(one.vote_count, two.vote_count) DESC, greatest(one.vote_count, two.vote_count) DESC
  LIMIT 1
)
SELECT
  m.id = a AS is_first, id, title, release_date, original_language, collection, genres, vote_count, popularity,
  nullif(runtime, 0) AS runtime, nullif(budget, 0) AS budget, nullif(revenue, 0) AS revenue,
  nullif(revenue, 0) / nullif(budget, 0) AS times_cost, CASE WHEN vote_count > 0 THEN vote_average END AS vote_average
FROM movies m, pairs WHERE m.id IN (a, b);
CREATE VIEW one AS FROM pair WHERE is_first;
CREATE VIEW two AS FROM pair WHERE NOT is_first;

-- The places of the two among all films of which a measure is known.
CREATE TABLE measured AS
FROM (
  SELECT
    id, title, nullif(budget, 0)::DOUBLE AS "cost", nullif(revenue, 0)::DOUBLE AS revenue,
    nullif(revenue, 0) / nullif(budget, 0) AS "return", nullif(runtime, 0) AS "running time",
    nullif(vote_count, 0)::DOUBLE AS votes, CASE WHEN vote_count >= 50 THEN vote_average END AS "mean vote", popularity
  FROM movies
) UNPIVOT (value FOR measure IN (COLUMNS(* EXCLUDE (id, title))));
CREATE TABLE places AS
WITH placed AS (
  SELECT *, count(*) OVER (PARTITION BY measure) AS known, (rank() OVER w - 0.5) / known AS place
  FROM measured WINDOW w AS (PARTITION BY measure ORDER BY value)
)
SELECT
  measure, o.value AS first_value, 100 * o.place AS first_place, t.value AS second_value, 100 * t.place AS second_place,
  coalesce(o.known, t.known) AS known, abs(ln(o.place / (1 - o.place)) - ln(t.place / (1 - t.place))) AS apart
FROM (FROM placed WHERE id IN (SELECT id FROM one)) o
FULL JOIN (FROM placed WHERE id IN (SELECT id FROM two)) t USING (measure);

-- @finding
SELECT avg(less::INTEGER) AS less, count(*) AS series FROM known_series
HAVING count(*) >= 20 AND less > 0.5;
FROM all_films WHERE NOT EXISTS (SELECT count(*) FROM known_series HAVING count(*) >= 20 AND avg(less::INTEGER) > 0.5);

-- @pair
WITH casts AS (
  SELECT movie_id, count(DISTINCT coalesce(person_id::VARCHAR, '=' || name)) AS people FROM "cast" GROUP BY movie_id
)
SELECT
  films, films - (SELECT count(*) FROM casts) AS nobody, (SELECT count(*) FROM casts WHERE people <= 2) AS one_or_two,
  (SELECT count(*) FILTER (person_id IS NULL) / count(*) FROM "cast") AS without_id
FROM all_films;

-- @figure pair
SELECT title FROM one;
SELECT times_cost FROM one;
SELECT title FROM two;
SELECT times_cost FROM two;
SELECT 'Furthest apart by ' || measure AS measure, first_value, second_value FROM places ORDER BY apart DESC LIMIT 1;
SELECT films, 50 AS votes_fixed FROM all_films;
SELECT day(release_date) AS day, strftime(release_date, '%B') AS month, year(release_date) AS year
FROM pair ORDER BY NOT is_first;
SELECT name FROM crew WHERE job = 'Director' AND movie_id IN (SELECT id FROM pair);
SELECT array_to_string(genres, ', ') AS genres FROM pair;
SELECT runtime FROM pair ORDER BY NOT is_first;
SELECT budget FROM pair ORDER BY NOT is_first;
SELECT revenue FROM pair ORDER BY NOT is_first;
SELECT times_cost FROM pair ORDER BY NOT is_first;
SELECT vote_count FROM pair ORDER BY NOT is_first;
SELECT vote_average FROM pair ORDER BY NOT is_first;
-- Each film with as many further votes of the mean of all as a film has at the 90th percentile.
WITH prior AS (
  SELECT avg(vote_average) AS mean, quantile_disc(vote_count, 0.9) AS votes FROM movies WHERE vote_count > 0
)
SELECT (vote_count * vote_average + prior.votes * prior.mean) / (vote_count + prior.votes) AS weighted
FROM pair, prior ORDER BY NOT is_first;
SELECT popularity FROM pair ORDER BY NOT is_first;
SELECT 'Genres: ' || array_to_string(list_filter(one.genres, lambda genre: list_contains(two.genres, genre)), ', ') AS genres
FROM one, two;
SELECT 'Series: ' || collection AS series FROM one;
WITH parts_in AS (
  SELECT movie_id, person_id, name, 'in the cast' AS role FROM "cast"
  UNION ALL
  SELECT movie_id, person_id, name, 'directs' FROM crew WHERE job = 'Director'
)
SELECT any_value(name) AS name, 'People with a part in both' AS people
FROM parts_in SEMI JOIN pair ON movie_id = id
GROUP BY coalesce(person_id::VARCHAR, '=' || name) HAVING count(DISTINCT movie_id) = 2;

-- @sequels
SELECT
  (SELECT count(*) FROM series) AS series, count(*) AS known, median(first_return) AS first_return,
  median(second_return) AS second_return, count(*) FILTER (dearer) AS dearer
FROM known_series;
SELECT count(*) AS series, 100 AS votes_fixed, count(*) FILTER (liked_less) AS liked_less
FROM series WHERE votes >= 100
HAVING count(*) FILTER (liked_less) > count(*) / 2 AND (SELECT avg(less::INTEGER) > 0.5 FROM known_series);

-- @figure sequels
SELECT
  count(*) FILTER (less) AS less, count(*) AS known, avg(less::INTEGER) AS share, (SELECT count(*) FROM series) AS series
FROM known_series;

-- @data pair
SELECT upper(measure[1]) || measure[2:] AS measure, first_value, first_place, second_value, second_place, known
FROM places
ORDER BY list_position(['cost', 'revenue', 'return', 'running time', 'votes', 'mean vote', 'popularity'], measure);

-- @data sequels
SELECT first_film, second_film, first_return, second_return, 'side by side' AS link FROM known_series
ORDER BY second_return / first_return DESC, id;
