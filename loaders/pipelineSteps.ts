import {archive} from "./publish/archive.js";
import {publicFiles} from "./publish/publicFiles.js";
import {siteTables} from "./publish/siteTables.js";
import {API, SEARCH} from "./publish/snapshotFolders.js";
import {
  actors,
  cast,
  crew,
  directors,
  features,
  movies,
  recommendations,
  type Table,
  tablesOf,
  titles,
} from "./schema.js";
import {transformSteps} from "./transform/transformSteps.js";

/** The steps from the raw files to the snapshot, in order. Apart from the pipeline, as it is slow to load. */
export function pipelineSteps(only?: "tables"): readonly string[] {
  const [films, credits, people] = transformSteps;
  return [
    "read the raw files",
    films,
    ...[movies, titles].map(writing),
    credits,
    ...[cast, crew].map(writing),
    people,
    ...[actors, directors].map(writing),
    ...(only === "tables" ? [] : recommendingSteps),
    ...publicFiles(tablesOf(only))
      .filter((name) => !name.endsWith(".parquet"))
      .map((name) => `write ${name}`),
    "put the snapshot in place",
  ];
}

const recommendingSteps = [
  "recommend five films for every film",
  ...[recommendations, features].map(writing),
  ...siteTables.map(({table}) => `write site/${table.name}.parquet`),
  "write site/recommendations",
  "write the tables for other tools",
  "write site/method.json",
  "write site/questions.json",
  `write ${API}`,
  `write ${SEARCH}`,
  `write ${archive}`,
];

function writing({name}: Table): string {
  return `write ${name}.parquet`;
}
