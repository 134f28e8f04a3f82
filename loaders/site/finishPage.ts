import {createHash} from "node:crypto";
import {escapeHtml} from "../../src/dom/escapeHtml.js";
import {type Language, languages} from "../../src/format/language.js";
import {languageName} from "../../src/format/languageName.js";
import {preloadedFonts} from "../../src/shared/preloadedFonts.js";
import type {TextLanguage} from "../../src/shared/textLanguages.js";
import {cardOf} from "./cards/cardOf.js";
import {cardSize} from "./cards/cardSvg.js";
import {cardFile} from "./cards/drawCards.js";
import {homeOf} from "./startPage.js";

/** Where a page stands: `month.html`, `es/month.html`, `es/index.html`. */
export interface PagePlace {
  readonly file: string;
  /** Address of the site's root, with a slash at the end. */
  readonly siteUrl: string;
  /** The files of all pages, to know whether there is one in the other language. */
  readonly pages: ReadonlySet<string>;
  /** The language in which the site greets; by default English. */
  readonly first?: Language;
  /** In which titles and overviews are written, where that is not English. */
  readonly texts?: TextLanguage | undefined;
  /** What search engines are told of the page, as JSON-LD. */
  readonly structured?: readonly object[];
}

const locales = {en: "en_GB", es: "es_ES"} as const;

/**
 * Mends what Framework leaves open in a page: its language, zoom, times of building, addresses for search
 * engines and shared links, fonts, the security policy. The order matters: the policy names the hashes of
 * the scripts as they stand in the end.
 * @throws when a part of the page is not where it is expected, so that a change of Framework is noticed
 */
export function finishPage(html: string, place: PagePlace): string {
  const lang = place.file.startsWith("es/") ? "es" : "en";
  const texts =
    place.texts === undefined
      ? ""
      : ` data-texts="${place.texts}" data-titles="${languageName(place.texts, lang)}"`;
  let page = replaceOne(html, "<html>", `<html lang="${lang}" data-offline${texts}>`);
  page = replaceOne(
    page,
    "width=device-width, initial-scale=1, maximum-scale=1",
    "width=device-width, initial-scale=1",
  );
  page = page.replace(/"lastModified":\d+(\.\d+)?/g, '"lastModified":0');
  page = page.replaceAll("_file/fonts/", "fonts/");
  page = page.replace(/ data-api="[^"]*" data-search="[^"]*"/, "");
  const structured = (place.structured ?? []).map((data) => jsonLd(data));
  page = replaceOne(page, "</head>", `${addresses(page, lang, place)}${structured.join("")}</head>`);
  return replaceOne(page, '<meta charset="utf-8">', `<meta charset="utf-8">\n${policy(page)}`);
}

/**
 * The page for addresses that do not exist: it may be served at any depth, so it needs no other file, and only the
 * typefaces, by the site's address, where they are found.
 */
export function finishNotFound(
  html: string,
  {
    css,
    icon,
    siteUrl,
    first = "en",
  }: {
    readonly css: string;
    /** As the address of an icon. */
    readonly icon: string;
    readonly siteUrl: string;
    readonly first?: Language;
  },
): string {
  let page = replaceOne(html, "<html>", `<html lang="${first}">`);
  page = replaceOne(page, ", maximum-scale=1", "");
  page = replaceOne(page, '<base href="/">', `<base href="${new URL(siteUrl).pathname}">`);
  page = page.replace(/<script\b[^>]*>[\s\S]*?<\/script>\n?/g, "");
  page = page.replace(/<link\b[^>]*>\n?/g, "").replaceAll("_file/fonts/", "fonts/");
  page = replaceOne(
    page,
    "</head>",
    // Without an icon a browser asks the host for one.
    `<style>${css}</style>\n<link rel="icon" href="${icon}">\n<meta name="robots" content="noindex">\n</head>`,
  );
  // The base would take a link to a place within the page away from it.
  page = page.replace(/<a\b[^>]*href="#[^>]*>[\s\S]*?<\/a>\n?/g, "");
  return replaceOne(page, '<meta charset="utf-8">', `<meta charset="utf-8">\n${policy(page)}`);
}

/** The address of a page: `index.html` is the folder itself. */
export function pageUrl(file: string, siteUrl: string): string {
  return siteUrl + file.replace(/(^|\/)index\.html$/, "$1");
}

/** The file of the same page in another language. */
export function counterpart(file: string, lang: Language, first: Language = "en"): string {
  const bare = file.replace(/^es\//, "");
  if (bare === "index.html" || bare === homeOf("en", first)) return homeOf(lang, first);
  return lang === "es" ? `es/${bare}` : bare;
}

function addresses(page: string, lang: Language, {file, siteUrl, pages, first = "en"}: PagePlace): string {
  const url = pageUrl(file, siteUrl);
  const root = file.includes("/") ? "../" : "./";
  const title = /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? "Filmoteca";
  const description = /<meta name="description" content="([^"]*)">/.exec(page)?.[1] ?? "";
  const alternates = languages
    .map((other) => [other, counterpart(file, other, first)] as const)
    .filter(([, target]) => pages.has(target));
  return [
    ...preloadedFonts.map(
      (font) =>
        `<link rel="preload" as="font" type="font/woff2" href="${root}fonts/${font}.woff2" crossorigin>`,
    ),
    `<link rel="canonical" href="${url}">`,
    ...alternates.map(
      ([other, target]) => `<link rel="alternate" hreflang="${other}" href="${pageUrl(target, siteUrl)}">`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${pageUrl(counterpart(file, first, first), siteUrl)}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:site_name" content="${title.split(" | ").at(-1)}">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:url" content="${url}">`,
    `<meta property="og:locale" content="${locales[lang]}">`,
    `<meta property="og:image" content="${siteUrl}${cardFile(file)}">`,
    `<meta property="og:image:type" content="image/png">`,
    `<meta property="og:image:width" content="${cardSize.width}">`,
    `<meta property="og:image:height" content="${cardSize.height}">`,
    `<meta property="og:image:alt" content="${escapeHtml(cardOf(page).heading)}">`,
    `<meta name="twitter:card" content="summary_large_image">`,
    "",
  ].join("\n");
}

/** Data for search engines; no browser runs them. */
function jsonLd(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>\n`;
}

/** Scripts of this site and the inline ones of this very page; no eval, but WebAssembly. */
function policy(page: string): string {
  const inline = [
    ...page.matchAll(/<script\b(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g),
  ].map(([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${inline.map((hash) => ` ${hash}`).join("")}`,
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Charts carry their styles in attributes.
    "style-src 'self' 'unsafe-inline'",
    "base-uri 'self'",
    "form-action 'self'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join("; ")}">`;
}

function replaceOne(text: string, search: string, replacement: string): string {
  if (text.split(search).length !== 2) {
    throw new Error(`The built page has ${text.split(search).length - 1} times “${search}”, not once.`);
  }
  return text.replace(search, () => replacement);
}
