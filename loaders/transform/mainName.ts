/** The most frequent of some names, at least one, as numbers; of equally frequent ones the first. */
export function mainName(names: Int32Array): number {
  const counts = new Map<number, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let main = names[0]!;
  for (const [name, count] of counts) if (count > counts.get(main)!) main = name;
  return main;
}
