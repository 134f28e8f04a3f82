/** `npm run check:warehouse`: asks the six questions of ClickHouse. See `usage`. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {failure} from "../../loaders/failure.js";
import {pipeline} from "../../loaders/pipeline.js";
import {serveFolder} from "../../loaders/site/serveFolder.js";
import {WrongUse} from "../../loaders/wrongUse.js";
import {queryRows} from "../loaders/readParquet.js";
import {type Asked, askedParts, dateParts, drawTexts, type Part, wholeParts} from "./answerParts.js";
import {differences} from "./differences.js";
import {filesOf, functionPart, serverPart, tablePart} from "./engineParts.js";
import {growTables} from "./growTables.js";
import {openWarehouse, type Warehouse} from "./openWarehouse.js";
import {ownAnswers} from "./ownAnswers.js";
import {timedQuestions} from "./timedQuestions.js";

const usage = `npm run check:warehouse -- [--raw DIR] [--seed N] [--times N]

Runs the published clickhouse.sql in ClickHouse's embedded build and compares the answers to the six questions with those of
the JSON API: counts and texts exactly, doubles to a billionth. Exit code 1 where one differs. The build (chdb, 546 MB) is
fetched from the npm registry the first time, and is no package of the project.
  --raw DIR    folder of the raw data; by default FILMOTECA_RAW, else data/raw, else the sample
  --seed N     draws other titles and names by which films and people are asked for
  --times N    asks again with every film and person N times in the tables, and times the questions
`;

/** How many titles and how many names are asked for. */
const DRAWN = 100;
/** How many of them once the tables have grown, where an answer takes longer. */
const DRAWN_OF_MANY = 20;
/** How many differences of a part are told. */
const SHOWN = 5;

try {
  const {values} = parseArgs({
    options: {
      raw: {type: "string"},
      seed: {type: "string", default: "0.5"},
      times: {type: "string", default: "1"},
      help: {type: "boolean", short: "h"},
    },
  });
  const number = (name: "seed" | "times", isRight: (value: number) => boolean): number => {
    const value = Number(values[name]);
    if (values[name] !== "" && isRight(value)) return value;
    throw new WrongUse(`--${name} ${values[name]} is none.`);
  };
  const seed = number("seed", Number.isFinite);
  const times = number("times", (value) => Number.isInteger(value) && value >= 1 && value <= 100);
  if (values.help) process.stdout.write(usage);
  else if (!(await check(values.raw, seed, times))) process.exitCode = 1;
} catch (error) {
  failure(error, usage);
}

/** Whether all answers are the same. */
async function check(raw: string | undefined, seed: number, times: number): Promise<boolean> {
  const snapshot = await pipeline({raw});
  const folder = mkdtempSync(join(tmpdir(), "filmoteca-warehouse-"));
  const {server, url} = await serveFolder(snapshot, [0], "/data/");
  let warehouse: Warehouse | undefined;
  try {
    const database = join(folder, "database");
    mkdirSync(database);
    warehouse = openWarehouse(database, print);
    const {run} = warehouse;
    await load(snapshot, url, run);
    const own = ownAnswers(snapshot);
    const draw = async (column: string, table: string) => {
      const rows = await queryRows(`SELECT DISTINCT ${column} AS text FROM ${filesOf(snapshot, table)}`);
      return drawTexts(
        rows.map(({text}) => text as string),
        DRAWN,
        seed,
      );
    };
    const asked: Asked = {
      own,
      run,
      times: 1,
      titles: await draw("title", "titles"),
      actors: await draw("name", "actors"),
      directors: await draw("name", "directors"),
    };
    const whole = await wholeParts(asked);
    const acting = whole.find(({name}) => name === "acting")!;
    const sound = [
      tell(await tablePart(snapshot, run)),
      tell(await functionPart(snapshot, folder, run)),
      ...(await dateParts(asked)).map(tell),
      ...whole.map(tell),
      ...(await askedParts(asked)).map(tell),
      tell(await serverPart(acting, run)),
    ];
    if (times > 1) {
      const started = performance.now();
      await growTables(run, times);
      print(`\nEvery film and person ${times} times, put in within ${seconds(started)}:`);
      const grown = {
        ...asked,
        times,
        titles: asked.titles.slice(0, DRAWN_OF_MANY),
        actors: asked.actors.slice(0, DRAWN_OF_MANY),
        directors: asked.directors.slice(0, DRAWN_OF_MANY),
      };
      sound.push(...(await dateParts(grown)).map(tell), ...(await askedParts(grown)).map(tell));
      for (const line of await timedQuestions(grown)) print(line);
    }
    print(sound.every(Boolean) ? "\nAll answers are the same." : "\nNot all answers are the same.");
    return sound.every(Boolean);
  } finally {
    warehouse?.close();
    server.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Runs `clickhouse.sql` as it is published, with the address at which the files are served here. */
async function load(snapshot: string, url: string, run: Warehouse["run"]): Promise<void> {
  const published = readFileSync(join(snapshot, "clickhouse.sql"), "utf8");
  const address = /FROM url\('([^']*\/)[^/']+'/.exec(published)?.[1];
  if (address === undefined) throw new Error("clickhouse.sql names no address of files.");
  const started = performance.now();
  await run(published.replaceAll(address, url));
  await run("SET output_format_json_quote_64bit_integers = 0");
  const [row] = await run("SELECT version() AS version");
  print(`ClickHouse ${row?.version}: clickhouse.sql ran within ${seconds(started)}.`);
}

/** Tells what was compared, with the first differences, and whether there is none. */
function tell({name, ours, theirs, doubles}: Part): boolean {
  const found = differences(ours, theirs, doubles);
  const values = [...ours.values()].reduce((sum, row) => sum + Object.keys(row).length, 0);
  const counts = [ours.size, values].map((count) => count.toLocaleString("en").padStart(9));
  print(`${name.padEnd(16)}${counts[0]} rows ${counts[1]} values ${String(found.length).padStart(6)} differ`);
  for (const one of found.slice(0, SHOWN)) print(`!! ${one}`);
  // Nothing was compared where there is nothing.
  return found.length === 0 && ours.size > 0;
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
