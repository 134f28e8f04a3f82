/**
 * A condition that keeps the films of a genre, to stand behind WHERE, and its parameters.
 * @param genre TMDB's name; null keeps all films
 */
export function ofGenre(genre: string | null): {
  readonly condition: string;
  readonly params: readonly string[];
} {
  return genre === null
    ? {condition: "true", params: []}
    : {condition: "list_contains(genres, ?)", params: [genre]};
}
