/** Words of SQL that are names of the site's tables and columns as well. */
const reserved: readonly string[] = ["cast", "order"];

/** A name as it stands in SQL: in quotes where it is no plain one or a word of SQL's own. */
export function sqlName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.includes(name) ? name : quotedName(name);
}

/** A name as SQL takes it, whatever stands in it. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
