/** The languages of the site; English stands at `/`, Spanish at `/es/`. */
export const languages = ["en", "es"] as const;

export type Language = (typeof languages)[number];

/** The language of a page by its path in the site (`/es/month` → `es`). */
export function languageOf(path: string): Language {
  return /^\/es(\/|$)/.test(path) ? "es" : "en";
}

/** The path of the same page in another language (`/month` → `/es/month`, `/es/` → `/`). */
export function pathIn(lang: Language, path: string): string {
  const bare = path.replace(/^\/es(?=\/|$)/, "") || "/";
  return lang === "es" ? `/es${bare}` : bare;
}

/** The way from a page of a language to the site's root. */
export function rootOf(lang: Language): "./" | "../" {
  return lang === "en" ? "./" : "../";
}

/** The language of the page that is open. */
export function languageOfPage(): Language {
  return document.documentElement.lang === "es" ? "es" : "en";
}
