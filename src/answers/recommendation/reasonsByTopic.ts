import type {ReasonJson} from "../../shared/api.js";
import type {ReasonKind} from "../../shared/reasonKinds.js";

/** What reasons are about; each is shown in one colour. */
export const reasonTopics = ["who", "what", "genre", "where", "liked", "other"] as const;
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
  liked: "liked",
  other: "other",
};

/** The reasons of one topic. */
export interface TopicReasons {
  readonly topic: ReasonTopic;
  /** Whole per cent of all that the two films share. */
  readonly share: number;
  /** The weightiest first. */
  readonly reasons: readonly ReasonJson[];
}

/** Reasons by topic, the weightiest topic first, what is not named last; topics without any are left out. */
export function reasonsByTopic(reasons: readonly ReasonJson[]): readonly TopicReasons[] {
  return reasonTopics
    .map((topic) => {
      const own = reasons.filter(({kind}) => topics[kind] === topic).toSorted((a, b) => b.share - a.share);
      return {topic, share: own.reduce((sum, {share}) => sum + share, 0), reasons: own};
    })
    .filter(({share}) => share > 0)
    .toSorted((a, b) => Number(a.topic === "other") - Number(b.topic === "other") || b.share - a.share);
}
