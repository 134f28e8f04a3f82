import type {TitleEntry} from "../../../src/shared/api.js";
import {fold} from "../../../src/shared/fold.js";
import type {TitleRow} from "../../transform/tables.js";
import {byVotes} from "./byVotes.js";
import type {Catalogue} from "./catalogue.js";
import {filmLink} from "./filmLink.js";

/** A film, by its number, under one of its titles. */
interface Titled {
  readonly film: number;
  readonly kind: TitleRow["kind"];
}

/**
 * The films of each folded title, each once: those whose own it is, then those whose original one it is, then the others;
 * among them the most voted first.
 */
export function filmsByTitle({
  films,
  filmOf,
  tables,
}: Pick<Catalogue, "films" | "filmOf" | "tables">): ReadonlyMap<string, readonly Titled[]> {
  const byTitle = new Map<string, Titled[]>();
  // The titles of a film come in the order of their kinds: the first that equals others is the one that counts.
  for (const {movieId, title, kind} of tables.titles) {
    const key = fold(title);
    const film = filmOf.get(movieId);
    if (key === "" || film === undefined) continue;
    const same = byTitle.get(key);
    if (same === undefined) byTitle.set(key, [{film, kind}]);
    else if (!same.some((one) => one.film === film)) same.push({film, kind});
  }
  for (const same of byTitle.values()) {
    same.sort(
      (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || byVotes(films[a.film]!, films[b.film]!),
    );
  }
  return byTitle;
}

const kinds: readonly TitleRow["kind"][] = ["title", "original", "alternative"];

/** What the API says of the films of a title. */
export function titleEntries(
  {films, directors}: Catalogue,
  titled: readonly Titled[],
): readonly TitleEntry[] {
  return titled.map(({film: number, kind}) => {
    const film = films[number]!;
    return {
      ...filmLink(film),
      release_date: film.releaseDate,
      vote_count: film.voteCount,
      directors: directors[number] ?? null,
      ...(kind === "title" ? {} : {found_by: kind}),
    };
  });
}
