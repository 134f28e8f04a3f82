import {fromAddress, intoAddress} from "../../controls/addressState.js";
import type {PageContext} from "../../layout/pageContext.js";
import {onceReady} from "../../notebook/onceReady.js";
import type {Query} from "../../queries/query.js";
import type {Choices} from "./analysis.js";
import {allFilms, filmsWithReturn, type ReturnFilm, type ReturnFilter} from "./queries/filmsWithReturn.js";

/** Least numbers of votes to choose from. */
export const voteChoices = [10, 50, 200, 1000, 5000] as const;

/** The films that the reader looks at. */
export interface Selection {
  readonly filter: ReturnFilter;
  /** null: all films with a known return, whose figures the page has already. */
  readonly films: readonly ReturnFilm[] | null;
  readonly query: Query<ReturnFilm>;
}

export interface Selections {
  /** What the reader has asked for. */
  readonly filter: () => ReturnFilter;
  /** @throws {EngineError} where the engine cannot select */
  readonly current: () => Selection | Promise<Selection>;
  readonly choose: (change: Partial<ReturnFilter>) => void;
  /** Calls the listener when something else is selected. */
  readonly onChange: (listener: () => void) => void;
}

const everything: Selection = {filter: allFilms, films: null, query: filmsWithReturn()};

/** What the reader has selected, from the address at first. */
export function selections({engine}: Pick<PageContext, "engine">, choices: Choices): Selections {
  const listeners: (() => void)[] = [];
  let filter = filterFromAddress(choices);
  let current: Selection | Promise<Selection> = everything;
  let failed = false;
  const selects = () => Object.values(filter).some((value) => value !== null);

  function select(): void {
    const asked = filter;
    const query = filmsWithReturn(ordered(asked));
    const selected = async (): Promise<Selection> => {
      try {
        return {filter: asked, films: (await engine.query(query)).rows, query};
      } catch (error) {
        if (asked === filter) failed = true;
        throw error;
      }
    };
    failed = false;
    current = selects() ? selected() : everything;
    for (const listener of listeners) listener();
  }

  if (selects()) onceReady(engine, select);
  return {
    filter: () => filter,
    current() {
      // Whoever tries again does so for all figures.
      if (failed) select();
      return current;
    },
    choose(change) {
      filter = {...filter, ...change};
      intoAddress({...filter});
      select();
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

/** The same filter with the earlier decade first. */
export function ordered(filter: ReturnFilter): ReturnFilter {
  const {from, to} = filter;
  return from !== null && to !== null && from > to ? {...filter, from: to, to: from} : filter;
}

function filterFromAddress({genres, languages, decades}: Choices): ReturnFilter {
  const text = (name: string, allowed: readonly (string | number)[]) =>
    fromAddress(name, allowed.map(String), "") || null;
  const number = (name: string, allowed: readonly number[]) => {
    const value = text(name, allowed);
    return value === null ? null : Number(value);
  };
  return {
    genre: text(
      "genre",
      genres.map(({value}) => value),
    ),
    language: text(
      "language",
      languages.map(({value}) => value),
    ),
    from: number("from", decades),
    to: number("to", decades),
    votes: number("votes", voteChoices),
  };
}
