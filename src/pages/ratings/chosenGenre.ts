import {fromAddress, intoAddress} from "../../controls/addressState.js";
import type {PageContext} from "../../layout/pageContext.js";
import type {Query, Run} from "../../queries/query.js";
import type {RatingsAnalysis} from "./analysis.js";
import {type GenreRatings, genreRatings} from "./genreRatings.js";

/** What the figures are about. */
export interface Choice {
  /** TMDB's name; null: all films. */
  readonly genre: string | null;
  readonly ratings: GenreRatings;
}

/** The genre that the reader has chosen for all figures. */
export interface ChosenGenre {
  readonly choice: Choice;
  readonly run: Run;
  /** The genre of the address, which is chosen once the engine is there; null: none. */
  readonly asked: string | null;
  /** Asks for the films of a genre; null goes back to all. The last one asked for wins. */
  choose(genre: string | null): Promise<void>;
  /** Calls the listener with each new choice. */
  onChange(listener: (choice: Choice) => void): void;
}

export function chosenGenre(data: RatingsAnalysis, {engine}: PageContext): ChosenGenre {
  const all: Choice = {genre: null, ratings: data.all};
  const listeners: ((choice: Choice) => void)[] = [];
  const known = new Map<string | null, Choice>([[null, all]]);
  const run: Run = async <Row>(query: Query<Row>) => (await engine.query(query)).rows;
  let choice = all;
  let last: string | null = null;
  const asked = fromAddress("genre", data.genres, "");
  return {
    get choice() {
      return choice;
    },
    run,
    asked: asked === "" ? null : asked,
    async choose(genre) {
      last = genre;
      const next = known.get(genre) ?? {genre, ratings: await genreRatings(run, genre)};
      known.set(genre, next);
      if (last !== genre) return;
      choice = next;
      intoAddress({genre});
      for (const listener of listeners) listener(choice);
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
