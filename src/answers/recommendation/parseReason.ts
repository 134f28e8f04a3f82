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

/** What reasons are about; each is shown in one colour. */
export const reasonTopics = ["who", "what", "genre", "where", "other"] as const;
export type ReasonTopic = (typeof reasonTopics)[number];

const topics: Readonly<Record<ReasonKind, ReasonTopic>> = {
  director: "who",
  cast: "who",
  company: "who",
  collection: "what",
  keyword: "what",
  word: "what",
  title: "what",
  genre: "genre",
  country: "where",
  language: "where",
  years: "where",
  other: "other",
};

export interface Reason {
  /** Whole per cent of all that the two films share. */
  readonly share: number;
  readonly kind: ReasonKind;
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
  return {share: Number(share), kind, value: value ?? ""};
}

/** The reasons of one topic. */
export interface TopicReasons {
  readonly topic: ReasonTopic;
  /** Whole per cent of all that the two films share. */
  readonly share: number;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
}

/** Reasons by topic, the weightiest topic first, what is not named last; topics without any are left out. */
export function reasonsByTopic(reasons: readonly Reason[]): readonly TopicReasons[] {
  return reasonTopics
    .map((topic) => {
      const own = reasons.filter(({kind}) => topics[kind] === topic).toSorted((a, b) => b.share - a.share);
      return {topic, share: own.reduce((sum, {share}) => sum + share, 0), reasons: own};
    })
    .filter(({share}) => share > 0)
    .toSorted((a, b) => Number(a.topic === "other") - Number(b.topic === "other") || b.share - a.share);
}
