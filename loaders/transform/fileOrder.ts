import type {FileOrder, Film} from "./tables.js";

/** Parts of the file, of about as many films each. */
const parts = 20;

/** By column of the table of films that can be empty: whether a film has what it should say. */
const known: Readonly<Record<string, (film: Film) => boolean>> = {
  title: ({title}) => title !== null,
  original_language: ({originalLanguage}) => originalLanguage !== null,
  status: ({status}) => status !== null,
  runtime: ({runtime}) => runtime !== null && runtime > 0,
  budget: ({budget}) => budget > 0,
  revenue: ({revenue}) => revenue > 0,
  return: ({returnKnown}) => returnKnown,
  popularity: ({popularity}) => popularity !== null,
  vote_average: ({voteAverage, voteCount}) => voteAverage !== null && (voteCount ?? 0) > 0,
  vote_count: ({voteCount}) => voteCount !== null,
  collection: ({collection}) => collection !== null,
  genres: ({genres}) => genres.length > 0,
  production_companies: ({productionCompanies}) => productionCompanies.length > 0,
  production_countries: ({productionCountries}) => productionCountries.length > 0,
  spoken_languages: ({spokenLanguages}) => spokenLanguages.length > 0,
  keywords: ({keywords}) => keywords.length > 0,
  tagline: ({tagline}) => tagline !== null,
  overview: ({overview}) => overview !== null,
};

/** A column ends early only where a film order dealt at random would do it with no more than this chance. */
const chance = 1e-6;

/**
 * What is missing by the place of a film in the movies file, and which columns end before the file does: such a gap is
 * of this copy of the data, not of the films.
 *
 * A column ends early if the last twentieth of the films or more lack it and that is no chance. If c of n films have
 * it and the films stood in any order, the chance that all c stand among the first m is
 * m! (n - c)! / ((m - c)! n!), at most (m / n)^c: that bound is used.
 *
 * @param films in the order of the file
 */
export function fileOrder(films: readonly Film[]): FileOrder {
  const partOf = (place: number) => Math.floor((place * parts) / films.length);
  const counts = Array<number>(parts).fill(0);
  for (const place of films.keys()) counts[partOf(place)]! += 1;
  const columns = Object.entries(known).map(([column, has]) => {
    const missing = Array<number>(parts).fill(0);
    let [last, count] = [-1, 0];
    for (const [place, film] of films.entries()) {
      if (has(film)) [last, count] = [place, count + 1];
      else missing[partOf(place)]! += 1;
    }
    const [first, all] = [last + 1, films.length];
    const early =
      count > 0 && (all - first) * parts >= all && count * Math.log(first / all) < Math.log(chance);
    return {column, missing, last_record: early ? films[last]!.record : null};
  });
  return {films: counts, columns};
}
