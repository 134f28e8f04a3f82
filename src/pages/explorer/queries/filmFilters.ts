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

export const rangeNames = ["year", "vote", "runtime", "budget"] as const;
export const choiceNames = ["genre", "language"] as const;
export type RangeName = (typeof rangeNames)[number];
export type ChoiceName = (typeof choiceNames)[number];
export type FilterName = RangeName | ChoiceName;

/** Which films stay; by what is null, all do. Years; points of 10; minutes; dollars; names; language codes. */
export interface FilmFilters extends Readonly<Record<RangeName, RangeFilter | null>> {
  readonly genre: ChoiceFilter | null;
  readonly language: ChoiceFilter | null;
}

export const noFilters: FilmFilters = {
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
