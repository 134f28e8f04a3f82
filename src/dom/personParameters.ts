/** The `id` of an address that means: the person of exactly this name who has no id. */
export const withoutId = "none";

/** The parameters of an address that ask for exactly this person; the id is null where the source knows the name only. */
export function personParameters({
  person_id,
  name,
}: {
  readonly person_id: number | null;
  readonly name: string;
}): Readonly<Record<string, string>> {
  return person_id === null ? {name, id: withoutId} : {id: String(person_id)};
}
