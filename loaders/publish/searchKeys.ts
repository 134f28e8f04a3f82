/** The column by which a table is searched, by the table's name: `title_key` or `name_key` holds it folded. */
export const searchKeys: Readonly<Record<string, "title" | "name">> = {
  movies: "title",
  titles: "title",
  actors: "name",
  directors: "name",
};
