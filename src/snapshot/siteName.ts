import {siteSettings} from "../../loaders/siteSettings.js";

/**
 * The name of the site; in page loaders and in the configuration only.
 * @param kind of the data that it shows
 */
export function siteName(kind: "full" | "sample"): string {
  return siteSettings(kind).name ?? "Filmoteca";
}
