import {EngineError} from "../../engine/engineError.js";
import type {PageContext} from "../../layout/pageContext.js";
import type {ExplorerAnalysis} from "./analysis.js";
import {type FilmCrossfilter, filmCrossfilter, genreChoicesOf, languageChoicesOf} from "./filmCrossfilter.js";
import {addressOf, type ExplorerView, viewOf} from "./filtersAddress.js";
import {filmColumns} from "./queries/filmColumns.js";
import {type FilmFilters, type FilterName, noFilters} from "./queries/filmFilters.js";
import type {FilmOrder} from "./queries/selectedFilms.js";

/** What the parts of the explorer share: the films, the filters and who is told of a change. */
export interface Explorer {
  readonly page: PageContext;
  readonly data: ExplorerAnalysis;
  readonly view: ExplorerView;
  /** Null until the engine has given the films. */
  readonly films: FilmCrossfilter | null;
  /** Why the films could not be had; null where nothing is wrong, or where the engine itself says what is. */
  readonly failure: unknown;
  /** Asks for the films again, unless they are on their way. */
  retry(): void;
  /** Films that the filters keep; all of them, as long as nothing can be filtered. */
  readonly count: number;
  /** Of each bin the films, those that other filters keep, and those that all keep. */
  counts(name: FilterName): Readonly<Record<"all" | "others" | "kept", ArrayLike<number>>>;
  /** Films that the filters of other charts keep. */
  otherFilms(name: FilterName): number;
  filter<Name extends FilterName>(name: Name, filter: FilmFilters[Name]): void;
  clear(): void;
  sort(order: FilmOrder, descending: boolean): void;
  /** Called at once after a filter has changed and when the films are there. */
  onChange(listener: () => void): void;
  /** Called when nothing has changed for a moment, for what is slow or must not chatter. */
  onSettle(listener: () => void): void;
}

/** Milliseconds without a change. */
const pause = 250;

/** The explorer with the view that the page's address asks for. */
export function openExplorer(page: PageContext, data: ExplorerAnalysis): Explorer {
  const choices = {genre: genreChoicesOf(data), language: languageChoicesOf(data)};
  let view = viewOf(new URLSearchParams(location.search), choices);
  let films: FilmCrossfilter | null = null;
  let failure: unknown = null;
  let loading = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed: (() => void)[] = [];
  const settled: (() => void)[] = [];

  function tell(): void {
    for (const listener of changed) listener();
    settle();
  }

  function settle(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = addressOf(view, new URLSearchParams(location.search));
      history.replaceState(
        null,
        "",
        `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`,
      );
      for (const listener of settled) listener();
    }, pause);
  }

  function apply(filters: FilmFilters): void {
    for (const name of Object.keys(filters) as FilterName[]) {
      if (filters[name] !== view.filters[name]) films?.set(name, filters[name]);
    }
    view = {...view, filters};
    tell();
  }

  async function load(): Promise<void> {
    if (loading) return;
    loading = true;
    try {
      const columns = await page.engine.columns(filmColumns(data.genres, data.languages));
      const loaded = filmCrossfilter(columns, data);
      for (const name of Object.keys(view.filters) as FilterName[]) loaded.set(name, view.filters[name]);
      films = loaded;
      failure = null;
    } catch (error) {
      // That the films cannot be read is a fault of this site.
      if (!(error instanceof EngineError) || error.reason === "failed") reportError(error);
      failure = page.engine.state.kind === "failed" ? null : error;
    } finally {
      loading = false;
    }
    tell();
  }

  page.engine.onState(({kind}) => {
    if (kind === "ready" && films === null) void load();
  });
  if (addressOf(view) !== "") page.engine.warmUp();

  return {
    page,
    data,
    get view() {
      return view;
    },
    get films() {
      return films;
    },
    get failure() {
      return failure;
    },
    retry: () => void load(),
    get count() {
      return films?.count ?? data.films;
    },
    counts(name) {
      const all = data.counts[name];
      return films === null
        ? {all, others: all, kept: all}
        : {all, others: films.others[name], kept: films.kept[name]};
    },
    otherFilms: (name) => films?.otherCount(name) ?? data.films,
    filter(name, filter) {
      apply({...view.filters, [name]: filter});
    },
    clear() {
      apply(noFilters);
    },
    sort(order, descending) {
      view = {...view, order, descending};
      settle();
    },
    onChange(listener) {
      changed.push(listener);
    },
    onSettle(listener) {
      settled.push(listener);
    },
  };
}
