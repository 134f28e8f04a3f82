CREATE TABLE film AS
SELECT
  id, release_date, release_year AS year, month(release_date) AS month, isodow(release_date) AS weekday, runtime,
  genres,
  NOT (month(release_date) = 1 AND day(release_date) = 1) AS dated
FROM movies;

-- The end of the data: of the months since the median date, the one that best parts two steady rates by their
-- likelihood, where the later one is under a fifth and has at most 2 % of the films; else the last month.
CREATE TABLE data_end AS
WITH counted AS (
  SELECT since.month, count(id) AS films
  FROM (
    SELECT unnest(generate_series(
      date_trunc('month', quantile_disc(release_date, 0.5)), date_trunc('month', max(release_date)), INTERVAL 1 MONTH
    )) AS month FROM film
  ) AS since LEFT JOIN film ON date_trunc('month', film.release_date) = since.month
  GROUP BY 1
),
parted AS (
  SELECT
    month, sum(films) OVER w AS before, count(*) OVER w AS months_before,
    sum(films) OVER () - sum(films) OVER w AS after, count(*) OVER () - count(*) OVER w AS months_after
  FROM counted WINDOW w AS (ORDER BY month)
),
best AS (
  SELECT * FROM parted WHERE after > 0
  ORDER BY before * ln(before / months_before) + after * ln(after / months_after) DESC LIMIT 1
)
SELECT coalesce(
  (
    SELECT month FROM best
    WHERE after / months_after < before / months_before / 5 AND after <= 0.02 * (SELECT count(*) FROM film)
  ),
  (SELECT max(month) FROM counted)
) AS month;
-- Incomplete: its year, and those before it while they have under nine tenths of the median of the three before them.
CREATE TABLE incomplete AS
SELECT coalesce(max(year) + 1, year((SELECT month FROM data_end))) AS year
FROM (
  SELECT year, films, median(films) OVER (ORDER BY year RANGE BETWEEN 3 PRECEDING AND 1 PRECEDING) AS usual
  FROM (SELECT year, count(*) AS films FROM film GROUP BY 1)
)
WHERE year < year((SELECT month FROM data_end)) AND films >= 0.9 * usual;

-- Decades, as far as their years are complete; all incomplete years are one period.
CREATE VIEW film_of_period AS
SELECT film.*, film.year < incomplete.year AS complete,
  if(film.year < incomplete.year, film.year // 10 * 10, incomplete.year) AS period
FROM film, incomplete;
CREATE VIEW genre_of_film AS
SELECT id, unnest(list_distinct(genres)) AS genre, year, month, period, complete, dated FROM film_of_period;
-- A decade is printed as its first year alone, a part of one with its last year.
CREATE MACRO last_year(period) AS (
  SELECT CASE WHEN year - 1 BETWEEN period + 1 AND period + 8 THEN year - 1 END FROM incomplete
);
-- Wilson's interval of a share, `z` standard deviations wide on either side.
CREATE MACRO wilson(part, whole, z := 1.959964) AS {
  low: (part + z * z / 2 - z * sqrt(part * (whole - part) / whole + z * z / 4)) / (whole + z * z),
  high: (part + z * z / 2 + z * sqrt(part * (whole - part) / whole + z * z / 4)) / (whole + z * z)
};

CREATE VIEW january_1 AS SELECT count(*) FILTER (NOT dated) AS films, count(*) AS n FROM film;
CREATE VIEW months AS
SELECT
  month, monthname(make_date(2000, month, 1)) AS name, count(*) AS films, count(*) FILTER (dated) AS dated,
  rank() OVER (ORDER BY count(*) DESC) AS place, rank() OVER (ORDER BY count(*) FILTER (dated) DESC) AS dated_place
FROM film GROUP BY month;
-- 1 January 2001 was a Monday.
CREATE VIEW weekdays AS
SELECT
  weekday, dayname(make_date(2001, 1, weekday)) AS name, count(*) AS films, count(*) FILTER (dated) AS dated,
  rank() OVER (ORDER BY count(*) DESC) AS place, rank() OVER (ORDER BY count(*) FILTER (dated) DESC) AS dated_place
FROM film GROUP BY weekday;
CREATE VIEW leading_day AS
SELECT * FROM weekdays WHERE place = 1 AND (SELECT count(*) FROM weekdays WHERE place = 1) = 1;
CREATE VIEW leading_day_by_period AS
SELECT period, count(*) FILTER (weekday = (SELECT weekday FROM leading_day)) / count(*) AS value
FROM film_of_period WHERE complete AND dated GROUP BY 1 HAVING count(*) >= 50;

-- Periods with 50 films; all where none has as many.
CREATE VIEW january_1_by_period AS
SELECT period, count(*) FILTER (NOT dated) AS january_1, january_1 / count(*) AS value, count(*) AS films
FROM film_of_period WHERE complete GROUP BY 1;
CREATE VIEW january_1_drawn AS
FROM january_1_by_period WHERE films >= 50 OR (SELECT max(films) FROM january_1_by_period) < 50;

CREATE VIEW fullest_year AS
SELECT year, count(*) AS films FROM film_of_period WHERE complete GROUP BY 1 ORDER BY films DESC, year DESC LIMIT 1;

-- Decades with 300 films, or with 50 where fewer than three have as many.
CREATE TABLE drawn_decade AS
WITH counted AS (SELECT period, complete, count(*) AS films FROM film_of_period GROUP BY ALL),
least AS (SELECT if(count(*) FILTER (films >= 300) >= 3, 300, 50) AS least FROM counted)
SELECT * FROM counted, least WHERE films >= least;
CREATE TABLE genre_share AS
SELECT genre, period, count(g.id) / any_value(d.films) AS value
FROM (SELECT DISTINCT genre FROM genre_of_film) CROSS JOIN drawn_decade d
LEFT JOIN genre_of_film g USING (genre, period)
WHERE d.complete GROUP BY ALL;
CREATE VIEW moved AS
FROM genre_share
WHERE genre = (SELECT genre FROM genre_share GROUP BY 1 ORDER BY max(value) - min(value) DESC LIMIT 1);

-- How often two genres stand together, as a multiple of what chance would give, where that is 5 films or more.
CREATE TABLE lift AS
WITH one AS (SELECT genre, count(*) AS films FROM genre_of_film GROUP BY 1),
pair AS (
  SELECT a.genre AS a, b.genre AS b, count(*) AS films
  FROM genre_of_film a JOIN genre_of_film b USING (id) WHERE a.genre < b.genre GROUP BY ALL
)
SELECT a.genre AS a, b.genre AS b, a.films * b.films / n AS expected, coalesce(pair.films, 0) / expected AS lift
FROM january_1, one a JOIN one b ON a.genre < b.genre LEFT JOIN pair ON pair.a = a.genre AND pair.b = b.genre
WHERE expected >= 5;

-- Genres with 200 films (50 where fewer than three have as many) by month; `share` of all films fall into the month.
CREATE TABLE season_cell AS
WITH own AS (SELECT genre, month, count(*) AS films FROM genre_of_film WHERE complete AND dated GROUP BY ALL),
of_genre AS (SELECT genre, sum(films)::BIGINT AS genre_films FROM own GROUP BY 1),
kept AS (
  SELECT *, if(count(*) FILTER (genre_films >= 200) OVER () >= 3, 200, 50) AS least FROM of_genre
  QUALIFY genre_films >= least
),
of_month AS (
  SELECT month, count(*) AS month_films, (sum(count(*)) OVER ())::BIGINT AS n
  FROM film_of_period WHERE complete AND dated GROUP BY 1
)
SELECT genre, month, coalesce(films, 0) AS films, genre_films, month_films, n, least, month_films / n AS share,
  genre_films * share AS expected, coalesce(films, 0) / expected AS index, expected >= 5 AS sure
FROM kept CROSS JOIN of_month LEFT JOIN own USING (genre, month);
CREATE VIEW season AS FROM season_cell WHERE sure;
-- Without any season, a genre's films in a month are drawn from all films: hypergeometric. So the mean number of cells
-- that leave out one needs no dealing. Farther than ten deviations from what is expected there is nothing.
CREATE TABLE beyond_by_chance AS
WITH possible AS (
  SELECT *, unnest(generate_series(
    greatest(0, genre_films + month_films - n, (expected - 10 * sqrt(expected))::BIGINT),
    least(genre_films, month_films, (expected + 10 * sqrt(expected) + 10)::BIGINT)
  )) AS k FROM season
)
SELECT coalesce(sum(exp(
  lgamma(month_films + 1) - lgamma(k + 1) - lgamma(month_films - k + 1)
  + lgamma(n - month_films + 1) - lgamma(genre_films - k + 1) - lgamma(n - month_films - genre_films + k + 1)
  - lgamma(n + 1) + lgamma(genre_films + 1) + lgamma(n - genre_films + 1)
)), 0) AS cells
FROM possible WHERE share NOT BETWEEN wilson(k, genre_films).low AND wilson(k, genre_films).high;
-- The quantile of the normal distribution that keeps 95 % for all cells together: the density, summed from far out.
CREATE TABLE z_of_all AS
WITH density AS (SELECT i / 1000 AS z, exp(-z * z / 2) / sqrt(2 * pi()) / 1000 AS part FROM range(10000) t(i))
SELECT min(z) AS z FROM (SELECT z, sum(part) OVER (ORDER BY z DESC) AS tail FROM density)
WHERE tail <= 0.05 / 2 / (SELECT count(*) FROM season);
CREATE TABLE peak AS
SELECT genre, monthname(make_date(2000, month, 1)) AS month, index FROM season, z_of_all
WHERE wilson(films, genre_films, z := z).low > share ORDER BY index DESC LIMIT 1;

CREATE VIEW feature AS
SELECT period, count(*) AS films, median(runtime) AS value
FROM film_of_period WHERE complete AND runtime > 40 GROUP BY 1;
CREATE VIEW feature_drawn AS FROM feature WHERE films >= 50;

CREATE VIEW chosen AS
FROM film_of_period
WHERE complete AND (list_contains(genres, (SELECT genre FROM peak)) OR NOT EXISTS (FROM peak));
CREATE VIEW chosen_months AS
SELECT monthname(release_date) AS name, count(*) AS films, films / sum(count(*)) OVER () AS share,
  rank() OVER (ORDER BY count(*) DESC) AS place
FROM chosen WHERE dated GROUP BY 1;
CREATE VIEW chosen_weekdays AS
SELECT dayname(release_date) AS name, count(*) AS films, films / sum(count(*)) OVER () AS share,
  rank() OVER (ORDER BY count(*) DESC) AS place
FROM chosen WHERE dated GROUP BY 1;

-- Feature films of the complete years, of decades with 50 of them or more, beyond the outer fences of their decade or not.
CREATE VIEW features_fenced AS
WITH known AS (
  SELECT *, release_year // 10 AS decade
  FROM movies
  WHERE runtime > 40 AND release_year < (
    SELECT (data_end ->> 'incomplete_from')::INTEGER
    FROM read_json(getvariable('folder') || 'quality.json', columns = {data_end: 'JSON'})
  )
),
fences AS (
  SELECT
    decade,
    quantile_cont(log10(runtime), 0.25) AS low,
    quantile_cont(log10(runtime), 0.75) AS high,
    high + 3 * (high - low) AS upper_fence,
    low - 3 * (high - low) AS lower_fence
  FROM known GROUP BY decade HAVING count(*) >= 50
)
SELECT known.*, log10(runtime) > upper_fence AS above, log10(runtime) < lower_fence AS below
FROM known JOIN fences USING (decade);

CREATE MACRO period_name(period) AS (SELECT named_period(period, year) FROM incomplete);
-- Every month and every weekday of the chosen films, the ones without any too.
CREATE VIEW chosen_calendar AS
WITH named AS (
  SELECT 'month' AS kind, i, monthname(make_date(2000, i::INTEGER, 1)) AS name FROM range(1, 13) t(i)
  UNION ALL
  SELECT 'weekday', i, dayname(make_date(2001, 1, i::INTEGER)) FROM range(1, 8) t(i)
),
counted AS (
  SELECT 'month' AS kind, month AS i, dated FROM chosen
  UNION ALL
  SELECT 'weekday', weekday, dated FROM chosen
)
SELECT kind, i, name, count(dated) AS films, count(*) FILTER (dated) AS dated
FROM named LEFT JOIN counted USING (kind, i) GROUP BY ALL;

-- @finding
SELECT
  CASE WHEN j.films > 0 AND place <> dated_place THEN j.films END AS january_1,
  CASE WHEN j.films > 0 AND place <> dated_place THEN place END AS before,
  CASE WHEN j.films > 0 AND place <> dated_place THEN dated_place END AS after,
  CASE WHEN j.films > 0 AND place = dated_place THEN j.films / n END AS share,
  CASE WHEN j.films = 0 THEN n END AS n
FROM january_1 j, months m WHERE m.month = 1;

-- @lead
SELECT count(*) AS films FROM movies;

-- @months-question
SELECT name FROM months WHERE place = 1 AND (SELECT count(*) FROM months WHERE place = 1) <= 3;
SELECT max(m.films) AS fullest, any_value(n) AS n FROM months m, january_1 WHERE place = 1 HAVING count(*) <= 3;
SELECT films FROM january_1 WHERE films > 0;
SELECT name FROM months WHERE dated_place = 1 AND (SELECT films FROM january_1) > 0;
SELECT any_value(dated) AS dated FROM months WHERE dated_place = 1 AND (SELECT films FROM january_1) > 0;
SELECT CASE WHEN place <> dated_place THEN place END AS before, dated_place AS after
FROM months WHERE month = 1 AND (SELECT films FROM january_1) > 0;
-- February to December have 365.2425 - 31 days in the mean year; 11 of them are the first of a month.
WITH day AS (
  SELECT count(*) FILTER (day(release_date) = 1) AS first, count(*) FILTER (day(release_date) > 1) AS other
  FROM film WHERE month > 1
)
SELECT first, first / 11 / (other / (365.2425 - 31 - 11)) AS times
FROM day WHERE wilson(first, first + other).low > 11 / (365.2425 - 31);

-- @figure months
SELECT name, m.films, m.films / n AS share, n FROM months m, january_1 WHERE place = 1;

-- @data months
SELECT name, m.films, m.films / n AS share, m.dated, m.dated / (n - j.films) AS dated_share
FROM months m, january_1 j ORDER BY month;

-- @figure places
SELECT name, place AS before, dated_place AS after FROM months
WHERE place <> dated_place ORDER BY abs(place - dated_place) DESC, month LIMIT 1;
SELECT 'Every month keeps its place' AS still FROM months HAVING bool_and(place = dated_place);
SELECT count(*) AS n FROM film;

-- @data places
SELECT name, films, place AS before, dated, dated_place AS after FROM months ORDER BY month;

-- @placeholders-question
SELECT films, films / n AS share FROM january_1;
SELECT 'differs from one period to the next' AS differs
FROM january_1_drawn
HAVING arg_max(wilson(january_1, films).low, value) > arg_min(wilson(january_1, films).high, value);

-- @figure placeholders
SELECT value AS share, period, last_year(period) AS until FROM course_of('january_1_drawn') ORDER BY period;
SELECT count(*) AS n FROM film;
SELECT 50 AS least_fixed FROM january_1_by_period HAVING min(films) < 50 AND max(films) >= 50;
SELECT year AS incomplete FROM incomplete WHERE EXISTS (FROM film_of_period WHERE NOT complete);

-- @data placeholders
SELECT period_name(period) AS period, count(*) AS films, count(*) FILTER (NOT dated) AS january_1,
  january_1 / films AS share
FROM film_of_period GROUP BY film_of_period.period ORDER BY film_of_period.period;

-- @weekdays-question
SELECT name, d.films / n AS share, d.dated / (n - j.films) AS dated_share FROM leading_day d, january_1 j;
SELECT if(bool_and(place = dated_place), 'but all keep their place', 'changes their order') AS places
FROM weekdays WHERE (SELECT films FROM january_1) > 0;
SELECT 50 AS least_fixed FROM leading_day_by_period HAVING count(*) > 1;
SELECT value AS share, period, last_year(period) AS until
FROM course_of('leading_day_by_period') WHERE (SELECT count(*) FROM leading_day_by_period) > 1 ORDER BY period;

-- @figure weekdays
SELECT name, d.films, d.films / n AS share, n FROM weekdays d, january_1 WHERE place = 1;

-- @data weekdays
SELECT name, d.films, d.films / n AS share, d.dated, d.dated / (n - j.films) AS dated_share
FROM weekdays d, january_1 j ORDER BY weekday;

-- @years-question
SELECT f.year, f.films, i.year AS incomplete FROM fullest_year f, incomplete i;
SELECT
  strftime(any_value(e.month), '%B') AS end_of_data, year(any_value(e.month)) AS year_of_end, count(*) AS later
FROM film, data_end e WHERE date_trunc('month', release_date) > e.month HAVING later > 0;

-- @figure years
SELECT year, films FROM fullest_year;
SELECT count(*) AS n FROM film;
SELECT year AS incomplete FROM incomplete;
-- A hundredth of the fullest year.
WITH of_year AS (SELECT year, complete, count(*) AS films FROM film_of_period GROUP BY ALL),
few AS (SELECT ceil(0.01 * max(films)) AS films FROM of_year)
SELECT films AS few FROM few WHERE EXISTS (FROM of_year WHERE NOT complete AND of_year.films < few.films);

-- @data years
SELECT since.year, count(id) AS films, count(*) FILTER (NOT dated) AS january_1
FROM (SELECT unnest(range(min(year), max(year) + 1)) AS year FROM film) AS since LEFT JOIN film USING (year)
GROUP BY 1 ORDER BY 1;

-- @figure genres
SELECT genre, count(*) / (SELECT count(*) FROM film) AS share
FROM genre_of_film GROUP BY 1 HAVING EXISTS (FROM drawn_decade) ORDER BY 2 DESC LIMIT 1;
SELECT DISTINCT genre FROM moved;
SELECT value AS share, period, last_year(period) AS until FROM course_of('moved') ORDER BY period;
SELECT (SELECT count(*) FROM film) AS n, least AS least_fixed, incomplete.year AS incomplete
FROM drawn_decade, incomplete LIMIT 1;

-- @data genres
-- The genres with most films of the decades drawn first.
WITH own AS (SELECT genre, period, count(*) AS films FROM genre_of_film GROUP BY ALL),
cell AS (
  SELECT genre, d.period, coalesce(own.films, 0) AS films, d.films AS of_period
  FROM (SELECT DISTINCT genre FROM genre_of_film) CROSS JOIN drawn_decade d LEFT JOIN own USING (genre, period)
)
SELECT genre, period_name(period) AS name, films, films / of_period AS share
FROM cell ORDER BY sum(films) OVER (PARTITION BY genre) DESC, genre, period;

-- @figure genre-pairs
SELECT a, b, lift FROM lift ORDER BY lift DESC, expected DESC LIMIT 1;
SELECT a, b, lift FROM lift ORDER BY lift, expected DESC LIMIT 1;
SELECT count(*) AS n, 5 AS least_expected_fixed FROM film;

-- @data genre-pairs
-- The triangle below the diagonal, row by row, both sides in the order of their films; how often chance makes a multiple
-- of little is not said.
WITH one AS (
  SELECT genre, count(*) AS films, row_number() OVER (ORDER BY count(*) DESC, genre) AS i
  FROM genre_of_film GROUP BY 1
),
met AS (
  SELECT a.genre AS a, b.genre AS b, count(*) AS together
  FROM genre_of_film a JOIN genre_of_film b USING (id) GROUP BY ALL
)
SELECT least(y.genre, x.genre) AS a, greatest(y.genre, x.genre) AS b, coalesce(together, 0) AS films,
  y.films * x.films / n AS expected, CASE WHEN expected >= 5 THEN coalesce(together, 0) / expected END AS lift
FROM january_1, one y JOIN one x ON x.i < y.i LEFT JOIN met ON met.a = y.genre AND met.b = x.genre
ORDER BY y.i, x.i;

-- @seasons-question
SELECT 5 AS least_expected_fixed;
SELECT
  count(*) FILTER (share NOT BETWEEN wilson(films, genre_films).low AND wilson(films, genre_films).high) AS beyond,
  count(*) AS cells, any_value(chance.cells) AS chance_about, 200 AS deals_fixed
FROM season, beyond_by_chance AS chance HAVING beyond > chance_about;

-- @figure seasons
SELECT genre, month, index FROM peak;
SELECT 'No genre has more films in a month' AS none WHERE NOT EXISTS (FROM peak);
SELECT count(*) AS n, any_value(incomplete.year) AS incomplete
FROM film_of_period, incomplete WHERE complete AND dated;
SELECT DISTINCT least AS least_fixed FROM season;
SELECT 5 AS least_expected_fixed, 0.95 AS level_fixed;

-- @data seasons
SELECT
  genre, monthname(make_date(2000, month, 1)) AS name, films, genre_films, expected,
  CASE WHEN sure THEN films / expected END AS index,
  CASE WHEN sure THEN wilson(films, genre_films).low / share END AS low,
  CASE WHEN sure THEN wilson(films, genre_films).high / share END AS high
FROM season_cell ORDER BY genre, month;

-- @runtimes-question
SELECT 40 AS short_fixed, count(*) FILTER (coalesce(runtime, 0) = 0) AS unknown, unknown / count(*) AS share
FROM film_of_period WHERE complete;

-- @figure runtimes
SELECT value AS minutes, period, last_year(period) AS until FROM course_of('feature_drawn') ORDER BY period;
SELECT 50 AS least_fixed WHERE NOT EXISTS (FROM feature_drawn);
SELECT 40 AS short_fixed, sum(films) AS n, any_value(year) AS incomplete FROM feature, incomplete;
SELECT 50 AS least_fixed FROM feature HAVING min(films) < 50 AND max(films) >= 50;

-- @data runtimes
SELECT period_name(period) AS name, count(*) AS films, quantile_cont(runtime, 0.25) AS low,
  median(runtime) AS median, quantile_cont(runtime, 0.75) AS high
FROM film_of_period WHERE complete AND runtime > 40 GROUP BY period ORDER BY period;

-- @choice
SELECT 100 AS least_of_language_fixed;

-- @figure choice
SELECT name, films, share FROM chosen_months WHERE place = 1;
SELECT genre FROM peak;
SELECT min(film_of_period.year) AS first, any_value(incomplete.year) - 1 AS last
FROM film_of_period, incomplete WHERE complete;
SELECT count(*) FILTER (dated) AS n, nullif(count(*) FILTER (NOT dated), 0) AS left_out FROM chosen;
SELECT name, films, share FROM chosen_weekdays WHERE place = 1;

-- @data choice
SELECT name, films, films / sum(films) OVER (PARTITION BY kind) AS share, dated,
  dated / sum(dated) OVER (PARTITION BY kind) AS dated_share
FROM chosen_calendar ORDER BY kind, i;

-- @outliers-question
SELECT
  3 AS fences_fixed,
  nullif(count(*) FILTER (WHERE above), 0) AS above,
  count(*) AS films,
  min(runtime) FILTER (WHERE above) AS least_above,
  count(*) FILTER (WHERE above AND list_contains(genres, 'Documentary')) / nullif(count(*) FILTER (WHERE above), 0) AS documentaries
FROM features_fenced;
SELECT title, release_year FROM features_fenced WHERE above ORDER BY vote_count DESC NULLS LAST, id LIMIT 3;
SELECT nullif(count(*), 0) AS below, max(runtime) AS most_below FROM features_fenced WHERE below;
SELECT
  avg(runtime) AS mean,
  avg(runtime) FILTER (WHERE NOT above AND NOT below) AS mean_within,
  median(runtime) AS median,
  CASE WHEN round(median, 1) <> round(median(runtime) FILTER (WHERE NOT above AND NOT below), 1) THEN median(runtime) FILTER (WHERE NOT above AND NOT below) END AS median_within
FROM features_fenced HAVING count(*) FILTER (WHERE above) > 0;
SELECT count(*) AS minute, count(*) FILTER (WHERE release_year < 1910) AS early, 1910 AS early_fixed
FROM movies WHERE runtime = 1 HAVING count(*) > 0;

-- @figure outliers
WITH longest AS (SELECT * FROM features_fenced WHERE above ORDER BY runtime DESC, vote_count DESC NULLS LAST, id LIMIT 1)
SELECT
  title,
  release_year,
  runtime,
  (SELECT count(*) FROM features_fenced) AS films,
  50 AS least_fixed,
  (SELECT (data_end ->> 'incomplete_from')::INTEGER FROM read_json(getvariable('folder') || 'quality.json', columns = {data_end: 'JSON'})) AS incomplete
FROM longest;

-- @data outliers
SELECT title, release_year, runtime, vote_count FROM features_fenced
WHERE above ORDER BY runtime DESC, vote_count DESC NULLS LAST, id LIMIT 12;
