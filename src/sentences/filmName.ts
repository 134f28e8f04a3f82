import type {Language} from "../format/language.js";

const untitled: Readonly<Record<Language, (id: number) => string>> = {
  en: (id) => `Untitled film (id ${id})`,
  es: (id) => `Película sin título (id ${id})`,
};

/** The title of a film, or words for a film without one. */
export function filmName(film: {readonly id: number; readonly title: string | null}, lang: Language): string {
  return film.title ?? untitled[lang](film.id);
}
