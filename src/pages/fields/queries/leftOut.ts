/** Films that the analysis before this site left out, as SQL: their title is not plain ASCII, */
export const otherTitle = String.raw`NOT regexp_full_match(title, '[\x00-\x7F]*')`;
/** or their status says that they are not released. */
export const notReleased = "status <> 'Released'";

/** Either; an unknown title or status leaves no film out. */
export const leftOut = `(coalesce(${otherTitle}, false) OR coalesce(${notReleased}, false))`;
