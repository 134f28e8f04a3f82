CREATE VIEW months AS
SELECT
  month(release_date) AS month,
  count(*) AS films,
  count(*) FILTER (NOT (month(release_date) = 1 AND day(release_date) = 1)) AS dated,
  rank() OVER (ORDER BY count(*) DESC) AS place,
  rank() OVER (ORDER BY count(*) FILTER (NOT (month(release_date) = 1 AND day(release_date) = 1)) DESC) AS dated_place
FROM movies GROUP BY month;
CREATE VIEW january_1 AS
SELECT count(*) AS films FROM movies WHERE month(release_date) = 1 AND day(release_date) = 1;

-- @finding
SELECT j.films AS january_1, m.place AS before, m.dated_place AS after
FROM january_1 j, months m WHERE m.month = 1;

-- @lead
SELECT count(*) AS films FROM movies;

-- @figure months
SELECT 'January' AS name, m.films, m.films / (SELECT count(*) FROM movies) AS share, (SELECT count(*) FROM movies) AS n
FROM months m WHERE place = 1;
