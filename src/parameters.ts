import {readdirSync} from "node:fs";
import {join} from "node:path";
import {projectFolder} from "../loaders/projectFolder.js";
import {languages} from "./format/language.js";
import {fonts} from "./layout/fonts.js";
import {wholeTables} from "./queries/tableNames.js";
import {pagesWithoutData} from "./snapshot/pagesWithoutData.js";
import {quality} from "./snapshot/quality.js";

/**
 * The pages of the site on the snapshot, each a folder; not those whose data the raw files do not have, and that of
 * changes only where the build has compared (see `src/snapshot/changes.ts`).
 */
export function pageNames(): readonly string[] {
  const leftOut = pagesWithoutData(quality());
  return readdirSync(join(projectFolder, "src/pages"), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .filter((name) => !leftOut.has(name) && (name !== "changes" || process.env.FILMOTECA_CHANGES))
    .sort();
}

/** The values that the name in brackets of an entry (`[page].md.ts`) takes. */
export function parameters(): Readonly<Record<string, readonly string[]>> {
  return {page: pageNames(), font: Object.keys(fonts), table: wholeTables};
}

/** Addresses of what the parameterised entries write, as Framework takes them: of tables the pages tell it themselves. */
export function dynamicPaths(): readonly string[] {
  const pages = pageNames();
  return [
    ...languages.flatMap((lang) =>
      pages
        // A host serves one page for every address that it does not have.
        .filter((name) => lang === "en" || name !== "404")
        .map((name) => `${lang === "en" ? "" : `/${lang}`}/${name}`),
    ),
    ...Object.keys(fonts).map((font) => `/fonts/${font}.woff2`),
  ];
}
