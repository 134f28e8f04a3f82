import type {Language} from "../../format/language.js";

export interface ScoreText {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly description: string;
  readonly example: (year: string, score: string) => string;
  readonly year: string;
  readonly released: (date: string) => string;
  readonly score: string;
  readonly scoreNote: string;
  readonly percentile: string;
  readonly percentileValue: (share: string) => string;
  readonly percentileNote: (known: string) => string;
  readonly index: string;
  readonly unknown: string;
  readonly january: string;
  readonly chartTitle: (title: string, share: string) => string;
  readonly chartSubtitle: string;
  readonly chartX: string;
  readonly chartY: string;
  readonly chartNote: (films: string, zero: string) => string;
  readonly columns: {readonly from: string; readonly to: string; readonly films: string};
}

const en: ScoreText = {
  title: "Popularity of a film",
  heading: "When did a film come out, and how popular is it?",
  lead: "Gives the year of release and TMDB’s popularity score, and where that score stands among all films.",
  description: "The release year and the popularity score of a film.",
  example: (year, score) => `${year}, popularity ${score}`,
  year: "Year of release",
  released: (date) => `released on ${date}`,
  score: "Popularity score",
  scoreNote: "TMDB’s index, without an upper bound",
  percentile: "Among all films",
  percentileValue: (share) => `above ${share}`,
  percentileNote: (known) => `of the ${known} films with a known score`,
  index:
    "The score is TMDB’s own index of activity around the day of the export; the source does not say how it is computed. It measures attention at that time, not quality, and has no fixed scale: read it by its place among all films.",
  unknown: "The source gives no score for this film.",
  january: "Dated on a 1\u00a0January, which often means that only the year is known.",
  chartTitle: (title, share) => `${title} is more popular than ${share} of all films`,
  chartSubtitle: "Number of films by popularity score (each step on the axis is ten times the one before)",
  chartX: "Popularity score, logarithmic",
  chartY: "Films",
  chartNote: (films, zero) =>
    zero === "0"
      ? `n\u00a0=\u00a0${films} films with a known score.`
      : `n\u00a0=\u00a0${films} films with a score above 0; ${zero} with a score of 0 are not drawn.`,
  columns: {from: "Score from", to: "below", films: "Films"},
};

const es: ScoreText = {
  title: "Popularidad de una película",
  heading: "¿Cuándo se estrenó una película y qué popularidad tiene?",
  lead: "Da el año de estreno y el índice de popularidad de TMDB, y el lugar que ocupa entre todas las películas.",
  description: "El año de estreno y la popularidad de una película.",
  example: (year, score) => `${year}, popularidad ${score}`,
  year: "Año de estreno",
  released: (date) => `se estrenó el ${date}`,
  score: "Índice de popularidad",
  scoreNote: "el de TMDB, sin tope",
  percentile: "Entre todas las películas",
  percentileValue: (share) => `por encima del ${share}`,
  percentileNote: (known) => `de las ${known} con índice conocido`,
  index:
    "Es un índice propio de TMDB sobre la actividad en torno al día de la exportación; la fuente no dice cómo se calcula. Mide la atención de aquel momento, no la calidad, y no tiene una escala fija: interprételo por el lugar que ocupa entre todas las películas.",
  unknown: "La fuente no da el índice de esta película.",
  january: "Lleva fecha de un 1\u00a0de\u00a0enero, lo que a menudo indica que solo se conoce el año.",
  chartTitle: (title, share) => `${title} es más popular que el ${share} de las películas`,
  chartSubtitle: "Número de películas según su popularidad (cada marca del eje es diez veces la anterior)",
  chartX: "Índice de popularidad, escala logarítmica",
  chartY: "Películas",
  chartNote: (films, zero) =>
    zero === "0"
      ? `n\u00a0=\u00a0${films} películas con índice conocido.`
      : `n\u00a0=\u00a0${films} películas con índice mayor que 0; no se dibujan las ${zero} que tienen un 0.`,
  columns: {from: "Índice desde", to: "hasta menos de", films: "Películas"},
};

export const scoreText: Readonly<Record<Language, ScoreText>> = {en, es};
