import {siteSettings} from "./siteSettings.js";
import {WrongUse} from "./wrongUse.js";

/**
 * The address at which the site will stand, with a slash at the end: FILMOTECA_URL, an input of the build, else the address
 * in `data/site.json`.
 * @param kind of the data that the site shows
 * @throws WrongUse where it is no address of the web
 */
export function siteUrl(
  kind: "full" | "sample",
  given: string | undefined = process.env.FILMOTECA_URL,
): string {
  const asked = given || siteSettings(kind).address;
  if (!asked) return "http://127.0.0.1:3000/";
  const url = URL.canParse(asked) ? new URL(asked) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new WrongUse(
      `${given ? "FILMOTECA_URL" : "The address in data/site.json"} is “${asked}”: it has to be like https://example.org/filmoteca/.`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
