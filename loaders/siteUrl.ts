import {WrongUse} from "./wrongUse.js";

/**
 * The address at which the site will stand, with a slash at the end: FILMOTECA_URL, an input of the build.
 * @throws WrongUse where it is no address of the web
 */
export function siteUrl(given: string | undefined = process.env.FILMOTECA_URL): string {
  if (given === undefined || given === "") return "http://127.0.0.1:3000/";
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new WrongUse(`FILMOTECA_URL is “${given}”: it has to be like https://example.org/filmoteca/.`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
