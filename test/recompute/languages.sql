CREATE MACRO ibero_american(country) AS country IN (
  'Andorra', 'Argentina', 'Bolivia', 'Brazil', 'Chile', 'Colombia', 'Costa Rica', 'Cuba', 'Dominican Republic', 'Ecuador',
  'El Salvador', 'Guatemala', 'Honduras', 'Mexico', 'Nicaragua', 'Panama', 'Paraguay', 'Peru', 'Portugal', 'Puerto Rico',
  'Spain', 'Uruguay', 'Venezuela'
);
-- Countries of no region, which count together as one: they, too, can have a part in a film of Ibero-America.
CREATE VIEW located AS
SELECT
  *,
  len(list_filter(production_countries, c -> ibero_american(c))) > 0 AS ibero,
  len(list_filter(production_countries, c -> NOT ibero_american(c))) > 0 AS elsewhere
FROM movies
WHERE len(production_countries) > 0;
-- The decades that the page draws: of complete years, with the first least number of films that three decades reach.
CREATE VIEW located_decades AS
WITH ended AS (
  SELECT (data_end ->> 'incomplete_from')::INTEGER AS incomplete
  FROM read_json(getvariable('folder') || 'quality.json', columns = {data_end: 'JSON'})
),
decades AS (
  SELECT release_year // 10 * 10 AS decade, max(release_year) AS last_year, count(*) AS films, count(*) FILTER (WHERE ibero) AS ibero
  FROM located, ended
  WHERE release_year < incomplete
  GROUP BY decade
)
SELECT *, ibero / films AS share, incomplete, (SELECT sum(films) FROM decades) AS all_films
FROM decades, ended
WHERE films >= (
  SELECT max(least) FROM (SELECT unnest([300, 50, 10, 1]) AS least)
  WHERE (SELECT count(*) FROM decades WHERE films >= least) >= 3
);
CREATE VIEW region_course AS SELECT decade AS period, share AS value FROM located_decades;
CREATE MACRO name_of(asked) AS (SELECT name FROM language_names WHERE code = asked);

-- `language` is null where there is none (`xx`) or it is unknown. A list can name a country twice.
-- The first incomplete year is not to be told from one table alone: the quality report has it.
CREATE TABLE film AS
SELECT
  id, year, original_language AS code, nullif(original_language, 'xx') AS language, vote_count AS votes,
  list_distinct(production_countries) AS countries, list_distinct(spoken_languages) AS spoken,
  year < incomplete AS complete, if(complete, year // 10 * 10, incomplete) AS period, incomplete
FROM (SELECT *, release_year AS year FROM movies) CROSS JOIN (
  SELECT data_end.incomplete_from AS incomplete
  FROM read_json(getvariable('folder') || 'quality.json', columns = {data_end: 'STRUCT(incomplete_from INTEGER)'})
);
-- A decade is printed as its first year alone, a part of one with its last year.
CREATE MACRO last_year(first) AS (
  SELECT CASE WHEN incomplete - 1 BETWEEN first + 1 AND first + 8 THEN incomplete - 1 END FROM film LIMIT 1
);
CREATE VIEW original AS
SELECT language, count(*) AS films, row_number() OVER (ORDER BY count(*) DESC, language) AS place
FROM film WHERE language IS NOT NULL GROUP BY 1;
CREATE TABLE first AS
SELECT
  any_value(name_of(original.language)) AS name,
  count(*) FILTER (film.language = original.language) / count(*) AS share,
  count(*) FILTER (votes >= 100) AS n_with_votes,
  count(*) FILTER (film.language = original.language AND votes >= 100) / n_with_votes AS share_with_votes
FROM film, original WHERE place = 1;

-- The spoken languages of each film with an original one; codes stand for themselves.
CREATE TABLE spoken AS
SELECT DISTINCT
  id, film.language, term,
  coalesce(code, CASE WHEN regexp_full_match(term, '[a-z]{2}') THEN term END) AS heard
FROM (SELECT id, language, unnest(spoken) AS term FROM film) AS film
LEFT JOIN language_names ON nfc_normalize(own_name) = nfc_normalize(term);
CREATE TABLE speaking AS
SELECT id, any_value(language) AS language, bool_or(heard = language) AS own
FROM spoken WHERE heard <> 'xx' AND language IS NOT NULL GROUP BY id;
-- Those that a picture of 20 has, by films; of languages with 5 films.
CREATE VIEW speaking_by_language AS
SELECT language, name_of(language) AS name, count(*) AS films, count(*) FILTER (own) AS own, place
FROM speaking JOIN original USING (language) GROUP BY ALL;

CREATE VIEW country AS
SELECT country, count(*) AS films, sum(len(countries) - 1) AS pairings,
  count(*) FILTER (len(countries) > 1) AS coproductions
FROM (SELECT countries, unnest(countries) AS country FROM film) GROUP BY 1;
CREATE TABLE pair AS
SELECT a, b, count(*) AS films
FROM (SELECT *, unnest(countries) AS b FROM (SELECT countries, unnest(countries) AS a FROM film))
WHERE a < b GROUP BY ALL;
-- Each country has a weight so that the products with all others add up to its pairings. With S the sum of the
-- weights, a weight is x where x (S - x) are its pairings; S is found by halving: too large where the weights add up
-- to less.
CREATE TABLE weights AS
WITH RECURSIVE bounds(low, high, round) AS (
  SELECT 2 * sqrt(max(pairings)), 2 * sqrt(sum(pairings)), 0 FROM country
  UNION ALL
  SELECT if(less, low, middle), if(less, middle, high), round + 1
  FROM (
    SELECT low, high, round, middle, sum((middle - sqrt(middle * middle - 4 * pairings)) / 2) < middle AS less
    FROM (SELECT *, (low + high) / 2 AS middle FROM bounds WHERE round < 60), country
    GROUP BY low, high, round, middle
  )
)
SELECT country, (high - sqrt(high * high - 4 * pairings)) / 2 AS weight FROM country, bounds WHERE round = 60;
CREATE VIEW pair_ratio AS
SELECT a, b, films, films / (x.weight * y.weight) AS ratio
FROM pair JOIN weights x ON x.country = a JOIN weights y ON y.country = b;
CREATE VIEW coproductions AS
SELECT count(*) FILTER (len(countries) > 1) AS films, count(*) FILTER (len(countries) > 0) AS known FROM film;

-- Decades with the first of these numbers of films of known language that three of them have.
CREATE TABLE decade AS
WITH counted AS (
  SELECT period, count(*) AS films, count(*) FILTER (language <> 'en') AS others FROM film
  WHERE complete AND language IS NOT NULL GROUP BY 1
),
made AS (
  SELECT period, count(*) FILTER (len(countries) > 1) AS coproductions, count(*) FILTER (len(countries) > 0) AS known
  FROM film GROUP BY 1
),
least AS (
  SELECT coalesce(max(least), 1) AS least
  FROM (VALUES (300), (50), (10), (1)) t(least)
  WHERE (SELECT count(*) FROM counted WHERE films >= least) >= 3
)
SELECT *, films >= least AS drawn FROM counted JOIN made USING (period) CROSS JOIN least;
CREATE VIEW left_out AS SELECT least FROM decade GROUP BY 1 HAVING NOT bool_and(drawn);
CREATE VIEW others_course AS SELECT period, others / films AS value FROM decade WHERE drawn;
CREATE VIEW coproductions_course AS
SELECT period, coproductions / known AS value FROM decade WHERE drawn AND known > 0;
CREATE TABLE language_share AS
SELECT original.language, place, d.period, count(film.id) / any_value(d.films) AS value
FROM original CROSS JOIN decade d LEFT JOIN film ON film.language = original.language AND film.period = d.period
WHERE d.drawn GROUP BY ALL;
CREATE VIEW second_course AS SELECT period, value FROM language_share WHERE place = 2;
-- By year where ten years have 50 films of known language and country, else by decade.
CREATE VIEW point AS
WITH known AS (
  SELECT *, len(countries) > 0 AS country FROM film
),
by_year AS (
  SELECT year AS period, complete, count(language) AS languages, count(*) FILTER (country) AS countries,
    count(*) FILTER (language <> 'en') / languages AS share, 50 AS least
  FROM known GROUP BY ALL
),
by_period AS (
  SELECT period, complete, count(language) AS languages, count(*) FILTER (country) AS countries,
    count(*) FILTER (language <> 'en') / languages AS share
  FROM known GROUP BY ALL
),
yearly AS (SELECT count(*) FILTER (least(languages, countries) >= 50) >= 10 AS yearly FROM by_year)
SELECT b.*, NULL AS until FROM by_year b, yearly WHERE yearly
UNION ALL
SELECT period, complete, languages, countries, share, (
    SELECT coalesce(max(least), 1) FROM (VALUES (300), (50), (10), (1)) t(least)
    WHERE (SELECT count(*) FROM by_period WHERE least(languages, countries) >= least) >= 3
  ), last_year(period)
FROM by_period, yearly WHERE NOT yearly;

CREATE VIEW shares_course AS
SELECT period, share AS value FROM point WHERE complete AND least(languages, countries) >= least;

-- What the tables of data need besides.
CREATE MACRO period_name(first) AS (SELECT named_period(first, incomplete) FROM film LIMIT 1);
CREATE VIEW language_decade AS
SELECT o.language, place, d.period, count(film.id) AS films, count(film.id) / d.films AS share
FROM original o CROSS JOIN decade d
LEFT JOIN film ON film.language = o.language AND film.period = d.period AND complete
GROUP BY o.language, place, d.period, d.films;
CREATE VIEW ranked_pair AS
WITH ranked AS (SELECT country, row_number() OVER (ORDER BY films DESC, country) AS place FROM country)
SELECT
  p.*, if(x.place < y.place, a, b) AS one, if(x.place < y.place, b, a) AS other, least(x.place, y.place) AS one_place,
  greatest(x.place, y.place) AS other_place
FROM pair_ratio p JOIN ranked x ON x.country = a JOIN ranked y ON y.country = b;
-- The regions, in the order in which equals stand. Those of the United Nations' M49, joined and parted as the page says;
-- only countries of which there are films, all others are of no region.
CREATE TABLE region AS
SELECT region, name, unnest(string_split(countries, ', ')) AS country
FROM (VALUES
  (2, 'Northern America', 'Bermuda, Canada, United States of America'),
  (3, 'Northern Europe', 'Denmark, Estonia, Finland, Iceland, Ireland, Latvia, Lithuania, Norway, Sweden, United Kingdom'),
  (4, 'Western Europe',
    'Austria, Belgium, East Germany, France, Germany, Liechtenstein, Luxembourg, Monaco, Netherlands, Switzerland'),
  (5, 'Southern Europe', 'Albania, Bosnia and Herzegovina, Croatia, Gibraltar, Greece, Italy, Macedonia, Malta, ' ||
    'Montenegro, Serbia, Serbia and Montenegro, Slovenia, Yugoslavia'),
  (6, 'Eastern Europe', 'Belarus, Bulgaria, Czech Republic, Czechoslovakia, Hungary, Moldova, Poland, Romania, Russia, ' ||
    'Slovakia, Soviet Union, Ukraine'),
  (7, 'East Asia', 'China, Hong Kong, Japan, Macao, Mongolia, North Korea, South Korea, Taiwan'),
  (8, 'South and Southeast Asia', 'Afghanistan, Bangladesh, Bhutan, Brunei Darussalam, Cambodia, India, Indonesia, ' ||
    'Lao People''s Democratic Republic, Malaysia, Myanmar, Nepal, Pakistan, Philippines, Singapore, Sri Lanka, Thailand, ' ||
    'Vietnam'),
  (9, 'Middle East, North Africa', 'Algeria, Armenia, Azerbaijan, Cyprus, Egypt, Georgia, Iran, Iraq, Israel, Jordan, ' ||
    'Kuwait, Lebanon, Libyan Arab Jamahiriya, Morocco, Palestinian Territory, Qatar, Saudi Arabia, ' ||
    'Syrian Arab Republic, Tunisia, Turkey, United Arab Emirates'),
  (10, 'Sub-Saharan Africa', 'Angola, Botswana, Burkina Faso, Cameroon, Chad, Congo, Cote D''Ivoire, Ethiopia, ' ||
    'French Southern Territories, Ghana, Guinea, Kenya, Liberia, Madagascar, Mali, Mauritania, Namibia, Nigeria, ' ||
    'Rwanda, Senegal, Somalia, South Africa, Tanzania, Uganda, Zimbabwe'),
  (11, 'Oceania', 'Australia, French Polynesia, New Zealand, Papua New Guinea, Samoa, ' ||
    'United States Minor Outlying Islands')
) AS t(region, name, countries);
CREATE TABLE film_region AS
WITH placed AS (
  SELECT DISTINCT id,
    CASE WHEN ibero_american(country) THEN 1 ELSE coalesce(region, 12) END AS region,
    CASE WHEN ibero_american(country) THEN 'Ibero-America' ELSE coalesce(name, 'Others') END AS name
  FROM (SELECT id, unnest(production_countries) AS country FROM located) LEFT JOIN region USING (country)
)
SELECT
  id, placed.region, name, count(*) OVER (PARTITION BY id) AS regions, coalesce(vote_count, 0) AS vote_count, vote_average,
  coalesce(vote_count >= 50 AND vote_average IS NOT NULL, FALSE) AS rated
FROM placed JOIN located USING (id);

-- @finding
SELECT name, share, CASE WHEN n_with_votes >= 50 THEN share_with_votes END AS share_with_votes,
  CASE WHEN n_with_votes >= 50 THEN 100 END AS least_fixed FROM first;
SELECT count(*) AS films FROM film HAVING (SELECT n_with_votes FROM first) < 50;

-- @lead
SELECT count(*) AS films, (SELECT count(*) FROM original) AS languages, (SELECT count(*) FROM country) AS countries
FROM film;

-- @originals-question
SELECT count(*) AS languages, any_value(first.share) AS share, count(*) FILTER (films = 1) AS single
FROM original, first;
SELECT count(*) AS without FROM film WHERE code = 'xx' HAVING without > 0;

-- @figure originals
SELECT name, share, sum(films) FILTER (place > 1) / (SELECT count(*) FROM film) AS rest
FROM original, first GROUP BY ALL;
SELECT count(*) AS n, nullif(count(*) FILTER (code IS NULL), 0) AS unknown FROM film;

-- @figure rank
SELECT count(*) AS languages, quantile_disc(films, 0.5) AS half_have, sum(films) AS n FROM original;

-- @choice-question
SELECT 100 AS least_fixed, share_with_votes, name, share FROM first WHERE n_with_votes >= 50;

-- @figure choice
SELECT name, share_with_votes, share, (SELECT min(year) FROM film) AS first, (SELECT max(year) FROM film) AS last,
  100 AS least_fixed, n_with_votes AS n FROM first;

-- @spoken-question
SELECT count(*) AS n, count(*) FILTER (own) / count(*) AS share, (SELECT sum(films) FROM original) - count(*) AS unknown
FROM speaking;
-- In doubt: spoken in a tenth of its films or less.
SELECT name, nullif(own, 0) AS own, films FROM speaking_by_language
WHERE films >= 5 AND own <= 0.1 * films ORDER BY place;
SELECT DISTINCT term FROM spoken WHERE heard IS NULL;
SELECT count(DISTINCT id) AS films FROM spoken WHERE heard IS NULL HAVING films > 0;

-- @figure spoken
SELECT name, own / films AS share
FROM (SELECT * FROM speaking_by_language WHERE films >= 5 ORDER BY place LIMIT 20) ORDER BY share, place LIMIT 1;
SELECT 0.95 AS level_fixed, (SELECT count(*) FROM speaking) AS n;
SELECT 5 AS least_fixed
WHERE (SELECT count(*) FROM speaking_by_language WHERE films >= 5) < (SELECT count(*) FROM original);

-- @figure guests
SELECT
  name_of(heard) AS name, count(DISTINCT id) FILTER (heard <> language) AS guest, guest / count(DISTINCT id) AS share
FROM spoken WHERE heard <> 'xx' AND language IS NOT NULL GROUP BY heard ORDER BY guest DESC, heard LIMIT 1;
SELECT count(*) AS n FROM speaking;

-- @countries-question
SELECT
  (SELECT count(*) FROM country) AS countries, count(*) AS unknown, count(*) / (SELECT count(*) FROM film) AS share
FROM film WHERE len(countries) = 0 OR countries IS NULL;

-- @figure countries
SELECT country, films, films / (SELECT known FROM coproductions) AS share FROM country ORDER BY films DESC LIMIT 1;
SELECT known AS n FROM coproductions;

-- @pairs-question
SELECT films, films / known AS share FROM coproductions;

-- @figure matrix
-- Of the 16 countries with the most co-productions.
WITH shown AS (SELECT country FROM country ORDER BY coproductions DESC, films DESC, country LIMIT 16)
SELECT a, b, films FROM pair WHERE a IN (FROM shown) AND b IN (FROM shown) ORDER BY films DESC LIMIT 1;
SELECT films AS n FROM coproductions;

-- @figure pairs
SELECT a, b, ratio, films FROM pair_ratio WHERE films >= 20 ORDER BY ratio DESC LIMIT 1;
SELECT 20 AS least_fixed, films AS n, 1.959964 / sqrt(20) AS precision_fixed FROM coproductions;

-- @change-question
SELECT value AS share, period, last_year(period) AS until
FROM course_of('others_course') ORDER BY period;
SELECT value AS share, period, last_year(period) AS until
FROM course_of('coproductions_course') ORDER BY period;
SELECT least AS least_fixed FROM left_out;

-- @figure shares
SELECT course.value AS share, period, until FROM course_of('shares_course') AS course JOIN point USING (period)
ORDER BY period;
SELECT sum(languages) AS n FROM point;
SELECT least AS least_fixed FROM point WHERE least(languages, countries) < least LIMIT 1;
SELECT incomplete FROM film LIMIT 1;

-- @figure decades
SELECT name_of(language) AS name, value AS share, period, last_year(period) AS until
FROM language_share WHERE place BETWEEN 2 AND 16 ORDER BY share DESC LIMIT 1;
SELECT (SELECT sum(films) FROM decade) AS n, (SELECT least FROM left_out) AS least_fixed, incomplete FROM film LIMIT 1;

-- @figure lines
SELECT DISTINCT name_of(language) AS name FROM language_share WHERE place = 2;
SELECT value AS share, period, last_year(period) AS until FROM course_of('second_course') ORDER BY period;
SELECT (SELECT sum(films) FROM decade) AS n, (SELECT least FROM left_out) AS least_fixed, incomplete FROM film LIMIT 1;

-- @regions-question
SELECT
  count(*) FILTER (WHERE ibero) AS films,
  avg(ibero::INTEGER) AS share,
  count(*) FILTER (WHERE ibero AND elsewhere) / count(*) FILTER (WHERE ibero) AS together,
  sum(vote_count) FILTER (WHERE ibero) / sum(vote_count) AS votes
FROM located;
SELECT country, count(*) AS films
FROM (SELECT unnest(list_distinct(production_countries)) AS country FROM movies)
WHERE ibero_american(country)
GROUP BY country
ORDER BY films DESC, country
LIMIT 3;
-- The interval is Welch's, by the normal distribution.
WITH votes AS (
  SELECT
    count(*) FILTER (WHERE ibero) AS films,
    avg(vote_average) FILTER (WHERE ibero) AS mean,
    mean - avg(vote_average) FILTER (WHERE NOT ibero) AS difference,
    sqrt(
      var_samp(vote_average) FILTER (WHERE ibero) / films
      + var_samp(vote_average) FILTER (WHERE NOT ibero) / count(*) FILTER (WHERE NOT ibero)
    ) AS error
  FROM located
  WHERE vote_count >= 50 AND vote_average IS NOT NULL
)
SELECT 50 AS votes_fixed, films, mean, difference, difference - 1.959964 * error AS low, difference + 1.959964 * error AS high
FROM votes
WHERE films >= 20;
SELECT
  count(*) AS unknown,
  nullif(count(*) FILTER (WHERE original_language IN ('es', 'pt')), 0) AS unknown_ibero
FROM movies
WHERE len(production_countries) = 0 OR production_countries IS NULL;

-- @figure regions
SELECT avg(ibero::INTEGER) AS share, sum(vote_count) FILTER (WHERE ibero) / sum(vote_count) AS votes, count(*) AS films
FROM located;

-- @figure region-decades
SELECT
  value AS share,
  decade,
  -- A decade that is not over is named by its first and last year.
  CASE WHEN decade + 9 >= incomplete THEN last_year END AS last_year
FROM course_of('region_course') JOIN located_decades ON decade = period
ORDER BY decade;
SELECT DISTINCT all_films FROM located_decades;
SELECT least AS least_fixed FROM (SELECT unnest([300, 50, 10, 1]) AS least)
WHERE least <= (SELECT min(films) FROM located_decades) ORDER BY least DESC LIMIT 1;
SELECT DISTINCT incomplete FROM located_decades;

-- @data originals
WITH counts AS (SELECT code, count(*) AS films FROM film GROUP BY code)
SELECT
  CASE WHEN code = 'xx' THEN 'No language' ELSE coalesce(name_of(code), 'Unknown') END AS language, code, films,
  films / sum(films) OVER () AS share,
  sum(films) OVER (ORDER BY coalesce(code, 'xx') = 'xx', films DESC, code NULLS LAST) / sum(films) OVER () AS cumulative
FROM counts ORDER BY coalesce(code, 'xx') = 'xx', films DESC, code NULLS LAST;

-- @data rank
SELECT place, name_of(language) AS language, films FROM original ORDER BY place;

-- @data choice
WITH counts AS (
  SELECT code, count(*) FILTER (votes >= 100) AS films, count(*) / (SELECT count(*) FROM film) AS in_all
  FROM film GROUP BY code
)
SELECT
  CASE WHEN code = 'xx' THEN 'No language' ELSE coalesce(name_of(code), 'Unknown') END AS language, code, films,
  films / sum(films) OVER () AS share,
  sum(films) OVER (ORDER BY coalesce(code, 'xx') = 'xx', films DESC, code NULLS LAST) / sum(films) OVER () AS cumulative,
  in_all
FROM counts WHERE films > 0 ORDER BY coalesce(code, 'xx') = 'xx', films DESC, code NULLS LAST;

-- @data spoken
WITH counted AS (
  SELECT place, language, any_value(films) AS films, count(id) AS known, count(*) FILTER (own) AS among,
    among / nullif(known, 0) AS share
  FROM original LEFT JOIN speaking USING (language) GROUP BY ALL
)
SELECT
  name_of(language) AS name, films, known, among, share,
  100 * (share + z * z / (2 * known) - z * sqrt(share * (1 - share) / known + z * z / (4 * known * known)))
    / (1 + z * z / known) AS low,
  100 * (share + z * z / (2 * known) + z * sqrt(share * (1 - share) / known + z * z / (4 * known * known)))
    / (1 + z * z / known) AS high
FROM counted CROSS JOIN (SELECT 1.959964 AS z) ORDER BY place;

-- @data guests
WITH heard_in AS (
  SELECT heard, count(DISTINCT id) AS films, count(DISTINCT id) FILTER (heard <> language) AS guest
  FROM spoken WHERE heard <> 'xx' AND language IS NOT NULL GROUP BY heard
)
SELECT name_of(heard) AS name, films, guest, guest / films AS share FROM heard_in ORDER BY guest DESC, heard;

-- @data countries
SELECT country, films, films / known AS share, country.coproductions
FROM country, (SELECT known FROM coproductions) ORDER BY films DESC, country;

-- @data regions
WITH whole AS (SELECT count(*) AS films, sum(vote_count) AS votes FROM located),
counted AS (
  SELECT
    region, name, count(*) AS films, count(*) FILTER (regions > 1) AS together, sum(vote_count) AS votes,
    count(*) FILTER (rated) AS n, avg(vote_average) FILTER (rated) AS mean,
    1.959964 * stddev_samp(vote_average) FILTER (rated) / sqrt(n) AS half
  FROM film_region GROUP BY ALL
)
SELECT
  name, c.films, c.films / whole.films AS share, together, c.votes, c.votes / whole.votes AS votes_share, n,
  CASE WHEN n > 1 THEN mean END AS mean, CASE WHEN n > 1 THEN mean - half END AS low,
  CASE WHEN n > 1 THEN mean + half END AS high
FROM counted c, whole ORDER BY c.films DESC, region;

-- @data region-decades
WITH complete AS (SELECT id, period FROM film WHERE complete),
periods AS (SELECT period, count(*) AS films FROM located JOIN complete USING (id) GROUP BY period),
regions AS (SELECT region, name, count(*) AS films FROM film_region GROUP BY ALL)
SELECT r.name, period_name(p.period) AS period, count(f.id) AS films, count(f.id) / p.films AS share
FROM regions r CROSS JOIN periods p
LEFT JOIN (FROM film_region JOIN complete USING (id)) f ON f.region = r.region AND f.period = p.period
GROUP BY r.name, r.films, r.region, p.period, p.films ORDER BY r.films DESC, r.region, p.period;

-- @data matrix
-- The country with more films comes first.
WITH shown AS (SELECT country FROM country ORDER BY coproductions DESC, films DESC, country LIMIT 16)
SELECT one, other, films, films / ratio AS expected, ratio FROM ranked_pair
WHERE a IN (FROM shown) AND b IN (FROM shown) ORDER BY films DESC, one_place, other_place;

-- @data pairs
SELECT one, other, films, films / ratio AS expected, ratio FROM ranked_pair
WHERE films >= 20 ORDER BY ratio DESC, films DESC, one_place, other_place;

-- @data shares
WITH yearly AS (
  SELECT count(*) FILTER (known >= 50) >= 10 AS yearly
  FROM (SELECT least(count(language), count(*) FILTER (len(countries) > 0)) AS known FROM film GROUP BY year)
),
rows AS (
  SELECT if(yearly, year, period) AS first, any_value(yearly) AS yearly, count(language) AS languages,
    count(*) FILTER (language <> 'en') AS others, count(*) FILTER (len(countries) > 0) AS countries,
    count(*) FILTER (len(countries) > 1) AS together
  FROM film, yearly GROUP BY 1
)
SELECT
  if(yearly, first::VARCHAR, period_name(first)) AS period, languages, others,
  others / nullif(languages, 0) AS others_share, countries, together, together / nullif(countries, 0) AS together_share
FROM rows ORDER BY first;

-- @data decades
SELECT name_of(language) AS name, period_name(period) AS period, films, share
FROM language_decade WHERE place BETWEEN 2 AND 16 ORDER BY place, language_decade.period;

-- @data lines
-- The second language and the three after it.
SELECT name_of(language) AS name, period_name(period) AS period, films, share
FROM language_decade WHERE place BETWEEN 2 AND 5 ORDER BY place, language_decade.period;
