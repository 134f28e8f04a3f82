import type {Language} from "../../format/language.js";

export interface DictionaryText {
  readonly description: string;
  readonly finding: (columns: string, tables: string, empty: string) => string;
  readonly findingOne: (columns: string, tables: string) => string;
  /** No column lacks most of its values. */
  readonly findingFull: (columns: string, tables: string) => string;
  readonly lead: string;
  readonly howHeading: string;
  readonly how: readonly string[];
  readonly caveats: readonly string[];
  readonly contents: string;
  readonly rows: (n: string) => string;
  readonly columnCount: (n: string) => string;
  readonly file: (name: string, size: string) => string;
  readonly sortedBy: (columns: string) => string;
  readonly key: (columns: string) => string;
  readonly keyHolds: string;
  readonly keyBroken: (rows: string) => string;
  readonly noKey: string;
  readonly reference: (column: string, target: string) => string;
  readonly referenceHolds: string;
  readonly referenceBroken: (rows: string) => string;
  readonly unit: (unit: string) => string;
  readonly linkTo: (column: string) => string;
  readonly nullMeans: (meaning: string) => string;
  readonly neverNull: string;
  readonly nulls: (n: string, share: string) => string;
  /** Values that mean unknown without being null. */
  readonly unknown: (n: string, share: string) => string;
  readonly empty: (n: string, share: string) => string;
  readonly complete: string;
  readonly missingBar: (share: string) => string;
  readonly different: (n: string, known: string) => string;
  readonly allDifferent: (n: string) => string;
  readonly trues: (n: string, share: string) => string;
  readonly spread: (least: string, most: string, median: string) => string;
  readonly one: (value: string) => string;
  readonly of: Readonly<Record<"quantity" | "date" | "prose" | "names" | "keys", string>>;
  readonly factors: string;
  readonly zeros: (n: string) => string;
  readonly pooled: (value: string) => string;
  readonly chart: (column: string) => string;
  readonly top: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly found: (n: string, of: string) => string;
}

const en: DictionaryText = {
  description:
    "Every published table and column: type, unit, what null means, how much is empty and how the values are spread.",
  finding: (columns, tables, empty) =>
    `Of ${columns} columns in ${tables} tables, ${empty} are empty in most rows`,
  findingOne: (columns, tables) => `Of ${columns} columns in ${tables} tables, one is empty in most rows`,
  findingFull: (columns, tables) =>
    `None of the ${columns} columns in ${tables} tables is empty in most rows`,
  lead: "What each column holds, in which unit, what null means in it, how much of it is empty and how its values are spread.",
  howHeading: "How to read this page",
  how: [
    "The descriptions, types and units are those the files are made from. The counts are taken from the files that this site publishes; n is always the number of rows of the table.",
    "The small pictures count values in bins: years for dates, characters for long texts, entries for lists. They start at zero and have their own scale each, so their shapes can be compared, not their heights.",
  ],
  caveats: [
    "“Empty” here is null, an empty list, or a value that stands for unknown: no money, no running time, a mean of no votes. The descriptions say which. It is not always a gap: a film without a collection belongs to none.",
    "That a value is there does not say that it is right: the notebook on where the data come from tells what was mended.",
  ],
  contents: "Tables",
  rows: (n) => `${n} rows`,
  columnCount: (n) => `${n} columns`,
  file: (name, size) => `${name} (${size})`,
  sortedBy: (columns) => `Sorted by ${columns}.`,
  key: (columns) => `Key: ${columns}.`,
  keyHolds: "No two rows have the same.",
  keyBroken: (rows) => `${rows} rows repeat one.`,
  noKey: "No columns identify a row.",
  reference: (column, target) => `${column} points to ${target}.`,
  referenceHolds: "Every one that is not null is found there.",
  referenceBroken: (rows) => `${rows} rows point to nothing.`,
  unit: (unit) => `· ${unit}`,
  linkTo: (column) => `Link to ${column}`,
  nullMeans: (meaning) => `Null: ${meaning}`,
  neverNull: "Never null.",
  nulls: (n, share) => `${n} null (${share})`,
  unknown: (n, share) => `${n} unknown without being null (${share})`,
  empty: (n, share) => `${n} empty (${share})`,
  complete: "never empty",
  missingBar: (share) => `${share} empty`,
  different: (n, known) => `${n} different values of ${known}`,
  allDifferent: (n) => `${n} values, all different`,
  trues: (n, share) => `true in ${n} rows (${share})`,
  spread: (least, most, median) => `from ${least} to ${most}, median ${median}`,
  one: (value) => `always ${value}`,
  of: {quantity: "Values", date: "Years", prose: "Characters", names: "Entries", keys: "Entries"},
  factors: "bins of equal ratios (logarithmic)",
  zeros: (n) => `${n} zeros not drawn`,
  pooled: (value) => `the last bin holds all from ${value} on`,
  chart: (column) => `Distribution of ${column}`,
  top: "Most frequent",
  filter: "Find a column",
  filterHint: "A part of a name or of a description, such as budget",
  found: (n, of) => `${n} of ${of} columns`,
};

const es: DictionaryText = {
  description:
    "Todas las tablas y columnas publicadas: tipo, unidad, qué significa null, cuánto está vacío y cómo se reparten los valores.",
  finding: (columns, tables, empty) =>
    `De ${columns} columnas en ${tables} tablas, ${empty} están vacías en la mayoría de las filas`,
  findingOne: (columns, tables) =>
    `De ${columns} columnas en ${tables} tablas, una está vacía en la mayoría de las filas`,
  findingFull: (columns, tables) =>
    `Ninguna de las ${columns} columnas en ${tables} tablas está vacía en la mayoría de las filas`,
  lead: "Qué contiene cada columna, en qué unidad, qué significa null en ella, cuánto está vacío y cómo se reparten sus valores.",
  howHeading: "Cómo leer esta página",
  how: [
    "Las descripciones, los tipos y las unidades son los mismos con los que se hacen los archivos. Los recuentos salen de los archivos que publica este sitio; n es siempre la cantidad de filas de la tabla.",
    "Los dibujos pequeños cuentan valores por tramos: años en las fechas, caracteres en los textos largos, elementos en las listas. Parten de cero y cada uno tiene su propia escala: se comparan sus formas, no sus alturas.",
  ],
  caveats: [
    "«Vacío» quiere decir aquí null, lista vacía o un valor que representa lo desconocido: dinero en cero, duración en cero, un voto medio sin votos. Las descripciones dicen cuál. No siempre es un hueco: una película sin saga no pertenece a ninguna.",
    "Que haya un valor no dice que sea correcto: el cuaderno sobre la procedencia de los datos cuenta qué se reparó.",
  ],
  contents: "Tablas",
  rows: (n) => `${n} filas`,
  columnCount: (n) => `${n} columnas`,
  file: (name, size) => `${name} (${size})`,
  sortedBy: (columns) => `Ordenada por ${columns}.`,
  key: (columns) => `Clave: ${columns}.`,
  keyHolds: "No hay dos filas con la misma.",
  keyBroken: (rows) => `${rows} filas repiten una.`,
  noKey: "Ninguna columna identifica una fila.",
  reference: (column, target) => `${column} apunta a ${target}.`,
  referenceHolds: "Todo valor que no es null se encuentra allí.",
  referenceBroken: (rows) => `${rows} filas no apuntan a nada.`,
  unit: (unit) => `· ${unit}`,
  linkTo: (column) => `Enlace a ${column}`,
  nullMeans: (meaning) => `Null: ${meaning}`,
  neverNull: "Nunca es null.",
  nulls: (n, share) => `${n} en null (${share})`,
  unknown: (n, share) => `${n} sin dato, aunque no son null (${share})`,
  empty: (n, share) => `${n} vacías (${share})`,
  complete: "nunca vacía",
  missingBar: (share) => `vacía en el ${share}`,
  different: (n, known) => `${n} valores distintos de ${known}`,
  allDifferent: (n) => `${n} valores, todos distintos`,
  trues: (n, share) => `verdadero en ${n} filas (${share})`,
  spread: (least, most, median) => `de ${least} a ${most}, mediana ${median}`,
  one: (value) => `siempre ${value}`,
  of: {quantity: "Valores", date: "Años", prose: "Caracteres", names: "Elementos", keys: "Elementos"},
  factors: "tramos de igual proporción (escala logarítmica)",
  zeros: (n) => `${n} ceros sin dibujar`,
  pooled: (value) => `el último tramo reúne todo desde ${value}`,
  chart: (column) => `Distribución de ${column}`,
  top: "Lo más frecuente",
  filter: "Buscar una columna",
  filterHint: "Parte de un nombre o de una descripción, por ejemplo costo",
  found: (n, of) => `${n} de ${of} columnas`,
};

export const dictionaryText: Readonly<Record<Language, DictionaryText>> = {en, es};
