/** The folder of the JSON API, of its only version so far, in that of a snapshot and in that of the site. */
export const API = "api/v1";
