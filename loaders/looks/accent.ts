import {contrast, type Hex} from "./contrast.js";
import {mixed} from "./mixed.js";
import {type Theme, themeColour} from "./themeColour.js";

/** What text must have to be read, by WCAG 2.2 (level AA). */
export const READABLE = 4.5;
/** How much of the accent is in the soft ground that stands for it. */
const SOFT = {light: 0.1, dark: 0.16} as const;

/** The soft ground of an accent: what the pointer is on, and the like. */
export function softAccent(accent: Hex, theme: Theme): Hex {
  return mixed(accent, themeColour(theme, "surface"), SOFT[theme]);
}

/** The least contrast that text in a colour has to the grounds on which it stands. */
export function accentContrast(accent: Hex, theme: Theme): number {
  const grounds = ["paper", "surface", "surface-strong"].map((name) => themeColour(theme, name));
  return Math.min(...[...grounds, softAccent(accent, theme)].map((ground) => contrast(accent, ground)));
}

/** The colour nearest to one that can be read in a theme: darker on light pages, lighter on dark ones. */
export function readableAccent(accent: Hex, theme: Theme): Hex {
  const towards = theme === "light" ? "#000000" : "#ffffff";
  for (let percent = 100; percent > 0; percent--) {
    const colour = mixed(accent, towards, percent / 100);
    if (accentContrast(colour, theme) >= READABLE) return colour;
  }
  return towards;
}
