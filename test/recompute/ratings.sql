-- 0 dollars or minutes, money that is to be checked and a mean of no votes are unknown; unknown votes are none.
CREATE TABLE film AS
SELECT
  id, title, release_year AS year, coalesce(vote_count, 0) AS votes, popularity,
  CASE WHEN votes > 0 THEN vote_average END AS mean,
  CASE WHEN budget > 0 AND NOT money_suspect AND NOT money_doubtful THEN budget END AS budget,
  CASE WHEN revenue > 0 AND NOT money_suspect AND NOT money_doubtful THEN revenue END AS revenue,
  CASE WHEN return_known AND NOT money_suspect THEN "return" END AS return,
  CASE WHEN runtime > 0 THEN runtime END AS runtime
FROM movies;
CREATE TABLE voted AS SELECT *, row_number() OVER (ORDER BY votes DESC) AS place FROM film WHERE votes > 0;
CREATE TABLE tail AS
SELECT
  count(*) AS n, sum(votes) AS votes, count(*) >= 1000 AS many, median(votes) AS median, max(votes) AS most,
  max(votes) / sum(votes) AS share_of_first,
  sum(votes) FILTER (place <= round(0.01 * (SELECT count(*) FROM voted))) / sum(votes) AS share_of_hundredth,
  sum(votes) FILTER (place <= round(0.1 * (SELECT count(*) FROM voted))) / sum(votes) AS share_of_tenth,
  count(*) FILTER (votes >= 2000) AS enough, enough / count(*) AS share_enough,
  sum(votes) FILTER (votes >= 2000) / sum(votes) AS votes_enough,
  (SELECT count(*) FROM film) - count(*) AS without
FROM voted;

-- Classes of numbers of votes, each up to the next; a title tells of the first and the last one with 10 films.
CREATE TABLE class AS
WITH bounds AS (
  SELECT lower, lead(lower) OVER (ORDER BY lower) - 1 AS upper
  FROM (VALUES (1), (4), (11), (31), (101), (301), (1001), (3001)) t(lower)
)
SELECT lower, upper, quantile_cont(mean, 0.9) - quantile_cont(mean, 0.1) AS span, median(mean) AS median
FROM voted JOIN bounds ON votes >= lower AND votes <= coalesce(upper, votes)
WHERE mean IS NOT NULL GROUP BY 1, 2 HAVING count(*) >= 10;
CREATE VIEW end_class AS
FROM class WHERE lower IN ((SELECT min(lower) FROM class), (SELECT max(lower) FROM class));

CREATE TABLE prior AS SELECT quantile_disc(votes, 0.9) AS m, avg(mean) AS c FROM voted;
CREATE VIEW best AS
SELECT
  row_number() OVER (ORDER BY mean DESC, votes DESC, id) AS by_mean,
  row_number() OVER (ORDER BY votes / (votes + m) * mean + m / (votes + m) * c DESC, votes DESC, id) AS by_weighted
FROM voted, prior WHERE votes >= 10 AND mean IS NOT NULL;

-- Every two numbers of a film, in the order of the picture, over the films of which both are known. Equal values share
-- the mean of their ranks: that of the first of them and of the last, how many have no higher value.
CREATE TABLE number AS
SELECT id, i, value
FROM (
  SELECT id, unnest([
    {i: 1, value: budget::DOUBLE}, {i: 2, value: revenue::DOUBLE}, {i: 3, value: return::DOUBLE},
    {i: 4, value: votes::DOUBLE}, {i: 5, value: popularity::DOUBLE}, {i: 6, value: mean::DOUBLE},
    {i: 7, value: runtime::DOUBLE}, {i: 8, value: year::DOUBLE}
  ], recursive := TRUE)
  FROM film
)
WHERE value IS NOT NULL;
CREATE TABLE correlation AS
WITH pair AS (
  SELECT 10 * x.i + y.i AS pair, x.value AS x, y.value AS y FROM number x JOIN number y USING (id) WHERE x.i < y.i
),
ranked AS (
  SELECT pair, (rank() OVER x + count(*) OVER x) / 2 AS rank_x, (rank() OVER y + count(*) OVER y) / 2 AS rank_y
  FROM pair WINDOW x AS (PARTITION BY pair ORDER BY x), y AS (PARTITION BY pair ORDER BY y)
)
SELECT name[pair // 10] AS a, name[pair % 10] AS b, rho
FROM (SELECT pair, corr(rank_x, rank_y) AS rho FROM ranked GROUP BY 1 HAVING count(*) >= 10), (
  SELECT ['Cost', 'Revenue', 'Return', 'Votes', 'Popularity', 'Mean vote', 'Running time', 'Year'] AS name
);
CREATE MACRO rank_correlation(least) AS TABLE
SELECT corr(rank_x, rank_y) AS rho, count(*) AS n
FROM (
  SELECT (rank() OVER x + count(*) OVER x) / 2 AS rank_x, (rank() OVER y + count(*) OVER y) / 2 AS rank_y
  FROM voted WHERE votes >= least AND popularity > 0 WINDOW x AS (ORDER BY votes), y AS (ORDER BY popularity)
);

-- Films with 100 to 300 votes, years with 10 of them.
CREATE TABLE popularity_of_year AS
SELECT
  year, count(*) AS films, median(100 * popularity / votes) AS popularity, year < any_value(incomplete_from) AS complete
FROM voted, (
  SELECT data_end.incomplete_from
  FROM read_json(getvariable('folder') || 'quality.json', columns = {data_end: 'STRUCT(incomplete_from INTEGER)'})
)
WHERE votes BETWEEN 100 AND 300 AND popularity IS NOT NULL GROUP BY 1 HAVING films >= 10;

-- The quarters of a power of ten, as they are printed: three digits.
CREATE MACRO quarter(k) AS (
  SELECT CASE WHEN bound >= 1000 THEN format('{:,}', bound::INTEGER)
    ELSE rtrim(rtrim(format('{:.10f}', bound), '0'), '.') END
  FROM (
    SELECT (['1', '1.78', '3.16', '5.62'])[(k + 400) % 4 + 1]::DOUBLE * 10.0 ** ((k + 400) // 4 - 100) AS bound
  )
);
CREATE MACRO quarter_of(x) AS floor(log10(x) * 4)::INTEGER;
CREATE TABLE quarters AS
SELECT k, quarter(k) || ' – ' || quarter(k + 1) AS bounds FROM (SELECT unnest(range(-32, 32))::INTEGER AS k);

-- @finding
SELECT 0.01 AS hundredth_fixed, share_of_hundredth, enough, 2000 AS rule_fixed FROM tail WHERE many;
SELECT n, share_of_first FROM tail WHERE NOT many;

-- @lead
SELECT n AS voted, (SELECT count(*) FROM film) AS films, votes FROM tail;

-- @tail
SELECT median, 0.01 AS hundredth_fixed, share_of_hundredth, 0.1 AS tenth_fixed, share_of_tenth, without
FROM tail WHERE many;
SELECT 2000 AS rule_fixed, enough, share_enough, votes_enough FROM tail;

-- @figure tail
SELECT median, most, 2000 AS rule_fixed, n, enough, share_enough, votes_enough FROM tail;

-- @data tail
-- Whole numbers of votes from one quarter of a power of ten to the next.
SELECT
  ceil(10 ** (k / 4) - 1e-9) AS at_least, ceil(10 ** ((k + 1) / 4) - 1e-9) AS below, count(*) AS films
FROM (SELECT quarter_of(votes) AS k FROM voted) GROUP BY k ORDER BY k;
SELECT
  votes,
  100 * sum(count(*)) OVER later / sum(count(*)) OVER () AS films,
  100 * sum(sum(votes)) OVER later / sum(sum(votes)) OVER () AS their_votes
FROM voted GROUP BY votes WINDOW later AS (ORDER BY votes DESC) ORDER BY votes;

-- @figure means
SELECT lower AS lower_fixed, upper AS upper_fixed, span FROM end_class ORDER BY lower;
SELECT count(mean) AS n FROM voted;

-- @data means
WITH cells AS (
  SELECT quarter_of(votes) AS k, least(floor(mean * 2), 19) AS half, count(*) AS films
  FROM voted WHERE mean IS NOT NULL GROUP BY ALL
)
SELECT
  bounds,
  replace((half / 2)::VARCHAR, '.0', '') || ' – ' || replace(((half + 1) / 2)::VARCHAR, '.0', '') AS means, films
FROM cells JOIN quarters USING (k) ORDER BY k, half;

-- @figure spread
SELECT lower AS lower_fixed, upper AS upper_fixed, median FROM end_class ORDER BY lower;
SELECT count(mean) AS n FROM voted;

-- @data spread
WITH bounds AS (
  SELECT lower, lead(lower) OVER (ORDER BY lower) - 1 AS upper
  FROM (VALUES (1), (4), (11), (31), (101), (301), (1001), (3001)) t(lower)
)
SELECT
  CASE WHEN upper IS NULL THEN format('{:,} votes or more', lower) ELSE format('{:,}–{:,} votes', lower, upper) END
    AS votes,
  count(*) AS films, quantile_cont(mean, 0.1) AS low, median(mean) AS median, quantile_cont(mean, 0.9) AS high
FROM voted JOIN bounds ON voted.votes >= lower AND voted.votes <= coalesce(upper, voted.votes)
WHERE mean IS NOT NULL
GROUP BY lower, upper ORDER BY lower;

-- @best
SELECT m, c FROM prior;

-- @figure best
SELECT
  count(*) FILTER (by_mean <= 20 AND by_weighted <= 20) AS in_both, least(20, count(*)) AS shown_fixed,
  10 AS least_fixed,
  count(*) AS n, any_value(m) AS m, any_value(c) AS c
FROM best, prior;

-- @data best
WITH ranked AS (
  SELECT
    title, year, votes, mean, votes / (votes + m) * mean + m / (votes + m) * c AS weighted,
    row_number() OVER (ORDER BY mean DESC, votes DESC, id) AS by_mean,
    row_number() OVER (ORDER BY weighted DESC, votes DESC, id) AS by_weighted
  FROM voted, prior WHERE votes >= 10 AND mean IS NOT NULL
)
FROM ranked WHERE by_mean <= 20 OR by_weighted <= 20 ORDER BY by_weighted;

-- @figure popular
SELECT rho FROM rank_correlation(1);
SELECT rho, n, 100 AS least_fixed FROM rank_correlation(100);
SELECT title, popularity FROM voted ORDER BY popularity DESC LIMIT 1;
SELECT count(*) AS n FROM voted WHERE popularity > 0;

-- @data popular
WITH cells AS (
  SELECT quarter_of(votes) AS k, quarter_of(popularity) AS p, count(*) AS films
  FROM voted WHERE popularity > 0 GROUP BY ALL
)
SELECT q.bounds AS votes, r.bounds AS popularity, films
FROM cells JOIN quarters q USING (k) JOIN quarters r ON r.k = p ORDER BY cells.k, p;

-- @figure popular-year
SELECT
  100 AS least_fixed, 300 AS most_fixed, max(year) AS year, arg_max(popularity, year) AS popularity,
  100 AS per_votes_fixed,
  median(popularity) FILTER (complete) AS usual, 10 AS fewest_fixed, sum(films) AS n
FROM popularity_of_year HAVING count(*) > 1 AND bool_or(complete);

-- @data popular-year
SELECT year, films, popularity FROM popularity_of_year
WHERE (SELECT count(*) > 1 AND bool_or(complete) FROM popularity_of_year)
ORDER BY year;

-- @together
SELECT 0.95 AS level_fixed;

-- @figure together
SELECT a || ' and ' || lower(b) AS pair, rho FROM correlation ORDER BY abs(rho) DESC LIMIT 1;
SELECT lower(a) || ' and ' || lower(b) AS pair, rho FROM correlation ORDER BY abs(rho) LIMIT 1;
SELECT count(*) AS n, 10 AS fewest_fixed FROM film;

-- @data together
-- The interval by Fisher's transformation; the variance of a rank correlation is (1 + rho^2 / 2) / (n - 3).
WITH pair AS (
  SELECT x.i AS a, y.i AS b, x.value AS x, y.value AS y FROM number x JOIN number y USING (id) WHERE x.i < y.i
),
ranked AS (
  SELECT a, b, (rank() OVER x + count(*) OVER x) / 2 AS rank_x, (rank() OVER y + count(*) OVER y) / 2 AS rank_y
  FROM pair WINDOW x AS (PARTITION BY a, b ORDER BY x), y AS (PARTITION BY a, b ORDER BY y)
),
correlations AS (
  SELECT
    a, b, corr(rank_x, rank_y) AS rho, count(*) AS n, atanh(rho) AS z,
    1.959963984540054 * sqrt((1 + rho ** 2 / 2) / (n - 3)) AS reach
  FROM ranked GROUP BY a, b
)
SELECT
  name[a] AS one, name[b] AS other, rho,
  replace(replace(format('{:.2f} – {:.2f}', tanh(z - reach), tanh(z + reach)), '-', '−'), '−0.00', '0.00') AS bounds, n
FROM correlations, (
  SELECT ['Cost', 'Revenue', 'Return', 'Votes', 'Popularity', 'Mean vote', 'Running time', 'Year'] AS name
)
ORDER BY b, a;
