import type {FilmFacts} from "../../../src/shared/api.js";
import type {Film} from "../../transform/tables.js";

/** What is told of a film wherever it is one of several. */
export function filmFacts(film: Film): FilmFacts {
  return {
    id: film.id,
    title: film.title,
    release_year: film.releaseYear,
    release_date: film.releaseDate,
    budget: film.budget,
    revenue: film.revenue,
    return: film.return,
    return_known: film.returnKnown,
    money_suspect: film.moneySuspect,
    money_doubtful: film.moneyDoubtful,
    vote_average: film.voteAverage,
    vote_count: film.voteCount,
  };
}
