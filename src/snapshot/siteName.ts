import {siteSettings} from "../../loaders/siteSettings.js";

/** The name of the site; in page loaders and in the configuration only. */
export function siteName(): string {
  return siteSettings().name ?? "Filmoteca";
}
