import {votesNeeded} from "../../src/shared/votesNeeded.js";

/**
 * The six questions, and what is recommended, as views of ClickHouse over the tables of the database `filmoteca`. A view
 * with a parameter answers one question; `scores`, `acting` and `directing` answer it of all films and people.
 *
 * On a cluster whatever is GLOBAL is found once, by the server that is asked; all else is of one film, and so of one server.
 *
 * @param recommending whether there are recommendations
 */
export function clickhouseQuestions(recommending: boolean): string {
  return [
    question(
      "How many films were released in a month (1 to 12), all years together; apart, those not dated 1 January.",
      "films_in_month(month = 1)",
      counted("toMonth", "month"),
    ),
    question(
      "The same on a day of the week: 1 is Monday, 7 is Sunday.",
      "films_on_weekday(weekday = 1)",
      counted("toDayOfWeek", "weekday"),
    ),
    question(
      "Year and popularity of every film, and how many of the films of known popularity are less popular.",
      "scores",
      `SELECT id, title, release_year, popularity,
  if(popularity IS NULL, NULL, rank() OVER (ORDER BY popularity) - 1) AS less_popular,
  count(popularity) OVER () AS popularity_known
FROM filmoteca."movies"`,
    ),
    question(
      "The same of the films of a title, however its case, accents and punctuation are written.",
      "score(title = 'Toy Story')",
      `SELECT * FROM filmoteca."scores"
WHERE id GLOBAL IN (${filmsCalled})`,
    ),
    question(
      `Year and votes of the films of a title; the mean vote only from ${votesNeeded} votes on.`,
      "votes(title = 'Toy Story')",
      `SELECT id, title, release_year, vote_count, if(vote_count >= ${votesNeeded}, vote_average, NULL) AS vote_average
FROM filmoteca."movies"
WHERE id GLOBAL IN (${filmsCalled})`,
    ),
    question(
      "Films and returns of every person in a cast; apart, of the films that the person did not direct.",
      "acting",
      career(acting),
    ),
    question("The same of the people of a name.", "actor(name = 'Tom Hanks')", careerOf("actors", acting)),
    question(
      "Films and returns of every person who directed; apart, of the films in whose cast the person is not.",
      "directing",
      career(directing),
    ),
    question(
      "The same of the people of a name.",
      "director(name = 'John Lasseter')",
      careerOf("directors", directing),
    ),
    question(
      "Every film that the people of a name directed, with its money.",
      "director_films(name = 'John Lasseter')",
      `SELECT DISTINCT directors.person_id AS person_id, directors.name AS name, id, title, release_date,
  budget, revenue, return, return_known, money_suspect
FROM filmoteca."crew" AS crew
JOIN filmoteca."directors" AS directors ON directors.person = crew.person
JOIN filmoteca."movies" AS movies ON movies.id = crew.movie_id
WHERE crew.job = 'Director' AND crew.person GLOBAL IN (${peopleCalled("directors")})
ORDER BY release_date, id`,
    ),
    ...(recommending ? [recommended] : []),
  ].join("");
}

function question(says: string, call: string, select: string): string {
  const [name] = call.split("(");
  return `
-- ${says}
--   SELECT * FROM filmoteca.${call}
CREATE OR REPLACE VIEW filmoteca."${name}" AS
${select};
`;
}

function counted(part: string, parameter: string): string {
  return `SELECT count() AS films, countIf(NOT endsWith(release_date, '-01-01')) AS films_not_january_1
FROM filmoteca."movies"
WHERE ${part}(filmoteca_calendar(release_date_days)) = {${parameter}:UInt8}`;
}

/** The ids of the films whose own title it is or, where it is none's, that have it as original or in another language. */
const filmsCalled = `
  SELECT movie_id FROM (
    SELECT movie_id, kind = 'title' AS own, max(own) OVER () AS any_own
    FROM filmoteca."titles" WHERE title_key = filmoteca_fold({title:String})
  ) WHERE own = any_own
`;

/** The keys of the people of a name. */
function peopleCalled(table: string): string {
  return `SELECT person FROM filmoteca."${table}" WHERE name_key = filmoteca_fold({name:String})`;
}

/** Credits: a table and, where not all of its rows count, which. */
type Credits = readonly [table: string, condition?: string];

interface Career {
  /** The people, by their credits. */
  readonly own: Credits;
  /** Credits by which a film of theirs is not among those that are told apart. */
  readonly other: Credits;
  /** What the films that are told apart are called in the names of columns. */
  readonly apart: string;
}

const cast: Credits = ["cast"];
const directed: Credits = ["crew", "job = 'Director'"];
const acting: Career = {own: cast, other: directed, apart: "not_directed"};
const directing: Career = {own: directed, other: cast, apart: "only_directed"};

/**
 * A film counts once per person, whatever the person did in it. Sums are compensated: in any order they are ours but for the
 * last digits.
 *
 * @param which people, as a condition; all, where it is left out
 */
function career({own, other, apart}: Career, which?: string): string {
  const where = ([, condition]: Credits): string => {
    const conditions = [condition, which].filter((one) => one !== undefined);
    return conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  };
  return `SELECT person, count() AS films, countIf(return_known) AS films_with_return,
  sumKahan(return) AS total_return,
  total_return / films AS mean_return,
  total_return / nullIf(films_with_return, 0) AS mean_known_return,
  if(films_with_return = 0, NULL, quantileExactInclusiveIf(0.5)(return, return_known)) AS median_known_return,
  sumIf(revenue, return_known) / nullIf(sumIf(budget, return_known), 0) AS pooled_return,
  countIf(NOT other) AS films_${apart},
  sumKahanIf(return, NOT other) AS total_return_${apart},
  total_return_${apart} / nullIf(films_${apart}, 0) AS mean_return_${apart}
FROM (
  SELECT DISTINCT person, id, return, return_known, budget, revenue,
    (person, id) IN (SELECT person, movie_id FROM filmoteca."${other[0]}"${where(other)}) AS other
  FROM filmoteca."${own[0]}"
  JOIN filmoteca."movies" ON id = movie_id${where(own)}
)
GROUP BY person`;
}

/** The same of the people of a name alone: so only their credits are read. */
function careerOf(table: string, whose: Career): string {
  return `WITH asked AS (${peopleCalled(table)})
SELECT people.person_id AS person_id, people.name AS name, careers.* EXCEPT person
FROM (
${career(whose, "person GLOBAL IN (SELECT person FROM asked)")}
) AS careers
JOIN filmoteca."${table}" AS people ON people.person = careers.person`;
}

const recommended = question(
  "The films recommended to those who ask about a title, with the reasons.",
  "recommendation(title = 'Toy Story')",
  `SELECT recommendations.movie_id, recommendations.rank, movies.id, movies.title, movies.release_year,
  movies.vote_average, movies.vote_count, recommendations.similarity, recommendations.strength,
  recommendations.reasons, recommendations.weak
FROM filmoteca."recommendations" AS recommendations
GLOBAL JOIN filmoteca."movies" AS movies ON movies.id = recommendations.recommended_id
WHERE recommendations.movie_id GLOBAL IN (${filmsCalled})
ORDER BY recommendations.movie_id, recommendations.rank`,
);
