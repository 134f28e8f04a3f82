/** The most frequent of some names; of equally frequent ones the first. */
export function mainName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let main = names[0] ?? "";
  for (const [name, count] of counts) if (count > counts.get(main)!) main = name;
  return main;
}
