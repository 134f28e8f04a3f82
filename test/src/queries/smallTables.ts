/**
 * A small set of invented films and people as SQL, with the columns that the site reads. It runs on
 * DuckDB 0.9 and on current ones. `fold` must be there.
 */
export const smallTables: readonly string[] = [
  `CREATE TABLE movies AS
SELECT id, title, release_date::DATE AS release_date, year(release_date::DATE)::INTEGER AS release_year,
  budget::BIGINT AS budget, revenue::BIGINT AS revenue,
  CASE WHEN budget > 0 AND revenue > 0 THEN revenue::DOUBLE / budget ELSE 0 END AS "return",
  budget > 0 AND revenue > 0 AS return_known,
  budget > 0 AND revenue > 0 AND (budget < 1000 OR revenue < 1000) AS money_suspect,
  greatest(budget, revenue) BETWEEN 1 AND 999 AND least(budget, revenue) = 0 AS money_doubtful,
  popularity::DOUBLE AS popularity, vote_average::DOUBLE AS vote_average, vote_count::INTEGER AS vote_count,
  CASE WHEN id IN (8, 9) THEN ['Animation', 'Comedy'] WHEN id = 1 THEN ['Romance'] ELSE [] END::VARCHAR[] AS genres,
  fold(title) AS title_key
FROM (VALUES
  (1, 'Amélie''s Übermut', '2001-04-25', 10000000, 175000000, 12.5, 7.8, 3403),
  (2, 'Cinderella', '1950-03-04', 3200000, 262400000, 15.0, 6.8, 1760),
  (3, 'Cinderella', '2015-03-12', 96000000, 552000000, 20.5, 6.7, 2400),
  (4, 'CINDERELLA!', '1899-01-01', 0, 0, 0.4, NULL, NULL),
  (5, 'マルドゥック', '2010-01-01', 0, 0, 1.2, 6.0, 3),
  (6, '$', '1971-12-15', 1, 12000000, 0.0, 5.0, 2),
  (7, 'The Long Way Home', '1999-12-31', 5000000, 2500000, 3.2, 5.5, 120),
  (8, 'Toy Robots', '1995-10-30', 30000000, 375000000, 21.9, 7.7, 5415),
  (9, 'Toy Robots 2', '1999-10-30', 80000000, 500000000, 17.5, 7.3, 2000),
  (10, 'Robert''); DROP TABLE movies;--', '2003-02-28', 0, 700000, NULL, 0.0, 0),
  (11, NULL, '1960-02-29', 500000, 0, 0.01, 10.0, 1),
  (12, '8½', '1963-02-14', 0, 0, 8.1, 7.9, 1999)
) AS v(id, title, release_date, budget, revenue, popularity, vote_average, vote_count)`,
  `CREATE TABLE titles AS
SELECT movie_id, title, kind, fold(title) AS title_key
FROM (VALUES
  (2, 'Cenerentola', 'alternative'),
  (3, 'Cenerentola', 'alternative'),
  (4, 'Cendrillon', 'original'),
  (5, 'Toy Robots', 'original'),
  (7, 'El largo camino a casa', 'original'),
  (7, 'Cendrillon', 'alternative'),
  (8, 'Toy Robots', 'title'),
  (12, '…', 'alternative')
) AS v(movie_id, title, kind)`,
  `CREATE TABLE "cast" AS
SELECT movie_id, person_id::INTEGER AS person_id, CASE WHEN person_id IS NULL THEN name END AS name,
  place::INTEGER AS "order", inferred_id
FROM (VALUES
  (1, 31, 'Ana Peña', 0, false),
  (8, 31, 'Ana Peña', 0, false),
  (8, 31, 'Ana Peña', 7, false),
  (9, 31, 'Ana Peña', 1, true),
  (7, 31, 'Ana Peña', 0, false),
  (6, 31, 'Ana Peña', 0, false),
  (2, 32, 'Ana Pena', 0, false),
  (4, 33, 'Wong Kar-wai', 0, false),
  (12, NULL, 'Ana Peña', 2, false),
  (5, NULL, 'Solo Nombre', 0, false),
  (10, NULL, 'Solo Nombre', 1, false),
  (11, 34, '?', 0, false)
) AS v(movie_id, person_id, name, place, inferred_id)`,
  `CREATE TABLE crew AS
SELECT movie_id, person_id::INTEGER AS person_id, CASE WHEN person_id IS NULL THEN name END AS name, job, inferred_id
FROM (VALUES
  (7, 31, 'Ana Peña', 'Director', false),
  (7, 31, 'Ana Peña', 'Screenplay', false),
  (8, 40, 'Jon Latter', 'Director', false),
  (9, 40, 'Jon Latter', 'Director', false),
  (9, 41, 'Ash Brann', 'Director', true),
  (2, 42, 'Zoë Clyde', 'Director', false),
  (2, 43, 'Hamil Tonn', 'Director', false),
  (12, 44, 'Noa Rey', 'Screenplay', false),
  (11, 44, 'Noa Rey', 'Director', false),
  (11, 45, 'Noá Rey', 'Director', false),
  (5, NULL, 'Solo Nombre', 'Director', false)
) AS v(movie_id, person_id, name, job, inferred_id)`,
  `CREATE MACRO reason(k, v, s) AS {'kind': k, 'value': v::VARCHAR, 'share': s::INTEGER, 'surplus': s::INTEGER}`,
  `CREATE TABLE recommendations AS
SELECT movie_id, rank::INTEGER AS rank, recommended_id, similarity::DOUBLE AS similarity,
  CASE WHEN similarity > 0.5 THEN 'strong' ELSE 'loose' END AS strength, reasons, movie_id = 5 AS weak
FROM (VALUES
  (8, 1, 12, 0.1, [reason('language', 'en', 60), reason('years', '3', 40)]),
  (8, 2, 1, 0.3, [reason('keyword', 'toy', 45), reason('country', 'France', 35), reason('other', NULL, 20)]),
  (8, 3, 9, 0.9, [reason('title', 'toy', 50), reason('director', 'Jon Latter', 31), reason('cast', 'Ana Peña', 19)]),
  (8, 4, 7, 0.4, [reason('genre', 'Science Fiction', 100)]),
  (8, 5, 4, 0.2, [reason('years', '0', 100)]),
  (5, 1, 8, 0.05, [reason('language', 'ja', 100)])
) AS v(movie_id, rank, recommended_id, similarity, reasons)`,
  people("actors", "not_directed", '"cast"', "crew", false),
  people("directors", "only_directed", "crew", '"cast"', true),
];

/** The aggregates of people, by plain SQL: the sums are small enough to be exact in any order. */
function people(table: string, apart: string, own: string, other: string, director: boolean): string {
  const names =
    "(VALUES (31, 'Ana Peña'), (32, 'Ana Pena'), (33, 'Wong Kar-wai'), (34, '?'), (40, 'Jon Latter'), (41, 'Ash Brann'), (42, 'Zoë Clyde'), (43, 'Hamil Tonn'), (44, 'Noa Rey'), (45, 'Noá Rey'))";
  const ownJob = director ? "WHERE job = 'Director'" : "";
  const otherJob = director ? "" : "WHERE job = 'Director'";
  return `CREATE TABLE ${table} AS
SELECT person_id, name, CASE person_id WHEN 31 THEN 1 WHEN 40 THEN 2 END AS gender, count(*)::INTEGER AS films,
  (count(*) FILTER (WHERE return_known))::INTEGER AS films_with_return,
  sum("return")::DOUBLE AS total_return, (sum("return") / count(*))::DOUBLE AS mean_return,
  avg("return") FILTER (WHERE return_known) AS mean_known_return,
  quantile_cont("return", 0.5) FILTER (WHERE return_known) AS median_known_return,
  (sum(revenue) FILTER (WHERE return_known))::DOUBLE / (sum(budget) FILTER (WHERE return_known))::DOUBLE AS pooled_return,
  (count(*) FILTER (WHERE NOT also))::INTEGER AS films_${apart},
  CASE WHEN bool_or(also) THEN coalesce(sum("return") FILTER (WHERE NOT also), 0)::DOUBLE END AS total_return_${apart},
  CASE WHEN bool_or(also) THEN avg("return") FILTER (WHERE NOT also) END AS mean_return_${apart},
  (count(*) FILTER (WHERE money_suspect))::INTEGER AS films_suspect,
  CASE WHEN bool_or(money_suspect) THEN coalesce(sum("return") FILTER (WHERE NOT money_suspect), 0)::DOUBLE END
    AS total_return_not_suspect,
  CASE WHEN bool_or(money_suspect) THEN avg("return") FILTER (WHERE NOT money_suspect) END AS mean_return_not_suspect,
  CASE WHEN bool_or(money_suspect) THEN avg("return") FILTER (WHERE return_known AND NOT money_suspect) END
    AS mean_known_return_not_suspect,
  fold(name) AS name_key
FROM (
  SELECT own.person_id, coalesce(own.name, names.name) AS name, movies.*,
    other.movie_id IS NOT NULL AS also
  FROM (SELECT DISTINCT movie_id, person_id, name FROM ${own} ${ownJob}) AS own
  LEFT JOIN ${names} AS names(id, name) ON names.id = own.person_id
  JOIN movies ON movies.id = own.movie_id
  LEFT JOIN (SELECT DISTINCT movie_id, coalesce(person_id::VARCHAR, name) AS who FROM ${other} ${otherJob}) AS other
    ON other.movie_id = own.movie_id AND other.who = coalesce(own.person_id::VARCHAR, own.name)
)
GROUP BY person_id, name`;
}
