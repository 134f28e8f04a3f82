import {genreInSentence} from "../../format/genreInSentence.js";
import {genreName} from "../../format/genres.js";
import type {Language} from "../../format/language.js";
import {periodInSentence, periodName} from "../../format/period.js";
import type {Comparison, WordGroup, WordsAnalysis} from "./analysis.js";

/** A group of texts that the reader can choose. */
export interface TextGroup extends Omit<WordGroup, "kind"> {
  /** Overviews of a genre or a decade; taglines (`line`) of a decade. */
  readonly kind: "genre" | "decade" | "line";
  /** What the address says. */
  readonly value: string;
  /** How it is called in a list, */
  readonly label: string;
  /** and in a sentence. */
  readonly title: string;
  readonly comparison: Comparison;
  /** Texts that it is compared with. */
  readonly others: number;
}

/** All groups: genres by name, then the overviews and the taglines of decades. */
export function textGroups(data: WordsAnalysis, lang: Language): readonly TextGroup[] {
  const {incompleteFrom} = data;
  const named = ({kind, name}: WordGroup) =>
    kind === "genre"
      ? {label: genreName(name, lang), title: genreInSentence(name, lang)}
      : {
          label: periodName(Number(name), incompleteFrom, lang),
          title: periodInSentence(Number(name), incompleteFrom, lang),
        };
  const plots = data.groups.map((group) => ({
    ...group,
    ...named(group),
    value: `${group.kind}-${group.name}`,
    comparison: data.comparison,
    others: data.overviews - group.texts,
  }));
  const lines = data.taglines.groups.map((group) => ({
    ...group,
    ...named(group),
    kind: "line" as const,
    value: `line-${group.name}`,
    comparison: data.taglines.times,
    others: data.taglines.films - group.texts,
  }));
  const genres = plots
    .filter(({kind}) => kind === "genre")
    .sort((a, b) => a.label.localeCompare(b.label, lang));
  return [...genres, ...plots.filter(({kind}) => kind === "decade"), ...lines];
}

/** The one with most words of its own, of several the one with the most distinctive word. */
export function mostMarked<Group extends Pick<WordGroup, "marked" | "inside">>(
  groups: readonly Group[],
): Group | undefined {
  const first = (group: Group) => group.inside[0]?.[3] ?? 0;
  return groups.reduce<Group | undefined>(
    (best, group) =>
      best === undefined ||
      group.marked > best.marked ||
      (group.marked === best.marked && first(group) > first(best))
        ? group
        : best,
    undefined,
  );
}

/** How many words mark the group in the middle, of each kind; null where there is none. */
export function medianMarked(data: WordsAnalysis, kind: WordGroup["kind"]): number | null {
  const counts = data.groups
    .filter((group) => group.kind === kind)
    .map(({marked}) => marked)
    .sort((a, b) => a - b);
  const n = counts.length;
  return n === 0 ? null : (counts[(n - 1) >> 1]! + counts[n >> 1]!) / 2;
}
