/** The pages in the order of the navigation; the questions first. A new page is named here and in `frameText`. */
export const questionPages = [
  "month",
  "weekday",
  "score",
  "votes",
  "actor",
  "director",
  "recommend",
] as const;
export const otherPages = ["analysis", "method", "downloads", "sql", "api"] as const;
