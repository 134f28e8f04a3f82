-- Figures by name over the tables films (id, release_date, budget, revenue, return_known, times) and credited
-- (movie_id, part, job, name, person_id, inferred_id): made from the raw text and from a snapshot alike.

WITH people AS (
  SELECT part, person_id, CASE WHEN person_id IS NULL THEN name END AS nameless, count(*) AS films,
    count(*) FILTER (return_known) AS known, sum(times) AS total
  FROM (
    SELECT DISTINCT part, person_id, CASE WHEN person_id IS NULL THEN name END AS name, movie_id
    FROM credited WHERE part = 'cast' OR job = 'Director'
  ) JOIN films ON films.id = movie_id
  GROUP BY ALL
),
top AS (
  SELECT *, row_number() OVER (PARTITION BY part ORDER BY total DESC, person_id) AS place
  FROM people WHERE person_id IS NOT NULL
)
SELECT 'films' AS figure, count(*)::VARCHAR AS value FROM films
UNION ALL SELECT 'first and last day', min(release_date) || ' ' || max(release_date) FROM films
UNION ALL SELECT 'known returns', count(*) FILTER (return_known)::VARCHAR FROM films
UNION ALL SELECT 'money', sum(budget) || ' ' || sum(revenue) FROM films
UNION ALL SELECT 'month ' || month(release_date), count(*)::VARCHAR FROM films GROUP BY month(release_date)
UNION ALL SELECT 'weekday ' || isodow(release_date), count(*)::VARCHAR FROM films GROUP BY isodow(release_date)
UNION ALL SELECT 'entries of the ' || part, count(*)::VARCHAR FROM credited GROUP BY part
UNION ALL SELECT 'entries without id, ' || part, count(*)::VARCHAR FROM credited WHERE person_id IS NULL GROUP BY part
UNION ALL SELECT 'inferred ids, ' || part, count(*)::VARCHAR FROM credited WHERE inferred_id GROUP BY part
UNION ALL SELECT 'people, ' || part, count(*) || ', of whom by name alone ' || count(nameless) FROM people GROUP BY part
UNION ALL SELECT 'films of all people, ' || part, sum(films) || ', known ' || sum(known) FROM people GROUP BY part
UNION ALL SELECT 'place ' || place || ', ' || part,
  person_id || ': ' || films || ' films, ' || known || ' known, ' || printf('%.9g', total) FROM top WHERE place <= 50
ORDER BY figure;
