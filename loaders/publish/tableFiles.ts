import type {TableFormat} from "./tableFormats.js";

/**
 * The files of a table in one form among some names: `movies.csv.gz`, or its parts `movies-01.csv.gz`,
 * `movies-02.csv.gz` and so on, in the order of the rows. Empty where there is none.
 */
export function tableFiles(
  names: readonly string[],
  table: string,
  {extension}: Pick<TableFormat, "extension">,
): readonly string[] {
  const whole = `${table}.${extension}`;
  if (names.includes(whole)) return [whole];
  const start = `${table}-`;
  const isPart = (name: string): boolean =>
    name.startsWith(start) && /^\d\d+\./.test(name.slice(start.length)) && name.endsWith(`.${extension}`);
  return names.filter(isPart).sort();
}
