import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {DataRefused} from "./dataRefused.js";
import {projectFolder} from "./projectFolder.js";

/** What `data/site.json` says of a site; what it leaves out is null. */
export interface SiteSettings {
  readonly name: string | null;
  /** Address of the site's root. */
  readonly address: string | null;
  /** What the data are and who made them. */
  readonly source: {
    readonly title: string;
    readonly url: string | null;
    readonly creator: string | null;
  } | null;
  /** The licence under which the tables are given away. */
  readonly licence: {
    /** Its identifier, such as CC-BY-4.0. */
    readonly name: string | null;
    readonly title: string;
    readonly url: string | null;
  } | null;
  /** A sentence that the data's makers ask for, by language. */
  readonly attribution: {readonly en: string; readonly es: string} | null;
}

const keys = ["name", "address", "source", "licence", "attribution"] as const;

/**
 * The settings of a site, out of `data/site.json`; all null where there is no such file, and for a site on the sample, of
 * which they are not true.
 * @param kind of the data that the site shows
 * @param project the project's folder
 * @throws DataRefused that says all that is wrong with the file
 */
export function siteSettings(kind: "full" | "sample", project = projectFolder): SiteSettings {
  const path = join(project, "data", "site.json");
  const faults: string[] = [];
  const fault = (sentence: string) => void faults.push(`data/site.json: ${sentence}`);
  const settings = settingsOf(kind === "full" && existsSync(path) ? objectIn(path) : {}, fault);
  if (faults.length > 0) throw new DataRefused(faults);
  return settings;
}

function objectIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    throw new DataRefused([`data/site.json is not JSON (${(error as Error).message}).`]);
  }
}

type Fault = (sentence: string) => void;

function settingsOf(value: unknown, fault: Fault): SiteSettings {
  const top = objectOf(value, "the file", keys, fault) ?? {};
  const source = part(top.source, "source", ["title", "url", "creator"], fault);
  const licence = part(top.licence, "licence", ["name", "title", "url"], fault);
  const {attribution: said} = top;
  const attribution =
    typeof said === "string" ? {en: said, es: said} : part(said, "attribution", ["en", "es"], fault);
  if (attribution && !(attribution.en && attribution.es)) {
    fault("“attribution” must be a text, or one in each language: en and es.");
  }
  for (const [name, object] of Object.entries({source, licence})) {
    if (object !== null && !object.title) fault(`“${name}” needs a title.`);
  }
  return {
    name: textOf(top.name, "name", fault),
    address: addressOf(top.address, "address", fault),
    source: source && {
      title: source.title ?? "",
      url: addressOf(source.url, "url of “source”", fault),
      creator: source.creator ?? null,
    },
    licence: licence && {
      name: licence.name ?? null,
      title: licence.title ?? "",
      url: addressOf(licence.url, "url of “licence”", fault),
    },
    attribution: attribution && {en: attribution.en ?? "", es: attribution.es ?? ""},
  };
}

function part<Key extends string>(
  value: unknown,
  name: string,
  known: readonly Key[],
  fault: Fault,
): Readonly<Record<Key, string | null>> | null {
  if (value === undefined || value === null) return null;
  const object = objectOf(value, `“${name}”`, known, fault);
  if (object === null) return null;
  return Object.fromEntries(
    known.map((key) => [key, textOf(object[key], `${key} of “${name}”`, fault)]),
  ) as Record<Key, string | null>;
}

function objectOf(
  value: unknown,
  what: string,
  known: readonly string[],
  fault: Fault,
): Readonly<Record<string, unknown>> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    fault(`${what} must be an object, {…}.`);
    return null;
  }
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      fault(`${what} has ${JSON.stringify(key)}, which is none of ${known.join(", ")}.`);
  }
  return value as Readonly<Record<string, unknown>>;
}

function textOf(value: unknown, what: string, fault: Fault): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  fault(`the ${what} must be a text.`);
  return null;
}

function addressOf(value: unknown, what: string, fault: Fault): string | null {
  const text = textOf(value, what, fault);
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return text;
  fault(`the ${what} is ${JSON.stringify(text)}: it has to be like https://example.org/films/.`);
  return null;
}
