import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Language} from "../../src/format/language.js";
import {downloadsText} from "../../src/pages/downloads/text.js";
import {homeText} from "../../src/pages/index/text.js";
import {pagesWithoutData} from "../../src/snapshot/pagesWithoutData.js";
import {siteName} from "../../src/snapshot/siteName.js";
import {readQuality} from "../publish/readQuality.js";
import {type Table, tables} from "../schema.js";
import {pageUrl} from "./finishPage.js";
import {homeOf} from "./startPage.js";

interface FileOfResource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

/** What of `datapackage.json` is told here. */
interface DataPackage {
  readonly version: string;
  readonly licenses?: readonly {readonly path?: string; readonly name?: string}[];
  readonly sources?: readonly {readonly title: string; readonly path?: string}[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string | readonly string[];
    readonly description: string;
    readonly mediatype: string;
    readonly bytes: number;
    /** Absent of a resource in several files, each of which `parts` describes. */
    readonly hash?: string;
    readonly parts?: readonly FileOfResource[];
    readonly schema?: {readonly fields: readonly {readonly name: string}[]};
  }[];
}

interface Told {
  /** Folder of the snapshot. */
  readonly snapshot: string;
  /** Address of the site's root, with a slash at the end. */
  readonly siteUrl: string;
  /** The language in which the site greets; by default English. */
  readonly first?: Language;
}

/**
 * What search engines are told of a page in the words of schema.org, as JSON-LD: of the home page that it is a site and of
 * what data, of the downloads of what data. Other pages have nothing.
 *
 * @param file of the page, from the site's root: `es/index.html`
 */
export function structuredData(file: string, {snapshot, siteUrl, first = "en"}: Told): readonly object[] {
  const lang = file.startsWith("es/") ? "es" : "en";
  const isHome = file === homeOf(lang, first);
  if (!isHome && file.replace(/^es\//, "") !== "downloads.html") return [];
  const data = JSON.parse(readFileSync(join(snapshot, "datapackage.json"), "utf8")) as DataPackage;
  const dataset = datasetOf(data, lang, siteUrl);
  return isHome ? [webSite(lang, {snapshot, siteUrl, first}), dataset] : [dataset];
}

function webSite(lang: Language, {snapshot, siteUrl, first = "en"}: Told): object {
  const leftOut = pagesWithoutData(readQuality(snapshot));
  const hasPeople = !(leftOut.has("actor") && leftOut.has("director"));
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: siteName(readQuality(snapshot).kind),
    description: homeText[lang].description(leftOut.size === 0, hasPeople),
    url: pageUrl(homeOf(lang, first), siteUrl),
    inLanguage: lang,
  };
}

function datasetOf(data: DataPackage, lang: Language, siteUrl: string): object {
  const {name, description} = downloadsText[lang].dataset;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name,
    description,
    url: pageUrl(lang === "en" ? "downloads.html" : `${lang}/downloads.html`, siteUrl),
    version: data.version,
    license: data.licenses?.[0]?.path ?? data.licenses?.[0]?.name,
    isAccessibleForFree: true,
    isBasedOn: (data.sources ?? []).map((source) => ({
      "@type": "CreativeWork",
      name: source.title,
      url: source.path,
    })),
    distribution: data.resources.flatMap((resource) =>
      filesOf(resource).map(({path, bytes, hash}) => ({
        "@type": "DataDownload",
        name: path,
        description: tableOf(resource.name)?.description[lang] ?? resource.description,
        contentUrl: `${siteUrl}data/${path}`,
        encodingFormat: resource.mediatype,
        contentSize: `${bytes} B`,
        sha256: hash.replace(/^sha256:/, ""),
      })),
    ),
    variableMeasured: variables(data, lang),
  };
}

function filesOf({
  path,
  bytes,
  hash = "",
  parts,
}: DataPackage["resources"][number]): readonly FileOfResource[] {
  return parts ?? [path].flat().map((one) => ({path: one, bytes, hash}));
}

/** The table of a resource, whose name may end with that of a form. */
function tableOf(resource: string): Table | undefined {
  return tables.find(({name}) => name === resource.replace(/-(csv|jsonl)$/, ""));
}

/** The columns that count or measure something: those that have a unit, each once. */
function variables({resources}: DataPackage, lang: Language): readonly object[] {
  const found = new Map<string, object>();
  for (const {name: table, schema} of resources) {
    const published = new Set(schema?.fields.map(({name}) => name));
    for (const column of tableOf(table)?.columns ?? []) {
      if (column.unit === undefined || !published.has(column.name) || found.has(column.name)) continue;
      found.set(column.name, {
        "@type": "PropertyValue",
        name: column.name,
        description: column.description[lang],
        unitText: column.unit[lang],
      });
    }
  }
  return [...found.values()];
}
