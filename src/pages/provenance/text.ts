import type {Language} from "../../format/language.js";
import type {CellKind} from "./columns.js";
import type {Flow} from "./flows.js";

type RuleGroup = "records" | "cells" | "keywords" | "credits" | "unreadable";
type UnknownForm = "zero" | "zeroWithVotes" | "noVotes" | "empty" | "emptyList" | "blank" | "placeholder";

export interface ProvenanceText {
  readonly description: string;
  readonly finding: (rows: string, films: string, unknown: string) => string;
  readonly findingFew: (rows: string, films: string, unknown: string) => string;
  readonly lead: (films: string) => string;
  readonly report: string;
  readonly records: (n: string) => string;
  readonly entries: (n: string) => string;
  readonly flow: {
    readonly heading: string;
    readonly prose: (rows: string, removed: string, share: string, films: string) => string;
    readonly order: string;
    readonly control: string;
    readonly choices: Readonly<Record<Flow, string>>;
    readonly title: Readonly<Record<Flow, (read: string, kept: string, share: string) => string>>;
    readonly subtitle: string;
    readonly stock: Readonly<Record<string, string>>;
    readonly step: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<"stock" | "out" | "part", string>>;
    readonly count: string;
    readonly scale: (share: string) => string;
  };
  readonly rules: {
    readonly heading: string;
    readonly prose: string;
    readonly groups: Readonly<Record<RuleGroup, string>>;
    readonly example: (record: string, title: string) => string;
    readonly untitled: (id: string) => string;
    readonly nothing: string;
    readonly out: string;
    readonly unknown: string;
    readonly alike: string;
    readonly problem: (record: string, column: string, message: string) => string;
  };
  readonly cut: {
    readonly heading: string;
    readonly prose: (n: string, films: string) => string;
    readonly none: string;
    readonly how: string;
    readonly title: (films: string) => string;
    readonly subtitle: string;
    readonly cells: (n: string) => string;
    readonly legend: readonly [head: string, tail: string, cut: string];
    readonly film: string;
    readonly record: string;
    readonly pieces: string;
    readonly whole: string;
  };
  readonly repeated: {
    readonly heading: string;
    readonly prose: (ids: string, records: string, equal: string) => string;
    readonly none: string;
    readonly title: (column: string, records: string, all: string) => string;
    readonly allEqual: (records: string) => string;
    readonly subtitle: string;
    readonly axis: string;
    readonly column: string;
    readonly caveat: string;
  };
  readonly types: {
    readonly heading: string;
    readonly prose: string;
    readonly table: string;
    readonly column: string;
    readonly raw: string;
    readonly cells: string;
    readonly type: string;
    readonly unit: string;
    readonly kinds: Readonly<Record<CellKind, string>>;
    readonly typeNames: Readonly<Record<string, string>>;
    readonly units: Readonly<Record<string, string>>;
  };
  readonly unknown: {
    readonly heading: string;
    readonly prose: string;
    readonly table: string;
    readonly column: string;
    readonly before: string;
    readonly after: string;
    readonly films: string;
    readonly forms: Readonly<Record<UnknownForm, string>>;
    readonly becomes: Readonly<Record<"zero" | "null" | "list", string>>;
    readonly caveat: string;
    readonly january: (films: string, share: string) => string;
    /** `last`: the latest date of all. */
    readonly later: (month: string, films: string, last: string) => string;
    readonly rule: string;
  };
  readonly missing: {
    readonly heading: string;
    readonly prose: (first: string, firstShare: string, second: string, secondShare: string) => string;
    readonly known: (films: string, votes: string, column: string, share: string) => string;
    readonly nothing: string;
    readonly control: string;
    readonly level: (votes: string) => string;
    readonly all: string;
    readonly title: (column: string, share: string) => string;
    readonly titleLevel: (films: string, votes: string, column: string, share: string) => string;
    readonly titleNothing: string;
    readonly subtitle: string;
    readonly axis: string;
    readonly collection: string;
    readonly column: string;
    readonly films: string;
    readonly share: string;
    readonly heat: {
      readonly title: (column: string, decade: string, share: string, worst: string, most: string) => string;
      readonly titleNothing: string;
      readonly subtitle: string;
      readonly few: (films: string) => string;
      readonly noGap: string;
      readonly decade: string;
      readonly tip: (missing: string, films: string, share: string) => string;
    };
    readonly incomplete: (year: string) => string;
    readonly votes: string;
    readonly collectionCaveat: string;
  };
  readonly choice: {
    readonly heading: string;
    readonly prose: string;
    readonly genre: string;
    readonly language: string;
    readonly from: string;
    readonly to: string;
    readonly votes: string;
    readonly any: string;
    readonly title: (column: string, share: string, all: string) => string;
    readonly titleAll: (column: string, share: string) => string;
    readonly titleNone: string;
    readonly subtitle: string;
    readonly chosen: string;
    readonly allNote: (films: string) => string;
    readonly all: string;
  };
}

const en: ProvenanceText = {
  description:
    "How the raw records become films: every rule with its count and an example, what is missing by column and decade, and what the cells were before.",
  finding: (rows, films, unknown) =>
    `${rows} records become ${films} films. Few rows are lost, but ${unknown} of the films have no known return.`,
  findingFew: (rows, films, unknown) =>
    `${rows} records become ${films} films, and ${unknown} of these have no known return.`,
  lead: (films) =>
    `Each record of the raw files is read once and in order, and every rule that touches one is counted. This notebook follows the records into the tables, shows what each rule did on an example, and measures what the ${films} films still lack.`,
  report: "quality.json",
  records: (n) => `n = ${n} records`,
  entries: (n) => `n = ${n} entries`,
  flow: {
    heading: "How many records become films?",
    prose: (rows, removed, share, films) =>
      `The movies file has ${rows} records. ${removed} of them (${share}) give no film of their own, and ${films} films remain.`,
    order:
      "The rules apply in the order of the picture. A record that breaks several counts for the first one, so the steps add up.",
    control: "What is followed",
    choices: {
      movies: "Records of the movies file",
      keywords: "Records of the keywords file",
      credits: "Records of the credits file",
      cast: "Entries of the cast",
      crew: "Entries of the crew",
    },
    title: {
      movies: (read, kept, share) => `${kept} of ${read} records become films (${share})`,
      keywords: (read, kept, share) => `${kept} of ${read} keyword records are used (${share})`,
      credits: (read, kept, share) =>
        `${kept} of ${read} credits records stand for a film of their own (${share})`,
      cast: (read, kept, share) => `${kept} of ${read} entries of the cast are kept (${share})`,
      crew: (read, kept, share) => `${kept} of ${read} entries of the crew are kept (${share})`,
    },
    subtitle: "Records or entries after each rule, and how many each rule takes out",
    stock: {
      movies: "records in the movies file",
      moviesKept: "films",
      keywords: "records in the keywords file",
      keywordsKept: "films with a keywords record",
      credits: "records in the credits file",
      creditsKept: "films with a credits record",
      cast: "cast entries that could be read",
      castKept: "rows of the table of the cast",
      crew: "crew entries that could be read",
      crewKept: "rows of the table of the crew",
      withId: "with the person id of the source",
      inferred: "with an id inferred from the name",
      withoutId: "without an id: known by name only",
      without: "films without such a record, which stay",
    },
    step: "Step",
    kind: "What it is",
    kinds: {stock: "there are", out: "leave", part: "of these"},
    count: "Number",
    scale: (share) =>
      `All that leaves is ${share} of what came in. The side bars are to scale among themselves; the trunk is not to scale.`,
  },
  rules: {
    heading: "What did each rule do?",
    prose:
      "Every rule of the quality report, in order, with how often it applied and an example: one of the first in the file, if possible one in which something changes. Records count from zero after the header line. The whole report is among the files to download.",
    groups: {
      records: "Records of the movies file",
      cells: "Cells of the films that stay",
      keywords: "Keywords",
      credits: "Credits",
      unreadable: "What could not be read",
    },
    example: (record, title) => `For example record ${record}, ${title}:`,
    untitled: (id) => `id ${id}`,
    nothing: "(empty)",
    out: "left out",
    unknown: "unknown",
    alike: "no difference",
    problem: (record, column, message) => `For example record ${record}, ${column}: it ${message}.`,
  },
  cut: {
    heading: "What were the records in pieces?",
    prose: (n, films) =>
      `A line feed inside a text, with no quotes around it, ended records too early (n = ${n}): ${films}. A plain reader takes each for two short records, and finds a date where the second one should have its id.`,
    none: "No record of these files is in pieces.",
    how: "They are recognised by their shape. A piece is too short by itself; together, with the cell that was cut counted once, the pieces are exactly as long as the header, and id and date are where they belong.",
    title: (films) => `The pieces fit together: ${films}`,
    subtitle: "Cells of each piece, each in its column of the file",
    cells: (n) => `${n} cells`,
    legend: ["first piece", "second piece", "the cell that was cut"],
    film: "Film",
    record: "First record",
    pieces: "Cells of the pieces",
    whole: "Cells of the whole",
  },
  repeated: {
    heading: "Do records of one id say the same?",
    prose: (ids, records, equal) =>
      `Some ids stand in the file more than once (n = ${ids}). Of the records that were left out for it (n = ${records}), ${equal} hold the same as the one that stays, in every column that is read.`,
    none: "No id stands in the file more than once.",
    title: (column, records, all) => `“${column}” differs in ${records} of the ${all} repeated records`,
    allEqual: (records) => `All ${records} repeated records hold the same as those that stay.`,
    subtitle: "Records left out that differ from the one that stays, by column of the file",
    axis: "Records",
    column: "Column",
    caveat:
      "The file does not say which record is newer. The first one stays, so that the choice is the same every time.",
  },
  types: {
    heading: "What was a cell, and what is it here?",
    prose:
      "The raw cells are text. Genres, companies, countries, languages, keywords and the collection are written as Python literals (lists or dictionaries of names and ids, not JSON); of those the names are kept. The types and units here are declared once and checked against every published file.",
    table: "The columns of the table of films: where they come from, their type and their unit",
    column: "Column",
    raw: "In the file",
    cells: "Its cells",
    type: "Type here",
    unit: "Unit",
    kinds: {
      number: "a number",
      text: "text",
      date: "a date as text",
      list: "a Python list of dictionaries",
      dict: "a Python dictionary",
      computed: "(computed)",
    },
    typeNames: {
      INTEGER: "whole number",
      BIGINT: "large whole number",
      DOUBLE: "number",
      BOOLEAN: "yes or no",
      DATE: "date",
      VARCHAR: "text",
      "VARCHAR[]": "list of texts",
    },
    units: {
      year: "year",
      minutes: "minutes",
      "US dollars of the time": "US dollars of the time",
      "times the cost": "times the cost",
      "points of 10": "points of ten",
      votes: "votes",
    },
  },
  unknown: {
    heading: "What became of empty cells and zeros?",
    prose:
      "The source says “unknown” in two ways: it leaves a cell empty, or it writes zero. Money keeps its zero, because the rules of the returns need a number; everywhere on this site such a zero counts as missing. A mean vote without votes is missing too.",
    table: "How unknown values stand in the source and in the tables, and how many films have them",
    column: "Column",
    before: "In the source",
    after: "In the table",
    films: "Films",
    forms: {
      zero: "zero",
      noVotes: "a mean of no votes",
      zeroWithVotes: "zero in spite of votes",
      blank: "blank",
      placeholder: "blank, or a sentence that there is none",
      empty: "empty cell",
      emptyList: "empty list or cell",
    },
    becomes: {zero: "zero: unknown", null: "no value: unknown", list: "empty list"},
    caveat:
      "An empty cell of money and one that holds no valid amount both become zero; the rules above count them apart.",
    january: (films, share) =>
      `Dates look complete and are not: ${films} films (${share}) are dated on 1 January, which often only stands for a year.`,
    later: (month, films, last) =>
      `The bulk of the films ends in ${month}. Dated later, up to ${last}: ${films}. These had most likely only been announced when the file was written; they stay, and trends leave their years out.`,
    rule: "Where the bulk ends is computed: of all months since the median release date, the one that best parts a time with many films a month from one with few (by the likelihood of two steady rates), if fewer than one film in fifty is dated later and the months after it have less than a fifth of the films of those before. Years count as incomplete from the year of that month on, and before it while a year has less than nine tenths of the films that the three years before it usually have.",
  },
  missing: {
    heading: "What is still missing, and where?",
    prose: (first, firstShare, second, secondShare) =>
      `“${first}” is missing in ${firstShare} of the films, “${second}” in ${secondShare}.`,
    known: (films, votes, column, share) =>
      `Of the ${films} films with at least ${votes}, “${column}” is missing in ${share}. So a statistic of known values speaks of well-known films above all.`,
    nothing: "No column has gaps.",
    control: "Only films with at least",
    level: (votes) => `${votes} ${votes === "1" ? "vote" : "votes"}`,
    all: "all films",
    title: (column, share) => `“${column}” is missing in ${share} of the films`,
    titleLevel: (films, votes, column, share) =>
      `“${column}” is missing in ${share} of the ${films} films with at least ${votes}`,
    titleNothing: "Nothing is missing in these films",
    subtitle: "Films in which the column says nothing, in % of the films chosen",
    axis: "% of the films",
    collection: "hatched: most films belong to no collection, which is not a gap",
    column: "Column",
    films: "Films without it",
    share: "Share",
    heat: {
      title: (column, decade, share, worst, most) =>
        `${column}: missing in ${share} of the films at best (${decade}) and ${most} at worst (${worst})`,
      titleNothing: "The decades do not differ, or have too few films to tell",
      subtitle: "Films in which the column says nothing, in % of the films of a decade",
      few: (films) => `Hatched: fewer than ${films} films.`,
      noGap: "most films belong to none, which is not a gap.",
      decade: "Decade",
      tip: (missing, films, share) => `${share} (${missing} of ${films} films)`,
    },
    incomplete: (year) =>
      `From ${year} on films are missing as a whole, since the file was written then. Shares can be compared, numbers of films cannot.`,
    votes:
      "Votes are those of TMDB’s users on the day of the export: what is known and what is watched there go together, and which of them causes the other cannot be seen here.",
    collectionCaveat:
      "A film without a collection belongs to none, or nobody has noted it: the source does not tell these apart.",
  },
  choice: {
    heading: "Is it different where you look?",
    prose:
      "Choose films and compare their gaps with those of all films. A film of several genres counts in each. The table in the browser has no texts, companies or keywords, so those columns are not here.",
    genre: "Genre",
    language: "Original language",
    from: "From the year",
    to: "To the year",
    votes: "Votes at least",
    any: "any",
    title: (column, share, all) => `“${column}” is missing in ${share} of these films, in ${all} of all`,
    titleAll: (column, share) => `“${column}” is missing in ${share} of all films`,
    titleNone: "No film matches this choice",
    subtitle: "Films in which the column says nothing, in % of the films",
    chosen: "Your choice",
    allNote: (films) => `All films: n = ${films}.`,
    all: "all films",
  },
};

const es: ProvenanceText = {
  description:
    "Cómo los registros originales se vuelven películas: cada regla con su conteo y un ejemplo, lo que falta por columna y por década, y qué había antes en las celdas.",
  finding: (rows, films, unknown) =>
    `${rows} registros dan ${films} películas. Se pierden pocas filas, pero el ${unknown} de las películas no tiene retorno conocido.`,
  findingFew: (rows, films, unknown) =>
    `${rows} registros dan ${films} películas, y el ${unknown} de ellas no tiene retorno conocido.`,
  lead: (films) =>
    `Cada registro de los archivos originales se lee una vez y en orden, y se cuenta cada regla que lo toca. Este cuaderno sigue los registros hasta las tablas, muestra con un ejemplo qué hizo cada regla y mide lo que aún les falta a las ${films} películas.`,
  report: "quality.json",
  records: (n) => `n = ${n} registros`,
  entries: (n) => `n = ${n} entradas`,
  flow: {
    heading: "¿Cuántos registros llegan a ser películas?",
    prose: (rows, removed, share, films) =>
      `El archivo de películas tiene ${rows} registros. ${removed} de ellos (el ${share}) no dan una película propia; quedan ${films} películas.`,
    order:
      "Las reglas se aplican en el orden del gráfico. Un registro que incumple varias cuenta solo en la primera, así que las cuentas cuadran.",
    control: "Qué se sigue",
    choices: {
      movies: "Registros del archivo de películas",
      keywords: "Registros del archivo de palabras clave",
      credits: "Registros del archivo de créditos",
      cast: "Entradas del reparto",
      crew: "Entradas del equipo técnico",
    },
    title: {
      movies: (read, kept, share) => `${kept} de ${read} registros llegan a ser películas (${share})`,
      keywords: (read, kept, share) => `Se usan ${kept} de ${read} registros de palabras clave (${share})`,
      credits: (read, kept, share) =>
        `${kept} de ${read} registros de créditos son los de una película distinta (${share})`,
      cast: (read, kept, share) => `Quedan ${kept} de ${read} entradas del reparto (${share})`,
      crew: (read, kept, share) => `Quedan ${kept} de ${read} entradas del equipo técnico (${share})`,
    },
    subtitle: "Registros o entradas después de cada regla, y cuántos retira cada una",
    stock: {
      movies: "registros en el archivo de películas",
      moviesKept: "películas",
      keywords: "registros en el archivo de palabras clave",
      keywordsKept: "películas con registro de palabras clave",
      credits: "registros en el archivo de créditos",
      creditsKept: "películas con registro de créditos",
      cast: "entradas del reparto que se pudieron leer",
      castKept: "filas de la tabla del reparto",
      crew: "entradas del equipo que se pudieron leer",
      crewKept: "filas de la tabla del equipo",
      withId: "con el identificador de persona de la fuente",
      inferred: "con un identificador deducido del nombre",
      withoutId: "sin identificador: solo se conoce el nombre",
      without: "películas sin ese registro, que se conservan",
    },
    step: "Paso",
    kind: "Qué es",
    kinds: {stock: "hay", out: "salen", part: "de ellas"},
    count: "Cantidad",
    scale: (share) =>
      `Todo lo que sale es el ${share} de lo que entró. Las barras laterales están a escala entre sí; el tronco no lo está.`,
  },
  rules: {
    heading: "¿Qué hizo cada regla?",
    prose:
      "Todas las reglas del informe de calidad, en su orden, con las veces que se aplicaron y un ejemplo: uno de los primeros del archivo, de ser posible uno en el que algo cambia. Los registros se cuentan desde cero después del encabezado. El informe completo está entre los archivos para descargar.",
    groups: {
      records: "Registros del archivo de películas",
      cells: "Celdas de las películas que quedan",
      keywords: "Palabras clave",
      credits: "Créditos",
      unreadable: "Lo que no se pudo leer",
    },
    example: (record, title) => `Por ejemplo, el registro ${record}, ${title}:`,
    untitled: (id) => `identificador ${id}`,
    nothing: "(vacío)",
    out: "queda fuera",
    unknown: "desconocido",
    alike: "ninguna diferencia",
    problem: (record, column, message) =>
      `Por ejemplo, el registro ${record}, ${column} (mensaje del informe, en inglés): ${message}.`,
  },
  cut: {
    heading: "¿Qué eran los registros en pedazos?",
    prose: (n, films) =>
      `Un salto de línea dentro de un texto sin comillas cerró registros antes de tiempo (n = ${n}): ${films}. Un programa de lectura común toma cada uno por dos registros cortos y encuentra una fecha donde el segundo debería tener su identificador.`,
    none: "Ningún registro de estos archivos está en pedazos.",
    how: "Se reconocen por su forma. Un pedazo solo es demasiado corto; juntos, contando una sola vez la celda cortada, tienen exactamente tantas celdas como el encabezado, y el identificador y la fecha quedan en su lugar.",
    title: (films) => `Los pedazos encajan: ${films}`,
    subtitle: "Celdas de cada pedazo, cada una en su columna del archivo",
    cells: (n) => `${n} celdas`,
    legend: ["primer pedazo", "segundo pedazo", "la celda cortada"],
    film: "Película",
    record: "Primer registro",
    pieces: "Celdas de los pedazos",
    whole: "Celdas del registro entero",
  },
  repeated: {
    heading: "¿Dicen lo mismo los registros con un mismo identificador?",
    prose: (ids, records, equal) =>
      `Hay identificadores que aparecen más de una vez en el archivo (n = ${ids}). De los registros que por eso quedaron fuera (n = ${records}), ${equal} dicen lo mismo que el que queda, en todas las columnas que se leen.`,
    none: "Ningún identificador aparece más de una vez en el archivo.",
    title: (column, records, all) => `«${column}» difiere en ${records} de los ${all} registros repetidos`,
    allEqual: (records) => `Los ${records} registros repetidos dicen lo mismo que los que quedan.`,
    subtitle: "Registros descartados que difieren del que queda, por columna del archivo",
    axis: "Registros",
    column: "Columna",
    caveat:
      "El archivo no dice cuál de los registros es más nuevo. Queda el primero, para que la elección sea siempre la misma.",
  },
  types: {
    heading: "¿Qué era una celda y qué es aquí?",
    prose:
      "Las celdas originales son texto. Géneros, productoras, países, idiomas, palabras clave y saga vienen escritos como literales de Python (listas o diccionarios de nombres e identificadores, no JSON); de ellos se conservan los nombres. Los tipos y las unidades de aquí se declaran una sola vez y se comprueban en cada archivo publicado.",
    table: "Columnas de la tabla de películas: de dónde vienen, su tipo y su unidad",
    column: "Columna",
    raw: "En el archivo",
    cells: "Sus celdas",
    type: "Tipo aquí",
    unit: "Unidad",
    kinds: {
      number: "un número",
      text: "texto",
      date: "una fecha como texto",
      list: "una lista de diccionarios de Python",
      dict: "un diccionario de Python",
      computed: "(calculada)",
    },
    typeNames: {
      INTEGER: "número entero",
      BIGINT: "número entero grande",
      DOUBLE: "número",
      BOOLEAN: "sí o no",
      DATE: "fecha",
      VARCHAR: "texto",
      "VARCHAR[]": "lista de textos",
    },
    units: {
      year: "año",
      minutes: "minutos",
      "US dollars of the time": "dólares de la época",
      "times the cost": "veces el costo",
      "points of 10": "puntos sobre diez",
      votes: "votos",
    },
  },
  unknown: {
    heading: "¿Qué fue de las celdas vacías y de los ceros?",
    prose:
      "La fuente dice «desconocido» de dos maneras: deja la celda vacía o escribe cero. El dinero conserva su cero, porque las reglas del retorno piden un número; en todo este sitio ese cero cuenta como faltante. Un voto medio sin votos también falta.",
    table: "Cómo aparecen los valores desconocidos en la fuente y en las tablas, y en cuántas películas",
    column: "Columna",
    before: "En la fuente",
    after: "En la tabla",
    films: "Películas",
    forms: {
      zero: "cero",
      noVotes: "un promedio sin votos",
      zeroWithVotes: "cero aunque hay votos",
      blank: "en blanco",
      placeholder: "en blanco o una frase que dice que no la hay",
      empty: "celda vacía",
      emptyList: "lista o celda vacía",
    },
    becomes: {zero: "cero: desconocido", null: "sin valor: desconocido", list: "lista vacía"},
    caveat:
      "Una celda de dinero vacía y una sin un monto válido pasan ambas a cero; las reglas de arriba las cuentan por separado.",
    january: (films, share) =>
      `Las fechas parecen completas y no lo están: ${films} películas (el ${share}) llevan la fecha del 1 de enero, que a menudo solo indica el año.`,
    later: (month, films, last) =>
      `El grueso de las películas termina en ${month}. Con fecha posterior, hasta el ${last}: ${films}. Cuando se escribió el archivo probablemente solo estaban anunciadas; se conservan, y las tendencias dejan fuera sus años.`,
    rule: "Dónde termina el grueso se calcula: de todos los meses desde la mediana de las fechas de estreno, es el que mejor separa un tiempo con muchas películas al mes de otro con pocas (según la verosimilitud de dos ritmos constantes), siempre que menos de una película de cada cincuenta sea posterior y que los meses siguientes tengan menos de un quinto de las películas de los anteriores. Los años cuentan como incompletos desde el de ese mes, y también antes mientras un año tenga menos de nueve décimos de las películas habituales en los tres anteriores.",
  },
  missing: {
    heading: "¿Qué falta todavía, y dónde?",
    prose: (first, firstShare, second, secondShare) =>
      `«${first}» falta en el ${firstShare} de las películas; «${second}», en el ${secondShare}.`,
    known: (films, votes, column, share) =>
      `De las ${films} películas con al menos ${votes}, «${column}» falta en el ${share}. Por eso una estadística de valores conocidos habla ante todo de películas conocidas.`,
    nothing: "Ninguna columna tiene huecos.",
    control: "Solo películas con al menos",
    level: (votes) => `${votes} ${votes === "1" ? "voto" : "votos"}`,
    all: "todas las películas",
    title: (column, share) => `«${column}» falta en el ${share} de las películas`,
    titleLevel: (films, votes, column, share) =>
      `«${column}» falta en el ${share} de las ${films} películas con al menos ${votes}`,
    titleNothing: "A estas películas no les falta nada",
    subtitle: "Películas en las que la columna no dice nada, en % de las elegidas",
    axis: "% de las películas",
    collection: "rayado: la mayoría no pertenece a ninguna saga, y eso no es un hueco",
    column: "Columna",
    films: "Películas sin el dato",
    share: "Porcentaje",
    heat: {
      title: (column, decade, share, worst, most) =>
        `«${column}» falta en el ${share} de las películas en el mejor caso (${decade}) y en el ${most} en el peor (${worst})`,
      titleNothing: "Las décadas no difieren, o tienen muy pocas películas para decir algo",
      subtitle: "Películas en las que la columna no dice nada, en % de las de cada década",
      few: (films) => `Rayado: menos de ${films} películas.`,
      noGap: "la mayoría no pertenece a ninguna, y eso no es un hueco.",
      decade: "Década",
      tip: (missing, films, share) => `${share} (${missing} de ${films} películas)`,
    },
    incomplete: (year) =>
      `Desde ${year} faltan películas enteras, porque el archivo se escribió entonces. Los porcentajes se pueden comparar; las cantidades de películas, no.`,
    votes:
      "Los votos son los de los usuarios de TMDB el día de la exportación: lo que se conoce y lo que se ve allí van juntos, y cuál es causa del otro no se puede saber aquí.",
    collectionCaveat:
      "Una película sin saga no pertenece a ninguna o nadie lo anotó: la fuente no distingue los dos casos.",
  },
  choice: {
    heading: "¿Es distinto donde usted mira?",
    prose:
      "Elija películas y compare sus huecos con los de todas. Una película de varios géneros cuenta en cada uno. La tabla del navegador no trae textos, productoras ni palabras clave; por eso esas columnas no están aquí.",
    genre: "Género",
    language: "Idioma original",
    from: "Desde el año",
    to: "Hasta el año",
    votes: "Votos, al menos",
    any: "cualquiera",
    title: (column, share, all) =>
      `«${column}» falta en el ${share} de estas películas y en el ${all} de todas`,
    titleAll: (column, share) => `«${column}» falta en el ${share} de todas las películas`,
    titleNone: "Ninguna película cumple esta selección",
    subtitle: "Películas en las que la columna no dice nada, en % de las películas",
    chosen: "Su elección",
    allNote: (films) => `Todas: n = ${films}.`,
    all: "todas",
  },
};

export const provenanceText: Readonly<Record<Language, ProvenanceText>> = {en, es};
export type {RuleGroup, UnknownForm};
