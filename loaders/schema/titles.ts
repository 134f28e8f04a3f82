import type {Table} from "./table.js";

export const titles = {
  name: "titles",
  description: {
    en: "The titles of each film: its title, its original one where that differs, and others where the raw files have them.",
    es: "Los títulos de cada película: el suyo, el original cuando es distinto y otros, si los archivos de origen los traen.",
  },
  primaryKey: ["movie_id", "kind", "title"],
  sortedBy: ["movie_id", "kind", "title"],
  foreignKeys: {movie_id: "movies.id"},
  // Films are found by their own title in `movies`.
  rowsOnPages: "kind <> 'title'",
  columns: [
    {
      name: "movie_id",
      type: "INTEGER",
      description: {en: "`movies.id` of the film.", es: "`movies.id` de la película."},
      onPages: true,
    },
    {
      name: "title",
      type: "VARCHAR",
      description: {
        en: "The title. An alternative one differs from all others of its film in more than case, accents and punctuation.",
        es: "El título. Uno alternativo difiere de los demás de su película en algo más que mayúsculas, acentos y puntuación.",
      },
      onPages: true,
    },
    {
      name: "kind",
      type: "VARCHAR",
      description: {
        en: "title (as in `movies.title`), original (in the original language, where its text differs) or alternative (of the optional file of titles); rows are sorted in this order.",
        es: "title (como en `movies.title`), original (en el idioma original, si su texto difiere) o alternative (del archivo opcional de títulos); las filas siguen este orden.",
      },
      values: ["title", "original", "alternative"],
      onPages: true,
    },
    {
      name: "language",
      type: "VARCHAR",
      description: {
        en: "ISO 639-1 code of the title's language; of an original one that of `movies.original_language`.",
        es: "Código ISO 639-1 del idioma del título; de uno original, el de `movies.original_language`.",
      },
      null: {
        en: "Unknown; of a film's title nothing says it.",
        es: "Desconocido; del título de la película nada lo dice.",
      },
    },
  ],
} as const satisfies Table;
