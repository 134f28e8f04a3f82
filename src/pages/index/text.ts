import type {Language} from "../../format/language.js";
import {type Phrase, phrase} from "../../sentences/phrase.js";
import type {Asked} from "./sentences.js";

interface HomeText {
  /** Of all texts with `all`: whether the site has all six questions. */
  readonly description: (all: boolean, people: boolean) => string;
  readonly title: string;
  /** With `people`: whether the data name anybody. */
  readonly lead: (films: string, all: boolean, people: boolean) => string;
  readonly decades: {
    readonly caption: (films: string) => string;
    readonly summary: (films: string, first: string, most: string, count: string) => string;
  };
  readonly search: (people: boolean) => {readonly label: string; readonly placeholder: string};
  readonly questions: (all: boolean) => string;
  /** Above the notebooks. */
  readonly notebooks: string;
  /** The questions as sentences, before the blank and after it. */
  readonly sentences: Readonly<Record<Asked, readonly [before: string, after: string]>>;
  /** Where nothing fits what is typed into a blank. */
  readonly noMatch: string;
  /** What the pictures of the findings show. */
  readonly findings: Readonly<Record<"heading" | "money" | "languages" | "time", string>>;
  /** What is recommended after a film, its titles joined to a list. */
  readonly after: (title: string, recommended: string) => Phrase;
  readonly data: string;
  readonly numbers: Readonly<
    Record<"films" | "actors" | "directors" | "first" | "until" | "later" | "snapshot", string>
  >;
  readonly source: string;
  readonly sample: string;
  readonly full: string;
  readonly quality: string;
  readonly how: string;
  readonly howBody: string;
}

const en: HomeText = {
  description: (all, people) =>
    `${all ? "Six questions" : "Questions"} about films${people ? " and the people who make them" : ""}, answered in your browser, with the figures, the doubts and the SQL behind every answer.`,
  title: "Ask the films",
  lead: (films, all, people) =>
    `${all ? "Six questions" : "Questions"} about ${films} films${people ? " and the people who made them" : ""}, answered at once, with the figures behind each answer, what to doubt in them, and the query that ran.`,
  decades: {
    caption: (films) => `${films} films by decade of release`,
    summary: (films, first, most, count) =>
      `${films} films by decade of release, from the ${first}s on; the ${most}s have the most: ${count}.`,
  },
  search: (people) =>
    people
      ? {label: "Find any film and anybody who made one", placeholder: "A title or a name"}
      : {label: "Find any film", placeholder: "A title"},
  questions: (all) => `${all ? "Six questions" : "Questions"} and a recommendation`,
  notebooks: "Look for yourself: tools and notebooks",
  sentences: {
    month: ["How many films were released in", "?"],
    weekday: ["How many films were released on a", "?"],
    score: ["How popular is", "?"],
    votes: ["How many votes did", "get, and what do they say?"],
    actor: ["How much did the films with", "return?"],
    director: ["What did the films directed by", "cost, earn and return?"],
    recommend: ["What to watch after", "?"],
  },
  noMatch: "Nothing in the data comes close to this",
  findings: {
    heading: "Three things the data say",
    money: "Films by what is known of their money",
    languages: "The most frequent original languages",
    time: "Films by month of release; on top of January, those dated 1\u00a0January",
  },
  after: (title, recommended) => phrase`After ${title}: ${recommended}`,
  data: "The data behind the answers",
  numbers: {
    films: "Films",
    actors: "Actors",
    directors: "Directors",
    first: "First release",
    until: "Bulk of the films ends",
    later: "Dated later",
    snapshot: "Snapshot",
  },
  source: "Where they come from",
  sample:
    "This site stands on a <strong>sample</strong>: about 250 films, most of them well known, enough to try everything. The numbers are true of the sample only.",
  full: 'This site stands on <a href="https://www.kaggle.com/datasets/rounakbanik/the-movies-dataset">The Movies Dataset</a>: films from TMDB, one row for each film that has a release date.',
  quality:
    'Every row that was left out and every cell that was mended is counted in the quality report, which stands with the tables behind every answer <a href="./downloads">among the files to take away</a>.',
  how: "How it answers",
  howBody:
    "<p>There is no server. The pages and the tables are plain files; answers are looked up in them, and a database in your browser can run each query again. What you ask never leaves your device. Each answer shows its SQL, which gives the same result on the downloaded files.</p>",
};

const es: HomeText = {
  description: (all, people) =>
    `${all ? "Seis preguntas" : "Preguntas"} sobre películas${people ? " y quienes las hacen" : ""}, respondidas en el navegador, con las cifras, las dudas y el SQL detrás de cada respuesta.`,
  title: "Pregúntele al cine",
  lead: (films, all, people) =>
    `${all ? "Seis preguntas" : "Preguntas"} sobre ${films} películas${people ? " y quienes las hicieron" : ""}, respondidas al instante: con las cifras en que se apoya cada respuesta, lo que conviene poner en duda y la consulta que se ejecutó.`,
  decades: {
    caption: (films) => `${films} películas por década de estreno`,
    summary: (films, first, most, count) =>
      `${films} películas por década de estreno, desde la de ${first}; la de ${most} es la que más tiene: ${count}.`,
  },
  search: (people) =>
    people
      ? {label: "Encuentre cualquier película y a quien la hizo", placeholder: "Un título o un nombre"}
      : {label: "Encuentre cualquier película", placeholder: "Un título"},
  questions: (all) => `${all ? "Seis preguntas" : "Preguntas"} y una recomendación`,
  notebooks: "Véalo usted: herramientas y cuadernos",
  sentences: {
    month: ["¿Cuántas películas se estrenaron en", "?"],
    weekday: ["¿Cuántas películas se estrenaron un", "?"],
    score: ["¿Qué popularidad tiene", "?"],
    votes: ["¿Cuántos votos recibió", "y qué dicen?"],
    actor: ["¿Qué retorno dieron las películas con", "?"],
    director: ["¿Cuánto costaron, recaudaron y rindieron las películas dirigidas por", "?"],
    recommend: ["¿Qué ver después de", "?"],
  },
  noMatch: "Nada en los datos se le parece",
  findings: {
    heading: "Tres cosas que dicen los datos",
    money: "Películas según lo que se sabe de su dinero",
    languages: "Los idiomas originales más frecuentes",
    time: "Películas por mes de estreno; encima de enero, las fechadas el 1\u00a0de\u00a0enero",
  },
  after: (title, recommended) => phrase`Después de ${title}: ${recommended}`,
  data: "Los datos detrás de las respuestas",
  numbers: {
    films: "Películas",
    actors: "Actores",
    directors: "Directores",
    first: "Primer estreno",
    until: "La mayoría llega hasta",
    later: "Con fecha posterior",
    snapshot: "Versión",
  },
  source: "De dónde vienen",
  sample:
    "Este sitio se apoya en una <strong>muestra</strong>: unas 250 películas, casi todas conocidas, suficientes para probarlo todo. Las cifras solo valen para la muestra.",
  full: 'Este sitio se apoya en <a href="https://www.kaggle.com/datasets/rounakbanik/the-movies-dataset">The Movies Dataset</a>: películas de TMDB, una fila por cada película con fecha de estreno.',
  quality:
    'Cada fila descartada y cada celda corregida se cuenta en el informe de calidad, que está con las tablas de cada respuesta <a href="./downloads">entre los archivos que se pueden descargar</a>.',
  how: "Cómo responde",
  howBody:
    "<p>No hay servidor. Las páginas y las tablas son simples archivos en los que se buscan las respuestas; una base de datos en el propio navegador puede repetir cada consulta. Lo que pregunta no sale de su dispositivo. Cada respuesta muestra su SQL, que da el mismo resultado sobre los archivos descargados.</p>",
};

export const homeText: Readonly<Record<Language, HomeText>> = {en, es};
