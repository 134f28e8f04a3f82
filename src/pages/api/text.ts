import type {Language} from "../../format/language.js";
import type {ListKind} from "../../shared/api.js";
import type {CallName} from "./calls.js";

/** A call: what it gives, and the field of its form where it has one. */
interface CallText {
  readonly name: string;
  readonly gives: string;
  readonly field?: string;
}

const en = {
  title: "The JSON API",
  file: "File",
  gives: "What it gives",
  shard: "NUMBER",
  calls: {
    months: {name: "Months", gives: "Films released in each month, with the official sentence"},
    weekdays: {name: "Weekdays", gives: "Films released on each day of the week, with the official sentence"},
    film: {
      name: "A film",
      gives:
        "All that is known of a film: money, votes, cast, crew, the official sentences, what to watch after it and why",
      field: "Id of the film",
    },
    title: {name: "A title", gives: "The ids of the films of a title", field: "Title"},
    person: {
      name: "A person",
      gives: "Acting and directing with the official sentences, and every film with its money",
      field: "Id of the person",
    },
    name: {name: "A name", gives: "The ids of the people of a name", field: "Name"},
    personWithoutId: {
      name: "A person without an id",
      gives: "The same as of a person, for those whom the source names without an id",
      field: "Exact name",
    },
    list: {
      name: "A list",
      gives: "The most voted films of a company, country, keyword, series or language",
      field: "Value",
    },
    sentences: {
      name: "Sentences",
      gives: "The official sentences on films and people as templates, for those that stand in no file",
    },
    distributions: {name: "Distributions", gives: "How popularity and votes are spread over all films"},
  } satisfies Readonly<Record<CallName, CallText>> as Readonly<Record<CallName, CallText>>,
  kind: "Kind",
  kinds: {
    company: "company",
    country: "country",
    keyword: "keyword",
    collection: "series",
    language: "language (code)",
  } satisfies Readonly<Record<ListKind, string>> as Readonly<Record<ListKind, string>>,
  fetch: "Fetch",
  fetching: "Fetching…",
  invalid: "That cannot be asked: ids are whole numbers from one on, and texts are not empty.",
  absent: ({key}: {key: string}) => `The file holds nothing under “${key}”: it is not in the data.`,
  failed: "The file could not be fetched.",
  fetched: "Fetched",
  answerOf: ({call}: {call: string}) => `Answer: ${call}`,
  program: ({language}: {language: string}) => `The calls in ${language}`,
  curlNeeds: "It runs in bash and needs jq; title and name are folded already.",
  old: "Function",
  calledNow: "Files",
  answerIn: "Its answer",
  descriptions: ({openapi, types, sums}: {openapi: string; types: string; sums: string}) =>
    `${openapi} describes every answer, ${types} has the same as types of TypeScript, and ${sums} lists the checksums of all files.`,
  needsScript: "To try a call here takes JavaScript; the files themselves do not need it.",
};

const es: typeof en = {
  title: "La API JSON",
  file: "Archivo",
  gives: "Qué da",
  shard: "NÚMERO",
  calls: {
    months: {name: "Meses", gives: "Las películas estrenadas en cada mes, con la frase oficial"},
    weekdays: {
      name: "Días de la semana",
      gives: "Las películas estrenadas en cada día de la semana, con la frase oficial",
    },
    film: {
      name: "Una película",
      gives:
        "Todo lo que se sabe de una película: dinero, votos, reparto, equipo, las frases oficiales, qué ver después y por qué",
      field: "Id de la película",
    },
    title: {name: "Un título", gives: "Los id de las películas con ese título", field: "Título"},
    person: {
      name: "Una persona",
      gives: "Como intérprete y en la dirección, con las frases oficiales, y cada película con su dinero",
      field: "Id de la persona",
    },
    name: {name: "Un nombre", gives: "Los id de las personas con ese nombre", field: "Nombre"},
    personWithoutId: {
      name: "Una persona sin id",
      gives: "Lo mismo que de una persona, para aquellas a las que la fuente nombra sin id",
      field: "Nombre exacto",
    },
    list: {
      name: "Una lista",
      gives: "Las películas más votadas de una productora, un país, una palabra clave, una saga o un idioma",
      field: "Valor",
    },
    sentences: {
      name: "Frases",
      gives:
        "Las frases oficiales sobre películas y personas como plantillas, para las que no están en ningún archivo",
    },
    distributions: {
      name: "Distribuciones",
      gives: "Cómo se reparten la popularidad y los votos entre todas las películas",
    },
  },
  kind: "Clase",
  kinds: {
    company: "productora",
    country: "país",
    keyword: "palabra clave",
    collection: "saga",
    language: "idioma (código)",
  },
  fetch: "Pedir",
  fetching: "Pidiendo…",
  invalid: "Eso no se puede pedir: los id son números enteros desde el uno, y los textos no están vacíos.",
  absent: ({key}) => `El archivo no contiene nada bajo «${key}»: no está en los datos.`,
  failed: "No se pudo obtener el archivo.",
  fetched: "Archivo pedido",
  answerOf: ({call}) => `Respuesta: ${call}`,
  program: ({language}) => `Las llamadas en ${language}`,
  curlNeeds: "Se ejecuta en bash y necesita jq; el título y el nombre ya están normalizados.",
  old: "Función",
  calledNow: "Archivos",
  answerIn: "Su respuesta",
  descriptions: ({openapi, types, sums}) =>
    `${openapi} describe cada respuesta, ${types} da lo mismo como tipos de TypeScript y ${sums} contiene las sumas de comprobación de todos los archivos.`,
  needsScript: "Para probar aquí una llamada hace falta JavaScript; los archivos no lo necesitan.",
};

export const apiText: Readonly<Record<Language, typeof en>> = {en, es};
