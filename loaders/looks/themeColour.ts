import {readFileSync} from "node:fs";
import {join} from "node:path";
import {projectFolder} from "../projectFolder.js";
import type {Hex} from "./contrast.js";

/** The looks of the site: which of them a visitor sees, the device says. */
export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/**
 * A colour of the site, by its name in `src/theme/tokens.css` (`paper`).
 * @throws Error where the theme has no such colour
 */
export function themeColour(theme: Theme, name: string): Hex {
  const tokens = readFileSync(join(projectFolder, "src/theme/tokens.css"), "utf8");
  const [light = "", dark = ""] = tokens.split("@media");
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme === "light" ? light : dark)?.[1];
  if (found === undefined) throw new Error(`src/theme/tokens.css has no ${theme} colour --${name}.`);
  return found as Hex;
}
