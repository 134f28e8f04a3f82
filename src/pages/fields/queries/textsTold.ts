import type {Query} from "../../../queries/query.js";

/** Whether titles and taglines say what another field says already. */
export interface TextsTold {
  /** Pairs of films of one collection that follow each other, and those whose titles share a word of four letters. */
  readonly pairs: number;
  readonly pairs_sharing: number;
  /** The same of films that follow each other by id, whatever their collections: what chance gives. */
  readonly neighbours: number;
  readonly neighbours_sharing: number;
  /** Words of four letters of the taglines, those that stand in the overview of the film too, */
  readonly tagline_words: number;
  readonly own_overview: number;
  /** and those that stand in the overview of the next film with both. */
  readonly other_overview: number;
}

/** Counts words that one text shares with another, as the macro `fold` writes them. */
export function textsTold(): Query<TextsTold> {
  const words = (text: string) =>
    `list_distinct(list_filter(string_split(fold(coalesce(${text}, '')), ' '), word -> length(word) > 3))`;
  const shared = (one: string, other: string) =>
    `len(list_filter(${one}, word -> list_contains(${other}, word)))`;
  return {
    name: "textsTold",
    tables: ["features"],
    params: [],
    sql: `WITH titles AS (
  SELECT movie_id, collection, ${words("title")} AS words,
    lag(${words("title")}) OVER (PARTITION BY collection ORDER BY release_date, movie_id) AS of_series,
    lag(${words("title")}) OVER (ORDER BY movie_id) AS of_neighbour
  FROM features
),
texts AS (
  SELECT ${words("tagline")} AS line, ${words("overview")} AS plot,
    lead(${words("overview")}) OVER (ORDER BY movie_id) AS next_plot
  FROM features WHERE tagline IS NOT NULL AND overview IS NOT NULL
)
SELECT (count(*) FILTER (WHERE collection IS NOT NULL AND of_series IS NOT NULL))::INTEGER AS pairs,
  (count(*) FILTER (WHERE collection IS NOT NULL AND of_series IS NOT NULL AND ${shared("words", "of_series")} > 0))::INTEGER
    AS pairs_sharing,
  count(of_neighbour)::INTEGER AS neighbours,
  (count(*) FILTER (WHERE of_neighbour IS NOT NULL AND ${shared("words", "of_neighbour")} > 0))::INTEGER AS neighbours_sharing,
  (SELECT coalesce(sum(len(line)), 0)::DOUBLE FROM texts WHERE next_plot IS NOT NULL) AS tagline_words,
  (SELECT coalesce(sum(${shared("line", "plot")}), 0)::DOUBLE FROM texts WHERE next_plot IS NOT NULL) AS own_overview,
  (SELECT coalesce(sum(${shared("line", "next_plot")}), 0)::DOUBLE FROM texts WHERE next_plot IS NOT NULL) AS other_overview
FROM titles`,
  };
}
