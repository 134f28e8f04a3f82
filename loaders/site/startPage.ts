import {readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {escapeHtml} from "../../src/dom/escapeHtml.js";
import type {Language} from "../../src/format/language.js";
import {themeColour, themes} from "../looks/themeColour.js";
import {pageFiles} from "./pageFiles.js";

/**
 * The file of the home page in a language. English stands at the root of a site that greets in English; where it greets in
 * Spanish, the root leads to Spanish, and English has a file of its own.
 * @param first the language in which the site greets
 */
export function homeOf(lang: Language, first: Language): string {
  if (lang === "es") return "es/index.html";
  return first === "en" ? "index.html" : "en.html";
}

/**
 * Makes room at the root of a built site that greets in Spanish: the English home page gets an address of its own, to which
 * all links to it lead. So whoever chooses English stays there.
 */
export function moveHome(folder: string): void {
  const home = homeOf("en", "es");
  renameSync(join(folder, "index.html"), join(folder, home));
  for (const file of [...pageFiles(folder), "404.html"]) {
    const root = file.startsWith("es/") ? "../" : "./";
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(`href="${root}"`, `href="${root}${home}"`));
  }
}

/**
 * The page at the root of a site that greets in Spanish. It leads on at once, without a script, and shows what it is only
 * where a browser does not follow.
 * @param home the finished Spanish home page: who does not follow is told the same of the site
 */
export function startPage(site: string, home: string): string {
  const [light, dark] = themes.map((theme) => {
    const [paper, text] = [themeColour(theme, "paper"), themeColour(theme, "text")];
    return `html{background:${paper};color:${text}}`;
  });
  return `<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=./es/">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(site)}</title>
${[...home.matchAll(/<(?:link rel="canonical"|meta (?:name="(?:description|twitter:card)"|property="og:))[^>]*>/g)].join("\n")}
<link rel="icon" href="data:,">
<style>${light}@media (prefers-color-scheme:dark){${dark}}body{padding:2rem;font:1.0625rem/1.5 sans-serif;visibility:hidden;animation:show 0s 1s forwards}a{color:inherit}@keyframes show{to{visibility:visible}}</style>
</head>
<body>
<h1>${escapeHtml(site)}</h1>
<p><a href="./es/">Entrar al sitio en español</a></p>
<p lang="en"><a href="./${homeOf("en", "es")}">Enter the site in English</a></p>
</body>
</html>
`;
}
