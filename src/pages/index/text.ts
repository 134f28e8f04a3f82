import type {Language} from "../../format/language.js";
import {type Phrase, phrase} from "../../sentences/phrase.js";

interface HomeText {
  readonly description: string;
  readonly title: string;
  readonly lead: (films: string) => string;
  readonly decades: {
    readonly caption: (films: string) => string;
    readonly summary: (films: string, first: string, most: string, count: string) => string;
  };
  readonly search: {readonly label: string; readonly placeholder: string};
  readonly questions: string;
  /** Above the notebooks. */
  readonly notebooks: string;
  readonly cards: readonly {readonly page: string; readonly question: string}[];
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
  description:
    "Six questions about films and the people who make them, answered in your browser, with the figures, the doubts and the SQL behind every answer.",
  title: "Ask the films",
  lead: (films) =>
    `Six questions about ${films} films and the people who made them, answered at once, with the figures behind each answer, what to doubt in them, and the query that ran.`,
  decades: {
    caption: (films) => `${films} films by decade of release`,
    summary: (films, first, most, count) =>
      `${films} films by decade of release, from the ${first}s on; the ${most}s have the most: ${count}.`,
  },
  search: {label: "Find any film and anybody who made one", placeholder: "A title or a name"},
  questions: "Six questions and a recommendation",
  notebooks: "Look for yourself: notebooks and tools",
  cards: [
    {page: "month", question: "How many films were released in a month?"},
    {page: "weekday", question: "How many films were released on a day of the week?"},
    {page: "score", question: "How popular is a film?"},
    {page: "votes", question: "How many votes did a film get, and what do they say?"},
    {page: "actor", question: "How much did an actor’s films return?"},
    {page: "director", question: "What did a director’s films cost, earn and return?"},
    {page: "recommend", question: "What to watch after a film?"},
  ],
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
    "<p>There is no server. The pages and the tables are plain files; a database in your browser runs each query on your own device. What you ask never leaves it. Each answer shows the SQL that ran, which gives the same result on the downloaded files.</p>",
};

const es: HomeText = {
  description:
    "Seis preguntas sobre películas y quienes las hacen, respondidas en el navegador, con las cifras, las dudas y el SQL detrás de cada respuesta.",
  title: "Pregúntele al cine",
  lead: (films) =>
    `Seis preguntas sobre ${films} películas y quienes las hicieron, respondidas al instante: con las cifras en que se apoya cada respuesta, lo que conviene poner en duda y la consulta que se ejecutó.`,
  decades: {
    caption: (films) => `${films} películas por década de estreno`,
    summary: (films, first, most, count) =>
      `${films} películas por década de estreno, desde la de ${first}; la de ${most} es la que más tiene: ${count}.`,
  },
  search: {label: "Encuentre cualquier película y a quien la hizo", placeholder: "Un título o un nombre"},
  questions: "Seis preguntas y una recomendación",
  notebooks: "Véalo usted: cuadernos y herramientas",
  cards: [
    {page: "month", question: "¿Cuántas películas se estrenaron en un mes?"},
    {page: "weekday", question: "¿Cuántas películas se estrenaron en un día de la semana?"},
    {page: "score", question: "¿Qué popularidad tiene una película?"},
    {page: "votes", question: "¿Cuántos votos recibió una película y qué dicen?"},
    {page: "actor", question: "¿Qué retorno han dado las películas de un actor?"},
    {page: "director", question: "¿Cuánto costaron, recaudaron y rindieron las películas de un director?"},
    {page: "recommend", question: "¿Qué ver después de una película?"},
  ],
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
    "<p>No hay servidor. Las páginas y las tablas son simples archivos, y una base de datos en el propio navegador ejecuta cada consulta en su dispositivo: lo que pregunta no sale de él. Cada respuesta muestra el SQL que se ejecutó, que da el mismo resultado sobre los archivos descargados.</p>",
};

export const homeText: Readonly<Record<Language, HomeText>> = {en, es};
