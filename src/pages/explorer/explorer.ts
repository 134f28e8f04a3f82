import {api} from "../../api/api.js";
import {EngineError} from "../../engine/engineError.js";
import type {PageContext} from "../../layout/pageContext.js";
import type {ExplorerAnalysis} from "./analysis.js";
import {type FilmCrossfilter, filmCrossfilter, genreChoicesOf, languageChoicesOf} from "./filmCrossfilter.js";
import {addressOf, askedFor, type ExplorerView, viewOf} from "./filtersAddress.js";
import {personFilms} from "./personFilms.js";
import {filmColumns} from "./queries/filmColumns.js";
import {
  type ChartName,
  type FilmFilters,
  type FilterName,
  type FoundFilter,
  type FoundName,
  foundNames,
  noFilters,
} from "./queries/filmFilters.js";
import type {FilmOrder} from "./queries/selectedFilms.js";
import {titleFilms} from "./titleFilms.js";

/** What the parts of the explorer share: the films, the filters and who is told of a change. */
export interface Explorer {
  readonly page: PageContext;
  readonly data: ExplorerAnalysis;
  readonly view: ExplorerView;
  /** Null until the engine has given the films. */
  readonly films: FilmCrossfilter | null;
  /** Whether what is shown is not yet what the filters ask for, as the films are not there. */
  readonly waiting: boolean;
  /** Why something could not be had; null where nothing is wrong, or where the engine itself says what is. */
  readonly failure: unknown;
  /** Asks again for what could not be had, unless it is on its way. */
  retry(): void;
  /** Films that the filters keep; all of them, as long as nothing can be filtered. */
  readonly count: number;
  /** Of each bin the films, those that other filters keep, and those that all keep. */
  counts(name: ChartName): Readonly<Record<"all" | "others" | "kept", ArrayLike<number>>>;
  /** Films that the filters of other charts keep. */
  otherFilms(name: ChartName): number;
  filter<Name extends FilterName>(name: Name, filter: FilmFilters[Name]): void;
  /** Filters by a title or a person once its films are looked up; a text without a word takes the filter away. */
  find(name: FoundName, asked: string): void;
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
  const asked = () => viewOf(new URLSearchParams(location.search), choices);
  let view = asked();
  let films: FilmCrossfilter | null = null;
  let failure: unknown = null;
  let retry = load;
  let loading = false;
  /** How often each was asked for: an answer that is overtaken counts for nothing. */
  const searches: Record<FoundName, number> = {title: 0, person: 0};
  /** How often the reader has changed what is asked for. */
  let changes = 0;
  /** What the address says, as far as this page knows. */
  let search = location.search;
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
      search = location.search;
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

  /** A filter with the films that it is about; null where there is nobody of that name. */
  async function lookUp(name: FoundName, filter: FoundFilter | null): Promise<FoundFilter | null> {
    if (filter === null || filter.films !== null) return filter;
    if (name === "person") return personFilms(filter.asked, api(page.lang));
    return titleFilms(filter.asked, page.engine.columns);
  }

  async function lookUpAll(filters: FilmFilters): Promise<FilmFilters> {
    const found = await Promise.all(
      foundNames.map(async (name) => [name, await lookUp(name, filters[name])]),
    );
    return {...filters, ...Object.fromEntries(found)};
  }

  function fail(error: unknown, again: () => Promise<void>): void {
    // That something cannot be read is a fault of this site.
    if (!(error instanceof EngineError) || error.reason === "failed") reportError(error);
    failure = page.engine.state.kind === "failed" ? null : error;
    retry = again;
  }

  /** The films can be filtered by all else while a title or a person cannot be looked up. */
  function withoutUnknown(filters: FilmFilters | null, error: unknown): FilmFilters {
    const missing = foundNames.filter((name) => filters?.[name]?.films === null);
    fail(error, async () => {
      await Promise.all(missing.map((name) => find(name, filters?.[name] ?? null)));
    });
    return {...noFilters, ...filters, ...Object.fromEntries(missing.map((name) => [name, null]))};
  }

  async function load(): Promise<void> {
    if (loading) return;
    loading = true;
    try {
      const columns = await page.engine.columns(filmColumns(data.genres, data.languages));
      const loaded = filmCrossfilter(columns, data);
      failure = null;
      // What is asked for may change meanwhile.
      for (let wanted: FilmFilters | null = null; wanted !== view.filters; ) {
        wanted = view.filters;
        const found: FilmFilters = await lookUpAll(wanted).catch((error) => withoutUnknown(wanted, error));
        if (wanted !== view.filters) continue;
        view = {...view, filters: found};
        wanted = found;
      }
      for (const name of Object.keys(view.filters) as FilterName[]) loaded.set(name, view.filters[name]);
      films = loaded;
    } catch (error) {
      fail(error, load);
    } finally {
      loading = false;
    }
    tell();
  }

  async function find(name: FoundName, filter: FoundFilter | null): Promise<void> {
    const mine = ++searches[name];
    changes++;
    if (films === null) {
      apply({...view.filters, [name]: filter});
      page.engine.warmUp();
      // Titles are in the engine's tables, people in the JSON API.
      if (name === "title") return;
    }
    try {
      const found = await lookUp(name, filter);
      if (mine !== searches[name]) return;
      failure = null;
      apply({...view.filters, [name]: found});
    } catch (error) {
      if (mine !== searches[name]) return;
      fail(error, () => find(name, filter));
      tell();
    }
  }

  /** Shows what an address asks to which the reader went back. */
  async function goBack(): Promise<void> {
    // A link within the page changes the address as well.
    if (location.search === search) return;
    search = location.search;
    const next = asked();
    for (const name of foundNames) searches[name]++;
    const mine = ++changes;
    if (films === null) {
      view = next;
      tell();
      page.engine.warmUp();
      return;
    }
    try {
      const filters = await lookUpAll(next.filters);
      if (mine !== changes) return;
      view = {...next, filters: view.filters};
      failure = null;
      apply(filters);
    } catch (error) {
      if (mine !== changes) return;
      fail(error, async () => {
        search = "";
        await goBack();
      });
      tell();
    }
  }

  page.engine.onState(({kind}) => {
    if (kind === "ready" && films === null) void load();
  });
  addEventListener("popstate", () => void goBack());
  if (addressOf(view) !== "") page.engine.warmUp();
  // Its name stands in the field before the engine is there.
  if (view.filters.person !== null) void find("person", view.filters.person);

  return {
    page,
    data,
    get view() {
      return view;
    },
    get films() {
      return films;
    },
    get waiting() {
      return films === null && Object.values(view.filters).some((filter) => filter !== null);
    },
    get failure() {
      return failure;
    },
    retry: () => void retry(),
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
      changes++;
      for (const one of foundNames) if (one === name) searches[one]++;
      apply({...view.filters, [name]: filter});
    },
    find(name, asked) {
      void find(name, askedFor(asked));
    },
    clear() {
      changes++;
      for (const name of foundNames) searches[name]++;
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
