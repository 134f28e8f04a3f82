import type {FileReport, RawReports} from "./raw.js";

/** What was noticed in each file that was read, the movies first. */
export function reportsOf({
  movies,
  credits,
  keywords,
  titles,
  corrections = null,
  ratings = [],
}: RawReports): readonly FileReport[] {
  return [movies, credits, keywords, titles, corrections, ...ratings].filter((report) => report !== null);
}
