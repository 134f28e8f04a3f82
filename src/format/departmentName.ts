import type {Language} from "./language.js";

/** TMDB's departments in Spanish. */
const spanish: Readonly<Record<string, string>> = {
  Actors: "Interpretación",
  Art: "Arte",
  Camera: "Cámara",
  "Costume & Make-Up": "Vestuario y maquillaje",
  Crew: "Equipo técnico",
  Directing: "Dirección",
  Editing: "Montaje",
  Lighting: "Iluminación",
  Production: "Producción",
  Sound: "Sonido",
  "Visual Effects": "Efectos visuales",
  Writing: "Guion",
};

const other: Readonly<Record<Language, string>> = {en: "Other", es: "Otros"};

/** The name of a department of a crew in the reader's language; TMDB's own where there is none. Null is none. */
export function departmentName(department: string | null, lang: Language): string {
  if (department === null) return other[lang];
  return lang === "es" && Object.hasOwn(spanish, department)
    ? (spanish[department] ?? department)
    : department;
}
