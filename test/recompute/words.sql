-- Function words are a list of the recommender's.
CREATE TABLE function_word AS
SELECT unnest(string_split_regex(trim(regexp_extract(content, '`([^`]*)`', 1), E' \n'), '\s+')) AS word
FROM read_text('loaders/recommend/stopWords.ts');
-- Harman's S-stemmer (How effective is suffixing?, 1991).
CREATE MACRO singular(word) AS CASE
  WHEN length(word) < 4 THEN word
  WHEN regexp_matches(word, 'ies$') THEN if(regexp_matches(word, '[ae]ies$'), word, word[:-4] || 'y')
  WHEN regexp_matches(word, 'es$') THEN if(regexp_matches(word, '[aeo]es$'), word, word[:-2])
  WHEN regexp_matches(word, '[^us]s$') THEN word[:-2]
  ELSE word
END;

CREATE TABLE film AS
SELECT
  id, overview, tagline, list_distinct(genres) AS genres, list_distinct(keywords) AS keywords,
  release_year < incomplete AS complete, if(complete, release_year // 10 * 10, incomplete) AS period, incomplete
FROM movies, (
  SELECT data_end.incomplete_from AS incomplete
  FROM read_json(getvariable('folder') || 'quality.json', columns = {data_end: 'STRUCT(incomplete_from INTEGER)'})
);
CREATE TABLE incomplete AS SELECT any_value(incomplete) AS year, count(*) AS films FROM film;
-- The words of overviews and taglines: lower case, without accents and apostrophes, which take an s with them. `form` is
-- as the texts have it; words are numbered by the alphabet.
CREATE TABLE run AS
SELECT id, kind, unnest(regexp_extract_all(lower(text), '[\p{L}\p{M}\p{N}''’ʼ]+')) AS run
FROM (
  SELECT id, 'overview' AS kind, overview AS text FROM film WHERE overview IS NOT NULL
  UNION ALL
  SELECT id, 'tagline', tagline FROM film WHERE tagline IS NOT NULL
);
CREATE TABLE word AS
WITH form AS (
  SELECT run, times, regexp_replace(run, '^[''’ʼ]+|[''’ʼ]+$|[''’ʼ]s[''’ʼ]*$', '', 'g') AS form
  FROM (SELECT run, count(*) AS times FROM run GROUP BY 1)
),
plain AS (SELECT *, regexp_replace(strip_accents(form), '[''’ʼ]', '', 'g') AS plain FROM form)
SELECT run, form, times, dense_rank() OVER (ORDER BY singular(plain)) AS word FROM plain
WHERE (length(plain) > 1 OR regexp_matches(plain, '[0-9]')) AND plain NOT IN (FROM function_word);
-- Each word as most texts write it, of equal forms the first by the alphabet.
CREATE TABLE written AS
SELECT word, first(form ORDER BY times DESC, form) AS written
FROM (SELECT word, form, sum(times) AS times FROM word GROUP BY 1, 2) GROUP BY 1;

-- Each word once per text.
CREATE TABLE word_of_text AS SELECT DISTINCT id, kind, word FROM run JOIN word USING (run);
CREATE VIEW overview_word AS SELECT id, word FROM word_of_text WHERE kind = 'overview';
CREATE TABLE overviews AS
SELECT count(overview) AS n, (SELECT count(*) FROM overview_word) AS words,
  greatest(2, round(n / 1000)) AS fewest, greatest(5, ceil(n / 50)) AS smallest
FROM film;
-- The words that are compared, in `usual` of the overviews.
CREATE TABLE compared AS
SELECT word, count(*) AS usual FROM overview_word GROUP BY 1 HAVING usual >= (SELECT fewest FROM overviews);

-- The log-odds ratio of Monroe, Colaresi and Quinn in its standard errors, of a word that `usual` texts have and `one` of
-- the first side; of the `words` of all texts `own` are on that side. The prior is spread like both sides and as large as
-- the smaller one.
CREATE MACRO prior(own, words) AS least(own, words - own) / words;
CREATE MACRO score(y1, n1, y2, n2) AS (ln(y1 / (n1 - y1)) - ln(y2 / (n2 - y2))) / sqrt(1 / y1 + 1 / y2);
CREATE MACRO z_of(one, own, usual, words) AS score(
  one + usual * prior(own, words), own + words * prior(own, words),
  usual - one + usual * prior(own, words), words - own + words * prior(own, words)
);

-- Genres and decades with enough overviews inside and outside.
CREATE TABLE member AS
SELECT id, 'genre' AS kind, unnest(genres) AS name FROM film WHERE overview IS NOT NULL
UNION ALL
SELECT id, 'decade', period::VARCHAR FROM film WHERE overview IS NOT NULL AND complete;
CREATE TABLE team AS
WITH counted AS (SELECT kind, name, count(*) AS texts FROM member GROUP BY ALL),
words AS (SELECT kind, name, count(*) AS own FROM member JOIN overview_word USING (id) GROUP BY ALL)
SELECT counted.*, own, n - texts AS others, words, n
FROM counted JOIN words USING (kind, name), overviews WHERE texts >= smallest AND n - texts >= smallest;
CREATE TABLE scored AS
WITH one AS (
  SELECT kind, name, word, count(*) AS one
  FROM member JOIN overview_word USING (id) JOIN compared USING (word) GROUP BY ALL
)
SELECT kind, name, word, one, usual - one AS other, z_of(one, own, usual, words) AS z
FROM one JOIN team USING (kind, name) JOIN compared USING (word);
-- The line is where of as many texts at random not even one word passes in 95 of 100 deals. How many of the texts with
-- a word are dealt is hypergeometric; the words pass nearly independently of each other, so the number that pass is
-- Poisson, and none does in 95 of 100 deals where -ln(0.95) are expected. Of 399 deals the line is the 380th: the part
-- of all deals below it is spread like Beta(380, 20), and but in a few of 10,000 cases lies between 0.9 and 0.98.
CREATE TABLE line AS
WITH class AS (SELECT usual, count(*) AS words_of_class FROM compared GROUP BY 1),
possible AS (
  SELECT team.*, usual, words_of_class, usual * texts / n AS expected, unnest(generate_series(
    (expected + sqrt(expected * others / n))::BIGINT, least(usual, texts, (expected + 8 * sqrt(expected) + 8)::BIGINT)
  )) AS k
  FROM team, class
),
passing AS (
  SELECT kind, name, z_of(k, words * texts / n, usual, words) AS z, words_of_class * exp(
    lgamma(usual + 1) - lgamma(k + 1) - lgamma(usual - k + 1)
    + lgamma(n - usual + 1) - lgamma(texts - k + 1) - lgamma(n - usual - texts + k + 1)
    - lgamma(n + 1) + lgamma(texts + 1) + lgamma(n - texts + 1)
  ) AS expected
  FROM possible WHERE n - usual - texts + k >= 0
)
SELECT kind, name, max(z) FILTER (so_far > -ln(0.95)) AS line, max(z) FILTER (so_far > -ln(0.9)) AS low_line,
  max(z) FILTER (so_far > -ln(0.98)) AS high_line
FROM (SELECT *, sum(expected) OVER (PARTITION BY kind, name ORDER BY z DESC) AS so_far FROM passing)
GROUP BY ALL;
CREATE TABLE marked AS
SELECT team.*, line, low_line, high_line, max(z) AS highest, count(*) FILTER (z >= line) AS marked,
  count(*) FILTER (z >= low_line) AS most_marked, count(*) FILTER (z >= high_line) AS least_marked
FROM team JOIN line USING (kind, name) JOIN scored USING (kind, name) GROUP BY ALL;
CREATE TABLE most AS FROM marked ORDER BY marked DESC, highest DESC LIMIT 1;
CREATE TABLE typical AS
SELECT
  median(marked) FILTER (kind = 'genre') AS of_genre, median(marked) FILTER (kind = 'decade') AS of_decade,
  of_genre >= 2 AND of_genre > 2 * of_decade AS genres_marked, count(*) FILTER (kind = 'genre') AS genres,
  count(*) FILTER (kind = 'decade') AS decades, max(marked) FILTER (kind = 'decade') AS most_of_decade,
  -- Between the lines of other deals.
  [median(least_marked) FILTER (kind = 'genre'), median(most_marked) FILTER (kind = 'genre')] AS reach_of_genre,
  [median(least_marked) FILTER (kind = 'decade'), median(most_marked) FILTER (kind = 'decade')] AS reach_of_decade,
  [max(least_marked) FILTER (kind = 'decade'), max(most_marked) FILTER (kind = 'decade')] AS reach_of_most
FROM marked;

-- Taglines against the overviews of the same films. By chance a film's tagline and overview change sides or do not:
-- of the films that have a word in one of them only (`single`) a binomial number has it on the first side.
CREATE TABLE paired AS
FROM word_of_text SEMI JOIN (FROM film WHERE tagline IS NOT NULL AND overview IS NOT NULL) USING (id);
CREATE TABLE lines AS
SELECT
  count(*) AS n, greatest(2, round(2 * n / 1000)) AS fewest, greatest(5, ceil(n / 50)) AS smallest,
  (SELECT count(*) FROM paired WHERE kind = 'tagline') AS own, (SELECT count(*) FROM paired) AS words
FROM film WHERE tagline IS NOT NULL AND overview IS NOT NULL;
CREATE TABLE sided AS
SELECT
  word, count(*) FILTER (kind = 'tagline') AS one, count(*) FILTER (kind = 'overview') AS other,
  2 * (count(*) - count(DISTINCT id)) AS twice, one + other - twice AS single, z_of(one, any_value(own), one + other, any_value(words)) AS z
FROM paired, lines GROUP BY 1 HAVING one + other >= any_value(fewest);
CREATE TABLE paired_line AS
WITH possible AS (
  SELECT
    single, twice, words_of_class,
    unnest(generate_series(single // 2, least(single, single // 2 + 8 * sqrt(single)::BIGINT))) AS k
  FROM (SELECT single, twice, count(*) AS words_of_class FROM sided GROUP BY 1, 2)
),
passing AS (
  SELECT z_of(twice // 2 + k, words / 2, single + twice, words) AS z,
    words_of_class * exp(lgamma(single + 1) - lgamma(k + 1) - lgamma(single - k + 1) - single * ln(2)) AS expected
  FROM possible, lines
)
SELECT max(z) AS line
FROM (SELECT *, sum(expected) OVER (ORDER BY z DESC) AS so_far FROM passing) WHERE so_far > -ln(0.95);

-- Decades of complete years with enough overviews, and with enough taglines.
CREATE TABLE decade AS
SELECT
  period, count(*) AS films, count(tagline) AS taglines, median(length(tagline)) AS length, taglines / films AS share
FROM film WHERE overview IS NOT NULL AND complete GROUP BY 1;
CREATE VIEW with_share AS SELECT period, share AS value FROM decade, overviews WHERE films >= smallest;
CREATE VIEW with_length AS SELECT period, length AS value FROM decade, lines WHERE taglines >= smallest;
-- A decade is printed as its first year alone, a part of one with its last year.
CREATE MACRO last_year(first) AS (
  SELECT CASE WHEN year - 1 BETWEEN first + 1 AND first + 8 THEN year - 1 END FROM incomplete
);
-- The bootstrap of the difference of both medians, of the last decade less the first, needs no draws: their median is at
-- most a length where at least half of them are, and how many are is binomial.
CREATE TABLE length_change AS
WITH at_most AS (
  SELECT period, length, sum(count(*)) OVER w AS k, sum(count(*)) OVER (PARTITION BY period) AS n
  FROM (SELECT period, length(tagline) AS length FROM film WHERE overview IS NOT NULL AND tagline IS NOT NULL)
  WHERE period IN ((SELECT min(period) FROM with_length), (SELECT max(period) FROM with_length))
  GROUP BY 1, 2 WINDOW w AS (PARTITION BY period ORDER BY length)
),
draws AS (SELECT *, k / n AS p, unnest(generate_series(((n + 1) // 2)::BIGINT, n::BIGINT)) AS i FROM at_most),
reached AS (
  SELECT period, length, sum(if(p = 1, (i = n)::INTEGER, exp(
    lgamma(n + 1) - lgamma(i + 1) - lgamma(n - i + 1) + i * ln(p) + (n - i) * ln(1 - p)
  ))) AS part FROM draws GROUP BY ALL
),
median AS (SELECT *, part - coalesce(lag(part) OVER (PARTITION BY period ORDER BY length), 0) AS weight FROM reached),
changed AS (
  SELECT b.length - a.length AS change, sum(sum(a.weight * b.weight)) OVER (ORDER BY b.length - a.length) AS part
  FROM median a JOIN median b ON a.period < b.period GROUP BY 1
)
SELECT
  (SELECT arg_max(value, period) - arg_min(value, period) FROM with_length) AS change,
  min(change) FILTER (part >= 0.025) AS low, min(change) FILTER (part >= 0.975) AS high
FROM changed HAVING count(*) > 0;

CREATE TABLE keyword AS SELECT id, unnest(keywords) AS keyword FROM film;
CREATE TABLE keyword_films AS
SELECT keyword, count(*) AS films, row_number() OVER (ORDER BY count(*) DESC, keyword) AS place
FROM keyword GROUP BY 1;
CREATE TABLE tagged AS SELECT count(DISTINCT id) AS n, greatest(2, round(n / 3000)) AS fewest FROM keyword;
CREATE TABLE pair AS
WITH frequent AS (
  SELECT id, keyword, films FROM keyword JOIN keyword_films USING (keyword), tagged WHERE films >= fewest
)
SELECT a.keyword AS a, b.keyword AS b, count(*) AS together, together * any_value(n) / (a.films * b.films) AS lift
FROM frequent a JOIN frequent b ON a.id = b.id AND a.keyword < b.keyword, tagged
GROUP BY a.keyword, b.keyword, a.films, b.films;
-- The 18 most frequent ones, two by two.
CREATE TABLE matrix AS
SELECT x.keyword AS a, y.keyword AS b, coalesce(pair.together, 0) AS together, x.films * y.films / n AS expected,
  coalesce(pair.together, 0) / expected AS lift
FROM keyword_films x JOIN keyword_films y ON x.keyword < y.keyword AND x.place <= 18 AND y.place <= 18
LEFT JOIN pair ON pair.a = x.keyword AND pair.b = y.keyword, tagged;
-- Pairs are shown from twice the fewest films on, or from that of the 21st pair.
CREATE VIEW shown_pair AS
FROM pair WHERE together >= least(
  2 * (SELECT fewest FROM tagged), (SELECT together FROM pair ORDER BY together DESC OFFSET 20 LIMIT 1)
);
CREATE VIEW top AS
SELECT written, usual / n AS share
FROM compared JOIN written USING (word), overviews ORDER BY usual DESC, word LIMIT 2;
CREATE VIEW some_tagline AS FROM lines WHERE n > 0;

CREATE MACRO period_name(period) AS (SELECT named_period(period, year) FROM incomplete);
-- The decimals of a share: one, or as many as it takes for it not to look like nothing or all.
CREATE MACRO decimals(percent) AS (
  SELECT coalesce(min(d), 5) FROM range(1, 5) AS t(d)
  WHERE round(percent, d::INTEGER) > 0 AND round(100 - percent, d::INTEGER) > 0
);
-- How many of some texts, and which share of them, in one cell.
CREATE MACRO count_and_share(part, whole) AS format('{:,}', part) || ' (' || CASE
  WHEN part = 0 THEN '0'
  WHEN part = whole THEN '100'
  ELSE CASE decimals(100 * part / whole)
    WHEN 1 THEN format('{:.1f}', round(100 * part / whole, 1))
    WHEN 2 THEN format('{:.2f}', round(100 * part / whole, 2))
    WHEN 3 THEN format('{:.3f}', round(100 * part / whole, 3))
    WHEN 4 THEN format('{:.4f}', round(100 * part / whole, 4))
    ELSE format('{:.5f}', round(100 * part / whole, 5))
  END
END || '%)';
-- The words of the team with most marked ones, beside those of all others; 15 each way, a standard error apart or more.
CREATE VIEW contrasted AS
SELECT word, coalesce(one, 0) AS one, usual - coalesce(one, 0) AS other,
  z_of(coalesce(one, 0), own, usual, words) AS z, texts, others, most.name
FROM compared CROSS JOIN most LEFT JOIN (FROM scored SEMI JOIN most USING (kind, name)) USING (word);
-- The median length of the taglines of each period, with the values at the ranks n/2 ± z sqrt(n)/2, outwards (Conover).
CREATE VIEW tagline_ranks AS
WITH sorted AS (
  SELECT period, list_sort(list(length(tagline)) FILTER (tagline IS NOT NULL)) AS lengths, count(*) AS films,
    count(tagline) AS n, median(length(tagline)) AS median
  FROM film WHERE overview IS NOT NULL GROUP BY 1
)
SELECT *, lengths[greatest(1, floor(n / 2 - 1.959964 * sqrt(n) / 2))::INTEGER] AS low,
  lengths[least(n, ceil(1 + n / 2 + 1.959964 * sqrt(n) / 2))::INTEGER] AS high
FROM sorted;
-- The keywords of the matrix, after each one the one left that is nearest to it; that decides between equal pairs.
CREATE TABLE matrix_order AS
WITH RECURSIVE near AS (
  SELECT a, b, lift FROM matrix
  UNION ALL
  SELECT b, a, lift FROM matrix
),
step AS (
  SELECT 1 AS i, keyword, [keyword] AS seen FROM keyword_films WHERE place = 1
  UNION ALL
  SELECT i + 1, next, list_append(seen, next)
  FROM (
    SELECT any_value(i) AS i, any_value(seen) AS seen, arg_max(b, {lift: lift, place: -place}) AS next
    FROM step JOIN near ON near.a = step.keyword JOIN keyword_films ON keyword_films.keyword = near.b
    WHERE NOT list_contains(seen, b)
  )
  WHERE next IS NOT NULL
)
SELECT i, keyword FROM step;

-- @finding
SELECT reach_of_genre AS words_of_genre_within, reach_of_decade AS words_of_decade_within FROM typical WHERE genres_marked;
SELECT written, share FROM top WHERE NOT (SELECT genres_marked FROM typical) ORDER BY share DESC LIMIT 1;

-- @lead
SELECT nullif(n, films) AS overviews, films, CASE WHEN n < films THEN n / films END AS share
FROM overviews, incomplete;

-- @frequent
SELECT n, (SELECT count(*) FROM compared) AS compared, fewest FROM overviews;
SELECT films FROM incomplete, overviews WHERE n < films;

-- @figure cloud
SELECT written, share FROM top;
SELECT 100 AS words_fixed, n FROM overviews;

-- @data cloud
SELECT written, usual, usual / n AS share
FROM (SELECT word, count(*) AS usual FROM overview_word GROUP BY 1) JOIN written USING (word), overviews
ORDER BY usual DESC, word LIMIT 100;

-- @apart
SELECT
  2008 AS year_cited, (SELECT count(*) FROM compared) AS compared, overviews.fewest, 399 AS deals_fixed, genres,
  CASE WHEN of_genre > 0 THEN reach_of_genre END AS words_of_genre_within, decades,
  CASE WHEN of_decade > 0 THEN reach_of_decade END AS words_of_decade_within,
  CASE WHEN most_of_decade > 0 THEN reach_of_most END AS most_of_decade_within, overviews.smallest, lines.smallest AS smallest_taglines,
  year AS incomplete
FROM typical, overviews, incomplete, lines;

-- @figure contrast
-- That a genre's own name marks it is no news.
SELECT lower(name) AS name, written, one / texts AS share, other / others AS share_of_others
FROM scored JOIN most USING (kind, name) JOIN written USING (word)
WHERE z >= line AND written <> lower(name) ORDER BY z DESC LIMIT 1;
SELECT [least_marked, most_marked] AS marked_within, texts, others, (SELECT count(*) FROM compared) AS compared, fewest,
  [low_line, high_line] AS line_within,
  0.95 AS level_fixed, 399 AS deals_fixed
FROM most, overviews;

-- @data contrast
SELECT written, coalesce(period_name(try_cast(name AS INTEGER)), name) AS side,
  count_and_share(one, texts) AS inside, count_and_share(other, others) AS outside, z
FROM contrasted JOIN written USING (word) WHERE z >= 1 ORDER BY z DESC, word LIMIT 15;
SELECT written, 'all other overviews' AS side,
  count_and_share(one, texts) AS inside, count_and_share(other, others) AS outside, z
FROM contrasted JOIN written USING (word) WHERE z <= -1 ORDER BY z, word LIMIT 15;

-- @figure marked
SELECT lower(name) AS name, [least_marked, most_marked] AS marked_within FROM marked
WHERE kind = 'genre' ORDER BY marked DESC, highest DESC LIMIT 1;
SELECT name::INTEGER AS decade, [least_marked, most_marked] AS marked_within FROM marked
WHERE kind = 'decade' ORDER BY marked DESC, highest DESC LIMIT 1;
SELECT [min(low_line), min(high_line)] AS lowest_within, [max(low_line), max(high_line)] AS highest_within FROM marked;
SELECT n FROM overviews;

-- @data marked
-- Some words are so near to the line that other deals leave them out or let them in.
SELECT coalesce(period_name(try_cast(name AS INTEGER)), name) AS name, texts,
  [least_marked, most_marked] AS marked_within, [low_line, high_line] AS line_within, highest
FROM marked
ORDER BY kind = 'decade', CASE WHEN kind = 'decade' THEN name::INTEGER END, texts DESC, name;

-- @taglines
SELECT nullif(lines.n, 0) AS taglines, overviews.n, CASE WHEN lines.n > 0 THEN lines.n / overviews.n END AS share,
  CASE WHEN lines.n > 0 THEN 0.95 END AS level_fixed
FROM lines, overviews;

-- @figure tagline-share
SELECT value AS share, period, last_year(period) AS until FROM course_of('with_share'), some_tagline ORDER BY period;
SELECT overviews.n FROM overviews, some_tagline;
SELECT smallest FROM overviews WHERE EXISTS (FROM decade, some_tagline WHERE films < overviews.smallest);
SELECT period, last_year(period) AS until FROM decade, overviews, some_tagline
WHERE films < overviews.smallest ORDER BY period;

-- @data tagline-share
SELECT period_name(period) AS name, films, tagline_ranks.n AS taglines, tagline_ranks.n / films AS share, median, low, high
FROM tagline_ranks, some_tagline ORDER BY period;

-- @figure tagline-length
SELECT value AS length, period, last_year(period) AS until
FROM course_of('with_length'), some_tagline ORDER BY period;
SELECT 0.95 AS level_fixed, n FROM some_tagline;
SELECT change, low AS low_about, high AS high_about FROM length_change;
SELECT smallest FROM some_tagline WHERE EXISTS (FROM decade WHERE taglines < smallest);
SELECT period, last_year(period) AS until FROM decade, some_tagline
WHERE taglines BETWEEN 1 AND smallest - 1 ORDER BY period;

-- @data tagline-length
SELECT period_name(period) AS name, films, tagline_ranks.n AS taglines, tagline_ranks.n / films AS share, median, low, high
FROM tagline_ranks, some_tagline ORDER BY period;

-- @figure tagline-words
-- Overviews are longer: a word in more taglines all the same.
SELECT written, one, other FROM sided JOIN written USING (word), paired_line
WHERE z >= line AND one > other ORDER BY z DESC LIMIT 1;
SELECT written FROM sided JOIN written USING (word), paired_line WHERE -z >= line ORDER BY z LIMIT 1;
SELECT
  n, (SELECT count(*) FROM sided) AS compared, fewest, line AS line_about, 0.95 AS level_fixed, 399 AS deals_fixed
FROM some_tagline, paired_line;

-- @data tagline-words
SELECT written, 'taglines' AS side,
  count_and_share(one, n) AS inside, count_and_share(other, n) AS outside, z
FROM sided JOIN written USING (word), lines WHERE z >= 1 ORDER BY z DESC, word LIMIT 15;
SELECT written, 'overviews of the same films' AS side,
  count_and_share(one, n) AS inside, count_and_share(other, n) AS outside, z
FROM sided JOIN written USING (word), lines WHERE z <= -1 ORDER BY z, word LIMIT 15;

-- @keywords
SELECT n, films, n / films AS share, (SELECT count(*) FROM keyword_films) AS keywords FROM tagged, incomplete;

-- @figure keyword-matrix
SELECT '“' || a || '” and “' || b || '”' AS pair, lift FROM matrix ORDER BY lift DESC LIMIT 1;
SELECT '“' || a || '” and “' || b || '”' AS pair, together, expected FROM matrix
WHERE expected - together >= 2 ORDER BY expected - together DESC LIMIT 1;
SELECT 18 AS keywords_fixed, n FROM tagged;

-- @data keyword-matrix
SELECT a, b, together, lift, CASE WHEN together > 0 THEN log2(lift) END AS doublings
FROM matrix JOIN matrix_order x ON x.keyword = a JOIN matrix_order y ON y.keyword = b
ORDER BY lift DESC, least(x.i, y.i), greatest(x.i, y.i);

-- @figure keyword-pairs
SELECT '“' || a || '” and “' || b || '”' AS pair, lift, together FROM shown_pair ORDER BY lift DESC, together DESC, a, b LIMIT 1;
SELECT min(together) AS least, any_value(n) AS n, 20 AS shown_fixed, count(*) AS pairs FROM shown_pair, tagged;

-- @data keyword-pairs
SELECT a, b, together, lift, log2(lift) AS doublings FROM shown_pair ORDER BY lift DESC, together DESC, a, b;
