import type {Language} from "../../format/language.js";

export interface DictionaryText {
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
