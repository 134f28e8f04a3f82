import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {chromium} from "playwright-core";

const places = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The path of a Chromium: the one that CHROME_PATH names, one that is installed, Playwright's own, else
 * one that is installed now.
 */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && !existsSync(named)) throw new Error(`CHROME_PATH: there is no file ${named}.`);
  const found = presentChromium();
  if (found !== null) return found;
  install();
  const installed = presentChromium();
  if (installed !== null) return installed;
  throw new Error(
    "The browser tests need Chromium. Install it (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium) or name one with CHROME_PATH.",
  );
}

/** The path of a Chromium that is there, as `findChromium` finds it; null where none is. */
export function presentChromium(): string | null {
  const candidates = [...places, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== "" && existsSync(path)) ?? null;
}

function install(): void {
  const debian = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  const commands: readonly (readonly [string, readonly string[]])[] = debian
    ? [
        ["apt-get", ["update"]],
        ["apt-get", ["install", "-y", "--no-install-recommends", "chromium"]],
      ]
    : [[process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]]];
  for (const [command, args] of commands) spawnSync(command, args, {stdio: "inherit"});
}
