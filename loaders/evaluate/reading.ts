import {readFileSync} from "node:fs";
import {rollups} from "d3-array";
import {csvParse} from "d3-dsv";
import {bootstrap, type OfUser, pooled} from "./figures.js";

const verdicts = ["good", "dubious", "absurd"] as const;
type Verdict = (typeof verdicts)[number];
const recommenders = {ours: "ours, as shipped", mvp: "the MVP's recipe"} as const;
type Recommender = keyof typeof recommenders;

interface Reading {
  readonly film_id: string;
  readonly recommender: Recommender;
  readonly verdict: Verdict;
}

/** The verdicts of `reading.csv` on the lists of two recommenders for the same films, as Markdown. */
export function readingReport(): string {
  const readings = csvParse(
    readFileSync(new URL("./reading.csv", import.meta.url), "utf8"),
  ) as unknown as readonly Reading[];
  const shareOf = (of: readonly Reading[], verdict: Verdict): number =>
    of.filter((reading) => reading.verdict === verdict).length / of.length;
  const by = (name: string) => readings.filter(({recommender}) => recommender === name);
  const lines = Object.entries(recommenders).map(
    ([id, name]) =>
      `| ${name} | ${by(id).length} | ${verdicts.map((verdict) => `${(100 * shareOf(by(id), verdict)).toFixed(1)} %`).join(" | ")} |\n`,
  );
  const films = surplusOf(readings);
  const [low, high] = bootstrap(films);
  return `## A blind reading

| lists of | recommendations | ${verdicts.join(" | ")} |
| --- | ---: | ---: | ---: | ---: |
${lines.join("")}
Good ones of ours over those of the MVP's recipe: ${points(pooled(films))} points, 95 % interval ${points(low)} to ${points(high)} (films
drawn anew).
`;
}

function points(share: number): string {
  return (100 * share).toFixed(1);
}

/** By film, how many more of our recommendations are good than of the MVP's, of as many. */
function surplusOf(readings: readonly Reading[]): readonly OfUser[] {
  return rollups(
    readings,
    (own): OfUser => ({
      sum: own.reduce(
        (sum, {recommender, verdict}) => sum + (verdict !== "good" ? 0 : recommender === "ours" ? 1 : -1),
        0,
      ),
      pairs: own.length / 2,
    }),
    ({film_id}) => film_id,
  ).map(([, surplus]) => surplus);
}
