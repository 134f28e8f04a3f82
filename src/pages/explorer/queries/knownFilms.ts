/**
 * The films with null for what is not known: 0 stands for that in money and runtime, and so does a mean of no
 * votes. Mean votes have one decimal, running times none. Statements of the explorer begin with it.
 */
export const knownFilms = `WITH films AS (
  SELECT *,
    CASE WHEN vote_count > 0 THEN round(vote_average, 1) END AS mean_vote,
    nullif(round(runtime), 0)::INTEGER AS minutes,
    nullif(budget, 0) AS known_budget
  FROM movies
)`;
