import type {TitleEntry} from "../../../src/shared/api.js";
import {fold} from "../../../src/shared/fold.js";
import {byVotes} from "./byVotes.js";
import type {Catalogue} from "./catalogue.js";
import {filmLink} from "./filmLink.js";

/** The films of each folded title, by their numbers, the most voted first. */
export function filmsByTitle({films}: Catalogue): ReadonlyMap<string, readonly number[]> {
  const byTitle = new Map<string, number[]>();
  films.forEach(({title}, number) => {
    const key = title === null ? "" : fold(title);
    if (key === "") return;
    const same = byTitle.get(key);
    if (same === undefined) byTitle.set(key, [number]);
    else same.push(number);
  });
  for (const same of byTitle.values()) same.sort((a, b) => byVotes(films[a]!, films[b]!));
  return byTitle;
}

/** What the API says of the films of a title. */
export function titleEntries(
  {films, directors}: Catalogue,
  numbers: readonly number[],
): readonly TitleEntry[] {
  return numbers.map((number) => {
    const film = films[number]!;
    return {
      ...filmLink(film),
      release_date: film.releaseDate,
      vote_count: film.voteCount,
      directors: directors[number] ?? null,
    };
  });
}
