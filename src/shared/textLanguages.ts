/** Languages (ISO 639-1) of titles and overviews whose stop words are known. */
export const textLanguages = [
  "da",
  "de",
  "en",
  "es",
  "fi",
  "fr",
  "it",
  "nl",
  "no",
  "pt",
  "ru",
  "sv",
] as const;

/** The language in which a file's titles and overviews are written. */
export type TextLanguage = (typeof textLanguages)[number];
