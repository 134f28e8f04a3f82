const newsreader = "node_modules/@fontsource/newsreader/files/newsreader";
const sourceSans = "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3";

/** The files of the typefaces, by the name under which the site has them (`fonts/NAME.woff2`). */
export const fonts: Readonly<Record<string, string>> = {
  newsreader: `${newsreader}-latin-500-normal.woff2`,
  "newsreader-ext": `${newsreader}-latin-ext-500-normal.woff2`,
  "source-sans": `${sourceSans}-latin-wght-normal.woff2`,
  "source-sans-ext": `${sourceSans}-latin-ext-wght-normal.woff2`,
};
