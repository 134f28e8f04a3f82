import {escapeHtml} from "../dom/escapeHtml.js";

/** Letters beyond those of Western Europe, which a page fetches only where a name has them. */
const extended =
  "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";
const western =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";

const faces = [
  {family: "Newsreader", weight: "500", file: "newsreader-ext", range: extended},
  {family: "Newsreader", weight: "500", file: "newsreader", range: western},
  {family: "Source Sans 3", weight: "200 900", file: "source-sans-ext", range: extended},
  {family: "Source Sans 3", weight: "200 900", file: "source-sans", range: western},
] as const;

/**
 * What every page has in its head; the build adds what needs the finished page (`loaders/site/finish.ts`).
 * @param root from the page to the site's root: `./` or `../`
 */
export function head(root: string, description: string): string {
  // `_file/` is where Framework's preview has them; the build takes it away.
  const fonts = faces
    .map(
      ({family, weight, file, range}) =>
        `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:swap;src:url(${root}_file/fonts/${file}.woff2) format("woff2");unicode-range:${range}}`,
    )
    .join("");
  return `<style>${fonts}</style>
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">`;
}
