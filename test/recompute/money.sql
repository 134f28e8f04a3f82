-- The constants of the page.
CREATE MACRO check_below() AS 1000;
CREATE MACRO least_films() AS 30;
CREATE MACRO level() AS 0.95;
-- Which years are not all there is not in the tables.
CREATE TABLE data_end AS
SELECT data_end.incomplete_from, left(data_end.month, 4)::INTEGER AS year
FROM read_json(getvariable('folder') || 'quality.json');
CREATE TABLE prices AS FROM read_csv('data/us-cpi.csv');
-- In whose dollars: of the year in which the data end, or of the nearest with a price index.
CREATE TABLE dollars AS
SELECT year, cpi FROM prices ORDER BY abs(year - (SELECT year FROM data_end)) LIMIT 1;

CREATE TABLE money AS
SELECT
  id, title, release_date, release_year, original_language, runtime, budget, revenue, vote_count, collection, genres,
  budget > 0 AND revenue > 0 AS has_return,
  CASE WHEN budget > 0 AND revenue > 0 THEN revenue / budget END AS times,
  budget BETWEEN 1 AND check_below() - 1 OR revenue BETWEEN 1 AND check_below() - 1 AS to_check,
  release_year // 10 * 10 AS decade,
  (SELECT max(least) FROM unnest([0, 10, 50, 200, 1000]) AS bounds(least) WHERE least <= coalesce(vote_count, 0)) AS votes
FROM movies;
CREATE TABLE known AS FROM money WHERE has_return;
CREATE TABLE complete AS FROM known WHERE release_year < (SELECT incomplete_from FROM data_end);
-- The fewest films that hold 99 % of the sum of all returns; or ten, if it takes more.
CREATE TABLE heavy AS
FROM (
  SELECT
    *,
    row_number() OVER (ORDER BY times DESC, id) AS place,
    coalesce(sum(times) OVER (ORDER BY times DESC, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS higher
  FROM known
)
WHERE place <= 10 AND higher < 0.99 * (SELECT sum(times) FROM known);
-- The last class of votes has no upper bound.
CREATE TABLE classes AS
SELECT least, lead(least) OVER (ORDER BY least) - 1 AS most FROM unnest([0, 10, 50, 200, 1000]) AS bounds(least);
CREATE VIEW month_revenues AS
SELECT monthname(release_date) AS name, revenue AS value, month(release_date) AS place, id
FROM money
WHERE revenue > 0
  AND NOT to_check
  AND NOT (month(release_date) = 1 AND day(release_date) = 1)
  AND release_year < (SELECT incomplete_from FROM data_end);
-- Whose medians the page sets beside each other, of returns or by month of revenues, each film with its place in its group.
CREATE TABLE enough AS
FROM (
  SELECT *, median(times) OVER of_group AS median, count(*) OVER of_group AS films,
    row_number() OVER (PARTITION BY by_what, name ORDER BY id) AS place
  FROM (
    SELECT 'votes' AS by_what, votes::VARCHAR AS name, votes AS rank, id, times FROM known
    UNION ALL
    SELECT DISTINCT 'genre', unnest(genres), NULL, id, times FROM known
    UNION ALL
    SELECT 'month', name, NULL, id, value FROM month_revenues
  )
  WINDOW of_group AS (PARTITION BY by_what, name)
)
WHERE films >= least_films() OR by_what = 'month';
CREATE TABLE compared AS
SELECT by_what, 'one' AS side, arg_max(name, coalesce(rank, median)) AS name FROM enough GROUP BY by_what
UNION ALL
SELECT by_what, 'other', arg_min(name, coalesce(rank, median)) FROM enough GROUP BY by_what;
-- How many times the median of the one is that of the other, in samples of the same size drawn with replacement: as many
-- samples as a million draws allow. A thousand samples find a bound within 0.02 of its place.
CREATE TABLE ratios AS
WITH sides AS (
  SELECT by_what, side, place, films, times, sum(1) OVER (PARTITION BY by_what) AS both_films
  FROM enough JOIN compared USING (by_what, name)
),
samples AS (SELECT by_what, side, place, films, unnest(range((1e6 / both_films)::BIGINT)) AS sample FROM sides),
draws AS (SELECT by_what, side, sample, 1 + (hash(sample, place, side) >> 32)::BIGINT % films AS place FROM samples)
SELECT
  by_what,
  quantile_cont(ratio, [(1 - level()) / 2 - 0.02, (1 - level()) / 2 + 0.02]) AS low,
  quantile_cont(ratio, [(1 + level()) / 2 - 0.02, (1 + level()) / 2 + 0.02]) AS high
FROM (
  SELECT by_what, sample, median(times) FILTER (side = 'one') / median(times) FILTER (side = 'other') AS ratio
  FROM draws JOIN sides USING (by_what, side, place)
  GROUP BY by_what, sample
)
GROUP BY by_what;

CREATE VIEW genre_returns AS
SELECT name, times AS value, to_check FROM (SELECT DISTINCT unnest(genres) AS name, id FROM known) JOIN known USING (id);
CREATE VIEW months AS
SELECT name AS month, any_value(place) AS place, count(*) AS films, median(value) AS median FROM month_revenues GROUP BY name;

-- Who acted in what: a person is an id, or else a name.
CREATE TABLE acted AS
SELECT who, id, title, budget, revenue, times, has_return, to_check
FROM (SELECT DISTINCT coalesce(person_id::VARCHAR, '=' || name) AS who, movie_id FROM "cast")
JOIN money ON id = movie_id;
CREATE TABLE actor_figures AS
SELECT
  who,
  count(*) AS films,
  count(times) AS known,
  sum(times) AS total,
  median(times) AS median,
  sum(revenue) FILTER (has_return) / sum(budget) FILTER (has_return) AS pooled,
  bool_or(has_return AND to_check) AS any_to_check
FROM acted
GROUP BY who;
CREATE VIEW actor_names AS SELECT coalesce(person_id::VARCHAR, '=' || name) AS who, name FROM actors;
-- The actor of enough known returns whose mean over all films, an unknown return counting 0, one film moves most.
CREATE TABLE moved AS
WITH enough AS (
  SELECT
    who, id, title,
    CASE WHEN (SELECT count(*) FROM actor_figures WHERE known >= 10 AND any_to_check) > 0 THEN 10 ELSE 3 END AS least
  FROM acted WHERE has_return AND to_check
),
pairs AS (
  SELECT
    enough.*,
    count(*) AS films,
    count(times) AS known,
    sum(coalesce(times, 0)) / count(*) AS mean_with,
    sum(coalesce(times, 0)) FILTER (acted.id <> enough.id) / (count(*) - 1) AS mean_without,
    median(times) AS median_with,
    median(times) FILTER (acted.id <> enough.id) AS median_without,
    sum(revenue) FILTER (has_return) / sum(budget) FILTER (has_return) AS pooled_with,
    sum(revenue) FILTER (has_return AND acted.id <> enough.id)
      / sum(budget) FILTER (has_return AND acted.id <> enough.id) AS pooled_without
  FROM enough JOIN acted ON acted.who = enough.who
  GROUP BY ALL
)
SELECT name, pairs.*
FROM pairs JOIN actor_names ON actor_names.who = pairs.who
WHERE known >= least AND films > 1
ORDER BY abs(mean_with - mean_without) DESC
LIMIT 1;
CREATE MACRO factor(one, other) AS greatest(one / other, other / one);
CREATE TABLE people AS
SELECT actor_figures.*, name
FROM actor_figures JOIN actor_names ON actor_names.who = actor_figures.who
ORDER BY known DESC, films DESC, TRY_CAST(actor_figures.who AS BIGINT) NULLS LAST, name
LIMIT 10;

-- The model of revenue: ridge regression of its logarithm, every input brought to the mean 0 and the variance 1, the
-- squares of the weights counting 1, judged on films that it was not fitted to, a fifth at a time.
CREATE TABLE modelled AS
SELECT
  id,
  row_number() OVER (ORDER BY id) % 5 AS fold,
  log10(budget * dollars.cpi / prices.cpi) AS cost,
  log10(revenue * dollars.cpi / prices.cpi) AS revenue,
  collection, original_language, runtime, decade, genres, release_date
FROM complete JOIN prices ON prices.year = release_year, dollars
WHERE NOT to_check;
CREATE TABLE inputs AS
WITH entries AS (
  SELECT id, 'Cost' AS field, '' AS name, cost AS value FROM modelled
  UNION ALL
  SELECT id, 'Later part of a series', '', 1 FROM modelled
  WHERE EXISTS (
    FROM movies AS earlier
    WHERE earlier.collection = modelled.collection
      AND (earlier.release_date, earlier.id) < (modelled.release_date, modelled.id)
  )
  UNION ALL
  SELECT id, 'Language (English or not)', '', 1 FROM modelled WHERE original_language = 'en'
  UNION ALL
  SELECT id, 'Running time', unnest(['minutes', 'known']), unnest([runtime, 1]) FROM modelled WHERE runtime > 0
  UNION ALL
  SELECT id, 'Decade', decade::VARCHAR, 1 FROM modelled
  UNION ALL
  SELECT DISTINCT id, 'Genres', unnest(genres), 1 FROM modelled
  UNION ALL
  SELECT id, 'Month', CASE WHEN strftime(release_date, '%m-%d') <> '01-01' THEN monthname(release_date) ELSE '' END, 1
  FROM modelled
),
-- Of all films, with 0 where nothing stands.
filled AS (
  SELECT modelled.id, fold, field, name, coalesce(value, 0) AS value
  FROM modelled
  CROSS JOIN (SELECT DISTINCT field, name FROM entries) AS names
  LEFT JOIN entries USING (id, field, name)
)
SELECT *, dense_rank() OVER (ORDER BY input) AS place
FROM (
  SELECT
    id, fold, field, field || ' ' || name AS input,
    (value - avg(value) OVER of_input) / nullif(round(stddev_pop(value) OVER of_input, 9), 0) AS value
  FROM filled
  WINDOW of_input AS (PARTITION BY field, name)
  UNION ALL
  -- The constant, whose weight does not count.
  SELECT id, fold, NULL, '', 1 FROM modelled
)
WHERE value IS NOT NULL;
-- The sums of products of two inputs, and of one with the revenue, over the films of the other folds.
CREATE TABLE products AS
WITH lists AS (
  SELECT fold, field, input, list(value ORDER BY id) AS list FROM inputs GROUP BY fold, field, input
  UNION ALL
  SELECT fold, NULL, 'revenue', list(revenue ORDER BY id) FROM modelled GROUP BY fold
),
own AS (
  SELECT one.fold, one.field, one.input, other.field AS other_field, other.input AS other,
    list_dot_product(one.list, other.list) AS product
  FROM lists AS one JOIN lists AS other ON other.fold = one.fold
  WHERE one.input <> 'revenue'
)
SELECT folds.fold AS out, field, input, other_field, other, sum(product) AS product
FROM own JOIN range(5) AS folds(fold) ON folds.fold <> own.fold
GROUP BY ALL;
-- The model of all fields, those without one of them, and those of one alone.
CREATE TABLE models AS
WITH fields AS (SELECT DISTINCT field FROM inputs WHERE field IS NOT NULL)
SELECT '' AS model, list(field) AS fields FROM fields
UNION ALL
SELECT 'without ' || one.field, list(other.field) FROM fields AS one JOIN fields AS other ON other.field <> one.field
GROUP BY one.field
UNION ALL
SELECT 'alone ' || field, [field] FROM fields;
-- One system for every model and every fold; an input that the model does not use has the weight 0.
CREATE MACRO uses(fields, field) AS field IS NULL OR list_contains(fields, field);
CREATE TABLE systems AS
SELECT model, out, list(line ORDER BY input) AS lines, list(answer ORDER BY input) AS answers
FROM (
  SELECT
    model, out, input,
    list(
      CASE
        WHEN uses(fields, field) AND uses(fields, other_field) THEN product + (input = other AND input <> '')::INTEGER
        ELSE (input = other)::DOUBLE
      END
      ORDER BY other
    ) FILTER (other <> 'revenue') AS line,
    max(CASE WHEN uses(fields, field) THEN product ELSE 0 END) FILTER (other = 'revenue') AS answer
  FROM products, models
  GROUP BY ALL
)
GROUP BY ALL;
CREATE MACRO plus(one, times, other) AS list_transform(list_zip(one, other), lambda pair: pair[1] + times * pair[2]);
-- Solved by conjugate gradients.
CREATE TABLE weights AS
WITH RECURSIVE steps AS (
  SELECT
    0 AS step, model, out, list_transform(answers, lambda answer: 0::DOUBLE) AS weights,
    answers AS rest, answers AS direction
  FROM systems
  UNION ALL
  SELECT
    step + 1, model, out, plus(weights, length, direction), new_rest,
    plus(new_rest, list_dot_product(new_rest, new_rest) / list_dot_product(rest, rest), direction)
  FROM (
    SELECT *, plus(rest, -length, image) AS new_rest
    FROM (
      SELECT *, list_dot_product(rest, rest) / list_dot_product(direction, image) AS length
      FROM (
        SELECT steps.*, list_transform(lines, lambda line: list_dot_product(line, direction)) AS image
        FROM steps JOIN systems USING (model, out)
      )
    )
  )
  WHERE step < 80 AND list_dot_product(rest, rest) > 1e-12
)
SELECT model, out, arg_max(weights, step) AS weights FROM steps GROUP BY ALL;
-- What each model tells, and the middle factor by which its guesses are off.
CREATE TABLE told AS
SELECT
  model,
  count(*) AS films,
  1 - sum((revenue - guess) ** 2) / sum((revenue - mean) ** 2) AS told,
  10 ** median(abs(revenue - guess)) AS factor
FROM (
  SELECT model, id, sum(value * weight) AS guess
  FROM inputs JOIN (
    SELECT model, out, unnest(weights) AS weight, generate_subscripts(weights, 1) AS place FROM weights
  ) USING (place) WHERE out = fold
  GROUP BY model, id
)
JOIN (SELECT id, revenue, avg(revenue) OVER () AS mean FROM modelled) USING (id)
GROUP BY model
HAVING count(*) >= 500;

CREATE VIEW told_by AS
SELECT
  models.fields[1] AS field, without.told AS without, every.told - without.told AS gap, alone.told AS alone
FROM models
JOIN told AS alone ON alone.model = models.model
JOIN told AS without ON without.model = 'without ' || models.fields[1]
JOIN told AS every ON every.model = ''
WHERE models.model = 'alone ' || models.fields[1];

-- @finding
SELECT count(*) FILTER (has_return) / count(*) AS known FROM money;
SELECT nullif(count(*), 1) AS films, sum(times) / (SELECT sum(times) FROM known) AS share
FROM heavy
HAVING bool_and(to_check) AND 10 * count(*) <= (SELECT count(*) FROM known);
SELECT median(times) AS median
FROM known
HAVING NOT (SELECT bool_and(to_check) AND 10 * count(*) <= (SELECT count(*) FROM known) FROM heavy);

-- @lead
SELECT count(*) AS films FROM movies;

-- @known-money
SELECT
  count(*) AS films,
  count(*) FILTER (budget > 0) AS cost,
  cost / films AS cost_share,
  count(*) FILTER (revenue > 0) AS revenue,
  count(*) FILTER (revenue > 0) / films AS revenue_share,
  count(*) FILTER (has_return) AS with_return,
  with_return / films AS both_share
FROM money;

-- @figure known
SELECT
  count(*) FILTER (budget = 0 AND revenue = 0) / count(*) AS neither,
  count(*) FILTER (has_return) / count(*) AS with_return,
  count(*) AS n
FROM money;

-- @data known
SELECT name, films, films / (SELECT count(*) FROM money) AS share
FROM (
  SELECT
    unnest(['Neither', 'Only the cost', 'Only the revenue', 'Both: return known']) AS name,
    unnest([
      count(*) FILTER (budget = 0 AND revenue = 0),
      count(*) FILTER (budget > 0 AND revenue = 0),
      count(*) FILTER (budget = 0 AND revenue > 0),
      count(*) FILTER (has_return)
    ]) AS films
  FROM money
);

-- @who-is-known
SELECT count(*) FILTER (has_return) / count(*) AS known, votes AS votes_fixed
FROM money WHERE votes = (SELECT max(least) FROM classes) GROUP BY votes;
SELECT count(*) FILTER (has_return) / count(*) AS known, least AS least_fixed, most AS most_fixed
FROM money JOIN classes ON votes = least WHERE votes = 0 GROUP BY least, most;
-- The language of most films.
SELECT
  CASE original_language WHEN 'en' THEN 'English' END AS language,
  count(*) FILTER (has_return) / (SELECT count(*) FROM known) AS of_known,
  count(*) FILTER (NOT has_return) / (SELECT count(*) FROM money WHERE NOT has_return) AS of_others
FROM money
GROUP BY original_language
ORDER BY count(*) DESC
LIMIT 1;

-- @figure who
FROM (
  SELECT
    least AS least_fixed,
    most AS most_fixed,
    count(*) FILTER (has_return) / (SELECT count(*) FROM known) AS of_known,
    count(*) FILTER (NOT has_return) / (SELECT count(*) FROM money WHERE NOT has_return) AS of_rest
  FROM money JOIN classes ON votes = least
  GROUP BY least, most
)
ORDER BY abs(of_known - of_rest) DESC
LIMIT 1;
SELECT count(*) FILTER (has_return) AS n_known, count(*) FILTER (NOT has_return) AS n_rest FROM money;

-- @data who
SELECT
  coalesce(least || ' to ' || most || ' votes', format('{:,} votes or more', least)) AS name,
  count(*) AS films,
  count(*) FILTER (has_return) AS known,
  known / films AS share,
  known / (SELECT count(*) FROM known) AS of_known,
  (films - known) / (SELECT count(*) FROM money WHERE NOT has_return) AS of_rest
FROM money JOIN classes ON votes = least
GROUP BY least, most
ORDER BY least;

-- @amounts
SELECT
  median(budget) FILTER (budget > 0) AS cost,
  median(revenue) FILTER (revenue > 0) AS revenue,
  median(times) AS "return",
  least(min(budget) FILTER (budget > 0), min(revenue) FILTER (revenue > 0)) AS lowest,
  greatest(max(budget), max(revenue)) AS highest,
  avg(times) AS mean,
  nullif(count(*) FILTER (has_return AND to_check), 1) AS to_check,
  avg(times) FILTER (NOT to_check) AS sound_mean,
  median(times) FILTER (NOT to_check) AS sound_median
FROM money;
SELECT 3 AS highest_fixed, sum(times) / (SELECT sum(times) FROM known WHERE NOT to_check) AS share
FROM (FROM known WHERE NOT to_check ORDER BY times DESC LIMIT 3);
SELECT 0.01 AS trimmed_fixed, avg(times) AS trimmed_mean
FROM (SELECT times, row_number() OVER (ORDER BY times) AS place, count(*) OVER () AS n FROM known)
WHERE place > floor(n / 100) AND place <= n - floor(n / 100);
-- The first and the last decade of enough films; of the last one the years that are all there.
SELECT
  first.median AS first_cost,
  first.decade AS first_decade,
  last.median AS last_cost,
  last.decade AS last_decade,
  CASE WHEN last.until < last.decade + 9 THEN last.until END AS last_year
FROM (
  SELECT decade, median(budget) AS median FROM complete
  GROUP BY decade HAVING count(*) >= least_films() ORDER BY decade LIMIT 1
) AS first, (
  SELECT decade, median(budget) AS median, least(decade + 9, (SELECT incomplete_from - 1 FROM data_end)) AS until
  FROM complete GROUP BY decade HAVING count(*) >= least_films() ORDER BY decade DESC LIMIT 1
) AS last
WHERE first.median < last.median;

-- @figure sizes
SELECT
  median(times) AS median,
  avg(times) AS mean,
  avg(times) FILTER (NOT to_check) AS sound_mean,
  (
    SELECT avg(times)
    FROM (SELECT times, row_number() OVER (ORDER BY times) AS place, count(*) OVER () AS n FROM known)
    WHERE place > floor(n / 100) AND place <= n - floor(n / 100)
  ) AS trimmed_mean,
  count(*) AS n,
  quantile_cont(times, 0.1) AS tenth,
  quantile_cont(times, 0.9) AS nine_tenths,
  check_below() AS check_below_fixed,
  count(*) FILTER (to_check) AS to_check
FROM known;

-- @data sizes
-- Four bins to a power of ten.
SELECT 10 ** (bin / 4) AS "from", 10 ** ((bin + 1) / 4) AS below, count(*) AS films
FROM (SELECT floor(4 * log10(times)) AS bin FROM known)
GROUP BY bin
ORDER BY bin;

-- @cost-and-revenue
SELECT 4 AS least_films_fixed;
SELECT median(times) AS median, count(*) FILTER (revenue >= budget) / count(*) AS gained
FROM (
  SELECT
    *,
    count(*) OVER (PARTITION BY decade) AS n,
    count(*) OVER (PARTITION BY decade ORDER BY budget RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS cheaper
  FROM known
)
WHERE n >= 4 AND (cheaper / n < 0.25 OR cheaper / n >= 0.75)
GROUP BY cheaper / n < 0.25
ORDER BY cheaper / n < 0.25 DESC;

-- @figure scatter
SELECT
  count(*) AS n,
  count(*) FILTER (revenue >= budget) / count(*) AS gained,
  median(times) AS median,
  nullif(count(*) FILTER (to_check), 1) AS to_check,
  count(*) FILTER (revenue >= budget AND NOT to_check) / count(*) FILTER (NOT to_check) AS sound_gained,
  median(times) FILTER (NOT to_check) AS sound_median
FROM known;

-- @data scatter
-- The films that stand out, each where it first does, then the others to be checked.
WITH standing_out AS (
  SELECT *,
    row_number() OVER (PARTITION BY to_check ORDER BY revenue DESC, id) AS by_revenue,
    row_number() OVER (PARTITION BY to_check ORDER BY times DESC, id) AS by_return,
    row_number() OVER (PARTITION BY to_check ORDER BY budget - revenue DESC, id) AS by_loss,
    row_number() OVER (PARTITION BY to_check ORDER BY times, id) AS by_low_return
  FROM known
),
placed AS (
  SELECT
    *,
    CASE
      WHEN NOT to_check AND by_revenue <= 3 THEN [1, by_revenue]
      WHEN NOT to_check AND by_return <= 4 THEN [2, by_return]
      WHEN to_check AND by_return <= 3 THEN [3, by_return]
      WHEN NOT to_check AND by_loss <= 3 THEN [4, by_loss]
      WHEN NOT to_check AND by_low_return <= 3 THEN [5, by_low_return]
      WHEN to_check THEN [6, id]
    END AS place
  FROM standing_out
)
SELECT coalesce(title, 'Untitled film (id ' || id || ')') AS title, release_year, budget, revenue, times
FROM placed WHERE place IS NOT NULL
ORDER BY place;

-- @typical-return
SELECT level() AS level_fixed, 1000 AS samples_fixed, 1993 AS published_cited;
SELECT
  few.median AS few_median,
  few.least AS few_from_fixed,
  few.most AS few_to_fixed,
  many.median AS many_median,
  many.least AS many_from_fixed,
  many.most AS many_to_fixed,
  many.median / few.median AS ratio,
  low AS low_within,
  high AS high_within
FROM (FROM enough JOIN classes ON rank = least ORDER BY rank LIMIT 1) AS few,
  (FROM enough JOIN classes ON rank = least ORDER BY rank DESC LIMIT 1) AS many,
  ratios
WHERE few.least < many.least AND ratios.by_what = 'votes';
-- Whole decades: the one of the highest median return and the last one.
WITH decades AS (
  SELECT decade, median(times) AS median, count(*) FILTER (has_return) / count(*) AS known
  FROM money
  GROUP BY decade
  HAVING count(*) FILTER (has_return) >= least_films() AND decade + 9 < (SELECT incomplete_from FROM data_end)
)
SELECT early.known AS early_known, early.decade AS early, late.known AS late_known, late.decade AS late
FROM (FROM decades ORDER BY median DESC LIMIT 1) AS early, (FROM decades ORDER BY decade DESC LIMIT 1) AS late
WHERE early.known < late.known;

-- @figure groups
SELECT count(*) AS films FROM known;
SELECT
  high.name AS high,
  high.median AS high_median,
  low.name AS low,
  low.median AS low_median,
  level() AS level_fixed,
  (SELECT count(*) FROM known WHERE len(genres) > 0) AS n,
  high.median / low.median AS ratio,
  ratios.low AS low_within,
  ratios.high AS high_within
FROM (FROM enough WHERE by_what = 'genre' ORDER BY median DESC LIMIT 1) AS high,
  (FROM enough WHERE by_what = 'genre' ORDER BY median LIMIT 1) AS low,
  ratios
WHERE ratios.by_what = 'genre';
SELECT
  CASE WHEN row_number() OVER (ORDER BY genre) = 1 THEN least_films() END AS least_films_fixed,
  genre,
  count(*) AS films
FROM (SELECT DISTINCT id, unnest(genres) AS genre FROM known)
GROUP BY genre
HAVING count(*) < least_films()
ORDER BY genre;

-- @data groups
SELECT
  name,
  count(*) AS films,
  count(*) FILTER (to_check) AS to_check,
  median(value) AS median,
  any_value(low) AS low_within,
  any_value(high) AS high_within,
  quantile_cont(value, 0.25) AS lower,
  quantile_cont(value, 0.75) AS upper,
  count(*) FILTER (value >= 1) / count(*) AS gained
FROM genre_returns JOIN median_bounds('genre_returns', level()) USING (name)
GROUP BY name
HAVING count(*) >= least_films()
ORDER BY median DESC, name;

-- @takers
SELECT year AS dollars_of FROM dollars;

-- @figure totals
SELECT
  collection,
  sum(revenue)::DOUBLE AS revenue,
  count(*) AS films,
  sum(revenue) FILTER (budget > 0) / sum(budget) FILTER (budget > 0) AS pooled
FROM money
WHERE revenue > 0 AND NOT to_check AND collection IS NOT NULL
GROUP BY collection
ORDER BY revenue DESC
LIMIT 1;
SELECT count(*) AS n FROM money WHERE budget > 0 OR revenue > 0;

-- @data totals
SELECT
  collection,
  count(*) AS films,
  sum(revenue)::DOUBLE AS revenue,
  count(*) FILTER (budget > 0) AS both_known,
  coalesce(sum(budget), 0)::DOUBLE AS cost,
  sum(revenue) FILTER (budget > 0) / sum(budget) FILTER (budget > 0) AS pooled
FROM money
WHERE revenue > 0 AND NOT to_check AND collection IS NOT NULL
GROUP BY collection
ORDER BY revenue DESC, collection
LIMIT 15;

-- @figure months
SELECT
  high.median AS high_median,
  high.month AS high,
  low.median AS low_median,
  low.month AS low,
  level() AS level_fixed,
  (SELECT count(*) FROM month_revenues) AS n,
  (SELECT incomplete_from FROM data_end) AS incomplete_from
FROM (FROM months ORDER BY median DESC LIMIT 1) AS high, (FROM months ORDER BY median LIMIT 1) AS low;
SELECT high.median / low.median AS ratio, level() AS level_fixed, ratios.low AS low_within, ratios.high AS high_within
FROM (FROM months ORDER BY median DESC LIMIT 1) AS high, (FROM months ORDER BY median LIMIT 1) AS low, ratios
WHERE ratios.by_what = 'month' AND high.month <> low.month;

-- @data months
SELECT month, films, median, low AS low_within, high AS high_within
FROM months JOIN median_bounds('month_revenues', level()) ON name = month
ORDER BY place;

-- @revenue-model
SELECT films, told, year AS dollars_of, 5 AS parts_fixed, factor FROM told, dollars WHERE model = '';

-- @figure model
SELECT
  lower(field[1]) || field[2:] AS field,
  without,
  told,
  films AS n,
  5 AS parts_fixed,
  year AS dollars_of
FROM told, (FROM told_by ORDER BY without LIMIT 1), dollars
WHERE model = '';

-- @data model
SELECT field, greatest(0, gap) AS lost, greatest(0, alone) AS alone FROM told_by ORDER BY gap DESC;

-- @figures-to-check
SELECT
  nullif(count(*) FILTER (to_check AND has_return), 1) AS to_check,
  count(*) FILTER (has_return) AS with_return,
  check_below() AS check_below_fixed,
  nullif(nullif(count(*) FILTER (to_check AND NOT has_return), 0), 1) AS only_one_known
FROM money;

-- @figure concentration
SELECT
  nullif(count(*), 1) AS films,
  sum(times) / (SELECT sum(times) FROM known) AS share,
  (SELECT count(*) FROM known) AS n
FROM heavy;

-- @data concentration
SELECT coalesce(title, 'Untitled film (id ' || id || ')') || ' (' || release_year || ')' AS title, 1 AS films, times,
  times / (SELECT sum(times) FROM known) AS share
FROM heavy ORDER BY place;
SELECT
  format('all other films ({:,})', count(*)) AS title,
  count(*) AS films,
  sum(times) AS times,
  sum(times) / (SELECT sum(times) FROM known) AS share
FROM known WHERE id NOT IN (SELECT id FROM heavy)
HAVING count(*) > 0;

-- @figure suspect
SELECT nullif(count(*) FILTER (to_check), 1) AS films, check_below() AS check_below_fixed FROM known;
SELECT title, release_year, budget, revenue, times, vote_count
FROM known WHERE to_check ORDER BY times DESC, id;
SELECT count(*) FILTER (to_check) AS n FROM known;

-- @one-figure
SELECT
  least AS least_fixed,
  name,
  title,
  films,
  known,
  factor(mean_with, mean_without) AS mean_factor,
  factor(median_with, median_without) AS median_factor,
  factor(pooled_with, pooled_without) AS pooled_factor
FROM moved;

-- @figure person
SELECT title, name, mean_with, mean_without, films AS n FROM moved;

-- @data person
SELECT
  unnest(['sum of returns', 'mean over all films', 'mean of the known', 'median of the known', 'pooled return']) AS measure,
  unnest([mean_with * films, mean_with, mean_with * films / known, median_with, pooled_with]) AS with_film,
  unnest([
    mean_without * (films - 1), mean_without, mean_without * (films - 1) / (known - 1), median_without, pooled_without
  ]) AS without_film
FROM moved;

-- @which-measure
SELECT count(*) AS people FROM people;

-- @figure people
WITH leads AS (
  SELECT unnest([arg_max(name, total), arg_max(name, median), arg_max(name, pooled)]) AS name,
    unnest(['the sum', 'the median', 'the pooled return']) AS measure
  FROM people
)
SELECT 'by ' || string_agg(measure, ' and ') || ': ' || name AS lead FROM leads GROUP BY name HAVING count(*) < 3;
SELECT sum(known)::DOUBLE AS n, count(*) AS people FROM people;

-- @data people
SELECT
  name,
  films,
  known,
  (SELECT count(*) FROM acted WHERE acted.who = people.who AND has_return AND to_check) AS to_check,
  total,
  total / films AS mean,
  total / known AS mean_known,
  median,
  pooled
FROM people
ORDER BY known DESC, films DESC, TRY_CAST(who AS BIGINT) NULLS LAST, name;
