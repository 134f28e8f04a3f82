/** A name that fits beside a mark. */
export function clip(name: string, width: number): string {
  const most = width < 500 ? 22 : 44;
  const characters = [...name];
  return characters.length <= most ? name : `${characters.slice(0, most - 1).join("")}…`;
}
