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

-- A decade, the complete part of one, or the incomplete years, as the tables name it.
CREATE MACRO named_period(first, incomplete) AS CASE
  WHEN first >= incomplete THEN incomplete || ' and later'
  WHEN first = incomplete - 1 THEN first::VARCHAR
  WHEN first + 9 >= incomplete THEN first || '–' || (incomplete - 1)
  ELSE first || 's'
END;

-- TMDB's languages: what a film's list of spoken ones calls them, each in itself, and how English calls them.
CREATE TABLE language_names AS
SELECT * FROM (VALUES
  ('af', 'Afrikaans', 'Afrikaans'), ('ar', 'العربية', 'Arabic'), ('az', 'Azərbaycan', 'Azerbaijani'),
  ('be', 'беларуская мова', 'Belarusian'), ('bg', 'български език', 'Bulgarian'), ('bm', 'Bamanankan', 'Bambara'),
  ('bn', 'বাংলা', 'Bangla'), ('bs', 'Bosanski', 'Bosnian'), ('ca', 'Català', 'Catalan'),
  ('cn', '广州话 / 廣州話', 'Cantonese'), ('cs', 'Český', 'Czech'), ('cy', 'Cymraeg', 'Welsh'),
  ('da', 'Dansk', 'Danish'), ('de', 'Deutsch', 'German'), ('el', 'ελληνικά', 'Greek'), ('en', 'English', 'English'),
  ('eo', 'Esperanto', 'Esperanto'), ('es', 'Español', 'Spanish'), ('et', 'Eesti', 'Estonian'),
  ('eu', 'euskera', 'Basque'), ('fa', 'فارسی', 'Persian'), ('ff', 'Fulfulde', 'Fula'), ('fi', 'suomi', 'Finnish'),
  ('fr', 'Français', 'French'), ('ga', 'Gaeilge', 'Irish'), ('gl', 'Galego', 'Galician'), ('ha', 'Hausa', 'Hausa'),
  ('he', 'עִבְרִית', 'Hebrew'), ('hi', 'हिन्दी', 'Hindi'), ('hr', 'Hrvatski', 'Croatian'), ('hu', 'Magyar', 'Hungarian'),
  ('id', 'Bahasa indonesia', 'Indonesian'), ('is', 'Íslenska', 'Icelandic'), ('it', 'Italiano', 'Italian'),
  ('ja', '日本語', 'Japanese'), ('ka', 'ქართული', 'Georgian'), ('kk', 'қазақ', 'Kazakh'), ('ko', '한국어/조선말', 'Korean'),
  ('la', 'Latin', 'Latin'), ('lt', 'Lietuvi' || chr(154) || 'kai', 'Lithuanian'), ('lv', 'Latviešu', 'Latvian'),
  ('ms', 'Bahasa melayu', 'Malay'), ('mt', 'Malti', 'Maltese'), ('nl', 'Nederlands', 'Dutch'),
  ('no', 'Norsk', 'Norwegian'), ('pa', 'ਪੰਜਾਬੀ', 'Punjabi'), ('pl', 'Polski', 'Polish'), ('ps', 'پښتو', 'Pashto'),
  ('pt', 'Português', 'Portuguese'), ('ro', 'Română', 'Romanian'), ('ru', 'Pусский', 'Russian'),
  ('rw', 'Kinyarwanda', 'Kinyarwanda'), ('sk', 'Slovenčina', 'Slovak'), ('sl', 'Slovenščina', 'Slovenian'),
  ('so', 'Somali', 'Somali'), ('sq', 'shqip', 'Albanian'), ('sr', 'Srpski', 'Serbian'), ('sv', 'svenska', 'Swedish'),
  ('sw', 'Kiswahili', 'Swahili'), ('ta', 'தமிழ்', 'Tamil'), ('te', 'తెలుగు', 'Telugu'), ('th', 'ภาษาไทย', 'Thai'),
  ('tr', 'Türkçe', 'Turkish'), ('uk', 'Український', 'Ukrainian'), ('ur', 'اردو', 'Urdu'), ('uz', 'ozbek', 'Uzbek'),
  ('vi', 'Tiếng Việt', 'Vietnamese'), ('wo', 'Wolof', 'Wolof'), ('xx', 'No Language', 'no language'), ('zh', '普通话', 'Chinese'),
  ('zu', 'isiZulu', 'Zulu'), ('ab', NULL, 'Abkhazian'),
  -- Those that stand by their codes.
  ('am', NULL, 'Amharic'), ('as', NULL, 'Assamese'), ('ay', NULL, 'Aymara'), ('bi', NULL, 'Bislama'),
  ('bo', NULL, 'Tibetan'), ('br', NULL, 'Breton'), ('ce', NULL, 'Chechen'), ('co', NULL, 'Corsican'),
  ('cr', NULL, 'Cree'), ('dz', NULL, 'Dzongkha'), ('fo', NULL, 'Faroese'), ('fy', NULL, 'Western Frisian'),
  ('gd', NULL, 'Scottish Gaelic'), ('gn', NULL, 'Guarani'), ('gu', NULL, 'Gujarati'), ('ht', NULL, 'Haitian Creole'),
  ('hy', NULL, 'Armenian'), ('ig', NULL, 'Igbo'), ('iu', NULL, 'Inuktitut'), ('jv', NULL, 'Javanese'),
  ('ki', NULL, 'Kikuyu'), ('km', NULL, 'Khmer'), ('kn', NULL, 'Kannada'), ('ku', NULL, 'Kurdish'),
  ('kw', NULL, 'Cornish'), ('ky', NULL, 'Kyrgyz'), ('lb', NULL, 'Luxembourgish'), ('ln', NULL, 'Lingala'),
  ('lo', NULL, 'Lao'), ('mh', NULL, 'Marshallese'), ('mi', NULL, 'Māori'), ('mk', NULL, 'Macedonian'),
  ('ml', NULL, 'Malayalam'), ('mn', NULL, 'Mongolian'), ('mr', NULL, 'Marathi'), ('my', NULL, 'Burmese'),
  ('ne', NULL, 'Nepali'), ('nv', NULL, 'Navajo'), ('ny', NULL, 'Nyanja'), ('oc', NULL, 'Occitan'),
  ('qu', NULL, 'Quechua'), ('sa', NULL, 'Sanskrit'), ('sc', NULL, 'Sardinian'), ('se', NULL, 'Northern Sami'),
  ('sg', NULL, 'Sango'), ('sh', NULL, 'Serbo-Croatian'), ('si', NULL, 'Sinhala'), ('sm', NULL, 'Samoan'),
  ('sn', NULL, 'Shona'), ('st', NULL, 'Southern Sotho'), ('tg', NULL, 'Tajik'), ('tk', NULL, 'Turkmen'),
  ('tl', NULL, 'Filipino'), ('tn', NULL, 'Tswana'), ('to', NULL, 'Tongan'), ('tt', NULL, 'Tatar'),
  ('ty', NULL, 'Tahitian'), ('ug', NULL, 'Uyghur'), ('xh', NULL, 'Xhosa'), ('yi', NULL, 'Yiddish')
) AS t(code, own_name, name);
