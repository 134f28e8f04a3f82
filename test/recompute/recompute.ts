/** `npm run recompute`: recomputes what the notebooks print. See `usage`. */
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {failure} from "../../loaders/failure.js";
import {pipeline} from "../../loaders/pipeline.js";
import {analyse} from "../../loaders/site/analyse/analyse.js";
import {WrongUse} from "../../loaders/wrongUse.js";
import {languages} from "../../src/format/language.js";
import {notebookPages} from "../../src/text/notebooks.js";
import {type RecomputedFigure, recomputeNotebook} from "./recomputeNotebook.js";
import type {kinds} from "./statements.js";

const usage = `npm run recompute -- [--raw DIR] [--page NAME] [--only-differing]

Recomputes every figure that the notebooks print as first shown, from the Parquet files, by SQL of its own
(test/recompute/NAME.sql), and lists it with its page, both values, and whether they agree. Exit code 1 where one does not.
  --raw DIR         folder of the raw data; by default FILMOTECA_RAW, else data/raw, else the sample
  --page NAME       only one of ${notebookPages.join(", ")}
  --only-differing  lists only what does not agree
`;

try {
  const {values} = parseArgs({
    options: {
      raw: {type: "string"},
      page: {type: "string"},
      "only-differing": {type: "boolean"},
      help: {type: "boolean", short: "h"},
    },
  });
  const pages = notebookPages.filter((name) => values.page === undefined || name === values.page);
  if (pages.length === 0) throw new WrongUse(`There is no notebook ${values.page}.`);
  if (values.help) process.stdout.write(usage);
  else await recompute(values.raw, pages, values["only-differing"] ?? false);
} catch (error) {
  failure(error, usage);
}

async function recompute(
  raw: string | undefined,
  pages: readonly (typeof notebookPages)[number][],
  onlyDiffering: boolean,
): Promise<void> {
  const analyses = mkdtempSync(join(tmpdir(), "filmoteca-"));
  try {
    const snapshot = await pipeline({raw});
    await analyse(snapshot, analyses, pages);
    process.env.FILMOTECA_SNAPSHOT = snapshot;
    process.env.FILMOTECA_ANALYSES = analyses;
    const figures: RecomputedFigure[] = [];
    for (const page of pages) {
      const own = await recomputeNotebook(page, languages);
      for (const figure of own) if (!(onlyDiffering && figure.agrees)) process.stdout.write(line(figure));
      figures.push(...own);
    }
    end(figures);
  } finally {
    rmSync(analyses, {recursive: true});
  }
}

function line({page, lang, place, name, kind, printed, own, agrees}: RecomputedFigure): string {
  const what = [page, lang, place, name ?? "?"].join(" · ");
  const values = `${printed ?? "not printed"} | ${Array.isArray(own) ? own.join(" to ") : (own ?? "no statement")}`;
  return `${agrees ? "   " : "!! "}${what}: ${values}${kind === "own" ? "" : ` (${kind})`}\n`;
}

function end(figures: readonly RecomputedFigure[]): void {
  const agreeing = figures.filter(({agrees}) => agrees);
  const of = (kind: (typeof kinds)[number]) => agreeing.filter((figure) => figure.kind === kind).length;
  process.stdout.write(
    `${of("own")} recomputed, ${of("about") + of("within")} of chance recomputed with another seed or by its probabilities, ` +
      `${of("fixed")} constants of the pages, ${of("cited")} cited constants.\n` +
      `${agreeing.length} of ${figures.length} figures agree.\n`,
  );
  if (agreeing.length < figures.length) process.exitCode = 1;
}
