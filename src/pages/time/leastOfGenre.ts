import {enough} from "../../notebook/enough.js";
import {limits} from "./limits.js";
import type {SeasonData} from "./seasonCells.js";

/** Films that a genre must have for a row of its seasons, at first. */
export function leastOfGenre({genres}: Pick<SeasonData, "genres">): number {
  const films = genres.map(({months}) =>
    months.reduce((all, own) => all + (own ?? []).reduce((a, b) => a + b, 0), 0),
  );
  return enough(films, limits.genreFilms, limits.enoughGenres);
}
