/** What is done on a page, in its order. */
export type Step =
  /** An element is there and seen. */
  | {readonly see: string}
  /** An element is clicked, once it is seen. */
  | {readonly click: string}
  /** A text is typed into a field that has been clicked before. */
  | {readonly type: string}
  /** An expression becomes true. */
  | {readonly holds: string}
  /** The window is as wide as this from here on, in pixels. */
  | {readonly width: number};

/** What a page promises to a visitor: what is asked of it, and what then has to come. */
export interface PagePromise {
  /** Of its address, with the question mark. */
  readonly search: string;
  readonly steps: readonly Step[];
}

const see = (element: string): Step => ({see: element});
const click = (element: string): Step => ({click: element});
const type = (text: string): Step => ({type: text});
const holds = (expression: string): Step => ({holds: expression});

const promise = (search: string, ...steps: readonly Step[]): PagePromise => ({search, steps});
/** The answer comes, with what is drawn of it, and DuckDB finds the same. */
const question = (search: string): PagePromise =>
  promise(search, see("#answer:not([aria-busy]) .phrase"), click(".witness button"), see(".checked"));
const notebook = promise("", see("[data-figure] svg"));

/** The pages that promise more than a heading. Films and people are those that the sample has as well. */
const promises: Readonly<Record<string, PagePromise>> = {
  index: promise(
    "",
    click("#home-search"),
    type("toy stor"),
    see("#home-search-options [role=option]"),
    {width: 390},
    click("button[popovertarget]"),
    see(".pages:popover-open a"),
    holds("getComputedStyle(document.querySelector('.pages')).position === 'absolute'"),
  ),
  month: question("?month=5"),
  weekday: question("?weekday=5"),
  score: question("?id=862"),
  votes: question("?id=862"),
  actor: question("?id=31"),
  director: question("?id=7879"),
  recommend: question("?id=862"),
  film: promise("?id=862", see("#answer a")),
  person: promise("?id=31", see("#answer svg"), see("#answer table a")),
  films: promise("?country=Japan", see("#answer tbody a")),
  search: promise("?q=toy+story", see("#answer .choices a")),
  compare: promise("?a=862&b=863", see("[data-figure] .phrase")),
  explorer: promise(
    "",
    see(".explorer svg"),
    click(".explorer-find input"),
    type("toy stor"),
    holds("location.search === '?title=toy+stor'"),
    see(".explorer-films tbody a"),
  ),
  sql: promise(
    "",
    click(".cm-content"),
    type("-- typed "),
    holds("document.querySelector('.cm-content').textContent.includes('-- typed ')"),
    click("#sql-run"),
    see("#sql-answer tbody tr"),
  ),
  api: promise("", click("form[data-call] button"), see("form[data-call] pre")),
  downloads: promise("", see("[data-file] a"), holds("navigator.serviceWorker.controller !== null")),
  dictionary: promise("", see(".dictionary-column")),
  ...Object.fromEntries(
    ["provenance", "money", "time", "languages", "words", "ratings", "people", "fields", "method"].map(
      (name) => [name, notebook],
    ),
  ),
};

/** The names of the pages that promise more than their heading. */
export const promisingPages: readonly string[] = Object.keys(promises);

/** What the page of a name promises; its heading, where it is not known here. */
export function promiseOf(name: string): PagePromise {
  return promises[name] ?? promise("");
}
