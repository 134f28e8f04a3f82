/** What two films can share, as `reasons` of the table `recommendations` name it. */
export const reasonKinds = [
  "director",
  "cast",
  "collection",
  "keyword",
  "word",
  "title",
  "genre",
  "company",
  "country",
  "language",
  "years",
  "other",
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** Kinds that are shown in one colour. */
export const reasonGroups = ["people", "story", "genre", "origin", "other"] as const;
export type ReasonGroup = (typeof reasonGroups)[number];

const groups: Readonly<Record<ReasonKind, ReasonGroup>> = {
  director: "people",
  cast: "people",
  collection: "story",
  keyword: "story",
  word: "story",
  title: "story",
  genre: "genre",
  company: "origin",
  country: "origin",
  language: "origin",
  years: "origin",
  other: "other",
};

export interface Reason {
  /** Whole per cent of all that the two films share. */
  readonly share: number;
  readonly kind: ReasonKind;
  readonly group: ReasonGroup;
  /** Name, word, code or number of years; empty for `other`. */
  readonly value: string;
}

/**
 * Reads a reason, such as `31 director John Lasseter`.
 *
 * @throws where the text has another form
 */
export function parseReason(text: string): Reason {
  const [, share, name, value] = /^(\d+) (\S+)(?: (.+))?$/su.exec(text) ?? [];
  const kind = reasonKinds.find((known) => known === name);
  if (share === undefined || kind === undefined) {
    throw new Error(`“${text}” is no reason: a share in per cent, a kind and a value were expected.`);
  }
  return {share: Number(share), kind, group: groups[kind], value: value ?? ""};
}

/** The first reasons as they are, and what the others make together as one of kind `other`. */
export function foldReasons(reasons: readonly Reason[], most: number): readonly Reason[] {
  const named = reasons.filter(({kind}) => kind !== "other").slice(0, most);
  const share = reasons.reduce((sum, reason) => sum + reason.share, 0);
  const rest = named.reduce((left, reason) => left - reason.share, share);
  return rest > 0 ? [...named, {share: rest, kind: "other", group: "other", value: ""}] : named;
}
