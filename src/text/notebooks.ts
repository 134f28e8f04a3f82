/** The notebooks in their order: each is a folder here and a page of the same name in every language. */
export const notebooks = [
  "provenance",
  "money",
  "time",
  "languages",
  "words",
  "ratings",
  "people",
  "fields",
  "compare",
  "explorer",
] as const;

/** The notebooks, and the dictionary that goes with them. */
export const notebookPages = [...notebooks, "dictionary"] as const;

export type NotebookName = (typeof notebookPages)[number];
