CREATE VIEW all_films AS SELECT count(*) AS films FROM movies;
-- The first year that is not complete and the columns cut off come from the order and the dates of the raw records.
CREATE TABLE report AS SELECT content::JSON AS report FROM read_text(getvariable('folder') || 'quality.json');
CREATE VIEW incomplete AS SELECT (report->>'$.data_end.incomplete_from')::INTEGER AS incomplete FROM report;
CREATE VIEW text_ends AS
SELECT count(*) > 0 AS ends FROM (SELECT unnest(report->'$.file_order.columns[*]') AS part FROM report)
WHERE (part->>'column') = 'overview' AND (part->>'last_record') IS NOT NULL;

CREATE TABLE directed AS
SELECT DISTINCT movie_id AS id, coalesce(person_id::VARCHAR, name) AS term FROM crew WHERE job = 'Director';
CREATE VIEW genre_of AS SELECT DISTINCT id, unnest(genres) AS term FROM movies;
CREATE VIEW keyword_of AS SELECT DISTINCT id, unnest(keywords) AS term FROM movies;
-- The mean over the films of the mean over their terms.
CREATE MACRO bits_of(terms) AS TABLE
SELECT avg(bits) AS bits FROM (
  SELECT t.id, avg(log2((SELECT films FROM all_films) / c.films)) AS bits
  FROM query_table(terms) t JOIN (SELECT term, count(*) AS films FROM query_table(terms) GROUP BY term) c USING (term)
  GROUP BY t.id
);
CREATE MACRO two_digits(x) AS round(x / 10 ** (floor(log10(x)) - 1)) * 10 ** (floor(log10(x)) - 1);

CREATE VIEW knowledge AS
SELECT
  id, vote_count, original_language,
  title IS NOT NULL AS title,
  overview IS NOT NULL OR tagline IS NOT NULL AS text,
  genres <> [] AS genres,
  keywords <> [] AS keywords,
  id IN (SELECT id FROM directed) AS directors,
  id IN (SELECT movie_id FROM "cast") AS actors,
  production_companies <> [] AS companies,
  production_countries <> [] AS countries,
  collection IS NOT NULL AS collection,
  original_language IS NOT NULL AS language,
  coalesce(runtime, 0) > 0 AS runtime,
  coalesce(vote_count, 0) > 0 AS votes
FROM movies;
CREATE TABLE known AS
SELECT *, NOT (text OR keywords OR directors OR actors OR collection) AS weak FROM knowledge;

-- The words of four letters or more in a text.
CREATE MACRO words(text) AS list_distinct(
  list_filter(
    string_split(regexp_replace(lower(strip_accents(coalesce(text, ''))), '[^\p{L}\p{M}\p{Nd}]+', ' ', 'g'), ' '),
    lambda word: length(word) >= 4
  )
);

-- What the former analysis leaves out: characters beyond ASCII, and a known status that is not "Released".
CREATE MACRO foreign_in(text) AS coalesce(regexp_matches(text, '[^\x00-\x7F]'), false);
CREATE VIEW foreign_films AS
SELECT
  id, title, release_year, vote_count, original_language,
  foreign_in(title) AS in_title,
  foreign_in(overview) AS in_overview,
  foreign_in(array_to_string(production_companies, '')) AS in_companies,
  id IN (SELECT movie_id FROM crew WHERE job = 'Director' AND foreign_in(name)) AS in_directors,
  id IN (SELECT movie_id FROM "cast" WHERE foreign_in(name)) AS in_cast,
  status IS NOT NULL AND status <> 'Released' AS by_status
FROM movies;
CREATE TABLE left_out AS
SELECT *, in_title OR in_overview OR in_companies OR in_directors OR in_cast AS by_character FROM foreign_films;

-- One label a film and field, as numbers, of those that at least 5 films have.
CREATE TABLE labels AS
WITH wide AS (
  SELECT
    movie_id AS id, collection AS "Collection", director_keys[1] AS "Director", cast_keys[1] AS "First of the cast",
    production_companies[1] AS "Company", production_countries[1] AS "Country", original_language AS "Language",
    genres[1] AS "Genre", keywords[1] AS "Keyword", (release_year // 10)::VARCHAR AS "Decade"
  FROM features
)
SELECT id, field, dense_rank() OVER (PARTITION BY field ORDER BY label)::INTEGER AS label
FROM (
  SELECT *, count(*) OVER (PARTITION BY field, label) AS films
  FROM (UNPIVOT wide ON COLUMNS(* EXCLUDE id) INTO NAME field VALUE label)
)
WHERE films >= 5;
CREATE TABLE pairs AS
SELECT a.field AS one, b.field AS other, a.label AS x, b.label AS y, a.id
FROM labels a JOIN labels b ON a.id = b.id AND a.field < b.field;
-- What one field tells of another, in bits (entropies: log2(n) - the mean of log2(films with the label)), less what it
-- tells when its labels are dealt to the films by chance.
CREATE TABLE redundancies AS
WITH dealt AS (
  SELECT one, other, x, y, z
  FROM (SELECT *, row_number() OVER (PARTITION BY one, other ORDER BY id) AS i FROM pairs)
  JOIN (SELECT one, other, y AS z, row_number() OVER (PARTITION BY one, other ORDER BY hash(id)) AS i FROM pairs)
  USING (one, other, i)
),
entropies AS (
  SELECT one, other, what, sum(n) AS films, log2(sum(n)) - sum(n * log2(n)) / sum(n) AS bits
  FROM (
    SELECT one, other, 'x' AS what, count(*) AS n FROM dealt GROUP BY one, other, x
    UNION ALL
    SELECT one, other, 'y', count(*) FROM dealt GROUP BY one, other, y
    UNION ALL
    SELECT one, other, 'both', count(*) FROM dealt GROUP BY one, other, x, y
    UNION ALL
    SELECT one, other, 'chance', count(*) FROM dealt GROUP BY one, other, x, z
  )
  GROUP BY one, other, what
),
of_pair AS (
  PIVOT entropies ON what IN ('x', 'y', 'both', 'chance') USING any_value(bits) GROUP BY one, other, films
),
both_ways AS (
  SELECT one AS told, other AS teller, films, x AS bits, (chance - "both") / (chance - y) AS part FROM of_pair
  UNION ALL
  SELECT other, one, films, y, (chance - "both") / (chance - x) FROM of_pair
)
SELECT told, teller, films, bits, CASE WHEN films >= 300 THEN greatest(0, part) END AS part FROM both_ways;
-- Another deal moves a part by less than a hundredth.
CREATE MACRO around(part) AS CASE WHEN part IS NOT NULL THEN [part - 0.01, part + 0.01] END;

-- @finding
SELECT avg(genres::INTEGER) AS genres, 1 - avg(keywords::INTEGER) AS no_keywords FROM known;

-- @lead
FROM all_films;

-- @power
SELECT bits, round(2 ** bits) AS one_in FROM bits_of('genre_of');
SELECT bits, two_digits(2 ** bits) AS one_in FROM bits_of('directed');
SELECT 1 - count(DISTINCT id) / (SELECT films FROM all_films) AS unlinked, (SELECT films FROM all_films) AS films
FROM directed WHERE term IN (SELECT term FROM directed GROUP BY term HAVING count(*) > 1);

-- @figure power
WITH filled AS (
  UNPIVOT (
    SELECT
      CASE WHEN NOT (SELECT ends FROM text_ends) THEN avg(text::INTEGER) END AS "Overview and tagline (words)",
      avg(genres::INTEGER) AS "Genres", avg(keywords::INTEGER) AS "Keywords", avg(directors::INTEGER) AS "Directors",
      avg(actors::INTEGER) AS "Cast, as billed", avg(companies::INTEGER) AS "Companies",
      avg(countries::INTEGER) AS "Countries", avg(runtime::INTEGER) AS "Running time", avg(votes::INTEGER) AS "Votes"
    FROM known
  ) ON COLUMNS(*) INTO NAME name VALUE share
)
SELECT
  (SELECT arg_max(name, share) FROM filled) AS best, (SELECT max(share) FROM filled) AS best_share,
  (SELECT lower(arg_min(name, share)) FROM filled) AS least, (SELECT min(share) FROM filled) AS least_share,
  films, 20 AS few_fixed, (FROM incomplete) AS incomplete_from
FROM all_films;

-- @data power
-- Of groups of fewer than 20 films only their number is told.
WITH fields AS (
  SELECT
    id, release_year,
    regexp_matches(title, '[\p{L}\p{N}]') AS "Title (words)",
    regexp_matches(concat(overview, tagline), '[\p{L}\p{N}]') AS "Overview and tagline (words)",
    genres <> [] AS "Genres", keywords <> [] AS "Keywords", id IN (SELECT id FROM directed) AS "Directors",
    id IN (SELECT movie_id FROM "cast") AS "Cast, as billed", production_companies <> [] AS "Companies",
    production_countries <> [] AS "Countries", collection IS NOT NULL AS "Collection",
    original_language IS NOT NULL AS "Original language", coalesce(runtime, 0) > 0 AS "Running time",
    coalesce(vote_count, 0) > 0 AS "Votes"
  FROM movies
),
filled AS (FROM fields UNPIVOT INCLUDE NULLS (filled FOR field IN (COLUMNS(* EXCLUDE (id, release_year))))),
grouped AS (
  SELECT
    field, filled, incomplete,
    unnest([NULL, if(release_year < incomplete, release_year // 10 * 10, incomplete)]) AS period,
    unnest([true, false]) AS every
  FROM filled, incomplete
)
SELECT
  field, if(every, 'all', named_period(period, incomplete)) AS "group", count(*) AS films,
  CASE WHEN count(*) >= 20 THEN avg(coalesce(filled, false)::INTEGER) END AS share
FROM grouped WHERE every OR period IS NOT NULL
GROUP BY field, every, period, incomplete
ORDER BY array_position([
  'Title (words)', 'Overview and tagline (words)', 'Genres', 'Keywords', 'Directors', 'Cast, as billed', 'Companies',
  'Countries', 'Collection', 'Original language', 'Running time', 'Votes'
], field), every DESC, period;

-- @redundancy
WITH pairs AS (
  SELECT
    collection, words(title) AS own,
    lag(words(title)) OVER (PARTITION BY collection ORDER BY release_date, id) AS part_before,
    lag(words(title)) OVER (ORDER BY id) AS neighbour
  FROM movies
)
SELECT
  avg(list_has_any(own, part_before)::INTEGER) FILTER (collection IS NOT NULL) AS in_series,
  count(part_before) FILTER (collection IS NOT NULL) AS pairs,
  avg(list_has_any(own, neighbour)::INTEGER) AS by_chance
FROM pairs;
WITH texts AS (
  SELECT
    words(tagline) AS line, words(overview) AS own, lead(words(overview)) OVER (ORDER BY id) AS other
  FROM movies WHERE tagline IS NOT NULL AND overview IS NOT NULL
)
SELECT
  sum(len(list_intersect(line, own))) / sum(len(line)) AS own,
  sum(len(list_intersect(line, other))) / sum(len(line)) AS other
FROM texts WHERE other IS NOT NULL HAVING count(*) > 0;

-- @figure redundancy
SELECT
  a.told, around(a.part) AS part_within, a.teller, around(b.part) AS back_within, a.films AS n, all_films.films, 5 AS label_fixed, 300 AS pair_fixed
FROM redundancies a JOIN redundancies b ON a.told = b.teller AND a.teller = b.told, all_films
WHERE a.part IS NOT NULL AND 'Collection' NOT IN (a.told, a.teller)
ORDER BY a.part DESC LIMIT 1;

-- @data redundancy
SELECT told, teller, films, bits, around(part) AS part_within
FROM redundancies, (SELECT ['Collection', 'Director', 'First of the cast', 'Company', 'Country', 'Language', 'Genre',
  'Keyword', 'Decade'] AS fields)
WHERE (SELECT count(part) FILTER ('Collection' NOT IN (told, teller)) > 0 FROM redundancies)
ORDER BY array_position(fields, told), array_position(fields, teller);

-- @figure field
WITH languages AS (
  SELECT name AS language, count(*) AS films, avg(keywords::INTEGER) AS share
  FROM known JOIN language_names ON code = original_language AND code <> 'xx'
  GROUP BY name ORDER BY films DESC LIMIT 14
),
shown AS (FROM languages WHERE films >= 20)
SELECT
  max(share) AS most, arg_max(language, share) AS best, min(share) AS least, arg_min(language, share) AS worst,
  sum(films) AS films, 20 AS few_fixed, count(*) AS languages
FROM shown;

-- @data field
SELECT name, count(*) AS films, avg(keywords::INTEGER) AS share
FROM known JOIN language_names ON code = original_language AND code <> 'xx'
GROUP BY name, original_language HAVING films >= 20
ORDER BY films DESC, original_language LIMIT 14;

-- @out
-- Cited where the movies file has as many records as the published one.
SELECT
  45347 AS films_cited, 16623 AS out_cited, 16623 / 45347 AS share_cited, 16183 AS by_character_cited,
  11765 AS cast_cited, 4904 AS overview_cited, 3196 AS directors_cited, 2722 AS companies_cited, 810 AS title_cited,
  440 AS by_status_cited
FROM report WHERE (report->>'rows_in')::INTEGER = 45466;
SELECT
  count(*) FILTER (by_character OR by_status) AS out, count(*) FILTER (by_character OR by_status) / count(*) AS share,
  count(*) FILTER (by_character) AS by_character,
  count(*) FILTER (in_cast) AS "cast", count(*) FILTER (in_overview) AS overview,
  count(*) FILTER (in_directors) AS directors, count(*) FILTER (in_companies) AS companies,
  count(*) FILTER (in_title) AS title, count(*) FILTER (by_status) AS by_status
FROM left_out;
SELECT title, release_year, vote_count FROM left_out
WHERE by_character AND NOT by_status AND vote_count >= 100
ORDER BY vote_count DESC LIMIT 5;
SELECT count(*) AS status_unknown FROM movies WHERE status IS NULL;

-- @figure out
WITH languages AS (
  SELECT
    original_language, count(*) AS films, count(*) FILTER (by_character OR by_status) AS out, out / count(*) AS share,
    row_number() OVER (ORDER BY share DESC, films DESC) AS place
  FROM left_out WHERE original_language <> 'xx'
  GROUP BY original_language HAVING films >= 20
)
SELECT
  any_value(name) FILTER (place = 1) AS language, any_value(share) FILTER (place = 1) AS share,
  any_value(films) FILTER (place = 1) AS of_films,
  sum(films) FILTER (out > 0 AND place <= 15) AS films, 20 AS few_fixed,
  count(*) FILTER (out > 0 AND place <= 15) AS drawn, count(*) AS languages
FROM languages LEFT JOIN language_names ON code = original_language;

-- @data out
SELECT
  upper(name[1]) || name[2:] AS language, count(*) AS films, count(*) FILTER (by_character OR by_status) AS out,
  count(*) FILTER (by_character) AS by_character, count(*) FILTER (in_title) AS title,
  count(*) FILTER (in_overview) AS overview, count(*) FILTER (in_companies) AS companies,
  count(*) FILTER (in_directors) AS directors, count(*) FILTER (in_cast) AS "cast",
  count(*) FILTER (by_status) AS by_status, coalesce(sum(vote_count), 0) AS votes,
  coalesce(sum(vote_count) FILTER (by_character OR by_status), 0) AS votes_out
FROM left_out LEFT JOIN language_names ON code = original_language
GROUP BY name, original_language ORDER BY films DESC, original_language;

-- @ours
SELECT (SELECT films FROM all_films) AS films, nullif(count(DISTINCT movie_id), (SELECT films FROM all_films)) AS asked,
  count(DISTINCT recommended_id) AS recommended
FROM recommendations;
SELECT sum(films) AS copies FROM (
  SELECT count(*) AS films FROM movies WHERE title IS NOT NULL GROUP BY title, release_date HAVING films > 1
);

-- @weak
SELECT
  avg(weak::INTEGER) AS share, count(*) AS films, count(*) FILTER (weak) AS weak,
  count(*) FILTER (weak AND coalesce(vote_count, 0) < 10) AS few_votes,
  count(*) FILTER (weak AND coalesce(vote_count, 0) < 10) / count(*) FILTER (weak) AS few_votes_share,
  count(*) FILTER (coalesce(vote_count, 0) < 10) AS of_few_votes, 10 AS votes_fixed
FROM known HAVING count(*) FILTER (weak) > 0;

-- @figure known
SELECT
  count(*) FILTER (fields >= 5) AS at_least_half, avg((fields >= 5)::INTEGER) AS share, 5 AS half_fixed,
  10 AS fields_fixed, count(*) AS films
FROM (
  SELECT
    title::INT + text::INT + genres::INT + keywords::INT + directors::INT + actors::INT + companies::INT
    + countries::INT + collection::INT + language::INT AS fields
  FROM known
);

-- @data known
WITH counted AS (
  SELECT
    title::INT + text::INT + genres::INT + keywords::INT + directors::INT + actors::INT + companies::INT
    + countries::INT + collection::INT + language::INT AS fields,
    weak
  FROM known
)
SELECT
  n, count(fields) AS films, count(fields) / (SELECT films FROM all_films) AS share, count(*) FILTER (weak) AS weak
FROM range(11) r(n) LEFT JOIN counted ON fields = n
GROUP BY n ORDER BY n;

-- @figure weak
WITH classes AS (
  SELECT
    CASE
      WHEN coalesce(vote_count, 0) = 0 THEN 'no votes' WHEN vote_count < 10 THEN '1 to 9 votes'
      WHEN vote_count < 100 THEN '10 to 99 votes' WHEN vote_count < 1000 THEN '100 to 999 votes'
      ELSE '1,000 votes or more'
    END AS votes,
    count(*) AS films, avg(weak::INTEGER) AS share
  FROM known GROUP BY ALL HAVING films >= 20
)
SELECT
  max(share) AS share, arg_max(votes, share) AS votes, sum(films) AS films, 20 AS few_fixed
FROM classes HAVING max(share) > 0;

-- @data weak
SELECT
  CASE
    WHEN coalesce(vote_count, 0) = 0 THEN 'No votes' WHEN vote_count < 10 THEN '1 to 9 votes'
    WHEN vote_count < 100 THEN '10 to 99 votes' WHEN vote_count < 1000 THEN '100 to 999 votes'
    ELSE '1,000 votes or more'
  END AS votes,
  count(*) AS films, count(*) FILTER (weak) AS weak, avg(weak::INTEGER) AS share
FROM known
WHERE (SELECT bool_or(weak) FROM known)
GROUP BY ALL HAVING count(*) >= 20
ORDER BY max(coalesce(vote_count, 0)) DESC;

-- @ratings
-- Of the ratings no table holds anything: what the training wrote of them is cited.
SELECT 4 AS liked_fixed, 5 AS highest_fixed;
SELECT
  users AS users_cited,
  "all".ratings AS ratings_cited,
  "all".rated[1] AS rated_films_cited,
  "all".films AS films_cited,
  likes / "all".ratings AS likes_cited,
  "all".ratings / (users * "all".rated[1]) AS density_cited,
  perUser.lower AS user_lower_cited,
  perUser.upper AS user_upper_cited,
  perUser.median AS user_median_cited,
  perUser.most AS user_most_cited,
  perFilm.lower AS film_lower_cited,
  perFilm.upper AS film_upper_cited,
  perFilm.median AS film_median_cited,
  perFilm.most AS film_most_cited,
  filmsWithHalf AS films_with_half_cited,
  1 - "all".rated[1] / "all".films AS unrated_cited,
  "all".rated[2] AS some_cited,
  ratedFrom[2] AS some_from_cited,
  "all".rated[3] AS many_cited,
  ratedFrom[3] AS many_from_cited
FROM read_json('loaders/evaluate/ratings.json');
SELECT own.ratings / every.ratings AS language_ratings_cited, own.films / every.films AS language_films_cited
FROM (SELECT unnest(languages) AS own, "all" AS every FROM read_json('loaders/evaluate/ratings.json'))
WHERE own.language = 'en';
SELECT 2015 AS study_fixed;

-- @figure ratings
WITH decades AS (
  SELECT own.decade AS decade, own.rated[1] / own.films AS share
  FROM (SELECT unnest(decades) AS own FROM read_json('loaders/evaluate/ratings.json'))
  WHERE own.films >= 20
),
ends AS (SELECT arg_min(share, decade) AS first, arg_max(share, decade) AS last FROM decades)
SELECT share AS share_cited, decade AS decade_cited
FROM decades, ends
WHERE decade IN (SELECT unnest([min(decade), max(decade)]) FROM decades)
  OR (share IN (SELECT unnest([min(share), max(share)]) FROM decades) AND share NOT IN (first, last))
ORDER BY decade;
SELECT "all".films AS films_cited, "all".ratings AS ratings_cited, 20 AS few_fixed
FROM read_json('loaders/evaluate/ratings.json');

-- @data ratings
SELECT
  own.decade || 's' AS decade_cited, own.films AS films_cited, own.rated[1] AS rated_cited,
  own.rated[2] AS some_cited, own.rated[3] AS many_cited, own.rated[1] / own.films AS share_cited,
  own.ratings AS ratings_cited
FROM (SELECT unnest(decades) AS own FROM read_json('loaders/evaluate/ratings.json'))
ORDER BY own.decade;
