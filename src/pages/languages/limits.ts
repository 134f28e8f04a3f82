/** From what on the page draws a conclusion; its texts name these. */
export const limits = {
  /** Films for a share in a sentence, and of a spoken language for its share of guests. */
  shareFilms: 50,
  /** Films of a year for a point. */
  yearFilms: 50,
  /** So many years are enough; with fewer, decades are shown at first. */
  enoughYears: 10,
  /** Films of a decade for a point or a column: the first that enough of them reach. */
  decadeFilms: [300, 50, 10, 1],
  enoughDecades: 3,
  /** Films of known spoken languages for a statement on an original one. */
  spokenFilms: 5,
  /** Pairings that would have to be expected for a ratio. */
  expected: 5,
  /** Countries of the matrix: those with the most co-productions. */
  countries: 25,
  /** Films of a pair of countries for a place in the list at first. */
  pairFilms: 20,
  /** The least number of those that the reader can choose. */
  fewestPairFilms: 5,
  /** Votes of a film for its mean vote to count among those of a region, and films that a mean of these takes. */
  regionVotes: 50,
  meanFilms: 20,
  /** Countries of Ibero-America that a sentence names. */
  namedCountries: 3,
  /** Votes of a film in the reader's own choice at first. */
  votes: 100,
} as const;
