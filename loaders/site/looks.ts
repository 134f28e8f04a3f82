import {softAccent} from "../looks/accent.js";
import type {Logo} from "../looks/readLogo.js";
import {type Theme, themeColour, themes} from "../looks/themeColour.js";
import type {SiteSettings} from "../siteSettings.js";

/** What a site looks like where its publisher says so. */
export type Looks = Pick<SiteSettings, "colours" | "logo">;

/** The name under which a site has its logo. */
export function logoFile(logo: Logo, theme: Theme): string {
  return `logo${theme === "dark" ? "-dark" : ""}.${logo.type === "image/png" ? "png" : "svg"}`;
}

/**
 * Gives a built page the looks of its publisher: colours, the logo in the head, the icon. Without any it stays as it is.
 * @param root from the page to the site's root: `./` or `../`
 * @throws Error where the page has no head with the mark
 */
export function withLooks(html: string, {colours, logo}: Looks, root: string): string {
  let page = html;
  if (colours !== null) page = page.replace("</head>", () => `${style(colours)}\n</head>`);
  if (logo !== null) {
    page = page.replace(
      /(<a class="brand"[^>]*>)<svg[\s\S]*?<\/svg><span>([\s\S]*?)<\/span>/,
      (_, link, name) => link + picture(logo, name, root),
    );
    if (!page.includes('class="logo"'))
      throw new Error("A page has no mark in whose place a logo could stand.");
  }
  const icon = iconFile({colours, logo});
  if (icon === null) return page;
  return page.replace(
    /<link rel="icon"[^>]*>/,
    `<link rel="icon" href="${root}${icon}"${icon.endsWith(".svg") ? ' type="image/svg+xml"' : ""}>`,
  );
}

/** The picture in the tab of a browser: a logo that is about as wide as high, else the mark in the site's colour. */
export function iconFile({colours, logo}: Looks): string | null {
  if (logo !== null && logo.light.width <= 1.5 * logo.light.height) return logoFile(logo.light, "light");
  return colours === null ? null : "icon.svg";
}

/** Outside the theme's layer, so that it goes before it. Charts have the accent too, where they show but one thing. */
function style(colours: NonNullable<Looks["colours"]>): string {
  const [light, dark] = themes.map((theme) => {
    const accent = colours[theme];
    const paper = themeColour(theme, "paper");
    const tokens = {
      accent,
      "accent-soft": softAccent(accent, theme),
      "on-accent": theme === "light" ? themeColour(theme, "surface") : paper,
      current: accent,
      "chart-mark": accent,
      "mark-body": accent,
      "mark-light": paper,
    };
    return `:root{${Object.entries(tokens)
      .map(([name, colour]) => `--${name}:${colour}`)
      .join(";")}}`;
  });
  return `<style>${light}@media screen and (prefers-color-scheme:dark){${dark}}</style>`;
}

/** @param name of the site, as HTML */
function picture({light, dark}: NonNullable<Looks["logo"]>, name: string, root: string): string {
  const source =
    dark.path === light.path
      ? ""
      : `<source srcset="${root}${logoFile(dark, "dark")}" media="screen and (prefers-color-scheme: dark)" width="${dark.width}" height="${dark.height}">`;
  const alt = name.replaceAll('"', "&quot;");
  return `<picture>${source}<img class="logo" src="${root}${logoFile(light, "light")}" alt="${alt}" width="${light.width}" height="${light.height}"></picture>`;
}
