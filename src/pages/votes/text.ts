import type {Language} from "../../format/language.js";

export interface VotesText {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly description: string;
  readonly example: (year: string, votes: string) => string;
  readonly year: string;
  readonly released: (date: string) => string;
  readonly votes: string;
  readonly votesNote: string;
  readonly mean: string;
  readonly meanNote: string;
  readonly withheld: string;
  readonly withheldNote: (rule: string) => string;
  readonly rule: (rule: string) => string;
  readonly audience: string;
  readonly january: string;
  readonly chartTitle: (title: string, votes: string, mean: string) => string;
  readonly chartTitleFew: (title: string, votes: number, shown: string, rule: string) => string;
  readonly chartTitleNone: string;
  readonly chartSubtitle: string;
  readonly chartX: string;
  readonly chartY: string;
  readonly chartRule: (rule: string) => string;
  readonly chartNote: (films: string) => string;
  readonly legend: {
    readonly few: string;
    readonly many: string;
    readonly film: string;
    readonly below: string;
  };
  readonly columns: {readonly votes: string; readonly mean: string; readonly films: string};
}

const en: VotesText = {
  title: "Votes of a film",
  heading: "How many votes does a film have, and what is its mean vote?",
  lead: "Gives the number of TMDB votes and, from 2,000 votes on, their mean.",
  description: "The number of votes of a film and, from 2,000 votes on, its mean vote.",
  example: (year, votes) => `${year}, ${votes} votes`,
  year: "Year of release",
  released: (date) => `released on ${date}`,
  votes: "Votes",
  votesNote: "by users of TMDB",
  mean: "Mean vote",
  meanNote: "out of 10",
  withheld: "not given",
  withheldNote: (rule) => `fewer than ${rule} votes`,
  rule: (rule) =>
    `The rule: an average stands on at least ${rule} votes. Below that a few voters decide it, so it is not given.`,
  audience:
    "These are votes of TMDB’s users on the day of the export, who chose to vote: not a sample of any audience.",
  january: "Dated on a 1\u00a0January, which often means that only the year is known.",
  chartTitle: (title, votes, mean) => `${title}: ${mean} out of 10 from ${votes} votes`,
  chartTitleFew: (title, votes, shown, rule) =>
    `${title} has ${votes === 1 ? "1 vote" : `${shown} votes`}; an average needs ${rule}`,
  chartTitleNone: "Means of few votes scatter widely; from 2,000 votes on they settle",
  chartSubtitle: "Films by number of votes and mean vote; the stronger a cell, the more films",
  chartX: "Votes, logarithmic",
  chartY: "Mean vote",
  chartRule: (rule) => `${rule} votes`,
  chartNote: (films) => `n\u00a0=\u00a0${films} films with at least one vote.`,
  legend: {few: "few films", many: "many films", film: "this film", below: "this film (average not given)"},
  columns: {votes: "Votes from", mean: "Mean vote from", films: "Films"},
};

const es: VotesText = {
  title: "Votos de una película",
  heading: "¿Cuántos votos tiene una película y cuál es su promedio?",
  lead: "Da el número de valoraciones en TMDB y, a partir de 2000, su promedio.",
  description: "El número de valoraciones de una película y, a partir de 2000, su promedio.",
  example: (year, votes) => `${year}, ${votes} valoraciones`,
  year: "Año de estreno",
  released: (date) => `se estrenó el ${date}`,
  votes: "Valoraciones",
  votesNote: "de usuarios de TMDB",
  mean: "Promedio",
  meanNote: "sobre 10",
  withheld: "no se da",
  withheldNote: (rule) => `menos de ${rule} valoraciones`,
  rule: (rule) =>
    `La regla: un promedio exige al menos ${rule} valoraciones. Con menos lo deciden unos pocos votantes, y por eso no se da.`,
  audience:
    "Son votos de usuarios de TMDB hasta el día de la exportación, que votaron porque quisieron: no representan a ningún público en general.",
  january: "Lleva fecha de un 1\u00a0de\u00a0enero, lo que a menudo indica que solo se conoce el año.",
  chartTitle: (title, votes, mean) => `${title}: ${mean} sobre 10 con ${votes} valoraciones`,
  chartTitleFew: (title, votes, shown, rule) =>
    `${title} tiene ${votes === 1 ? "1 valoración" : `${shown} valoraciones`}; un promedio exige ${rule}`,
  chartTitleNone: "Con pocos votos los promedios se dispersan; a partir de 2000 se asientan",
  chartSubtitle: "Películas según sus valoraciones y su promedio; cuanto más intensa la celda, más películas",
  chartX: "Valoraciones, escala logarítmica",
  chartY: "Promedio",
  chartRule: (rule) => `${rule} valoraciones`,
  chartNote: (films) => `n\u00a0=\u00a0${films} películas con al menos una valoración.`,
  legend: {
    few: "pocas películas",
    many: "muchas películas",
    film: "esta película",
    below: "esta película (no se da el promedio)",
  },
  columns: {votes: "Valoraciones desde", mean: "Promedio desde", films: "Películas"},
};

export const votesText: Readonly<Record<Language, VotesText>> = {en, es};
