import type {DataOrigin} from "../../loaders/publish/dataOrigin.js";
import {escapeHtml} from "../dom/escapeHtml.js";
import type {Language} from "../format/language.js";

/** What pages say of where the data come from, as HTML. */
export interface OriginText {
  /** The data set as a link where it has an address. */
  readonly name: string;
  /** For the foot of every page: a sentence or two. */
  readonly footer: string;
  /** For the home page: a sentence or two. */
  readonly home: string;
  /** For the downloads: under what licence, and what the makers ask for. */
  readonly licence: string;
}

/** What pages say of the origin of data, in a language. */
export function originText(origin: DataOrigin, lang: Language): OriginText {
  const {title, url, creator, licence, attribution} = origin;
  const name = title === null ? (lang === "es" ? "archivos propios" : "own files") : linked(title, url);
  const under = licence === null ? null : linked(licence.title, licence.url, "license");
  const said = attribution === null ? "" : ` ${escapeHtml(attribution[lang])}`;
  const by = creator === null || title === null ? "" : ` (${escapeHtml(creator)})`;
  if (lang === "es") {
    return {
      name,
      footer: `Datos: ${name}${under === null ? "" : ` (${under})`}.${said}`,
      home: `Este sitio se apoya en ${title === null ? "archivos propios de quien lo publica" : name + by}: una fila por cada película con fecha de estreno.${said}`,
      licence: `<p>Los datos proceden de ${name}${by}. ${under === null ? "Quien los publica no indica licencia." : `Licencia: ${under}.`}${said} El código del sitio tiene licencia MIT.</p>`,
    };
  }
  return {
    name,
    footer: `Data: ${name}${under === null ? "" : ` (${under})`}.${said}`,
    home: `This site stands on ${title === null ? "files of whoever publishes it" : name + by}: one row for each film that has a release date.${said}`,
    licence: `<p>The data come from ${name}${by}. ${under === null ? "Whoever publishes them states no licence." : `Licence: ${under}.`}${said} The code of the site is under the MIT licence.</p>`,
  };
}

function linked(text: string, url: string | null, rel?: string): string {
  if (url === null) return escapeHtml(text);
  return `<a href="${escapeHtml(url)}"${rel === undefined ? "" : ` rel="${rel}"`}>${escapeHtml(text)}</a>`;
}
