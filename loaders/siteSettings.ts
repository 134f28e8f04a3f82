import {existsSync} from "node:fs";
import {dirname, join} from "node:path";
import {type Language, languages} from "../src/format/language.js";
import {accentContrast, READABLE, readableAccent} from "./looks/accent.js";
import type {Hex} from "./looks/contrast.js";
import {type Logo, readLogo} from "./looks/readLogo.js";
import {type Theme, themes} from "./looks/themeColour.js";
import {projectFolder} from "./projectFolder.js";
import {type Fault, readSettings, settingsIn} from "./readSettings.js";

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
  /** The language in which the site greets; English where nobody says. */
  readonly language: Language | null;
  /** The colour of links, buttons and answers on light and on dark pages; it can be read on all their grounds. */
  readonly colours: Readonly<Record<Theme, Hex>> | null;
  /** The company's logo on light and on dark pages; they may be one. */
  readonly logo: Readonly<Record<Theme, Logo>> | null;
}

const nothing: SiteSettings = {
  name: null,
  address: null,
  source: null,
  licence: null,
  attribution: null,
  language: null,
  colours: null,
  logo: null,
};
const keys = Object.keys(nothing);

/**
 * The settings of a site, out of `data/site.json`; all null where there is no such file, and for a site on the sample, of
 * which they are not true.
 * @param kind of the data that the site shows
 * @param project the project's folder
 * @throws DataRefused that says all that is wrong with the file
 */
export function siteSettings(kind: "full" | "sample", project = projectFolder): SiteSettings {
  const path = join(project, "data", "site.json");
  if (kind === "sample" || !existsSync(path)) return nothing;
  return readSettings(path, "data/site.json", (value, fault) => settingsOf(value, dirname(path), fault));
}

function settingsOf(value: unknown, folder: string, fault: Fault): SiteSettings {
  const top = settingsIn(value, "the file", fault, keys);
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
    language: languageOf(top.language, fault),
    colours: coloursOf(top.colours, fault),
    logo: logoOf(top.logo, folder, fault),
  };
}

function languageOf(value: unknown, fault: Fault): Language | null {
  const text = textOf(value, "language", fault);
  const known = languages.find((language) => language === text) ?? null;
  if (text !== null && known === null)
    fault(`the language is ${JSON.stringify(text)}: the site has ${languages.join(" and ")}.`);
  return known;
}

/** Without a dark accent it is the light one, as much lighter as it takes to be read. */
function coloursOf(value: unknown, fault: Fault): SiteSettings["colours"] {
  const given = part(value, "colours", themes, fault);
  if (given === null) return null;
  const [light, dark] = themes.map((theme) => accentOf(given[theme], theme, fault));
  if (given.light === null) fault("“colours” needs a light one; a dark one follows from it.");
  return light ? {light, dark: dark ?? readableAccent(light, "dark")} : null;
}

function accentOf(text: string | null, theme: Theme, fault: Fault): Hex | null {
  if (text === null) return null;
  if (!/^#[0-9a-f]{6}$/i.test(text)) {
    fault(`the ${theme} of “colours” is ${JSON.stringify(text)}: it has to be like #12506f.`);
    return null;
  }
  const accent = text.toLowerCase() as Hex;
  const ratio = accentContrast(accent, theme);
  if (ratio >= READABLE) return accent;
  fault(
    `the ${theme} of “colours” is ${text}, whose contrast to ${theme} pages is ${Math.floor(10 * ratio) / 10}: text needs ${READABLE}. ${readableAccent(accent, theme)} would do.`,
  );
  return null;
}

function logoOf(value: unknown, folder: string, fault: Fault): SiteSettings["logo"] {
  const given = typeof value === "string" ? {light: value, dark: null} : part(value, "logo", themes, fault);
  if (given === null) return null;
  const [light, dark] = themes.map((theme) => {
    const name = given[theme];
    if (name === null) return null;
    const logo = readLogo(folder, name);
    if (typeof logo !== "string") return logo;
    fault(`the logo ${JSON.stringify(name)} ${logo}.`);
    return null;
  });
  if (given.light === null)
    fault("“logo” needs a light one; without a dark one it stands on dark pages too.");
  return light ? {light, dark: dark ?? light} : null;
}

function part<Key extends string>(
  value: unknown,
  name: string,
  known: readonly Key[],
  fault: Fault,
): Readonly<Record<Key, string | null>> | null {
  if (value === undefined || value === null) return null;
  const object = settingsIn(value, `“${name}”`, fault, known);
  return Object.fromEntries(
    known.map((key) => [key, textOf(object[key], `${key} of “${name}”`, fault)]),
  ) as Record<Key, string | null>;
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
