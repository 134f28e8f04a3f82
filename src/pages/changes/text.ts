import type {FigureChange, PersonChange} from "../../../loaders/diff/changes.js";
import type {Language} from "../../format/language.js";

interface ChangesText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly notCompared: string;
  readonly same: string;
  /** Counts of rows of all tables. */
  readonly lead: (told: {
    readonly added: string;
    readonly removed: string;
    readonly changed: string;
  }) => string;
  readonly snapshots: (told: {readonly older: string; readonly newer: string}) => string;
  /** `until`: the month in which the bulk of the films ends. */
  readonly snapshot: (told: {readonly version: string; readonly until: string | null}) => string;
  readonly file: (link: string) => string;
  readonly tables: string;
  readonly tablesNote: string;
  readonly table: string;
  readonly older: string;
  readonly newer: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly columns: string;
  readonly oneColumn: string;
  readonly column: {
    readonly added: string;
    readonly removed: string;
    readonly emptied: string;
    readonly retyped: (told: {readonly older: string; readonly newer: string}) => string;
    readonly values: (rows: number, shown: string) => string;
  };
  readonly what: string;
  readonly figures: string;
  readonly figure: Readonly<Record<FigureChange["figure"], (of: string) => string>>;
  readonly people: string;
  readonly peopleNote: string;
  readonly person: string;
  readonly of: Readonly<Record<PersonChange["table"], string>>;
  readonly films: string;
  readonly returns: string;
}

const en: ChangesText = {
  title: "What changed",
  description: "What is other in these data than in the snapshot before: rows, columns, figures and people.",
  heading: "What changed since the snapshot before",
  notCompared: "This site was built without a snapshot to compare with.",
  same: "Nothing: all tables hold the same rows as before.",
  lead: ({added, removed, changed}) =>
    `Over all tables ${added} rows were added, ${removed} removed, and ${changed} hold other values.`,
  snapshots: ({older, newer}) => `Before: ${older}. Now: ${newer}.`,
  snapshot: ({version, until}) =>
    `snapshot <code>${version}</code>${until === null ? "" : `, films up to ${until}`}`,
  file: (link) => `All of it as JSON: ${link}.`,
  tables: "Rows",
  tablesNote:
    "A row is the same one where its key is. Credits have none: a credit that differs counts as one removed and one added.",
  table: "Table",
  older: "Before",
  newer: "Now",
  added: "Added",
  removed: "Removed",
  changed: "Changed",
  columns: "Columns",
  oneColumn: "Column",
  column: {
    added: "new",
    removed: "no longer there",
    emptied: "holds nothing any more",
    retyped: ({older, newer}) => `another type: ${newer} in place of ${older}`,
    values: (rows, shown) => (rows === 1 ? "another value in one row" : `other values in ${shown} rows`),
  },
  what: "What changed",
  figures: "Figures",
  figure: {
    films_with_return: () => "Films with a known return",
    budget: () => "Cost of all films, in dollars",
    revenue: () => "Revenue of all films, in dollars",
    votes: () => "Votes on all films",
    films_of_month: (month) => `Films released in ${month}`,
    films_of_weekday: (weekday) => `Films released on a ${weekday}`,
  },
  people: "People",
  peopleNote: "Those whose sum of returns changed the most.",
  person: "Person",
  of: {actors: "in casts", directors: "as director"},
  films: "Films",
  returns: "Sum of returns",
};

const es: ChangesText = {
  title: "Qué cambió",
  description:
    "En qué se diferencian estos datos de los de la versión anterior: filas, columnas, cifras y personas.",
  heading: "Qué cambió desde la versión anterior",
  notCompared: "Este sitio se generó sin una versión anterior con la que comparar.",
  same: "Nada: todas las tablas tienen las mismas filas que antes.",
  lead: ({added, removed, changed}) =>
    `Entre todas las tablas, filas nuevas: ${added}; eliminadas: ${removed}; con otros valores: ${changed}.`,
  snapshots: ({older, newer}) => `Antes: ${older}. Ahora: ${newer}.`,
  snapshot: ({version, until}) =>
    `versión <code>${version}</code>${until === null ? "" : `, con películas hasta ${until}`}`,
  file: (link) => `Todo ello en JSON: ${link}.`,
  tables: "Filas",
  tablesNote:
    "Una fila es la misma si lo es su clave. Los créditos no tienen clave: uno que cambia cuenta como uno eliminado y otro nuevo.",
  table: "Tabla",
  older: "Antes",
  newer: "Ahora",
  added: "Nuevas",
  removed: "Eliminadas",
  changed: "Cambiadas",
  columns: "Columnas",
  oneColumn: "Columna",
  column: {
    added: "nueva",
    removed: "ya no está",
    emptied: "ya no contiene nada",
    retyped: ({older, newer}) => `otro tipo: ${newer} en lugar de ${older}`,
    values: (rows, shown) => (rows === 1 ? "otro valor en una fila" : `otros valores en ${shown} filas`),
  },
  what: "Qué cambió",
  figures: "Cifras",
  figure: {
    films_with_return: () => "Películas con retorno conocido",
    budget: () => "Costo de todas las películas, en dólares",
    revenue: () => "Recaudación de todas las películas, en dólares",
    votes: () => "Votos a todas las películas",
    films_of_month: (month) => `Películas estrenadas en ${month}`,
    films_of_weekday: (weekday) => `Películas estrenadas en ${weekday}`,
  },
  people: "Personas",
  peopleNote: "Aquellas cuya suma de retornos cambió más.",
  person: "Persona",
  of: {actors: "en el reparto", directors: "en la dirección"},
  films: "Películas",
  returns: "Suma de retornos",
};

export const changesText: Readonly<Record<Language, ChangesText>> = {en, es};
