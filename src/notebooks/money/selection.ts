import {intoAddress} from "../../components/notebook/addressState.js";
import type {OpenPage} from "../../frame/openPage.js";
import {
  allFilms,
  filmsWithReturn,
  type ReturnFilm,
  type ReturnFilter,
} from "../../queries/money/filmsWithReturn.js";
import type {Query} from "../../queries/query.js";
import type {Choices} from "./analysis.js";

/** Least numbers of votes to choose from. */
export const voteChoices = [10, 50, 200, 1000, 5000] as const;

/** The films that the reader looks at. */
export interface Selection {
  readonly filter: ReturnFilter;
  /** null: all films with a known return, whose figures the page has already. */
  readonly films: readonly ReturnFilm[] | null;
  readonly query: Query<ReturnFilm>;
  readonly failed: boolean;
}

export interface Selections {
  readonly current: () => Selection;
  /** Asks the engine and tells the listeners; of several choices the last one counts. */
  readonly choose: (change: Partial<ReturnFilter>) => Promise<void>;
  readonly onChange: (listener: (selection: Selection) => void) => void;
}

/** What the reader has selected, from the address at first. The engine starts only where something is selected. */
export function selections({engine}: Pick<OpenPage, "engine">, choices: Choices): Selections {
  const listeners: ((selection: Selection) => void)[] = [];
  let current: Selection = {filter: allFilms, films: null, query: filmsWithReturn(), failed: false};
  let wanted: ReturnFilter = allFilms;

  async function choose(change: Partial<ReturnFilter>): Promise<void> {
    const filter = {...wanted, ...change};
    wanted = filter;
    intoAddress({...filter});
    const query = filmsWithReturn(ordered(filter));
    let films: readonly ReturnFilm[] | null = null;
    let failed = false;
    if (Object.values(filter).some((value) => value !== null)) {
      try {
        films = (await engine.query(query)).rows;
      } catch {
        failed = true;
      }
    }
    if (wanted !== filter) return;
    current = {filter, films, query, failed};
    for (const listener of listeners) listener(current);
  }

  const asked = fromAddress(choices);
  if (Object.values(asked).some((value) => value !== null)) {
    current = {...current, filter: asked};
    void choose(asked);
  }
  return {current: () => current, choose, onChange: (listener) => void listeners.push(listener)};
}

/** The same filter with the earlier decade first. */
export function ordered(filter: ReturnFilter): ReturnFilter {
  const {from, to} = filter;
  return from !== null && to !== null && from > to ? {...filter, from: to, to: from} : filter;
}

function fromAddress({genres, languages, decades}: Choices): ReturnFilter {
  const asked = new URLSearchParams(location.search);
  const text = (name: string, allowed: readonly {readonly value: string}[]) =>
    allowed.find(({value}) => value === asked.get(name))?.value ?? null;
  const number = (name: string, allowed: readonly number[]) =>
    allowed.find((value) => String(value) === asked.get(name)) ?? null;
  return {
    genre: text("genre", genres),
    language: text("language", languages),
    from: number("from", decades),
    to: number("to", decades),
    votes: number("votes", voteChoices),
  };
}
