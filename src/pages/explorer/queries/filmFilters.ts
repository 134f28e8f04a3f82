/** Which films stay by a quantity. */
export interface RangeFilter {
  /** Bounds, both included; null: none on that side. */
  readonly from: number | null;
  readonly to: number | null;
  /** Films whose value is not known: left out, kept besides those of the range, or the only ones kept. */
  readonly unknown: "out" | "in" | "only";
}

/** Which films stay by what they have of a list. */
export interface ChoiceFilter {
  /** Not empty. `unknownChoice` and, of languages, `otherChoice` are choices too. */
  readonly chosen: readonly string[];
  /** Whether a film has to have all of them; else one is enough. */
  readonly all: boolean;
}

/** Which films stay since they were looked up: by a title, or as those of a person. */
export interface FoundFilter {
  /** As the address has it: words of a title; of a person the id, or the exact name where there is none. */
  readonly asked: string;
  /** Of the person; null before it is known, and of a title. */
  readonly name: string | null;
  /** Their ids, ascending; null before they are known. */
  readonly films: readonly number[] | null;
  /** Of a title of which no film has all words: that those that tell nothing, in any language, are left out. */
  readonly tellingOnly?: boolean;
}

export const rangeNames = ["year", "vote", "runtime", "budget"] as const;
export const choiceNames = ["genre", "language"] as const;
export type RangeName = (typeof rangeNames)[number];
export type ChoiceName = (typeof choiceNames)[number];
/** What a chart is of. */
export type ChartName = RangeName | ChoiceName;
export const foundNames = ["title", "person"] as const;
export type FoundName = (typeof foundNames)[number];
export type FilterName = ChartName | FoundName;
/** In the order in which filters are told. */
export const filterNames: readonly FilterName[] = [
  "title",
  "person",
  "year",
  "genre",
  "language",
  "vote",
  "runtime",
  "budget",
];

/** Which films stay; by what is null, all do. Years; points of 10; minutes; dollars; names; language codes. */
export type FilmFilters = Readonly<Record<RangeName, RangeFilter | null>> &
  Readonly<Record<ChoiceName, ChoiceFilter | null>> &
  Readonly<Record<FoundName, FoundFilter | null>>;

export const noFilters: FilmFilters = {
  title: null,
  person: null,
  year: null,
  vote: null,
  runtime: null,
  budget: null,
  genre: null,
  language: null,
};

/** Films of which the genre or the language is not known. */
export const unknownChoice = "unknown";
/** Films in a language that is not among those listed. */
export const otherChoice = "other";
