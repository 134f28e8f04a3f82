/** What two films can share, as `reasons` of the table `recommendations` names it. */
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
  "liked",
  "other",
] as const;
export type ReasonKind = (typeof reasonKinds)[number];
