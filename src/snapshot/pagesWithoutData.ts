import type {QualityJson} from "../../loaders/publish/qualityJson.js";

/** What a page is about, by the column of the table of films; of people, the tables of credits and those made of them. */
const needs: Readonly<Record<string, string | ((report: QualityJson) => number)>> = {
  score: "popularity",
  votes: "vote_count",
  actor: ({actors}) => actors,
  director: ({directors}) => directors,
  person: ({cast, crew}) => cast + crew,
  people: ({actors, directors}) => Math.min(actors, directors),
  money: "return",
  languages: "original_language",
  words: "overview",
  ratings: "vote_average",
};

/** The pages whose data the raw files do not have, of any film: the site leaves them out. */
export function pagesWithoutData(report: QualityJson): ReadonlySet<string> {
  const {films, columns} = report.file_order;
  const all = films.reduce((sum, count) => sum + count, 0);
  const known = (column: string) =>
    all - (columns.find((one) => one.column === column)?.missing.reduce((sum, count) => sum + count, 0) ?? 0);
  // Without any film there is another fault, and the pages say so.
  if (all === 0) return new Set();
  const names = Object.entries(needs).flatMap(([page, need]) =>
    (typeof need === "string" ? known(need) : need(report)) > 0 ? [] : [page],
  );
  return new Set(names);
}
