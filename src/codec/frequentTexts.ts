import {reasonKinds} from "../shared/reasonKinds.js";

/**
 * Texts that stand on most films, or on most of what two films share: of a release, by their size, an eighth of the films' files.
 * Their numbers are part of version 1 of the API: whatever is added comes last.
 */
export const frequentTexts: readonly string[] = [
  ...reasonKinds.filter((kind) => kind !== "other"),
  "Drama",
  "Comedy",
  "Thriller",
  "Action",
  "Romance",
  "Horror",
  "Crime",
  "Documentary",
  "Adventure",
  "Science Fiction",
  "Family",
  "Mystery",
  "Fantasy",
  "Animation",
  "Foreign",
  "Music",
  "History",
  "War",
  "Western",
  "TV Movie",
  "United States of America",
  "United Kingdom",
  "France",
  "Germany",
  "Italy",
  "English",
  "Français",
  "Released",
  "Directing",
  "Director",
  "Writing",
  "Production",
];

/** The same for the jobs of people, in the files of people. */
export const frequentJobs: readonly string[] = ["Director", "Writer", "Screenplay", "Producer"];
