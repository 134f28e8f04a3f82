import type {Language} from "../format/language.js";

/** Words of looking a film up. */
export interface FilmText {
  readonly label: string;
  /** @param language of titles, by its name; null: English, as TMDB has it */
  readonly hint: (language: string | null) => string;
  readonly several: (asked: string, films: string) => string;
  readonly didYouMean: (asked: string) => string;
  readonly nothing: (asked: string, language: string | null) => string;
  /** Before and after a film that is far better known than the one of exactly that title. */
  readonly betterKnown: readonly [before: string, after: string];
  readonly noMatch: string;
  readonly noDirector: string;
  readonly by: (directors: string) => string;
  readonly examples: string;
}

const en: FilmText = {
  label: "Title of the film",
  hint: (language) =>
    `In ${language ?? "English, as TMDB has it"}, or the original one. Case, accents and punctuation do not matter.`,
  several: (asked, films) => `${films} films are called “${asked}”. Which one?`,
  didYouMean: (asked) => `No film is called “${asked}”. Did you mean one of these?`,
  nothing: (asked, language) =>
    `No film is called “${asked}”, and no title comes close. Titles are in ${language ?? "English where TMDB has one"}: try a word of it.`,
  betterKnown: ["You may mean", ", which is far better known"],
  noMatch: "No title in the data comes close to this",
  noDirector: "director unknown",
  by: (directors) => `by ${directors}`,
  examples: "For example, the most voted films",
};

const es: FilmText = {
  label: "Título de la película",
  hint: (language) =>
    `En ${language ?? "inglés, como figura en TMDB"}, o el original. No importan mayúsculas, tildes ni signos.`,
  several: (asked, films) => `Hay ${films} películas tituladas «${asked}». ¿Cuál de ellas?`,
  didYouMean: (asked) => `Ninguna película se titula «${asked}». ¿Quiso decir alguna de estas?`,
  nothing: (asked, language) =>
    `Ninguna película se titula «${asked}» ni hay títulos parecidos. Los títulos están en ${language ?? "inglés si TMDB lo tiene"}: pruebe con una palabra.`,
  betterKnown: ["Quizá busque", ", mucho más conocida"],
  noMatch: "Ningún título de los datos se parece",
  noDirector: "dirección desconocida",
  by: (directors) => `de ${directors}`,
  examples: "Por ejemplo, las películas con más votos",
};

export const filmText: Readonly<Record<Language, FilmText>> = {en, es};
