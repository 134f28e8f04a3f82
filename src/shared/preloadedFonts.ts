/** The typefaces that every page needs, by their files in `fonts/`. */
export const preloadedFonts = ["source-sans", "newsreader"] as const;
