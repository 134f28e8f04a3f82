import type {Language} from "../../format/language.js";
import type {Gender} from "../../shared/api.js";

interface Counts {
  /** Numbers of films and the same as they are written; 0 films are left out. */
  readonly acting: number;
  readonly shownActing: string;
  readonly directing: number;
  readonly shownDirecting: string;
  readonly other: number;
  readonly shownOther: string;
}

const en = {
  title: "People",
  heading: "All about an actor or a director",
  lead: "How their films did, over time and one by one, what else they did, and with whom they worked most.",
  description:
    "Everything the data say about a person of film: acting, directing, returns, films and companions.",
  form: "Find a person",
  label: "Name of the person",
  hint: "Case, accents and punctuation do not matter.",
  kicker: "Person",
  actors: "For example, some of the actors of most films",
  directors: "And some of the directors",
  example: ({films}: {films: string}) => `${films} films`,
  ids: "The id of a person is the number that TMDB gives: a whole number above 0. The name finds the person as well.",
  noSuchName: ({asked}: {asked: string}) =>
    `Nobody in the credits is called “${asked}”, as the source spells it.`,
  similarActors: "Look for actors of a similar name",
  similarDirectors: "Look for directors of a similar name",
  several: ({asked, people}: {asked: string; people: string}) =>
    `${people} people are called “${asked}”. Who is meant?`,
  only: ({title, year}: {title: string; year: string}) => `1 film: ${title} (${year})`,
  bestKnown: ({films, title, year}: {films: string; title: string; year: string}) =>
    `${films}, best known for ${title} (${year})`,
  films: ({films, shown}: {films: number; shown: string}) => (films === 1 ? "1 film" : `${shown} films`),
  noId: "without an id in the source",
  summary: ({acting, shownActing, directing, shownDirecting, other, shownOther}: Counts) =>
    [
      acting === 0 ? [] : [`in the cast of ${acting === 1 ? "1 film" : `${shownActing} films`}`],
      directing === 0 ? [] : [`director of ${directing === 1 ? "1 film" : `${shownDirecting} films`}`],
      other === 0 ? [] : [`other work on ${other === 1 ? "1 film" : `${shownOther} films`}`],
    ].flat(),
  parts: {
    acting: "Acting",
    directing: "Directing",
    films: "All films",
    other: "Other work",
    companions: "Most often with",
  },
  withoutId:
    "The source gives no id for these credits and the name does not settle on one person: several people may be counted as one.",
  filmsNote:
    "Each film once, with what the person did in it. Sums and means above count acting and directing apart.",
  tableLabel: ({name}: {name: string}) => `Films of ${name}`,
  column: "Role or job",
  noRole: "in the cast",
  noJob: "job unknown",
  job: ({job, films}: {job: string; films: string}) => `${job}: ${films}`,
  companions: "People with whom at least two films were made, on both sides in the cast or as director.",
  links: {
    actor: "The same as an answer about an actor, with its SQL",
    director: "The same as an answer about a director, with its SQL",
    compareActor: "Compare with another actor",
    compareDirector: "Compare with another director",
  },
  occupations: {
    actor: (gender: Gender | null): string => (gender === 1 ? "Actress" : "Actor"),
    director: (_: Gender | null): string => "Film director",
  },
};

const es: typeof en = {
  title: "Personas",
  heading: "Todo sobre un actor o un director",
  lead: "Cómo les ha ido a sus películas, a lo largo del tiempo y una por una, qué más hizo y con quién trabajó más.",
  description:
    "Todo lo que los datos dicen de una persona del cine: interpretación, dirección, retornos, películas y compañeros.",
  form: "Buscar a una persona",
  label: "Nombre de la persona",
  hint: "No importan mayúsculas, tildes ni signos.",
  kicker: "Persona",
  actors: "Por ejemplo, algunos de los actores con más películas",
  directors: "Y algunos directores",
  example: ({films}) => `${films} películas`,
  ids: "El id de una persona es el número que le da TMDB: un número entero mayor que 0. También se puede buscar por el nombre.",
  noSuchName: ({asked}) => `Nadie se llama «${asked}» en los créditos, tal como los escribe la fuente.`,
  similarActors: "Buscar actores de nombre parecido",
  similarDirectors: "Buscar directores de nombre parecido",
  several: ({asked, people}) => `Hay ${people} personas llamadas «${asked}». ¿Cuál de ellas?`,
  only: ({title, year}) => `1 película: ${title} (${year})`,
  bestKnown: ({films, title, year}) => `${films}; la más conocida, ${title} (${year})`,
  films: ({films, shown}) => (films === 1 ? "1 película" : `${shown} películas`),
  noId: "sin id en la fuente",
  summary: ({acting, shownActing, directing, shownDirecting, other, shownOther}) =>
    [
      acting === 0 ? [] : [`en el reparto de ${acting === 1 ? "1 película" : `${shownActing} películas`}`],
      directing === 0
        ? []
        : [`en la dirección de ${directing === 1 ? "1 película" : `${shownDirecting} películas`}`],
      other === 0 ? [] : [`en otras tareas de ${other === 1 ? "1 película" : `${shownOther} películas`}`],
    ].flat(),
  parts: {
    acting: "Como intérprete",
    directing: "En la dirección",
    films: "Todas las películas",
    other: "Otras tareas",
    companions: "Con quién más a menudo",
  },
  withoutId:
    "La fuente no da ningún id para estos créditos y el nombre no basta para saber de quién son: puede que se cuente a varias personas como una.",
  filmsNote:
    "Cada película una vez, con lo que la persona hizo en ella. Las sumas y los promedios de arriba cuentan por separado la interpretación y la dirección.",
  tableLabel: ({name}) => `Películas de ${name}`,
  column: "Papel o función",
  noRole: "en el reparto",
  noJob: "función desconocida",
  job: ({job, films}) => `${job}: ${films}`,
  companions:
    "Personas con las que hizo al menos dos películas, estando ambas en el reparto o en la dirección.",
  links: {
    actor: "Lo mismo como respuesta sobre sus papeles, con su SQL",
    director: "Lo mismo como respuesta sobre lo que dirigió, con su SQL",
    compareActor: "Comparar sus papeles con los de otra persona",
    compareDirector: "Comparar lo que dirigió con lo de otra persona",
  },
  occupations: {
    actor: (gender) => (gender === 1 ? "Actriz" : "Actor"),
    director: (gender) => (gender === 1 ? "Directora de cine" : "Director de cine"),
  },
};

export const personPageText: Readonly<Record<Language, typeof en>> = {en, es};
