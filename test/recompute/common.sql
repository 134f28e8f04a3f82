-- What several pages say alike; run before the statements of each.

-- The first, the highest, the lowest and the last of some values (`period`, `value`) in time; an end as far out stands for an
-- extreme.
CREATE MACRO course_of(series, with_lowest := true) AS TABLE
WITH one AS (SELECT period, value, row_number() OVER (ORDER BY period) AS i FROM query_table(series)),
ends AS (
  SELECT arg_min(value, i) AS first, arg_max(value, i) AS last, min(value) AS low, max(value) AS high, max(i) AS n
  FROM one
)
SELECT period, value FROM one, ends
WHERE i IN (1, n)
  OR (high > greatest(first, last) AND i = (SELECT min(i) FROM one WHERE value = high))
  OR (with_lowest AND low < least(first, last) AND i = (SELECT min(i) FROM one WHERE value = low));
-- The bounds of a bootstrap interval of the medians of `value` by `name`, without draws: the median of a sample drawn with
-- replacement is at most a value if enough of the sample are, and how many are is binomial. A thousand draws find a bound
-- within three standard errors of its place; of an even sample the median lies between its two middle values.
CREATE MACRO median_bounds(series, level) AS TABLE
WITH sorted AS (
  SELECT name, value::DOUBLE AS value, row_number() OVER w AS k, count(*) OVER (PARTITION BY name) AS n
  FROM query_table(series) WINDOW w AS (PARTITION BY name ORDER BY value)
),
near AS (
  SELECT *, unnest([(n + 1) // 2, n // 2 + 1]) AS least, unnest([0, 1]) AS upper
  FROM sorted WHERE k = n OR abs(k - n / 2) <= 1.5 * sqrt(n) + 1
),
terms AS (SELECT *, unnest(range(least, least(n + 1, least + 2 + (4 * sqrt(n))::BIGINT))) AS i FROM near),
reached AS (
  SELECT name, value, upper, sum(exp(
    lgamma(n + 1) - lgamma(i + 1) - lgamma(n - i + 1) + i * ln(k / n) + (n - i) * ln(1 - k / n)
  )) AS part
  FROM terms WHERE k < n GROUP BY name, value, k, n, upper
  UNION ALL
  SELECT name, value, upper, 1 FROM near WHERE k = n
),
bounds AS (
  SELECT unnest(['low', 'high']) AS bound, unnest([(1 - level) / 2, (1 + level) / 2]) AS place,
    3 * sqrt(place * (1 - place) / 1000) AS error
)
SELECT name,
  [min(value) FILTER (bound = 'low' AND upper = 0 AND part >= place - error),
    min(value) FILTER (bound = 'low' AND upper = 1 AND part >= place + error)] AS low,
  [min(value) FILTER (bound = 'high' AND upper = 0 AND part >= place - error),
    min(value) FILTER (bound = 'high' AND upper = 1 AND part >= place + error)] AS high
FROM reached, bounds GROUP BY name;
