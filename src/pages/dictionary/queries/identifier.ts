/** A name as SQL has it where it may be a word of the language, such as `order`. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
