/** From what on the page draws a conclusion; its texts name these. */
export const limits = {
  /** Films of a genre (dated otherwise than 1 January) for a row of its seasons: the first that enough of them reach. */
  genreFilms: [200, 50],
  enoughGenres: 3,
  /** An incomplete year with a smaller part of the films of the fullest one most likely has only announced films. */
  announced: 0.01,
  /** Films that a cell would have without any season: with fewer, chance alone makes large differences. */
  cellFilms: 5,
  /** Films of a period for a bar or a line. */
  periodFilms: 50,
  /** Films of a decade for the shares of its genres: the first that enough of them reach. */
  genreDecade: [300, 50],
  enoughDecades: 3,
  /** Chosen films: with fewer, neighbouring months differ mostly by chance. */
  calendarFilms: 100,
  /** Films that a sentence names. */
  namedFilms: 3,
  /** Films of a language for the list of languages. */
  languageFilms: 100,
  /**
   * What lasts no longer is a short, in minutes. Source: Academy of Motion Picture Arts and Sciences, rules of the
   * Academy Awards.
   */
  shortMinutes: 40,
} as const;
