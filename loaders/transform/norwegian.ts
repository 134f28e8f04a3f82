/** The code of Norwegian, for whichever of its written forms: ISO 639-1 has `nb` and `nn` for these. */
const norwegian = "no";
/** What TMDB calls Norwegian where it is spoken. */
const norsk = "Norsk";
const codes: ReadonlySet<string> = new Set(["nb", "nn"]);
const names: ReadonlySet<string> = new Set(["Bokmål", "Nynorsk", ...codes]);

/** The code of a language; one code for Norwegian, which the source has under several. Null is unknown. */
export function oneNorwegian(code: string | null): string | null {
  return code !== null && codes.has(code) ? norwegian : code;
}

/** The names of spoken languages; one name for Norwegian, at its first place. The same array where nothing changes. */
export function oneNorsk(spoken: readonly string[]): readonly string[] {
  if (!spoken.some((name) => names.has(name))) return spoken;
  return [...new Set(spoken.map((name) => (names.has(name) ? norsk : name)))];
}
