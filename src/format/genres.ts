import type {Language} from "./language.js";

/** TMDB's genres in Spanish, as TMDB itself calls them; where Spain and America differ, the word that both use. */
const spanish: Readonly<Record<string, string>> = {
  Action: "Acción",
  Adventure: "Aventura",
  Animation: "Animación",
  Comedy: "Comedia",
  Crime: "Crimen",
  Documentary: "Documental",
  Drama: "Drama",
  Family: "Familia",
  Fantasy: "Fantasía",
  Foreign: "Extranjera",
  History: "Historia",
  Horror: "Terror",
  Music: "Música",
  Mystery: "Misterio",
  Romance: "Romance",
  "Science Fiction": "Ciencia ficción",
  "TV Movie": "Película de TV",
  Thriller: "Thriller",
  War: "Bélica",
  Western: "Western",
};

/** The name of a genre in the reader's language; TMDB's own where there is none. */
export function genreName(genre: string, lang: Language): string {
  return lang === "es" && Object.hasOwn(spanish, genre) ? (spanish[genre] ?? genre) : genre;
}
