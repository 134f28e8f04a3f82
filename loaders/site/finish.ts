import {copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {type Language, languages} from "../../src/format/language.js";
import {pagesWithoutData} from "../../src/snapshot/pagesWithoutData.js";
import {siteName} from "../../src/snapshot/siteName.js";
import {themes} from "../looks/themeColour.js";
import {projectFolder} from "../projectFolder.js";
import {readQuality} from "../publish/readQuality.js";
import {API, SEARCH} from "../publish/snapshotFolders.js";
import {siteSettings} from "../siteSettings.js";
import {counterpart, finishNotFound, finishPage, pageUrl} from "./finishPage.js";
import {headersFile} from "./hosts/headersFile.js";
import {iconFile, type Looks, logoFile, withLooks} from "./looks.js";
import {pageFiles} from "./pageFiles.js";
import {homeOf, startPage} from "./startPage.js";
import {structuredData} from "./structuredData.js";
import {withoutLinksTo} from "./withoutLinksTo.js";

/**
 * Makes what Framework built into the whole site: finished pages, the snapshot's public files at stable
 * addresses, the JSON API, what the search reads, `sitemap.xml`, `robots.txt` and what hosts read.
 * @param folder what Framework built
 * @param snapshot folder of the snapshot
 * @param siteUrl address of the site's root, with a slash at the end
 */
export function finish(folder: string, snapshot: string, siteUrl: string): void {
  const pages = pageFiles(folder);
  const quality = readQuality(snapshot);
  const settings = siteSettings(quality.kind);
  const first = settings.language ?? "en";
  const {text_language: texts} = quality;
  const leftOut = pagesWithoutData(quality);
  for (const file of pages) {
    const path = join(folder, file);
    const structured = structuredData(file, {snapshot, siteUrl, first});
    const html = withoutLinksTo(leftOut, readFileSync(path, "utf8"));
    const looking = withLooks(html, settings, file.startsWith("es/") ? "../" : "./");
    writeFileSync(path, finishPage(looking, {file, siteUrl, pages, first, texts, structured}));
  }
  const notFound = join(folder, "404.html");
  const icon = iconFile(settings) ?? `data:image/svg+xml,${encodeURIComponent(mark())}`;
  const own = {css: stylesheet(folder), icon, siteUrl, first};
  const lost = withLooks(readFileSync(notFound, "utf8"), settings, "./");
  writeFileSync(notFound, finishNotFound(lost, own));
  copyLooks(settings, folder);
  if (first !== "en") {
    const home = readFileSync(join(folder, homeOf(first, first)), "utf8");
    writeFileSync(join(folder, "index.html"), startPage(siteName(quality.kind), home));
  }
  copyData(snapshot, join(folder, "data"));
  for (const part of [API, SEARCH]) cpSync(join(snapshot, part), join(folder, part), {recursive: true});
  writeFileSync(join(folder, "sitemap.xml"), sitemap(pages, siteUrl, first));
  writeFileSync(join(folder, "_headers"), headersFile());
  // GitHub Pages would leave out folders whose names begin with an underscore.
  writeFileSync(join(folder, ".nojekyll"), "");
  writeFileSync(join(folder, "robots.txt"), `User-agent: *\nAllow: /\nSitemap: ${siteUrl}sitemap.xml\n`);
}

function stylesheet(folder: string): string {
  const theme = join(folder, "_import/theme");
  const [name, ...rest] = readdirSync(theme).filter((file) => file.endsWith(".css"));
  if (name === undefined || rest.length > 0)
    throw new Error(`${theme} does not hold exactly one stylesheet.`);
  return readFileSync(join(theme, name), "utf8");
}

/** The public files stand at the root of the snapshot. */
function copyData(snapshot: string, target: string): void {
  mkdirSync(target, {recursive: true});
  for (const entry of readdirSync(snapshot, {withFileTypes: true})) {
    if (entry.isFile()) cpSync(join(snapshot, entry.name), join(target, entry.name));
  }
}

/** The mark of the site, as it stands in the tab of a browser. */
function mark(): string {
  return readFileSync(join(projectFolder, "src/assets/icon.svg"), "utf8");
}

function copyLooks(looks: Looks, folder: string): void {
  const {logo, colours} = looks;
  if (logo !== null) {
    for (const theme of themes) copyFileSync(logo[theme].path, join(folder, logoFile(logo[theme], theme)));
  }
  if (colours !== null && iconFile(looks) === "icon.svg") {
    writeFileSync(join(folder, "icon.svg"), mark().replace('fill="#12405a"', `fill="${colours.light}"`));
  }
}

function sitemap(pages: ReadonlySet<string>, siteUrl: string, first: Language): string {
  const url = (file: string): string => {
    const alternates = languages
      .map((lang) => [lang, counterpart(file, lang, first)] as const)
      .filter(([, other]) => pages.has(other))
      .map(
        ([lang, other]) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${pageUrl(other, siteUrl)}"/>`,
      );
    return `<url><loc>${pageUrl(file, siteUrl)}</loc>${alternates.join("")}</url>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[...pages].map(url).join("\n")}
</urlset>
`;
}
