/** The title of a column as files name it: by what is typed, where a page keeps its words in one line. */
export function plainTitle({title}: {readonly title: string}): string {
  return title.replaceAll("\u00a0", " ");
}
