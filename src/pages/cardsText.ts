import type {Language} from "../format/language.js";
import type {NotebookName} from "../text/notebooks.js";

/** What the cards say that lead to tools and notebooks; the pictures by the notebook that they are drawn from. */
const en = {
  tools: {
    explorer: {
      name: "Explorer",
      does: "Filter all films by year, genre, language, vote, length and cost at once, and take away those that are left.",
    },
    compare: {
      name: "Compare",
      does: "Put two films, two actors or two directors side by side and see where they stand among all.",
    },
    sql: {
      name: "SQL",
      does: "Write your own queries on all tables, in the browser: completed as you type, with charts and files of what comes out.",
    },
    dictionary: {
      name: "Data dictionary",
      does: "Look up what a column means, in which unit, and how much of it is empty.",
    },
    downloads: {
      name: "Data",
      does: "Take the tables away as Parquet, CSV and JSON lines, with checksums and the report of what was left out.",
    },
    api: {
      name: "API",
      does: "Ask for any film or person as JSON, from a program or the command line, and try it there.",
    },
    method: {
      name: "Method",
      does: "See how the recommendations are made and how good they are on real ratings.",
    },
  },
  pictures: {
    provenance: "How often each field is missing",
    money: "Films with neither cost nor revenue known, only the cost, only the revenue, both",
    time: "Films by month, January to December",
    languages: "Films by original language",
    words: "The most frequent words",
    ratings: "Films by mean vote",
    people: "Films of the actors who have most",
    fields: "What each field says, in bits",
    compare: "What two films earned and, in colour, what they cost",
    explorer: "Films by year of release",
    dictionary: "The columns of each table; the fainter, the emptier",
  },
} satisfies {readonly tools: object; readonly pictures: Readonly<Record<NotebookName, string>>};

const es: typeof en = {
  tools: {
    explorer: {
      name: "Explorador",
      does: "Filtre las películas por año, género, idioma, voto, duración y costo a la vez, y llévese las que queden.",
    },
    compare: {
      name: "Comparar",
      does: "Ponga lado a lado dos películas, dos actores o dos directores y vea qué lugar ocupan entre todos.",
    },
    sql: {
      name: "SQL",
      does: "Escriba sus propias consultas sobre todas las tablas, en el navegador: se completan al teclear y dan gráficos y archivos.",
    },
    dictionary: {
      name: "Diccionario de datos",
      does: "Consulte qué significa cada columna, en qué unidad está y cuánto de ella queda vacío.",
    },
    downloads: {
      name: "Datos",
      does: "Descargue las tablas en Parquet, CSV y líneas JSON, con sus sumas de comprobación y el informe de lo que quedó fuera.",
    },
    api: {
      name: "API",
      does: "Pida cualquier película o persona en JSON, desde un programa o la línea de comandos, y pruébelo allí mismo.",
    },
    method: {
      name: "Método",
      does: "Vea cómo se hacen las recomendaciones y cuánto aciertan con valoraciones reales.",
    },
  },
  pictures: {
    provenance: "Con qué frecuencia falta cada campo",
    money: "Películas sin costo ni recaudación conocidos, solo con costo, solo con recaudación, con ambos",
    time: "Películas por mes, de enero a diciembre",
    languages: "Películas por idioma original",
    words: "Las palabras más frecuentes",
    ratings: "Películas por voto medio",
    people: "Películas de los actores que más tienen",
    fields: "Lo que dice cada campo, en bits",
    compare: "Lo que recaudaron dos películas y, en color, lo que costaron",
    explorer: "Películas por año de estreno",
    dictionary: "Las columnas de cada tabla; cuanto más tenue, más vacía",
  },
};

export const cardsText: Readonly<Record<Language, typeof en>> = {en, es};
