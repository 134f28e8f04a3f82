-- What the raw files held is in no table: it stands in the quality report.
CREATE TABLE report AS SELECT content::JSON AS report FROM read_text(getvariable('folder') || 'quality.json');
CREATE VIEW records_read AS SELECT (report->>'rows_in')::INTEGER AS records FROM report;
CREATE VIEW kept AS SELECT count(*) AS films FROM movies;

CREATE VIEW rules AS
SELECT
  place, rule->>'name' AS name, (rule->>'count')::INTEGER AS reported, rule->'$.examples[*]' AS examples
FROM (
  SELECT generate_subscripts(report->'$.rules[*]', 1) AS place, unnest(report->'$.rules[*]') AS rule FROM report
);
-- The example shown of a rule: the first in which something changes, else the first.
CREATE VIEW examples AS
SELECT
  place, (example->>'record')::INTEGER AS record, (example->>'id')::INTEGER AS id, example->>'title' AS title,
  example->>'before' AS before, example->>'after' AS after
FROM (SELECT place, generate_subscripts(examples, 1) AS i, unnest(examples) AS example FROM rules)
QUALIFY row_number() OVER (PARTITION BY place ORDER BY before = after, i) = 1;

-- The month in which the bulk of the films ends, by the likelihood of two steady rates, and the year from which on the
-- films are not all there. Months count from the year 0.
CREATE VIEW films_of_month AS
SELECT year(release_date) * 12 + month(release_date) - 1 AS month, count(*) AS films FROM movies GROUP BY ALL;
CREATE VIEW since_median AS
SELECT
  month,
  sum(films) OVER (ORDER BY month) AS films_before, month - min(month) OVER () + 1 AS months_before,
  sum(films) OVER () - sum(films) OVER (ORDER BY month) AS films_after, max(month) OVER () - month AS months_after
FROM films_of_month
WHERE month >= (SELECT quantile_disc(year(release_date) * 12 + month(release_date) - 1, 0.5) FROM movies);
CREATE MACRO steady(films, months) AS films * ln(films / months);
CREATE TABLE bulk AS
SELECT
  coalesce(
    (
      SELECT arg_max(month, gain) FROM (
        SELECT
          month,
          2 * (
            steady(films_before, months_before) + steady(films_after, months_after)
            - steady(films_before + films_after, months_before + months_after)
          ) AS gain
        FROM since_median
        WHERE
          films_after BETWEEN 1 AND (SELECT films FROM kept) / 50
          AND films_after / months_after < films_before / months_before / 5
      ) WHERE gain > 20
    ),
    (SELECT max(month) FROM films_of_month)
  ) AS last_month;
CREATE VIEW films_of_year AS
SELECT
  y.year, count(id) AS films,
  quantile_cont(count(id), 0.5) OVER (ORDER BY y.year ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING) AS usual
FROM (SELECT unnest(range(min(release_year) - 3, max(release_year) + 1)) AS year FROM movies) y
LEFT JOIN movies ON release_year = y.year
GROUP BY y.year;
CREATE TABLE incomplete AS
SELECT 1 + max(year) AS first_year FROM films_of_year, bulk
WHERE year < (last_month + 1) // 12 AND (films >= 0.9 * usual OR films >= usual - 2 * sqrt(usual));
CREATE VIEW later AS
SELECT id, release_date FROM movies, bulk WHERE year(release_date) * 12 + month(release_date) - 1 > last_month;

-- What each film lacks, by the columns that can say nothing, in the order of the table.
CREATE VIEW lacks AS
SELECT
  id, release_year, coalesce(vote_count, 0) AS votes,
  title IS NULL AS "Title",
  original_language IS NULL AS "Original language",
  status IS NULL AS "Status",
  runtime IS NULL OR runtime = 0 AS "Running time",
  budget = 0 AS "Cost",
  revenue = 0 AS "Revenue",
  budget = 0 OR revenue = 0 AS "Return",
  popularity IS NULL AS "Popularity",
  vote_average IS NULL OR vote_count IS NULL OR vote_count = 0 AS "Mean vote",
  vote_count IS NULL AS "Number of votes",
  genres = [] AS "Genres",
  production_companies = [] AS "Companies",
  production_countries = [] AS "Countries",
  spoken_languages = [] AS "Spoken languages",
  keywords = [] AS "Keywords",
  tagline IS NULL AS "Tagline",
  overview IS NULL AS "Overview"
FROM movies;
CREATE TABLE gaps AS
FROM lacks UNPIVOT (missing FOR name IN (COLUMNS(* EXCLUDE (id, release_year, votes))));
CREATE VIEW ended AS
SELECT
  (part->>'column').upper()[1] || (part->>'column')[2:] AS name, (part->>'last_record')::INTEGER AS last_record
FROM (SELECT unnest(report->'$.file_order.columns[*]') AS part FROM report)
WHERE (part->>'last_record') IS NOT NULL;
CREATE TABLE gaps_of_source AS
SELECT name, count(*) FILTER (missing) AS films, count(*) FILTER (missing) / count(*) AS share FROM gaps
WHERE name NOT IN (SELECT name FROM ended)
GROUP BY name HAVING films > 0;
CREATE VIEW largest_gap AS
SELECT name, share FROM gaps_of_source ORDER BY films DESC LIMIT 1;
CREATE VIEW combinations AS
SELECT
  list_filter([
    CASE WHEN "Cost" THEN 'cost' END, CASE WHEN "Revenue" THEN 'revenue' END,
    CASE WHEN "Running time" THEN 'running time' END, CASE WHEN "Mean vote" THEN 'votes' END,
    CASE WHEN "Genres" THEN 'genres' END, CASE WHEN "Keywords" THEN 'keywords' END
  ], lambda field: field IS NOT NULL) AS fields,
  count(*) AS films, row_number() OVER (ORDER BY count(*) DESC) AS place
FROM lacks GROUP BY fields;

-- The columns of the table of films, in its order; a column that no film can lack is in no gap.
CREATE TABLE film_columns AS
SELECT name, row_number() OVER () AS place
FROM (
  SELECT unnest([
    'Id', 'Title', 'Release date', 'Release year', 'Original language', 'Status', 'Running time', 'Cost', 'Revenue',
    'Return', 'Return known or not', 'Return to be checked', 'Single figure to be checked', 'Popularity', 'Mean vote',
    'Number of votes', 'Collection', 'Genres', 'Companies', 'Countries', 'Spoken languages', 'Keywords', 'Tagline',
    'Overview'
  ]) AS name
);
CREATE VIEW gaps_and_collection AS
SELECT id, release_year, name, missing FROM gaps
UNION ALL
SELECT id, release_year, 'Collection', collection IS NULL FROM movies;
CREATE TABLE gaps_of_column AS
SELECT name, any_value(place) AS place, count(*) FILTER (missing) AS films
FROM film_columns LEFT JOIN gaps_and_collection USING (name) GROUP BY name;
-- The report calls the columns by their names in the files.
CREATE TABLE column_names AS
FROM (VALUES
  ('title', 'Title'), ('original_language', 'Original language'), ('status', 'Status'), ('runtime', 'Running time'),
  ('budget', 'Cost'), ('revenue', 'Revenue'), ('return', 'Return'), ('popularity', 'Popularity'),
  ('vote_average', 'Mean vote'), ('vote_count', 'Number of votes'), ('collection', 'Collection'), ('genres', 'Genres'),
  ('production_companies', 'Companies'), ('production_countries', 'Countries'),
  ('spoken_languages', 'Spoken languages'), ('keywords', 'Keywords'), ('tagline', 'Tagline'), ('overview', 'Overview')
) names("column", name);

-- @finding
SELECT records, films FROM records_read, kept;
SELECT count(*) FILTER (budget = 0 OR revenue = 0) / count(*) AS no_return FROM movies;

-- @lead
FROM kept;

-- @flow
SELECT records, records - films AS lost, (records - films) / records AS lost_share, films FROM records_read, kept;

-- @figure flow
SELECT films, records, films / records AS share, (records - films) / records AS lost_share FROM records_read, kept;

-- @data flow
SELECT 'records in the movies file' AS what, 'there are' AS are, records FROM records_read;
SELECT words, 'leave' AS leave, reported
FROM rules JOIN (VALUES
  ('records_cut_in_two', 'A record that a line feed cut in pieces is joined again'),
  (
    'record_too_long',
    'A record with more cells than the header is left out: nobody knows which cell is which'
  ),
  ('id_not_a_number', 'A record whose id is no whole number above 0 is left out'),
  ('no_valid_date', 'A record without a release date that exists in the calendar is left out'),
  ('repeated_id', 'Of the records of one id the first that has a release date stays')
) texts(name, words) USING (name)
ORDER BY place;
SELECT 'films' AS what, 'there are' AS are, films FROM kept;

-- @rules
WITH counted AS (
  SELECT
    count(*) FILTER (title IS NULL) AS title_missing,
    count(*) FILTER (budget > 0 AND revenue > 0) AS return_known,
    count(*) FILTER (budget > 0 AND revenue > 0 AND least(budget, revenue) < 1000) AS money_suspect,
    count(*) FILTER (least(budget, revenue) = 0 AND greatest(budget, revenue) BETWEEN 1 AND 999) AS money_doubtful,
    count(*) FILTER (original_language = 'xx') AS language_none,
    (SELECT count(*) FROM later) AS release_date_after_end,
    (SELECT count(*) FROM "cast") AS cast_rows,
    (SELECT count(*) FILTER (person_id IS NULL OR inferred_id) FROM "cast") AS cast_without_id,
    (SELECT count(*) FILTER (inferred_id) FROM "cast") AS cast_ids_inferred,
    (SELECT count(*) FROM crew) AS crew_rows,
    (SELECT count(*) FILTER (person_id IS NULL OR inferred_id) FROM crew) AS crew_without_id,
    (SELECT count(*) FILTER (inferred_id) FROM crew) AS crew_ids_inferred
  FROM movies
),
own AS (UNPIVOT counted ON COLUMNS(*) INTO NAME name VALUE films),
-- The numbers in what the page quotes of an example.
quoted AS (
  SELECT
    place, 0 AS i, record::DOUBLE AS number FROM examples
  UNION ALL
  SELECT
    place, generate_subscripts(numbers, 1), unnest(numbers)::DOUBLE
  FROM (
    SELECT
      place,
      regexp_extract_all(
        concat_ws(' ', coalesce(title, id::VARCHAR), CASE WHEN before <> after THEN before || ' ' || after END),
        '(?:^|[^\p{L}\d_.,-])(\d+(?:\.\d+)?)', 1
      ) AS numbers
    FROM examples
  )
),
-- Of a rule about cells that could not be read, the first of the file.
problems AS (
  SELECT
    'problems_in_' || regexp_extract(file->>'file', '^[a-z]+') AS name,
    file->'$.problems[0].examples[0]' AS problem
  FROM (SELECT unnest(report->'$.files[*]') AS file FROM report)
),
unread AS (
  SELECT name, 0 AS i, (problem->>'record')::DOUBLE AS number FROM problems
  UNION ALL
  SELECT
    name, generate_subscripts(numbers, 1), unnest(numbers)::DOUBLE
  FROM (SELECT name, regexp_extract_all(problem->>'message', '\b\d+\b') AS numbers FROM problems)
)
SELECT
  CASE WHEN coalesce(i, 0) = 0 THEN coalesce(films, reported) END AS times,
  CASE WHEN coalesce(i, 0) = 0 AND name IN ('money_suspect', 'money_doubtful') THEN 1000 END AS dollars_fixed,
  number AS of_the_example
FROM rules
LEFT JOIN own USING (name)
LEFT JOIN (SELECT place, i, number FROM quoted UNION ALL SELECT place, i, number FROM unread JOIN rules USING (name))
  USING (place)
ORDER BY place, i;

-- @cut
SELECT reported FROM rules WHERE name = 'records_cut_in_two';
SELECT title FROM movies
WHERE id IN (
  SELECT (unnest(examples)->>'id')::INTEGER FROM rules WHERE name = 'records_cut_in_two'
);

-- @figure cut
SELECT reported FROM rules WHERE name = 'records_cut_in_two';

-- @data cut
SELECT m.title, record, replace(before, ' | ', ' + ') AS cells, after::INTEGER AS whole
FROM (
  SELECT
    generate_subscripts(examples, 1) AS i, (unnest(examples)->>'record')::INTEGER AS record,
    (unnest(examples)->>'id')::INTEGER AS id, unnest(examples)->>'before' AS before,
    unnest(examples)->>'after' AS after
  FROM rules WHERE name = 'records_cut_in_two'
)
JOIN movies m USING (id)
ORDER BY i;

-- @repeated
SELECT (report->>'$.repeated_ids.ids')::INTEGER AS ids FROM report;
SELECT reported FROM rules WHERE name = 'repeated_id';
SELECT (report->>'$.repeated_ids.equal')::INTEGER AS equal FROM report;

-- @figure repeated
SELECT
  report->>'$.repeated_ids.columns[0].column' AS name,
  (report->>'$.repeated_ids.columns[0].records')::INTEGER AS differing,
  (SELECT reported FROM rules WHERE name = 'repeated_id') AS records
FROM report;

-- @data repeated
SELECT part->>'column' AS name, (part->>'records')::INTEGER AS records
FROM (SELECT unnest(report->'$.repeated_ids.columns[*]') AS part FROM report);

-- @unknown
-- Empty cells become zero in money, and some texts become empty: the report counts them.
WITH cells AS (
  SELECT
    coalesce(sum(reported) FILTER (name IN ('revenue_null_to_0', 'revenue_not_valid')), 0) AS no_revenue,
    coalesce(sum(reported) FILTER (name IN ('budget_null_to_0', 'budget_not_valid')), 0) AS no_budget,
    coalesce(sum(reported) FILTER (name = 'vote_average_0_with_votes'), 0) AS vote_0,
    coalesce(sum(reported) FILTER (name = 'tagline_blank'), 0) AS tagline,
    coalesce(sum(reported) FILTER (name = 'overview_placeholder'), 0) AS overview
  FROM rules
)
SELECT
  count(*) FILTER (m.revenue = 0) - any_value(no_revenue) AS revenue_0, any_value(no_revenue) AS revenue_empty,
  count(*) FILTER (m.budget = 0) - any_value(no_budget) AS budget_0, any_value(no_budget) AS budget_empty,
  count(*) FILTER (m.runtime = 0) AS runtime_0, count(*) FILTER (m.runtime IS NULL) AS runtime_empty,
  count(*) FILTER (m.vote_average = 0 AND m.vote_count = 0) AS mean_of_none, any_value(vote_0) AS mean_0,
  count(*) FILTER (m.vote_average IS NULL) - any_value(vote_0) AS mean_empty,
  count(*) FILTER (m.popularity IS NULL) AS popularity,
  count(*) FILTER (m.original_language IS NULL) AS original_language,
  count(*) FILTER (m.status IS NULL) AS status,
  any_value(cells.tagline) AS tagline_blank,
  count(*) FILTER (m.tagline IS NULL) - any_value(cells.tagline) AS tagline_empty,
  any_value(cells.overview) AS overview_placeholder,
  count(*) FILTER (m.overview IS NULL) - any_value(cells.overview) AS overview_empty,
  count(*) FILTER (m.keywords = []) AS keywords, count(*) FILTER (m.genres = []) AS genres
FROM movies m, cells;
SELECT count(*) AS january_1, count(*) / (SELECT films FROM kept) AS share FROM movies
WHERE month(release_date) = 1 AND day(release_date) = 1;
SELECT last_month // 12 AS year FROM bulk WHERE EXISTS (FROM later);
SELECT day(max(release_date)) AS day, year(max(release_date)) AS year, count(*) AS later FROM later
HAVING later > 0;

-- @order
-- The films' places in the file are in no table.
SELECT 'after record' AS after, last_record FROM ended;
-- Records count from 0.
SELECT records - 1 AS last FROM records_read WHERE EXISTS (FROM ended);

-- @figure order
SELECT string_agg(name, ', ') FILTER (place = 1) AS name, 20 AS parts_fixed, (SELECT films FROM kept) AS films
FROM (SELECT name, row_number() OVER () AS place FROM ended);

-- @data order
-- The films' places in the file are in no table: what is missing in each twentieth stands in the report.
WITH parts AS (
  SELECT
    part->>'column' AS "column", (part->'missing')::INTEGER[] AS missing,
    (report->'$.file_order.films')::INTEGER[] AS films
  FROM (SELECT report, unnest(report->'$.file_order.columns[*]') AS part FROM report)
)
SELECT i, name, missing[i] AS missing, missing[i] / films[i] AS share
FROM parts JOIN column_names USING ("column") JOIN film_columns USING (name), range(1, 21) r(i)
WHERE list_sum(missing) > 0
ORDER BY list_sum(missing) DESC, place, i;

-- @missing
SELECT name, share FROM gaps_of_source ORDER BY films DESC LIMIT 2;
WITH levels AS (
  SELECT votes_fixed, name, count(*) AS films, count(*) FILTER (missing) / count(*) AS share
  FROM gaps, (VALUES (0), (1), (10), (100), (1000)) l(votes_fixed)
  WHERE votes >= votes_fixed AND name = 'Return'
  GROUP BY votes_fixed, name HAVING films >= 20
)
SELECT films, votes_fixed, name, share FROM levels ORDER BY votes_fixed DESC LIMIT 1;
SELECT count(*) AS complete, count(*) / (SELECT films FROM kept) AS share FROM lacks
WHERE NOT ("Cost" OR "Revenue" OR "Running time" OR "Mean vote" OR "Genres" OR "Keywords");
SELECT first_year FROM incomplete;

-- @figure missing
SELECT name, share, (SELECT films FROM kept) AS films FROM largest_gap;
WITH decades AS (
  SELECT
    name, release_year // 10 * 10 AS decade, count(*) AS films,
    count(*) FILTER (missing) / count(*) AS share
  FROM gaps, incomplete
  WHERE release_year < first_year AND name IN (SELECT name FROM gaps_of_source)
  GROUP BY ALL HAVING films >= 20
),
extremes AS (
  SELECT
    d.name, min(d.share) AS least, arg_min(decade, d.share) AS best, max(d.share) AS most,
    arg_max(decade, d.share) AS worst, any_value(g.films) AS gap
  FROM (FROM decades ORDER BY decade) d JOIN gaps_of_source g USING (name)
  GROUP BY d.name HAVING most > least
  ORDER BY gap DESC LIMIT 1
)
SELECT
  name,
  least, best, CASE WHEN best + 10 > first_year THEN first_year - 1 END AS best_until,
  most, worst, CASE WHEN worst + 10 > first_year THEN first_year - 1 END AS worst_until,
  20 AS few_fixed
FROM extremes, incomplete;

-- @data missing
SELECT name, films, films / (SELECT films FROM kept) AS share FROM gaps_of_column ORDER BY films DESC, place;
WITH periods AS (
  SELECT
    least(release_year // 10 * 10 + if(release_year >= first_year, 9999, 0), first_year) AS period, first_year,
    name, missing
  FROM gaps_and_collection, incomplete
)
SELECT
  CASE
    WHEN period = first_year THEN period || ' and later'
    WHEN period + 10 > first_year THEN period || '–' || first_year - 1
    ELSE period || 's'
  END AS period_name,
  name, count(*) FILTER (missing) AS missing, count(*) FILTER (missing) / count(*) AS share
FROM periods JOIN gaps_of_column g USING (name)
WHERE name = 'Collection' OR name IN (SELECT name FROM gaps_of_source)
GROUP BY period, first_year, name, g.films, g.place
ORDER BY name = 'Collection', g.films DESC, g.place, period;

-- @figure together
SELECT
  array_to_string(fields, ' and ') AS fields, films / (SELECT films FROM kept) AS share,
  (SELECT films FROM kept) AS films
FROM combinations WHERE fields <> [] ORDER BY films DESC LIMIT 1;
SELECT count(*) AS rarer, sum(films) AS films FROM combinations WHERE place > 14 HAVING rarer > 0;

-- @data together
-- Equal numbers of films: by the names of the columns in the files.
SELECT
  CASE len(fields)
    WHEN 0 THEN 'nothing missing'
    WHEN 1 THEN fields[1]
    WHEN 2 THEN fields[1] || ' and ' || fields[2]
    ELSE array_to_string(fields[:-2], ', ') || ', and ' || fields[-1]
  END AS named,
  films, films / (SELECT films FROM kept) AS share
FROM combinations
ORDER BY
  films DESC,
  array_to_string(list_transform(fields, lambda field: CASE field
    WHEN 'cost' THEN 'budget' WHEN 'running time' THEN 'runtime' WHEN 'votes' THEN 'vote_average' ELSE field
  END), ' ');

-- @figure choice
SELECT count(*) FILTER (revenue = 0 OR budget = 0) / count(*) AS share, (SELECT films FROM kept) AS films FROM movies;

-- @data choice
SELECT name, films, films / (SELECT films FROM kept) AS share
FROM gaps_of_column JOIN (
  SELECT unnest([
    'Return', 'Revenue', 'Cost', 'Running time', 'Mean vote', 'Genres', 'Original language', 'Popularity'
  ]) AS name, generate_subscripts(range(8), 1) AS i
) USING (name)
ORDER BY i;
