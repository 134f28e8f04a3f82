import type {Language} from "../../format/language.js";
import type {Tool} from "./tools.js";

interface DownloadsText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly version: (snapshot: string) => string;
  /** HTML that leads to the page of changes. */
  readonly changes: string;
  readonly tables: string;
  /** The forms of each table. */
  readonly forms: string;
  readonly shape: (told: {readonly rows: string; readonly columns: string}) => string;
  readonly file: string;
  readonly size: string;
  readonly archive: string;
  readonly copy: string;
  /** Names of buttons, which begin with `copy`. */
  readonly copySum: (file: string) => string;
  readonly copyLines: (tool: string) => string;
  readonly descriptions: string;
  /** What each table holds, by its name, and each other file, by its path. */
  readonly files: Readonly<Record<string, string>>;
  readonly check: (link: string) => string;
  /** HTML that leads to the page of the JSON API. */
  readonly api: string;
  readonly read: string;
  readonly readIntro: string;
  readonly csvIntro: string;
  /** What a tool needs. */
  readonly hints: Readonly<Record<Tool["name"], string>>;
  readonly licence: string;
  readonly licenceOf: (link: string) => string;
  readonly licenceBody: string;
  readonly input: string;
  readonly inputIntro: string;
  readonly sample: string;
  readonly published: string;
  readonly isPublished: string;
  readonly isOther: string;
  /** `later`: films dated after the month in which the bulk ends. */
  readonly until: (month: string, later: number, shown: string) => string;
  /** For catalogues of data. */
  readonly dataset: {readonly name: string; readonly description: string};
}

const en: DownloadsText = {
  title: "Take the data away",
  description:
    "The tables behind every answer as Parquet, CSV and JSON lines, with sizes, checksums and how to read them.",
  lead: "The tables behind every answer, as files for every tool. Nothing to sign, nothing to install first.",
  version: (snapshot) =>
    `Snapshot <code>${snapshot}</code>. The same input gives the same bytes, so equal checksums mean equal data.`,
  changes: '<a href="./changes">What changed since the snapshot before</a>',
  tables: "Tables",
  forms:
    "Each table comes as Parquet, as CSV and as JSON lines, the latter two packed with gzip: the same rows in the same order.",
  shape: ({rows, columns}) => `${rows} rows, ${columns} columns.`,
  file: "File",
  size: "Size",
  archive: "All tables as CSV",
  copy: "Copy",
  copySum: (file) => `Copy the SHA-256 of ${file}`,
  copyLines: (tool) => `Copy the lines for ${tool}`,
  descriptions: "Descriptions",
  files: {
    movies:
      "One row for each film that has a release date: dates, money, votes, popularity, genres, countries, keywords, overview.",
    titles:
      "The titles of each film: its title, its original one where that differs, and others where the raw files have them.",
    cast: "One row for each credit in a cast: film, person, role, place in the billing.",
    crew: "One row for each credit in a crew: film, person, department, job.",
    actors: "One row for each person in a cast: number of films, sum, mean, median and pooled return.",
    directors: "The same for each person who directed a film.",
    recommendations: "Five films for each film, with the reasons.",
    features: "What the recommender reads, one row for each film.",
    "quality.json": "Rows in, rows out, and for every rule how many rows or cells it met.",
    "datapackage.json":
      "Every table and column described: type, unit, what a missing value means (Frictionless).",
    "croissant.json": "The tables described for tools of machine learning (MLCommons Croissant).",
    "filmoteca-csv.zip": "The CSV files of all tables in one archive.",
    "filmoteca.sql":
      "Views over these files by their address, for any DuckDB: the SQL of every answer runs on them.",
    "clickhouse.sql":
      "For those whose data is in ClickHouse: views over these files, tables that are loaded from them, and the six questions as views.",
  },
  check: (link) =>
    `The checksums of all files: ${link}. In the folder with the files, <code>sha256sum -c SHA256SUMS</code> compares them.`,
  api: 'For programs that ask for one film or person at a time there is the <a href="./api">JSON API</a>: the same as small files.',
  read: "How to read them",
  readIntro:
    "A budget, a revenue or a running time of 0 means unknown. A return is revenue divided by budget, and 0 where either is unknown; <code>return_known</code> tells which.",
  csvIntro:
    "In CSV an empty cell is a missing value, and a list is JSON within its cell. The values are those of the Parquet files: for programs, not for spreadsheets, which would run a text that begins with an equals sign. The tables that pages of this site save as CSV are safe there.",
  hints: {
    DuckDB: "Reads only the columns and rows that it needs, over the network.",
    pandas:
      "Needs nothing else. Where pyarrow is installed, pd.read_parquet reads the Parquet files likewise, with lists as lists.",
    polars: "Needs nothing else.",
    R: "Needs no package.",
    Observable:
      "For Observable Framework and Notebooks, and for any page with Inputs, where the host of the files lets other pages read them.",
    curl: "Fetches a file, compares its checksum and unpacks it. On macOS, shasum -a 256 takes the place of sha256sum.",
  },
  licence: "Source and licence",
  licenceOf: (link) => `The data may be used for anything: ${link}.`,
  input: "What was read",
  inputIntro: "The raw files from which this snapshot was made, to the byte.",
  sample: "The sample that comes with the project.",
  published: "As published",
  isPublished: "yes",
  isOther: "no",
  until: (month, later, shown) =>
    `The bulk of the films ends in ${month}${later === 0 ? "" : `; ${later === 1 ? "one film is dated later and was" : `${shown} films are dated later and were`} most likely only announced then`}.`,
  licenceBody:
    '<p>The data come from <a href="https://www.kaggle.com/datasets/rounakbanik/the-movies-dataset">The Movies Dataset</a> by Rounak Banik (CC0), which was gathered from TMDB and MovieLens. This site uses data from TMDB but is neither endorsed nor certified by it. The code of the site is under the MIT licence.</p>',
  dataset: {
    name: "Filmoteca: films, their people and what they returned",
    description:
      "Films with their dates, money, votes, genres, keywords and recommendations, and the people of their casts and crews, cleaned from The Movies Dataset by rules whose every count is told.",
  },
};

const es: DownloadsText = {
  title: "Llévese los datos",
  description:
    "Las tablas que hay detrás de cada respuesta, en Parquet, CSV y líneas JSON, con tamaños, sumas de comprobación y cómo leerlas.",
  lead: "Las tablas que hay detrás de cada respuesta, en archivos para cualquier herramienta. Sin registro y sin instalar nada antes.",
  version: (snapshot) =>
    `Versión <code>${snapshot}</code>. Los mismos datos de entrada dan los mismos bytes: si las sumas coinciden, los datos también.`,
  changes: '<a href="./changes">Qué cambió desde la versión anterior</a>',
  tables: "Tablas",
  forms:
    "Cada tabla está en Parquet, en CSV y en líneas JSON, estas dos comprimidas con gzip: las mismas filas en el mismo orden.",
  shape: ({rows, columns}) => `${rows} filas, ${columns} columnas.`,
  file: "Archivo",
  size: "Tamaño",
  archive: "Todas las tablas en CSV",
  copy: "Copiar",
  copySum: (file) => `Copiar el SHA-256 de ${file}`,
  copyLines: (tool) => `Copiar las líneas para ${tool}`,
  descriptions: "Descripciones",
  files: {
    movies:
      "Una fila por cada película con fecha de estreno: fechas, dinero, votos, popularidad, géneros, países, palabras clave y sinopsis.",
    titles:
      "Los títulos de cada película: el suyo, el original cuando es distinto y otros, si los archivos de origen los traen.",
    cast: "Una fila por cada crédito de reparto: película, persona, papel y orden en los créditos.",
    crew: "Una fila por cada crédito del equipo: película, persona, departamento y función.",
    actors:
      "Una fila por cada persona del reparto: número de películas y retorno total, medio, mediano y conjunto.",
    directors: "Lo mismo por cada persona que dirigió una película.",
    recommendations: "Cinco películas por cada película, con sus razones.",
    features: "Lo que lee el recomendador, una fila por película.",
    "quality.json": "Filas de entrada y de salida y, por cada regla, a cuántas filas o celdas afectó.",
    "datapackage.json":
      "Descripción de cada tabla y columna: tipo, unidad y qué significa un valor ausente (Frictionless).",
    "croissant.json":
      "Descripción de las tablas para herramientas de aprendizaje automático (Croissant, de MLCommons).",
    "filmoteca-csv.zip": "Los archivos CSV de todas las tablas en uno solo.",
    "filmoteca.sql":
      "Vistas sobre estos archivos por su dirección, para cualquier DuckDB: en ellas funciona el SQL de cada respuesta.",
    "clickhouse.sql":
      "Para quienes tienen sus datos en ClickHouse: vistas sobre estos archivos, tablas que se cargan a partir de ellos y las seis preguntas como vistas.",
  },
  check: (link) =>
    `Las sumas de comprobación de todos los archivos: ${link}. En la carpeta donde estén, <code>sha256sum -c SHA256SUMS</code> las compara.`,
  api: 'Para los programas que piden una película o una persona cada vez está la <a href="./api">API JSON</a>: lo mismo en archivos pequeños.',
  read: "Cómo leerlos",
  readIntro:
    "Un costo, una recaudación o una duración de 0 significan «desconocido». El retorno es la recaudación dividida entre el costo, y 0 si falta alguno de los dos: <code>return_known</code> lo distingue.",
  csvIntro:
    "En CSV una celda vacía es un valor ausente, y una lista va en JSON dentro de su celda. Los valores son los de los archivos Parquet: son para programas, no para hojas de cálculo, que ejecutarían un texto que empiece por el signo igual. Las tablas que las páginas de este sitio guardan en CSV sí son seguras allí.",
  hints: {
    DuckDB: "Lee por la red solo las columnas y filas que necesita.",
    pandas:
      "No necesita nada más. Si pyarrow está instalado, pd.read_parquet lee igual los archivos Parquet, con las listas como listas.",
    polars: "No necesita nada más.",
    R: "No necesita ningún paquete.",
    Observable:
      "Para Observable Framework y Notebooks, y para cualquier página que tenga Inputs, si el servidor de los archivos permite que otras páginas los lean.",
    curl: "Descarga un archivo, compara su suma y lo descomprime. En macOS, shasum -a 256 hace lo que sha256sum.",
  },
  licence: "Fuente y licencia",
  licenceOf: (link) => `Los datos pueden usarse para cualquier fin: ${link}.`,
  input: "Qué se leyó",
  inputIntro: "Los archivos de origen de esta versión, byte por byte.",
  sample: "La muestra que acompaña al proyecto.",
  published: "Como se publicó",
  isPublished: "sí",
  isOther: "no",
  until: (month, later, shown) =>
    `El grueso de las películas termina en ${month}${later === 0 ? "" : `; ${later === 1 ? "una lleva una fecha posterior y entonces probablemente solo estaba anunciada" : `${shown} llevan una fecha posterior y entonces probablemente solo estaban anunciadas`}`}.`,
  licenceBody:
    '<p>Los datos proceden de <a href="https://www.kaggle.com/datasets/rounakbanik/the-movies-dataset">The Movies Dataset</a>, de Rounak Banik (CC0), reunido a partir de TMDB y MovieLens. Este sitio usa datos de TMDB, que ni lo respalda ni lo certifica. El código del sitio tiene licencia MIT.</p>',
  dataset: {
    name: "Filmoteca: películas, quienes las hicieron y lo que rindieron",
    description:
      "Películas con sus fechas, dinero, votos, géneros, palabras clave y recomendaciones, y las personas de sus repartos y equipos, a partir de The Movies Dataset y con reglas de limpieza que dicen cuánto cambió cada una.",
  },
};

export const downloadsText: Readonly<Record<Language, DownloadsText>> = {en, es};
