import type {Language} from "../../format/language.js";
import type {RecommendationOrder} from "../../queries/recommendationsOf.js";
import {type Phrase, phrase} from "../../sentences/phrase.js";
import type {Strength} from "../../shared/api.js";
import type {ReasonKind} from "../../shared/reasonKinds.js";
import type {ReasonTopic} from "./reasonsByTopic.js";

export interface RecommendText {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  /** Of the link to the page that explains them. */
  readonly method: string;
  /** Of the link to how that was measured. */
  readonly measuredHow: string;
  /** What the labels are worth: how many times as often people like both films. */
  readonly measured: (times: Readonly<Record<Strength, string>>) => string;
  readonly description: string;
  /** The official answer. */
  readonly phrase: (title: string, year: string, films: number, shown: string, order: string) => Phrase;
  readonly none: (title: string) => string;
  readonly order: string;
  readonly orders: Readonly<
    Record<
      RecommendationOrder,
      {
        /** In the switch. */
        readonly name: string;
        /** At the end of the phrase. */
        readonly phrase: string;
        /** What a card calls it. */
        readonly measure: string;
      }
    >
  >;
  readonly example: (year: string) => string;
  readonly asked: string;
  readonly released: (date: string) => string;
  readonly directors: string;
  readonly noDirector: string;
  readonly by: (directors: string) => string;
  readonly votes: (votes: number, shown: string) => string;
  readonly noVotes: string;
  readonly listLabel: string;
  /** Of what shows all that two films share, and the measures. */
  readonly why: string;
  /** What sets two films apart, by name. */
  readonly both: (reasons: string) => string;
  readonly sameKind: string;
  /** How much more often people like both films: see the page about the method. */
  readonly strengths: Readonly<Record<Strength, string>>;
  /** Of the link to what is recommended after a recommended film. */
  readonly further: string;
  readonly whyLabel: (title: string) => string;
  readonly nothingShared: string;
  readonly topics: Readonly<Record<ReasonTopic, string>>;
  readonly percent: (share: string) => string;
  /** A reason in words; what they say of a language or a country comes as its name. */
  readonly reason: Readonly<Record<ReasonKind, (value: string) => string>>;
  readonly weak: string;
  readonly similarity: string;
  readonly weighted: (votes: string, mean: string) => string;
  readonly few: (films: number, shown: string, votes: string) => string;
}

const en: RecommendText = {
  title: "Recommendations",
  heading: "What to watch after a film?",
  lead: "Five films for every title, chosen by what they share with it (who made them, what they are about, what kind they are, where and when they come from), with the reasons for each.",
  method: "How they are chosen, and how good they are",
  measuredHow: "How that was measured",
  measured: ({strong, fair, loose}) =>
    `People who like the film asked about like a strong recommendation ${strong} times as often as those who like another film of the same time and fame; a fair one ${fair} times, a loose one ${loose} times.`,
  description: "Five recommended films for every title, each with the reasons for it.",
  phrase: (title, year, films, shown, order) =>
    films === 1
      ? phrase`After the film ${title}, of ${year}, ${shown} film is recommended, ${order}`
      : phrase`After the film ${title}, of ${year}, ${shown} films are recommended, ${order}`,
  none: (title) => `There is no other film to recommend after ${title}.`,
  order: "In order of",
  orders: {
    mean: {name: "Mean vote", phrase: "the best mean vote first", measure: "Mean vote"},
    similarity: {name: "Similarity", phrase: "the most similar first", measure: "Similarity"},
    weighted: {
      name: "Weighted rating",
      phrase: "the highest weighted rating first",
      measure: "Weighted rating",
    },
  },
  example: (year) => year,
  asked: "You asked about",
  released: (date) => `released on ${date}`,
  directors: "Directed by",
  noDirector: "director unknown",
  by: (directors) => `by ${directors}`,
  votes: (votes, shown) => (votes === 1 ? "1 vote" : `${shown} votes`),
  noVotes: "no votes",
  listLabel: "Recommended films",
  why: "All that they share",
  both: (reasons) => `Both have: ${reasons}.`,
  sameKind: "A film of the same kind and time.",
  strengths: {strong: "Strong", fair: "Fair", loose: "Loose"},
  further: "What to watch after it",
  whyLabel: (title) => `What ${title} shares with it, in per cent of all that they share`,
  nothingShared: "Nothing that could be named.",
  topics: {
    who: "Who made it",
    what: "What it is about",
    genre: "Kind",
    where: "Where and when",
    liked: "Who likes it",
    other: "Smaller things",
  },
  percent: (share) => `${share}%`,
  reason: {
    director: (name) => `${name} (director)`,
    cast: (name) => name,
    company: (name) => name,
    collection: (name) => `series ${name}`,
    keyword: (word) => `keyword “${word}”`,
    word: (word) => `“${word}” in the plot`,
    title: (word) => `“${word}” in the title`,
    genre: (name) => name,
    country: (name) => name,
    language: (name) => name,
    years: (years) =>
      years === "0" ? "the same year" : years === "1" ? "one year apart" : `${years} years apart`,
    liked: (people) => (people === "1" ? "one person who likes both" : `${people} people who like both`),
    other: () => "",
  },
  weak: "Hardly anything is known of the film asked about: no plot, no keywords, no people, no series. These recommendations rest on its title, genres, companies, country, language and year alone; take them as a guess.",
  similarity:
    "Similarity says how much of what the film asked about has to share the other one shares: 0 is nothing, 1 is all. What a film is by itself (its votes, its fame) does not count towards it.",
  weighted: (votes, mean) =>
    `The weighted rating is the formula that IMDb gives for its Top 250: (v·R + m·C) / (v + m), with R the film’s mean vote and v its number of votes; m = ${votes} votes, which nine in ten of the films with votes do not exceed, and C = ${mean}, the mean vote of all films. It draws a film towards C the more, the fewer votes it has; a film without votes has C.`,
  few: (films, shown, votes) =>
    films === 1
      ? `One of these means stands on fewer than ${votes} votes: the order by weighted rating allows for that.`
      : `${shown} of these means stand on fewer than ${votes} votes: the order by weighted rating allows for that.`,
};

const es: RecommendText = {
  title: "Recomendaciones",
  heading: "¿Qué ver después de una película?",
  lead: "Cinco películas por cada título, elegidas por lo que comparten con él (quiénes las hicieron, de qué tratan, de qué género son, de dónde y de cuándo vienen), con las razones de cada una.",
  method: "Cómo se eligen y cuán buenas son",
  measuredHow: "Cómo se midió",
  measured: ({strong, fair, loose}) =>
    `Una recomendación sólida gusta ${strong} veces tan a menudo a quienes les gusta la película consultada como a quienes les gusta otra de la misma época y fama; una razonable, ${fair} veces, y una tentativa, ${loose}.`,
  description: "Cinco películas recomendadas para cada título, cada una con sus razones.",
  phrase: (title, year, films, shown, order) =>
    films === 1
      ? phrase`A partir de la película ${title}, del año ${year}, se recomienda ${shown} película, ${order}`
      : phrase`A partir de la película ${title}, del año ${year}, se recomiendan ${shown} películas, ${order}`,
  none: (title) => `No hay otra película que recomendar después de ${title}.`,
  order: "Ordenar por",
  orders: {
    mean: {name: "Voto medio", phrase: "de mejor a peor voto medio", measure: "Voto medio"},
    similarity: {name: "Similitud", phrase: "de más a menos parecida", measure: "Similitud"},
    weighted: {
      name: "Valoración ponderada",
      phrase: "de mayor a menor valoración ponderada",
      measure: "Valoración ponderada",
    },
  },
  example: (year) => year,
  asked: "Ha preguntado por",
  released: (date) => `se estrenó el ${date}`,
  directors: "Dirección",
  noDirector: "dirección desconocida",
  by: (directors) => `de ${directors}`,
  votes: (votes, shown) => (votes === 1 ? "1 voto" : `${shown} votos`),
  noVotes: "sin votos",
  listLabel: "Películas recomendadas",
  why: "Todo lo que comparten",
  both: (reasons) => `Ambas tienen: ${reasons}.`,
  sameKind: "Una película del mismo tipo y de la misma época.",
  strengths: {strong: "Sólida", fair: "Razonable", loose: "Tentativa"},
  further: "Qué ver después de ella",
  whyLabel: (title) => `Qué comparte ${title} con ella, en porcentaje de todo lo que comparten`,
  nothingShared: "Nada que se pueda nombrar.",
  topics: {
    who: "Quiénes la hicieron",
    what: "De qué trata",
    genre: "Género",
    where: "De dónde y de cuándo",
    liked: "A quién le gusta",
    other: "Coincidencias menores",
  },
  percent: (share) => `${share}\u00a0%`,
  reason: {
    director: (name) => `${name} (dirección)`,
    cast: (name) => name,
    company: (name) => name,
    collection: (name) => `saga ${name}`,
    keyword: (word) => `palabra clave «${word}»`,
    word: (word) => `«${word}» en la trama`,
    title: (word) => `«${word}» en el título`,
    genre: (name) => name,
    country: (name) => name,
    language: (name) => name,
    years: (years) =>
      years === "0"
        ? "el mismo año"
        : years === "1"
          ? "a un año de distancia"
          : `a ${years} años de distancia`,
    liked: (people) =>
      people === "1"
        ? "una persona a la que le gustan ambas"
        : `${people} personas a las que les gustan ambas`,
    other: () => "",
  },
  weak: "De la película por la que pregunta no se conoce casi nada: ni trama, ni palabras clave, ni personas, ni saga. Estas recomendaciones se apoyan solo en su título, géneros, productoras, país, idioma y año; tómelas como una conjetura.",
  similarity:
    "La similitud dice cuánto comparte la otra película de todo lo que la elegida tiene para compartir: 0 es nada y 1 es todo. No cuenta lo que cada película es por sí misma (sus votos, su fama).",
  weighted: (votes, mean) =>
    `La valoración ponderada es la fórmula que IMDb da para su Top 250: (v·R + m·C) / (v + m), donde R es el voto medio de la película y v su número de votos; m = ${votes} votos, que nueve de cada diez películas con votos no superan, y C = ${mean}, el voto medio de todas. Cuantos menos votos tiene una película, más la acerca a C; la que no tiene votos recibe C.`,
  few: (films, shown, votes) =>
    films === 1
      ? `Uno de estos votos medios se apoya en menos de ${votes} votos: el orden por valoración ponderada lo tiene en cuenta.`
      : `${shown} de estos votos medios se apoyan en menos de ${votes} votos: el orden por valoración ponderada lo tiene en cuenta.`,
};

export const recommendText: Readonly<Record<Language, RecommendText>> = {en, es};
