import {readdirSync} from "node:fs";
import {join} from "node:path";
import {presentChromium} from "../../browser/findChromium.js";
import {openSite, type Site} from "../../browser/harness.js";
import {command} from "../command.js";
import {below, pick, type Random, several} from "../random.js";
import type {Part, Run} from "../run.js";
import {anotherWorkshop, workshopIn} from "../workshop.js";
import {type HostileFilm, hostileRaw} from "./hostileRaw.js";
import {hostileValues} from "./hostileTexts.js";

/** Parameters that the pages read. */
const parameters = [
  "q",
  "title",
  "name",
  "id",
  "month",
  "weekday",
  "order",
  "company",
  "country",
  "keyword",
  "year",
  "genre",
  "sort",
  "a",
  "b",
  "x",
];
const AT_ONCE = 2;

/** Hostile titles, names and addresses through every page in a browser: nothing runs, text is text, nothing is logged. */
export const pages: Part = {
  name: "pages",
  unit: "addresses",
  goal: 200,
  share: 4,
  async work(run) {
    if (presentChromium() === null) {
      run.skipped.push(
        "There is no Chromium, so no page was opened: install it, or name one with CHROME_PATH.",
      );
      return;
    }
    const {project} = anotherWorkshop(await workshopIn(join(run.folder, "..")), run.folder);
    const raw = join(run.folder, "raw");
    const films = hostileRaw(raw);
    const built = await command(project, "loaders/site/build.ts", ["--accept-problems"], {
      env: {FILMOTECA_RAW: raw},
    });
    if (built.code !== 0) {
      run.tell(
        "fault",
        0,
        `the site of hostile texts could not be built: exit code ${built.code}`,
        built.stderr,
      );
      return;
    }
    const site = await openSite("/", join(project, "dist"));
    try {
      const lanes = Array.from({length: run.limits.only === null ? AT_ONCE : 1}, () =>
        visitPages(run, site, project, films),
      );
      await Promise.all(lanes);
    } finally {
      await site.close();
    }
  },
};

/** Opens pages of the site in `dist` of a project: each one as it is, then with hostile addresses. @param films may be asked for */
export async function visitPages(
  run: Run,
  site: Site,
  project: string,
  films: readonly HostileFilm[],
): Promise<void> {
  const files = ["", "es/"].flatMap((part) =>
    readdirSync(join(project, "dist", part))
      .filter((name) => name.endsWith(".html") && name !== "404.html")
      .map((name) => part + name),
  );
  while (run.goesOn()) {
    const index = run.next();
    const random = run.random(index);
    // First every page as it is, then with what is asked of it.
    const file = files[index % files.length]!;
    const film = films.length > 0 && index >= files.length && random() < 0.3 ? pick(random, films) : null;
    const path = index < files.length ? file : film === null ? file + query(random) : filmPath(random, film);
    await visit(run, index, site, path, film);
    run.tried++;
  }
}

function query(random: Random): string {
  const pairs = several(random, 1, 3, () => {
    const value = pick(random, hostileValues);
    return `${pick(random, parameters)}=${random() < 0.8 ? encodeURIComponent(value.replace(/\p{Cs}/gu, "")) : value.replace(/[#\s\0]/g, "")}`;
  });
  return `?${pairs.join("&")}${below(random, 5) === 0 ? `#${encodeURIComponent(pick(random, hostileValues).replace(/\p{Cs}/gu, ""))}` : ""}`;
}

/** A page that answers about a film. */
function filmPath(random: Random, {id, title}: HostileFilm): string {
  const page = pick(random, ["score.html", "es/score.html", "votes.html", "es/votes.html"]);
  return random() < 0.5 ? `${page}?id=${id}` : `${page}?title=${encodeURIComponent(title)}&id=${id}`;
}

async function visit(
  run: Run,
  index: number,
  site: Site,
  path: string,
  film: HostileFilm | null,
): Promise<void> {
  const {page, problems, settled, close} = await site.newPage();
  const shown = JSON.stringify(path.slice(0, 300));
  const tell = (what: string) => run.tell("fault", index, `${what} at ${shown}`, path);
  try {
    await page.addInitScript("window.torture = () => { document.documentElement.dataset.tortured = 'yes'; }");
    await page.goto(site.url(path), {timeout: 60_000});
    await settled();
    if (film !== null) {
      const seen = await page.locator("#answer:not([aria-busy])").textContent({timeout: 30_000});
      if (!letters(seen ?? "").includes(letters(film.title)))
        tell(`a title is not shown as it is (${JSON.stringify(film.title.slice(0, 80))})`);
    }
    if ((await page.locator("torture-x").count()) > 0) tell("a text became an element");
    if (await page.evaluate(() => document.documentElement.dataset.tortured === "yes"))
      tell("a text ran as a script");
  } catch (error) {
    tell(`the page does not come to rest: ${String(error).split("\n")[0]}`);
  }
  for (const problem of problems()) tell(problem.slice(0, 300));
  await close();
}

/** What a title has besides spaces and what cannot be seen. */
function letters(text: string): string {
  return text.normalize("NFC").replace(/[\s\p{C}\ufffd]/gu, "");
}
