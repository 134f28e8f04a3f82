/** A text as SQL has it, in quotes. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
