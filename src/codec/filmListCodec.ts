import type {FilmList} from "../shared/api.js";
import {type Codec, list, plain, row} from "./codec.js";
import {number} from "./fields.js";

/** A film of a list is a row already. */
const film: Codec<FilmList["most_voted"][number]> = {
  ...plain<FilmList["most_voted"][number]>(),
  records: {film: ["id", "title", "release_year", "vote_count", "vote_average"]},
};

/** How the films of a company, a country and the like stand in `lists/SHARD.json`. */
export const filmListCodec = row<FilmList>("list", {
  films: number,
  most_voted: list(film),
});
