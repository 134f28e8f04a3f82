import {readFileSync} from "node:fs";
import {csvParse} from "d3-dsv";
import {random} from "./random.js";

const verdicts = ["good", "dubious", "absurd"] as const;
type Verdict = (typeof verdicts)[number];
const recommenders = {ours: "ours, as shipped", mvp: "the MVP's recipe"} as const;
type Recommender = keyof typeof recommenders;

interface Reading {
  readonly film_id: string;
  readonly recommender: Recommender;
  readonly verdict: Verdict;
}

const RESAMPLES = 2000;

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
  const [low, high] = differenceInterval(readings);
  const difference = shareOf(by("ours"), "good") - shareOf(by("mvp"), "good");
  return `## A blind reading

| lists of | recommendations | ${verdicts.join(" | ")} |
| --- | ---: | ---: | ---: | ---: |
${lines.join("")}
Good ones of ours over those of the MVP's recipe: ${points(difference)} points, 95 % interval ${points(low)} to ${points(high)} (films
drawn anew).
`;
}

function points(share: number): string {
  return (100 * share).toFixed(1);
}

/** How far the shares of good recommendations lie apart, ours first: the middle 95 % where films are drawn anew. */
function differenceInterval(readings: readonly Reading[]): readonly [number, number] {
  const films = new Map<string, number[]>();
  for (const {film_id, recommender, verdict} of readings) {
    const of = films.get(film_id) ?? [0, 0, 0, 0];
    const at = recommender === "ours" ? 0 : 2;
    of[at]! += verdict === "good" ? 1 : 0;
    of[at + 1]!++;
    films.set(film_id, of);
  }
  const all = Array.from(films.values());
  const draw = random(11);
  const differences = Array.from({length: RESAMPLES}, () => {
    const sums = [0, 0, 0, 0];
    for (let i = 0; i < all.length; i++) {
      all[Math.floor(draw() * all.length)]!.forEach((value, k) => {
        sums[k]! += value;
      });
    }
    return sums[0]! / sums[1]! - sums[2]! / sums[3]!;
  }).sort((a, b) => a - b);
  return [differences[Math.floor(0.025 * RESAMPLES)]!, differences[Math.ceil(0.975 * RESAMPLES) - 1]!];
}
