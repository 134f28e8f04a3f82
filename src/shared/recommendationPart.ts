/** Into how many files the recommendations are split for the pages, each of which needs the five of few films. */
export const recommendationParts = 32;

/** The number, from 0, of the file that holds what is recommended to those who ask about a film. */
export function recommendationPart(id: number): number {
  return id % recommendationParts;
}

/** The name of a file: `00` to `31`. */
export function partName(part: number): string {
  return String(part).padStart(2, "0");
}
