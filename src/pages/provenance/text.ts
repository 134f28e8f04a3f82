import type {Language} from "../../format/language.js";
import type {CellKind} from "./columns.js";
import type {Flow} from "./flows.js";
import type {togetherColumns} from "./queries/missingTogether.js";

type RuleGroup = "records" | "cells" | "keywords" | "titles" | "credits" | "unreadable";
type UnknownForm = "zero" | "zeroWithVotes" | "noVotes" | "empty" | "emptyList" | "blank" | "placeholder";

export interface ProvenanceText {
  readonly report: string;
  readonly records: (n: string) => string;
  readonly entries: (n: string) => string;
  readonly flow: {
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
    readonly groups: Readonly<Record<RuleGroup, string>>;
    readonly example: (record: string, title: string) => string;
    readonly untitled: (id: string) => string;
    readonly nothing: string;
    readonly blank: string;
    readonly out: string;
    readonly unknown: string;
    readonly alike: string;
    readonly problem: (record: string, column: string, message: string) => string;
  };
  readonly cut: {
    readonly none: string;
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
    readonly none: string;
    readonly title: (column: string, records: string, all: string) => string;
    readonly allEqual: (records: string) => string;
    readonly subtitle: string;
    readonly axis: string;
    readonly column: string;
  };
  readonly together: {
    readonly title: (fields: string, share: string) => string;
    /** Where no film lacks anything. */
    readonly complete: string;
    readonly subtitle: string;
    readonly fields: Readonly<Record<(typeof togetherColumns)[number], string>>;
    readonly nothing: string;
    readonly column: string;
    readonly films: string;
    readonly share: string;
    readonly rest: (combinations: string, films: string) => string;
  };
  readonly types: {
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
    readonly table: string;
    readonly column: string;
    readonly before: string;
    readonly after: string;
    readonly films: string;
    readonly forms: Readonly<Record<UnknownForm, string>>;
    readonly becomes: Readonly<Record<"zero" | "null" | "list", string>>;
  };
  readonly missing: {
    readonly control: string;
    readonly level: (votes: string) => string;
    readonly from: (votes: string) => string;
    readonly all: string;
    readonly title: (column: string, share: string) => string;
    readonly titleLevel: (films: string, votes: string, column: string, share: string) => string;
    readonly titleNothing: string;
    readonly subtitle: string;
    readonly axis: string;
    readonly collection: (name: string) => string;
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
    readonly ended: (columns: string) => string;
  };
  /** What is missing by place in the file. */
  readonly order: {
    readonly ended: (column: string, record: string) => string;
    readonly title: (columns: string) => string;
    readonly titleNone: string;
    readonly subtitle: (parts: string) => string;
    readonly part: string;
  };
  readonly choice: {
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
  report: "quality.json",
  records: (n) => `n = ${n} records`,
  entries: (n) => `n = ${n} entries`,
  flow: {
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
    groups: {
      records: "Records of the movies file",
      cells: "Cells of the films that stay",
      keywords: "Keywords",
      titles: "Titles",
      credits: "Credits",
      unreadable: "What could not be read",
    },
    example: (record, title) => `For example record ${record}, ${title}:`,
    untitled: (id) => `id ${id}`,
    nothing: "(empty)",
    blank: "(blank)",
    out: "left out",
    unknown: "unknown",
    alike: "no difference",
    problem: (record, column, message) => `For example record ${record}, ${column}: it ${message}.`,
  },
  cut: {
    none: "No record of these files is in pieces.",
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
    none: "No id stands in the file more than once.",
    title: (column, records, all) => `“${column}” differs in ${records} of the ${all} repeated records`,
    allEqual: (records) => `All ${records} repeated records hold the same as those that stay.`,
    subtitle: "Records left out that differ from the one that stays, by column of the file",
    axis: "Records",
    column: "Column",
  },
  together: {
    title: (fields, share) => `The most frequent gap: ${fields}, in ${share} of the films`,
    complete: "No film lacks any of these fields",
    subtitle: "Films by the combination of fields that they lack; a marked dot is a missing field",
    fields: {
      budget: "cost",
      revenue: "revenue",
      runtime: "running time",
      vote_average: "votes",
      keywords: "keywords",
      genres: "genres",
    },
    nothing: "nothing missing",
    column: "Missing",
    films: "Films",
    share: "Share",
    rest: (combinations, films) =>
      `${combinations} rarer combinations, ${films} films in all, stand in the table only.`,
  },
  types: {
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
  },
  missing: {
    control: "Films",
    level: (votes) => `${votes} ${votes === "1" ? "vote" : "votes"}`,
    from: (votes) => `with at least ${votes}`,
    all: "all",
    title: (column, share) => `“${column}” is missing in ${share} of the films`,
    titleLevel: (films, votes, column, share) =>
      `“${column}” is missing in ${share} of the ${films} films with at least ${votes}`,
    titleNothing: "Nothing is missing in these films",
    subtitle: "Films in which the column says nothing, in % of the films chosen",
    axis: "% of the films",
    collection: (name) => `${name} (hatched): most films belong to none, which is not a gap.`,
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
    ended: (columns) =>
      `Hatched as well, and not in the picture by decade: what this copy of the data holds for a first part of its file only (${columns}).`,
  },
  order: {
    ended: (column, record) => `“${column}” after record ${record}`,
    title: (columns) => `This copy of the data ends early in some columns: ${columns}`,
    titleNone: "No column ends before the file does",
    subtitle: (parts) =>
      `Films in which the column says nothing, in % of the films of each of ${parts} equal parts of the file, in its order`,
    part: "Part of the file",
  },
  choice: {
    genre: "Genre",
    language: "Original language",
    from: "From the year",
    to: "To the year",
    votes: "Votes, at least",
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
  report: "quality.json",
  records: (n) => `n = ${n} registros`,
  entries: (n) => `n = ${n} entradas`,
  flow: {
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
    groups: {
      records: "Registros del archivo de películas",
      cells: "Celdas de las películas que quedan",
      keywords: "Palabras clave",
      titles: "Títulos",
      credits: "Créditos",
      unreadable: "Lo que no se pudo leer",
    },
    example: (record, title) => `Por ejemplo, el registro ${record}, ${title}:`,
    untitled: (id) => `identificador ${id}`,
    nothing: "(vacío)",
    blank: "(en blanco)",
    out: "queda fuera",
    unknown: "desconocido",
    alike: "ninguna diferencia",
    problem: (record, column, message) =>
      `Por ejemplo, el registro ${record}, ${column} (mensaje del informe, en inglés): ${message}.`,
  },
  cut: {
    none: "Ningún registro de estos archivos está en pedazos.",
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
    none: "Ningún identificador aparece más de una vez en el archivo.",
    title: (column, records, all) => `«${column}» difiere en ${records} de los ${all} registros repetidos`,
    allEqual: (records) => `Los ${records} registros repetidos dicen lo mismo que los que quedan.`,
    subtitle: "Registros descartados que difieren del que queda, por columna del archivo",
    axis: "Registros",
    column: "Columna",
  },
  together: {
    title: (fields, share) => `La laguna más frecuente: ${fields}, en el ${share} de las películas`,
    complete: "A ninguna película le falta ninguno de estos campos",
    subtitle:
      "Películas según la combinación de campos que les faltan; cada punto marcado es un campo que falta",
    fields: {
      budget: "costo",
      revenue: "recaudación",
      runtime: "duración",
      vote_average: "votos",
      keywords: "palabras clave",
      genres: "géneros",
    },
    nothing: "no falta nada",
    column: "Falta",
    films: "Películas",
    share: "Porcentaje",
    rest: (combinations, films) =>
      `${combinations} combinaciones más raras, con ${films} películas en total, figuran solo en la tabla.`,
  },
  types: {
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
  },
  missing: {
    control: "Películas",
    level: (votes) => `${votes} ${votes === "1" ? "voto" : "votos"}`,
    from: (votes) => `con al menos ${votes}`,
    all: "todas",
    title: (column, share) => `«${column}» falta en el ${share} de las películas`,
    titleLevel: (films, votes, column, share) =>
      `«${column}» falta en el ${share} de las ${films} películas con al menos ${votes}`,
    titleNothing: "A estas películas no les falta nada",
    subtitle: "Películas en las que la columna no dice nada, en % de las elegidas",
    axis: "% de las películas",
    collection: (name) =>
      `${name} (con rayas): la mayoría de las películas no pertenece a ninguna, y eso no es un hueco.`,
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
    ended: (columns) =>
      `También van rayadas, y no aparecen en el gráfico por décadas, las columnas que esta copia de los datos solo tiene en una primera parte del archivo (${columns}).`,
  },
  order: {
    ended: (column, record) => `«${column}» después del registro ${record}`,
    title: (columns) => `Esta copia de los datos se corta antes de tiempo en algunas columnas: ${columns}`,
    titleNone: "Ninguna columna se corta antes de que termine el archivo",
    subtitle: (parts) =>
      `Películas en las que la columna no dice nada, en % de las de cada una de las ${parts} partes iguales del archivo, en su orden`,
    part: "Parte del archivo",
  },
  choice: {
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
