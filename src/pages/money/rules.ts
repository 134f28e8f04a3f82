/** What the notebook goes by; the page names these numbers. */
export const rules = {
  /** Groups of fewer films are left out: their medians jump. */
  leastFilms: 30,
  /**
   * Films with a known return that an actor has at least, to be the example of what one film does: the first
   * number, or else the second.
   */
  leastFilmsOfActor: [10, 3],
  /** People in the comparison of the measures. */
  people: 10,
  /** The part of the sum of all returns that the heaviest films hold. */
  heavyShare: 0.99,
  /** The most films that are drawn of those that hold it. */
  heaviest: 10,
  /** Of the returns that need no check, how many of the highest a mean of them rests on. */
  highest: 3,
  /** Original languages that stand by themselves in the comparison. */
  languages: 8,
  /** The first decades are taken together while they hold less than this part of the films. */
  earlyShare: 0.01,
  /** Cells of the scatter chart to a power of ten, in both directions. */
  cellsPerPower: 5,
  /** Up to so many films stand in the scatter chart as dots, more as cells. */
  dots: 1500,
} as const;
