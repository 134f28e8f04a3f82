import {cleanInput, longestInput} from "../../answers/cleanInput.js";
import {
  type ChoiceFilter,
  type ChoiceName,
  choiceNames,
  type FilmFilters,
  type FoundFilter,
  foundNames,
  noFilters,
  type RangeFilter,
  rangeNames,
} from "./queries/filmFilters.js";
import {type FilmOrder, filmOrders} from "./queries/selectedFilms.js";
import {titleWords} from "./titleWords.js";

export interface ExplorerView {
  readonly filters: FilmFilters;
  readonly order: FilmOrder;
  readonly descending: boolean;
}

export const startView: ExplorerView = {filters: noFilters, order: "vote_count", descending: true};

const number = String.raw`\d+(?:\.\d+)?(?:e\d{1,2})?`;
const rangePattern = new RegExp(`^(${number})?(-)?(${number})?$`);
/** Its filter needs all that are chosen, not one of them. */
const allName = "genres";

/**
 * A view as the query of an address, such as `title=star&person=3&year=1980-1989&genre=Drama,Comedy&budget=1e6-1e8&sort=-budget`.
 * A person is an id, or the name of one who has none. A range may be open (`2000-`); `,unknown` adds the films of which it
 * is not known, `known` and `unknown` stand alone.
 * @param kept parameters of the address that are not the explorer's
 */
export function addressOf(view: ExplorerView, kept: URLSearchParams = new URLSearchParams()): string {
  const parts: [string, string][] = [...kept].filter(([name]) => !isOurs(name));
  for (const name of foundNames) {
    const filter = view.filters[name];
    if (filter !== null) parts.push([name, filter.asked]);
  }
  for (const name of rangeNames) {
    const filter = view.filters[name];
    if (filter !== null) parts.push([name, rangeText(filter)]);
  }
  for (const name of choiceNames) {
    const filter = view.filters[name];
    if (filter === null) continue;
    parts.push([name, filter.chosen.join(",")]);
    if (filter.all) parts.push([allName, "all"]);
  }
  if (view.order !== startView.order || view.descending !== startView.descending) {
    parts.push(["sort", (view.descending ? "-" : "") + view.order]);
  }
  return parts.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
}

/** The view of an address, whose title and person are still to be looked up; what it does not understand it leaves out. */
export function viewOf(
  parameters: URLSearchParams,
  choices: Readonly<Record<ChoiceName, readonly string[]>>,
): ExplorerView {
  const found = foundNames.map((name) => [name, askedFor(parameters.get(name) ?? "")]);
  const ranges = rangeNames.map((name) => [name, rangeOf(parameters.get(name) ?? "")]);
  const chosen = choiceNames.map((name) => {
    const asked = (parameters.get(name) ?? "").split(",");
    const known = choices[name].filter((choice) => asked.includes(choice));
    const all = name === "genre" && parameters.get(allName) === "all";
    return [name, known.length === 0 ? null : ({chosen: known, all} satisfies ChoiceFilter)];
  });
  const sort = parameters.get("sort") ?? "";
  const order = filmOrders.find((name) => name === sort.replace(/^-/, ""));
  return {
    filters: Object.fromEntries([...found, ...ranges, ...chosen]) as unknown as FilmFilters,
    order: order ?? startView.order,
    descending: order === undefined ? startView.descending : sort.startsWith("-"),
  };
}

function isOurs(name: string): boolean {
  return [...foundNames, ...rangeNames, ...choiceNames, allName, "sort"].includes(name);
}

/** What is to be looked up for a text; null where it has no word. */
export function askedFor(text: string): FoundFilter | null {
  const asked = cleanInput(text);
  return titleWords(asked).length === 0 || asked.length > longestInput
    ? null
    : {asked, name: null, films: null};
}

function rangeText({from, to, unknown}: RangeFilter): string {
  if (unknown === "only") return "unknown";
  const range =
    from === null && to === null ? "known" : from === to ? short(to) : `${short(from)}-${short(to)}`;
  return unknown === "in" ? `${range},unknown` : range;
}

function rangeOf(text: string): RangeFilter | null {
  const [range = "", also, ...more] = text.split(",");
  if (more.length > 0 || (also !== undefined && also !== "unknown")) return null;
  if (range === "unknown") return {from: null, to: null, unknown: "only"};
  const unknown = also === undefined ? "out" : "in";
  if (range === "known") return unknown === "in" ? null : {from: null, to: null, unknown};
  const [whole, first, dash, last] = rangePattern.exec(range) ?? [];
  if (whole === undefined || (first === undefined && last === undefined)) return null;
  const from = first === undefined ? null : Number(first);
  const to = dash === undefined ? from : last === undefined ? null : Number(last);
  return {from, to, unknown};
}

/** The shorter of 1800000 and 1.8e6. */
function short(value: number | null): string {
  if (value === null) return "";
  const plain = String(value);
  const power = value.toExponential().replace("+", "");
  return power.length < plain.length ? power : plain;
}

/** Commas may stand in an address as they are. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%20", "+");
}
