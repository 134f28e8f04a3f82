/** `npm run check:engines`: opens every page of the built site in three engines. See `usage`. */
import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {failure} from "../../loaders/failure.js";
import {pageFiles} from "../../loaders/site/pageFiles.js";
import {WrongUse} from "../../loaders/wrongUse.js";
import {type Engine, engines} from "./engines.js";
import type {Session} from "./session.js";
import {visitPage} from "./visitPage.js";
import {watchedSite} from "./watchedSite.js";
import {withoutConnection} from "./withoutConnection.js";

const names = engines.map(({name}) => name).join(", ");
const usage = `npm run check:engines -- [--engine NAME] [--page NAME] [--pictures DIR]

Opens every page of the site in dist/, in both languages, in Chromium, Firefox and WebKitGTK: as Debian packages them, or
the ones that are there. It does on each page what a visitor would, and tells what does not come, what the browser reports,
requests that fail, and pages that are wider than the window. Exit code 1 where there is a problem, 2 where none was found
but an engine is missing.
  --engine NAME   only one of ${names}
  --page NAME     only this page, in both languages: month, sql, …
  --pictures DIR  writes there what each page looks like in each engine
`;

/** In which size pages are taken for pictures, in pixels. */
const pictured = {width: 1280, height: 2400};
/** Shows the beginning of the page, and comes once that is drawn. */
const painted = `new Promise((done) => {
  scrollTo({top: 0, behavior: "instant"});
  setTimeout(() => requestAnimationFrame(() => setTimeout(done, 100, null)), 500);
})`;

try {
  const {values} = parseArgs({
    options: {
      engine: {type: "string"},
      page: {type: "string"},
      pictures: {type: "string"},
      help: {type: "boolean", short: "h"},
    },
  });
  const chosen = engines.filter(({name}) => values.engine === undefined || name === values.engine);
  if (chosen.length === 0) throw new WrongUse(`--engine ${values.engine} is none of ${names}.`);
  if (values.help) process.stdout.write(usage);
  else process.exitCode = await check(chosen, pagesOf(values.page), values.pictures ?? null);
} catch (error) {
  failure(error, usage);
}

/** The pages of the built site that bear a name, or all. */
function pagesOf(name: string | undefined): readonly string[] {
  if (!existsSync("dist/index.html")) throw new Error("There is no site in dist/: npm run build builds it.");
  const all = ["404.html", ...pageFiles("dist")];
  const pages = all.filter((path) => name === undefined || path.replace(/^es\/|\.html$/g, "") === name);
  if (pages.length === 0) throw new WrongUse(`--page ${name} is none of the built site.`);
  return pages;
}

/** The exit code. */
async function check(
  chosen: readonly Engine[],
  pages: readonly string[],
  pictures: string | null,
): Promise<number> {
  let found = 0;
  let missing = 0;
  for (const engine of chosen) {
    const open = engine.find();
    if (open === null) {
      missing++;
      print(`${engine.title} is not here and was not checked (Debian: apt-get install ${engine.packages}).`);
    } else found += await checkEngine(engine, await open(), pages, pictures);
  }
  return found > 0 ? 1 : missing > 0 ? 2 : 0;
}

/** Visits the pages in one engine, tells of each problem and then of all; how many there are. */
async function checkEngine(
  engine: Engine,
  session: Session,
  pages: readonly string[],
  pictures: string | null,
): Promise<number> {
  const site = await watchedSite("dist", engine.script);
  const started = performance.now();
  let found = 0;
  const tell = async (page: string, visit: Promise<readonly string[]>): Promise<void> => {
    const problems = await visit.catch((error: Error) => [error.message]);
    found += problems.length;
    for (const problem of problems) print(`!! ${engine.name} ${page}: ${problem}`);
  };
  try {
    for (const page of pages) {
      await tell(page, visitPage(session, site, page));
      if (pictures === null) continue;
      mkdirSync(pictures, {recursive: true});
      await session.resize(pictured.width, pictured.height);
      await session.evaluate(painted);
      const file = `${engine.name}-${page.replaceAll("/", "-").replace(/html$/, "png")}`;
      writeFileSync(join(pictures, file), await session.picture());
    }
    await tell("without a connection", withoutConnection(session, site));
    const seconds = Math.round((performance.now() - started) / 1000);
    print(
      `${`${engine.title} ${session.version}`.padEnd(32)}${String(pages.length).padStart(3)} pages${String(found).padStart(5)} problems${String(seconds).padStart(6)} s`,
    );
    return found;
  } finally {
    await session.close();
    await site.close();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
