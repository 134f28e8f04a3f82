-- The constants of the page.
CREATE MACRO listed() AS 12;
CREATE MACRO top() AS 20;
CREATE MACRO least_votes() AS 100;
CREATE MACRO samples() AS 400;
CREATE MACRO own_samples() AS 1000;
-- Which years are not all there is not in the tables.
CREATE TABLE data_end AS
SELECT data_end.incomplete_from FROM read_json(getvariable('folder') || 'quality.json');

CREATE TABLE films AS
SELECT
  id,
  release_date,
  budget,
  revenue,
  CASE WHEN budget > 0 AND revenue > 0 THEN revenue / budget END AS times,
  budget > 0 AND revenue > 0 AND least(budget, revenue) < 1000 AS to_check,
  CASE WHEN vote_count >= least_votes() THEN vote_average END AS vote
FROM movies;
-- Who has a part in what: a person is an id, or else a name, and counts once a film.
CREATE TABLE names AS
SELECT *, row_number() OVER (ORDER BY kind, name, who) AS person
FROM (
  SELECT 'actor' AS kind, coalesce(person_id::VARCHAR, '=' || name) AS who, name FROM actors
  UNION ALL
  SELECT 'director', coalesce(person_id::VARCHAR, '=' || name), name FROM directors
);
CREATE TABLE parts AS
SELECT kind, who, person, name, movie_id
FROM (
  SELECT 'actor' AS kind, coalesce(person_id::VARCHAR, '=' || name) AS who, movie_id FROM "cast"
  UNION
  SELECT 'director', coalesce(person_id::VARCHAR, '=' || name), movie_id FROM crew WHERE job = 'Director'
)
JOIN names USING (kind, who);
CREATE TABLE careers AS
SELECT
  kind,
  person,
  any_value(parts.name) AS name,
  count(*) AS films,
  count(times) AS known,
  count(times) FILTER (to_check) AS to_check,
  coalesce(sum(times), 0) / count(*) AS mean,
  median(times) AS median
FROM parts JOIN films ON id = movie_id
GROUP BY kind, person;
-- How many films are enough: the first of these numbers that at least thirty people have, those to be checked left out.
CREATE TABLE least_known AS
SELECT kind, coalesce(max(least) FILTER (people >= 1.5 * top()), 2) AS least
FROM (
  SELECT kind, least, (SELECT count(*) FROM careers WHERE careers.kind = steps.kind AND known - to_check >= least) AS people
  FROM (
    SELECT 'actor' AS kind, unnest([15, 12, 10, 8, 6, 5, 4, 3]) AS least
    UNION ALL
    SELECT 'director', unnest([8, 6, 5, 4, 3])
  ) AS steps
)
GROUP BY kind;
CREATE TABLE returns AS
FROM (
  SELECT
    person,
    any_value(parts.name) AS name,
    count(*) AS films,
    count(times) AS known,
    median(times) AS median,
    sum(revenue) FILTER (times > 0) / sum(budget) FILTER (times > 0) AS pooled,
    avg(times) AS mean_known,
    avg(coalesce(times, 0)) AS mean
  FROM parts JOIN films ON id = movie_id
  WHERE kind = 'director' AND NOT to_check
  GROUP BY person
)
WHERE known >= (SELECT least FROM least_known WHERE kind = 'director');
-- Places by the two means: of equal ones by name.
CREATE TABLE moves AS
SELECT
  name,
  row_number() OVER (ORDER BY mean_known DESC, name) AS known_place,
  row_number() OVER (ORDER BY mean DESC, name) AS place
FROM returns;
CREATE TABLE rated AS
WITH counted AS (
  SELECT person, any_value(parts.name) AS name, count(vote) AS films, round(avg(vote), 9) AS mean, median(vote) AS median,
    quantile_cont(vote, 0.25) AS low, quantile_cont(vote, 0.75) AS high
  FROM parts JOIN films ON id = movie_id WHERE kind = 'director'
  GROUP BY person
),
enough AS (
  SELECT coalesce(max(least) FILTER ((SELECT count(*) FROM counted WHERE films >= least) >= 2 * listed()), 1) AS least
  FROM unnest([5, 4, 3, 2]) AS steps(least)
)
SELECT * FROM counted, enough WHERE films >= least;

-- What the two lists are worth: by each person of a list the returns or the votes of its films, numbered.
CREATE TABLE ranked AS
SELECT 'returns' AS list, person, times AS value, row_number() OVER (PARTITION BY person ORDER BY movie_id) AS place,
  count(*) OVER (PARTITION BY person) AS films
FROM parts JOIN films ON id = movie_id
WHERE person IN (SELECT person FROM returns) AND times > 0 AND NOT to_check
UNION ALL
SELECT 'ratings', person, vote, row_number() OVER (PARTITION BY person ORDER BY movie_id), count(*) OVER (PARTITION BY person)
FROM parts JOIN films ON id = movie_id
WHERE person IN (SELECT person FROM rated) AND vote IS NOT NULL;
SELECT setseed(0.2);
-- Everybody's films drawn anew with replacement: the places of whoever is first in the list.
CREATE TABLE places AS
WITH draws AS (
  SELECT list, person, sample, 1 + floor(random() * films)::BIGINT AS place
  FROM (SELECT list, person, place, films, unnest(range(own_samples())) AS sample FROM ranked)
),
drawn AS (
  SELECT list, person, sample, CASE list WHEN 'returns' THEN median(value) ELSE avg(value) END AS value
  FROM draws JOIN ranked USING (list, person, place)
  GROUP BY list, person, sample
)
SELECT list, person, sample, rank() OVER (PARTITION BY list, sample ORDER BY value DESC) AS place FROM drawn;
CREATE TABLE chance AS
SELECT
  list,
  quantile_disc(place, 0.025) AS low,
  -- With few films each the bound may lie on a step between two distant places: the mean of what is around it.
  ceil(list_avg(quantile_disc(place, [0.965, 0.97, 0.975, 0.98, 0.985]))) AS high,
  count(*) FILTER (place = 1) / count(*) AS first
FROM places
WHERE person = CASE list
  WHEN 'returns' THEN (SELECT arg_max(person, median) FROM returns)
  ELSE (SELECT arg_max(person, mean) FROM rated)
END
GROUP BY list;
-- Two random halves of everybody's films: Spearman's correlation of the two orders, its mean over a hundred of them.
CREATE TABLE halves AS
WITH shuffled AS (
  SELECT list, person, split, value, films,
    row_number() OVER (PARTITION BY list, person, split ORDER BY hash((split * 1000000 + person) * 1000 + place)) AS place
  FROM (SELECT *, unnest(range(100)) AS split FROM ranked WHERE films > 1)
),
measured AS (
  SELECT list, person, split, half, CASE list WHEN 'returns' THEN median(value) ELSE avg(value) END AS value
  FROM (SELECT *, place <= films // 2 AS half FROM shuffled)
  GROUP BY list, person, split, half
),
ranks AS (
  SELECT list, person, split, half,
    rank() OVER (PARTITION BY list, split, half ORDER BY value)
      + count(*) OVER (PARTITION BY list, split, half, value) / 2 AS rank
  FROM measured
),
correlations AS (
  SELECT list, split, corr(one.rank, other.rank) AS rho
  FROM ranks AS one JOIN ranks AS other USING (list, split, person)
  WHERE one.half AND NOT other.half
  GROUP BY list, split
)
SELECT list, avg(rho) AS rho FROM correlations GROUP BY list;

-- How much of the casts is in the data, each person once a film.
CREATE TABLE casts AS
WITH sizes AS (SELECT movie_id, count(*) AS people FROM parts WHERE kind = 'actor' GROUP BY movie_id)
SELECT
  (SELECT count(*) FROM films) AS films,
  (SELECT count(*) FROM films) - count(*) AS without,
  count(*) FILTER (people <= 2) AS short,
  (SELECT count(*) FILTER (who LIKE '=%') / count(*) FROM parts WHERE kind = 'actor') AS without_id
FROM sizes;
CREATE TABLE most AS FROM careers WHERE kind = 'actor' ORDER BY films DESC, known DESC, name LIMIT listed();
-- Three careers: of most known returns.
CREATE TABLE drawn_careers AS
SELECT *, row_number() OVER (ORDER BY known DESC, films DESC, name) AS place
FROM careers WHERE kind = 'director'
ORDER BY place LIMIT 3;
CREATE TABLE career_films AS
SELECT place, films.* FROM drawn_careers JOIN parts USING (kind, person) JOIN films ON id = movie_id;
-- Directors and actors with films in common, nobody with himself.
CREATE TABLE pairs AS
SELECT one.name AS director, one.who AS director_who, other.name AS actor, other.who AS actor_who, count(*) AS films
FROM parts AS one JOIN parts AS other USING (movie_id)
WHERE one.kind = 'director' AND other.kind = 'actor' AND one.who <> other.who
GROUP BY ALL
HAVING count(*) > 1;
-- As many of them as can be read: at most 34.
CREATE TABLE drawn_pairs AS
SELECT *, least
FROM pairs, (SELECT coalesce((SELECT films + 1 FROM pairs ORDER BY films DESC LIMIT 1 OFFSET 34), 2) AS least)
WHERE films >= least;

-- @finding
WITH overlap AS (
  SELECT count(*) AS n
  FROM (SELECT person FROM returns ORDER BY mean DESC, name LIMIT top())
  JOIN (SELECT person FROM returns ORDER BY median DESC, name LIMIT top()) USING (person)
),
shown AS (SELECT (SELECT count(*) FROM returns) >= 2 * top() AND 2 * n <= top() AS differ FROM overlap)
SELECT
  CASE WHEN differ THEN top() END AS top_fixed,
  CASE WHEN differ THEN n END AS both_lists,
  CASE WHEN differ THEN (SELECT least FROM least_known WHERE kind = 'director') END AS least,
  CASE WHEN NOT differ THEN (SELECT count(*) FROM names WHERE kind = 'director') END AS directors,
  CASE WHEN NOT differ THEN (SELECT count(*) FROM names WHERE kind = 'actor') END AS actors
FROM overlap, shown;

-- @lead
SELECT
  count(*) FILTER (kind = 'actor') AS actors,
  count(*) FILTER (kind = 'director') AS directors,
  (SELECT count(*) FROM films) AS films
FROM names;

-- @returns
SELECT least FROM least_known ORDER BY kind DESC;
SELECT 1000 AS check_below_fixed;

-- @figure returns
SELECT (SELECT count(*) FROM returns) AS n, least FROM least_known WHERE kind = 'director';
SELECT name, median FROM returns ORDER BY median DESC, name LIMIT 1;
SELECT low AS low_about, high AS high_about, first AS first_about FROM chance WHERE list = 'returns';
SELECT listed() AS listed_fixed, samples() AS samples_fixed, 0.95 AS level_fixed;
SELECT rho AS rho_about FROM halves WHERE list = 'returns';
SELECT row_number() OVER (ORDER BY median DESC, name) AS place, name, films, known, median, pooled, mean_known, mean
FROM returns ORDER BY place LIMIT listed();

-- @data returns
SELECT row_number() OVER (ORDER BY median DESC, name) || '. ' || name AS name, films, known, median, pooled, mean_known, mean
FROM returns ORDER BY median DESC, returns.name;

-- @official
SELECT count(*) AS directors, any_value(least) AS least, median(1 - known / films) AS unknown
FROM returns JOIN least_known ON kind = 'director'
HAVING unknown > 0;
SELECT mean, name, films, nullif(known, 1) AS known, median
FROM (FROM careers WHERE kind = 'director' ORDER BY mean DESC, films DESC, name LIMIT 1)
WHERE known < (SELECT least FROM least_known WHERE kind = 'director');

-- @figure official
SELECT nullif(median(1 - known / films), 0) AS lost FROM returns;
SELECT name, known_place, place FROM moves ORDER BY abs(place - known_place) DESC, place LIMIT 1;
SELECT (SELECT count(*) FROM returns) AS n, least FROM least_known WHERE kind = 'director';
SELECT least(8, count(*)) AS coloured FROM moves WHERE place <> known_place;

-- @data official
SELECT name, films, films - known AS unknown, mean_known, mean, known_place, place
FROM returns JOIN moves USING (name)
ORDER BY abs(place - known_place) DESC, place;

-- @ratings
SELECT least_votes() AS least_votes_fixed;

-- @figure ratings
SELECT count(*) AS n, any_value(least) AS least FROM rated;
SELECT name, mean FROM rated ORDER BY mean DESC, name LIMIT 1;
SELECT low AS low_about, high AS high_about, first AS first_about FROM chance WHERE list = 'ratings';
SELECT least_votes() AS least_votes_fixed, listed() AS listed_fixed, samples() AS samples_fixed, 0.95 AS level_fixed;
SELECT rho AS rho_about FROM halves WHERE list = 'ratings';
SELECT row_number() OVER (ORDER BY mean DESC, name) AS place, name, films, mean, median, low, high
FROM rated ORDER BY place LIMIT listed();

-- @data ratings
SELECT
  row_number() OVER (ORDER BY mean DESC, name) || '. ' || name AS name,
  films,
  mean,
  median,
  concat(low::DECIMAL(9, 4)::DECIMAL(9, 2), ' – ', high::DECIMAL(9, 4)::DECIMAL(9, 2)) AS quarters
FROM rated ORDER BY mean DESC, rated.name LIMIT listed();

-- @most
SELECT name, films, known FROM most ORDER BY known / films, films DESC, known DESC, name LIMIT 1;
FROM casts;

-- @figure most
SELECT name, films, known FROM most ORDER BY films DESC, known DESC, name LIMIT 1;
SELECT count(*) AS n, listed() AS listed_fixed FROM names WHERE kind = 'actor';

-- @data most
SELECT name, films, known FROM most ORDER BY films DESC, known DESC, name;

-- @careers
SELECT incomplete_from FROM data_end;

-- @figure careers
SELECT name, count(*) AS films, min(year(release_date)) AS first, max(year(release_date)) AS last
FROM career_films JOIN drawn_careers USING (place) GROUP BY place, name ORDER BY count(*) DESC, place LIMIT 1;
SELECT count(*) AS films, count(DISTINCT place) AS people FROM career_films;
-- Where all of them did, the title gives one number.
SELECT CASE WHEN gained < known THEN gained END AS gained, known
FROM (SELECT count(*) FILTER (times >= 1) AS gained, count(times) AS known FROM career_films WHERE place = 1 AND NOT to_check);
SELECT count(times) AS known FROM career_films;

-- @data careers
-- The films so far, for every year from the first film's to the last one's; then the films.
SELECT name, year, (SELECT count(*) FROM career_films WHERE career_films.place = years.place AND year(release_date) <= year) AS films
FROM (
  SELECT place, name, unnest(range(min(year(release_date)), max(year(release_date)) + 1)) AS year
  FROM career_films JOIN drawn_careers USING (place)
  GROUP BY place, name
) AS years
ORDER BY place, year;
SELECT name, coalesce(title, 'Untitled film (id ' || id || ')') AS title, strftime(career_films.release_date, '%-d %B %Y') AS date, times
FROM career_films JOIN drawn_careers USING (place) JOIN movies USING (id)
ORDER BY place, career_films.release_date, id;

-- @ties
SELECT director, actor, films FROM pairs ORDER BY films DESC, director, actor LIMIT 1;

-- @figure ties
SELECT director, actor, films FROM pairs ORDER BY films DESC, director, actor LIMIT 1;
SELECT any_value(least) AS least, count(*) AS pairs, (
  SELECT count(*)
  FROM (SELECT director_who FROM drawn_pairs UNION SELECT actor_who FROM drawn_pairs)
) AS people
FROM drawn_pairs;

-- @data ties
SELECT director, actor, films FROM drawn_pairs ORDER BY films DESC, director, actor;
