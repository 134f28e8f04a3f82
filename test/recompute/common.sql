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
