/** A text as SQL has it, in quotes. */
export function sqlString(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
