/** The folder of the JSON API, of its only version so far, in that of a snapshot and in that of the site. */
export const API = "api/v1";

/** The folder of what the site's search reads, likewise. */
export const SEARCH = "search";
