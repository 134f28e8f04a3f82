import type {Language} from "../../format/language.js";
import type {ListKind} from "../../shared/api.js";

type Kinds = Readonly<Record<ListKind, string>>;

const en = {
  title: "Lists of films",
  heading: "Films that have something in common",
  lead: "The films of a company, of a country, of a series, of a language or with a keyword. Every film’s page leads to the lists that it is in.",
  description: "The films of a company, a country, a series, a language, or with a keyword.",
  form: "Find a film, and from it the lists that it is in",
  kinds: {
    company: "Company",
    country: "Made in",
    keyword: "Keyword",
    collection: "Series",
    language: "Original language",
  } as Kinds,
  none: {
    company: ({value}: {value: string}) => `No film in the data names the company “${value}”.`,
    country: ({value}: {value: string}) => `No film in the data names the country “${value}”.`,
    keyword: ({value}: {value: string}) => `No film in the data has the keyword “${value}”.`,
    collection: ({value}: {value: string}) => `No film in the data belongs to the series “${value}”.`,
    language: ({value}: {value: string}) => `No film in the data has the original language “${value}”.`,
  } as Readonly<Record<ListKind, (named: {value: string}) => string>>,
  exact:
    "A list is found by exactly what the source calls it, in its language (languages by their code); the page of a film leads to its own.",
  all: ({films, shown}: {films: number; shown: string}) =>
    films === 1 ? "1 film." : `${shown} films, the most voted first.`,
  some: ({shown, most}: {shown: string; most: string}) =>
    `${shown} films; here are the ${most} with most votes.`,
  tableLabel: ({name}: {name: string}) => `Films: ${name}`,
  explorer: "All of them in the explorer, to filter further",
  columns: {title: "Film", year: "Year", votes: "Votes", mean: "Mean vote"},
};

const es: typeof en = {
  title: "Listas de películas",
  heading: "Películas que tienen algo en común",
  lead: "Las películas de una productora, de un país, de una saga, de un idioma o con una palabra clave. La página de cada película lleva a las listas en las que está.",
  description: "Las películas de una productora, un país, una saga, un idioma o con una palabra clave.",
  form: "Buscar una película y, desde ella, sus listas",
  kinds: {
    company: "Productora",
    country: "País",
    keyword: "Palabra clave",
    collection: "Saga",
    language: "Idioma original",
  },
  none: {
    company: ({value}) => `Ninguna película de los datos nombra la productora «${value}».`,
    country: ({value}) => `Ninguna película de los datos nombra el país «${value}».`,
    keyword: ({value}) => `Ninguna película de los datos lleva la palabra clave «${value}».`,
    collection: ({value}) => `Ninguna película de los datos pertenece a la saga «${value}».`,
    language: ({value}) => `Ninguna película de los datos tiene «${value}» como idioma original.`,
  },
  exact:
    "Una lista se encuentra por el nombre exacto que le da la fuente, en el idioma de esta (los idiomas, por su código); la página de una película lleva a las suyas.",
  all: ({films, shown}) => (films === 1 ? "1 película." : `${shown} películas, de más a menos votos.`),
  some: ({shown, most}) => `${shown} películas; aquí están las ${most} con más votos.`,
  tableLabel: ({name}) => `Películas: ${name}`,
  explorer: "Todas ellas en el explorador, para seguir filtrando",
  columns: {title: "Película", year: "Año", votes: "Votos", mean: "Voto medio"},
};

export const filmsText: Readonly<Record<Language, typeof en>> = {en, es};
