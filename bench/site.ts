/**
 * `npm run bench:site`: how long a visitor of the built site waits for the first answer, and how much is fetched for it. A
 * slow phone: the processor four times slower, 9 Mbit/s, 170 ms until the first byte, gzip, nothing kept from before. Each
 * page is visited in turn with a bare page that does nothing but load DuckDB-WASM and the same tables and run the same SQL.
 * Then how long a key in the search keeps the page at work, with that processor, and how long the explorer's charts take to
 * follow a brush. `-- --base URL` measures these two alone, on a site that is served already; `-- --runs N` sets the number
 * of visits.
 */

import {parseArgs} from "node:util";
import {median} from "d3-array";
import {chromium} from "playwright-core";
import {findChromium} from "../test/browser/findChromium.js";
import {bareAnswer, barePages} from "./barePages.js";
import {measureBrushing} from "./brushing.js";
import {measureKeystrokes} from "./keystrokes.js";
import {fastLine, serveLine, slowLine} from "./serveLine.js";
import {slowdown, type Visit, visit} from "./visit.js";

/** Pages that ask, and what is there once they have answered. */
const questions = [
  {name: "month", path: "month.html?month=5", answer: "#answer .phrase"},
  {name: "actor", path: "actor.html?name=tom+hanks", answer: "#answer .phrase"},
  {name: "score", path: "score.html?title=inception", answer: "#answer .phrase"},
  {name: "recommend", path: "recommend.html?title=inception", answer: "#answer .phrase"},
  {name: "film", path: "film.html?id=27205", answer: "#content .phrase"},
] as const;

const {values: given} = parseArgs({
  options: {base: {type: "string"}, runs: {type: "string", default: "5"}},
});
const browser = await chromium.launch({executablePath: findChromium(), args: ["--no-sandbox"]});
if (given.base === undefined) {
  await firstAnswers(Number(given.runs));
  const {base, close} = await serveLine("dist", fastLine);
  await keystrokes(base);
  await brushing(base);
  close();
} else {
  await keystrokes(given.base);
  await brushing(given.base);
}
await browser.close();

async function firstAnswers(runs: number): Promise<void> {
  const site = await serveLine("dist", slowLine, barePages("dist"));
  const visits = new Map<string, Visit[]>();
  const add = (name: string, one: Visit): void => {
    visits.set(name, [...(visits.get(name) ?? []), one]);
  };
  for (let run = 0; run < runs; run++) {
    for (const {name, path, answer} of questions) {
      add(name, await visit(browser, site, path, answer));
      add(`bare ${name}`, await visit(browser, site, `bare-${name}.html`, bareAnswer));
    }
  }
  site.close();
  console.log(`First answer, cold, processor ${slowdown} times slower, ${slowLine.name}, gzip; medians of ${runs} visits in turn.

| page | first answer | bare page | times sooner | kB to the answer | requests | layout shift | blocked |
|---|--:|--:|--:|--:|--:|--:|--:|`);
  for (const {name} of questions) {
    const own = (key: keyof Visit): number => median(visits.get(name) ?? [], (one) => one[key]) ?? Number.NaN;
    const bare = median(visits.get(`bare ${name}`) ?? [], ({answered}) => answered) ?? Number.NaN;
    const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
    console.log(
      `| ${name} | ${seconds(own("answered"))} | ${seconds(bare)} | ${(bare / own("answered")).toFixed(1)} | ${(own("bytes") / 1000).toFixed(0)} | ${own("requests")} | ${own("shift").toFixed(3)} | ${own("blocked").toFixed(0)} ms |`,
    );
  }
}

async function keystrokes(base: string): Promise<void> {
  const {keys, median: middle, p95, max} = await measureKeystrokes(browser, base);
  console.log(`
| searching, processor ${slowdown} times slower | keys | median | 95 % | longest |
|---|--:|--:|--:|--:|
| work for a key, once its files are there | ${keys} | ${middle.toFixed(1)} ms | ${p95.toFixed(1)} ms | ${max.toFixed(1)} ms |`);
}

async function brushing(base: string): Promise<void> {
  const {films, positions, median: middle, p95, max} = await measureBrushing(browser, base);
  const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
  console.log(`
| brushing the explorer | films | positions | median | 95 % | longest |
|---|--:|--:|--:|--:|--:|
| input event to charts and count | ${films} | ${positions} | ${milliseconds(middle)} | ${milliseconds(p95)} | ${milliseconds(max)} |`);
}
