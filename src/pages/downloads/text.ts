import type {Language} from "../../format/language.js";

interface DownloadsText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly version: (snapshot: string) => string;
  readonly tables: string;
  readonly descriptions: string;
  /** What each file holds, by its path. */
  readonly files: Readonly<Record<string, string>>;
  readonly check: (link: string) => string;
  /** HTML that leads to the page of the JSON API. */
  readonly api: string;
  readonly read: string;
  readonly readIntro: string;
  readonly duckdb: string;
  readonly pandas: string;
  readonly polars: string;
  readonly licence: string;
  readonly licenceBody: string;
  /** `later`: films dated after the month in which the bulk ends. */
  readonly until: (month: string, later: number, shown: string) => string;
  /** For catalogues of data. */
  readonly dataset: {readonly name: string; readonly description: string};
}

const en: DownloadsText = {
  title: "Take the data away",
  description: "The tables behind every answer as Parquet files, with sizes, checksums and how to read them.",
  lead: "The tables behind every answer, as files. Any tool that reads Parquet opens them; nothing to sign, nothing to install first.",
  version: (snapshot) =>
    `Snapshot <code>${snapshot}</code>. The same input gives the same bytes, so equal checksums mean equal data.`,
  tables: "Tables",
  descriptions: "Descriptions",
  files: {
    "movies.parquet":
      "One row for each film that has a release date: dates, money, votes, popularity, genres, countries, keywords, overview.",
    "titles.parquet":
      "The titles of each film: its title, its original one where that differs, and others where the raw files have them.",
    "cast.parquet": "One row for each credit in a cast: film, person, role, place in the billing.",
    "crew.parquet": "One row for each credit in a crew: film, person, department, job.",
    "actors.parquet":
      "One row for each person in a cast: number of films, sum, mean, median and pooled return.",
    "directors.parquet": "The same for each person who directed a film.",
    "recommendations.parquet": "Five films for each film, with the reasons.",
    "features.parquet": "What the recommender reads, one row for each film.",
    "quality.json": "Rows in, rows out, and for every rule how many rows or cells it met.",
    "datapackage.json":
      "Every table and column described: type, unit, what a missing value means (Frictionless).",
    "filmoteca.sql":
      "Views over these files by their address, for any DuckDB: the SQL of every answer runs on them.",
  },
  check: (link) =>
    `The checksums of all files: ${link}. In the folder with the files, <code>sha256sum -c SHA256SUMS</code> compares them.`,
  api: 'For programs that ask for one film or person at a time there is the <a href="./api">JSON API</a>: the same as small files.',
  read: "How to read them",
  readIntro:
    "A budget, a revenue or a running time of 0 means unknown. A return is revenue divided by budget, and 0 where either is unknown; <code>return_known</code> tells which.",
  duckdb: `SELECT title, release_date, "return"
FROM 'movies.parquet'
WHERE return_known AND NOT money_suspect
ORDER BY "return" DESC LIMIT 10;`,
  pandas: `import pandas as pd
movies = pd.read_parquet("movies.parquet")
movies[movies.return_known & ~movies.money_suspect].nlargest(10, "return")`,
  polars: `import polars as pl
movies = pl.scan_parquet("movies.parquet")
movies.filter(pl.col("return_known") & ~pl.col("money_suspect")).sort("return", descending=True).head(10).collect()`,
  licence: "Source and licence",
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
    "Las tablas que hay detrás de cada respuesta, en archivos Parquet, con tamaños, sumas de comprobación y cómo leerlas.",
  lead: "Las tablas que hay detrás de cada respuesta, en archivos. Los abre cualquier herramienta que lea Parquet, sin registro y sin instalar nada más.",
  version: (snapshot) =>
    `Versión <code>${snapshot}</code>. Los mismos datos de entrada dan los mismos bytes: si las sumas coinciden, los datos también.`,
  tables: "Tablas",
  descriptions: "Descripciones",
  files: {
    "movies.parquet":
      "Una fila por cada película con fecha de estreno: fechas, dinero, votos, popularidad, géneros, países, palabras clave y sinopsis.",
    "titles.parquet":
      "Los títulos de cada película: el suyo, el original cuando es distinto y otros, si los archivos de origen los traen.",
    "cast.parquet": "Una fila por cada crédito de reparto: película, persona, papel y orden en los créditos.",
    "crew.parquet": "Una fila por cada crédito del equipo: película, persona, departamento y función.",
    "actors.parquet":
      "Una fila por cada persona del reparto: número de películas y retorno total, medio, mediano y conjunto.",
    "directors.parquet": "Lo mismo por cada persona que dirigió una película.",
    "recommendations.parquet": "Cinco películas por cada película, con sus razones.",
    "features.parquet": "Lo que lee el recomendador, una fila por película.",
    "quality.json": "Filas de entrada y de salida y, por cada regla, a cuántas filas o celdas afectó.",
    "datapackage.json":
      "Descripción de cada tabla y columna: tipo, unidad y qué significa un valor ausente (Frictionless).",
    "filmoteca.sql":
      "Vistas sobre estos archivos por su dirección, para cualquier DuckDB: en ellas funciona el SQL de cada respuesta.",
  },
  check: (link) =>
    `Las sumas de comprobación de todos los archivos: ${link}. En la carpeta donde estén, <code>sha256sum -c SHA256SUMS</code> las compara.`,
  api: 'Para los programas que piden una película o una persona cada vez está la <a href="./api">API JSON</a>: lo mismo en archivos pequeños.',
  read: "Cómo leerlos",
  readIntro:
    "Un costo, una recaudación o una duración de 0 significan «desconocido». El retorno es la recaudación dividida entre el costo, y 0 si falta alguno de los dos: <code>return_known</code> lo distingue.",
  duckdb: en.duckdb,
  pandas: en.pandas,
  polars: en.polars,
  licence: "Fuente y licencia",
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
