import type {Evidence, Row} from "../../../loaders/evaluate/measure.js";

/** The recommenders by the names that the evidence gives them, in the order in which they are shown. */
export const recommenders = {
  random: "random",
  mostVoted: "most voted",
  overview: "plain TF-IDF of the overview",
  mvp: "the MVP's recipe, rightly indexed",
  oursByUser: "ours, cross-validated by user",
  oursByFilm: "ours, cross-validated by film",
  shipped: "ours, as shipped",
  itemItem: "item-item collaborative filtering, nine tenths of the users",
  itemItemFilled: "the same, its gaps filled by ours",
} as const;
export type Recommender = keyof typeof recommenders;
export const recommenderIds = Object.keys(recommenders) as readonly Recommender[];

/** Those whose figures say what is to be expected: what was learned is judged on what it was not learned from. */
export const comparedIds = recommenderIds.filter((id) => id !== "shipped");

/**
 * The figures of a recommender.
 *
 * @throws where the evidence has none
 */
export function rowOf(evidence: Evidence, id: Recommender): Row {
  const row = evidence.recommenders.find(({name}) => name === recommenders[id]);
  if (row === undefined) {
    throw new Error(
      `The evidence for ${evidence.catalogue} has no row “${recommenders[id]}”. Make it anew: npm run evaluate -- --save`,
    );
  }
  return row;
}

/** What the excess loses without each field, the greatest loss first. */
export function losses({ablations}: Evidence): readonly {readonly without: string; readonly loss: number}[] {
  const whole = ablations.find(({without}) => without === "nothing")?.excess ?? 0;
  return ablations
    .filter(({without}) => without !== "nothing")
    .map(({without, excess}) => ({without, loss: whole - excess}))
    .toSorted((a, b) => b.loss - a.loss || (a.without < b.without ? -1 : 1));
}
