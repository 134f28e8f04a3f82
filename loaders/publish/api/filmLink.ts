import type {FilmLink} from "../../../src/shared/api.js";
import type {Film} from "../../transform/tables.js";

/** What it takes to link to a film. */
export function filmLink({id, title, releaseYear}: Film): FilmLink {
  return {id, title, release_year: releaseYear};
}
