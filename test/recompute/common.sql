-- What several pages say alike; run before the statements of each.

-- The first, the highest, the lowest and the last of some values (`period`, `value`) in time; an end as far out stands for an
-- extreme. If nothing is beyond the ends, the furthest way back between them, from a fifth of the whole way on.
CREATE MACRO course_of(series) AS TABLE
WITH one AS (SELECT period, value, row_number() OVER (ORDER BY period) AS i FROM query_table(series)),
ends AS (
  SELECT arg_min(value, i) AS first, arg_max(value, i) AS last, min(value) AS low, max(value) AS high, max(i) AS n,
    sign(arg_max(value, i) - arg_min(value, i)) AS up
  FROM one
),
ways AS (
  SELECT i, up * value AS height, max(up * value) OVER (ORDER BY i) AS reached,
    max(up * value) OVER (ORDER BY i) - up * value AS back
  FROM one, ends
),
way_back AS (
  SELECT arg_max(i, back) AS until, (SELECT min(i) FROM ways WHERE height = (SELECT arg_max(reached, back) FROM ways)) AS since
  FROM ways, ends
  HAVING max(back) > 0
    AND max(back) >= 0.2 * any_value(high - low)
    AND any_value(least(first, last) = low AND greatest(first, last) = high)
)
SELECT period, value FROM one, ends
WHERE i IN (1, n)
  OR (high > greatest(first, last) AND i = (SELECT min(i) FROM one WHERE value = high))
  OR (low < least(first, last) AND i = (SELECT min(i) FROM one WHERE value = low))
  OR i IN (SELECT unnest([since, until]) FROM way_back);
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
