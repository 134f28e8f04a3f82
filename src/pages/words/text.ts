import type {Language} from "../../format/language.js";
import type {CloudKind} from "./cloudKinds.js";

export interface WordsText {
  readonly table: string;
  readonly word: string;
  readonly films: string;
  readonly counted: string;
  readonly cloud: {
    readonly label: string;
    readonly kinds: Readonly<Record<CloudKind, string>>;
    readonly title: Readonly<
      Record<CloudKind, (word: string, share: string, second: string, secondShare: string) => string>
    >;
    readonly subtitle: Readonly<Record<CloudKind, (words: string) => string>>;
    readonly share: Readonly<Record<CloudKind, string>>;
    readonly none: string;
  };
  readonly apart: {
    readonly choose: string;
    readonly choices: Readonly<Record<"genre" | "decade" | "line", (group: string) => string>>;
    /** Of a genre, of the overviews and of the taglines of a decade. */
    readonly titleMarked: (
      kind: "genre" | "decade" | "line",
      group: string,
      word: string,
      inside: string,
      outside: string,
      marked: number,
      shownMarked: string,
    ) => string;
    readonly titleNone: (kind: "genre" | "decade" | "line", group: string, nearest: string | null) => string;
    readonly subtitle: (
      kind: "genre" | "decade" | "line",
      group: string,
      n: string,
      others: string,
    ) => string;
    readonly axis: string;
    readonly rule: (bound: string) => string;
    readonly note: (
      n: string,
      others: string,
      compared: string,
      fewest: string,
      bound: string,
      level: string,
      deals: string,
    ) => string;
    readonly outside: (kind: "genre" | "decade" | "line") => string;
    readonly tip: (inside: string, outside: string, z: string) => string;
    readonly side: string;
    readonly z: string;
  };
  readonly marked: {
    /** The genre and the decade with most words of their own; null where no word marks any. */
    readonly title: (genre: MostWords | null, decade: MostWords | null) => string;
    readonly subtitle: (low: string, high: string) => string;
    readonly axis: string;
    readonly group: string;
    readonly line: string;
    readonly texts: string;
    readonly count: string;
    readonly note: (n: string) => string;
  };
  readonly taglines: {
    /** `course`: shares with their decades; likewise the lengths below. */
    readonly shareTitle: (course: string) => string;
    readonly shareTitleOne: (decade: string, share: string) => string;
    readonly shareSubtitle: string;
    readonly shareAxis: string;
    readonly withTagline: string;
    readonly lengthTitle: (course: string) => string;
    readonly lengthChange: (difference: string, level: string, low: string, high: string) => string;
    readonly lengthTitleOne: (decade: string, length: string) => string;
    readonly lengthSubtitle: (confidence: string) => string;
    readonly lengthAxis: string;
    readonly median: string;
    readonly low: string;
    readonly high: string;
    readonly wordsTitle: (word: string, inside: string, outside: string, other: string | null) => string;
    readonly wordsTitleNone: string;
    readonly wordsSubtitle: string;
    readonly taglines: string;
    readonly overviews: string;
    readonly few: Readonly<Record<"films" | "taglines", (decades: string, smallest: string) => string>>;
    readonly incomplete: (year: string) => string;
  };
  readonly keywords: {
    readonly matrixTitle: (a: string, b: string, films: string) => string;
    readonly liftTitle: (
      pair: string,
      times: string,
      apart: {readonly pair: string; readonly films: string; readonly expected: string} | null,
    ) => string;
    readonly more: string;
    readonly less: string;
    readonly matrixSubtitle: (names: string) => string;
    readonly liftSubtitle: (names: string) => string;
    readonly scale: (most: string) => string;
    readonly liftNote: string;
    readonly never: string;
    readonly cells: string;
    readonly measure: string;
    readonly byCount: string;
    readonly byLift: string;
    readonly least: string;
    readonly leastValue: (films: string) => string;
    readonly pairsTitleCount: (pair: string, films: string, lift: string) => string;
    readonly pairsTitleLift: (pair: string, times: string, films: string) => string;
    readonly pairsSubtitleCount: (least: string) => string;
    readonly pairsSubtitleLift: (least: string) => string;
    readonly pairsNone: (least: string) => string;
    readonly pairs: (shown: string, all: string) => string;
    readonly pair: (a: string, b: string) => string;
    readonly pairInTitle: (a: string, b: string) => string;
    readonly first: string;
    readonly second: string;
    readonly both: string;
    readonly times: (value: string) => string;
    readonly lift: string;
    readonly countAxis: string;
    readonly liftAxis: string;
    readonly pmi: string;
  };
}

/** A genre or a decade, and how many words mark it. */
interface MostWords {
  readonly group: string;
  readonly words: string;
}

const ofKind = {
  en: {
    genre: (group: string) => `${group} overviews`,
    decade: (group: string) => `the overviews of ${group}`,
    line: (group: string) => `the taglines of ${group}`,
  },
  es: {
    genre: (group: string) => `las sinopsis del género ${group}`,
    decade: (group: string) => `las sinopsis de ${group}`,
    line: (group: string) => `los lemas de ${group}`,
  },
} as const;

const en: WordsText = {
  table: "movies",
  word: "Word",
  films: "Films",
  counted:
    "The SQL gives the texts; words are counted in TypeScript, by the tokenizer that the recommender uses: lower case, no accents, no function words; English plural and singular together. A word counts once per text and is shown in its most frequent form.",
  cloud: {
    label: "Words of",
    kinds: {overviews: "overviews", taglines: "taglines", titles: "titles"},
    title: {
      overviews: (word, share, second, secondShare) =>
        `“${word}” stands in ${share} of the overviews, “${second}” in ${secondShare}`,
      taglines: (word, share, second, secondShare) =>
        `“${word}” stands in ${share} of the taglines, “${second}” in ${secondShare}`,
      titles: (word, share, second, secondShare) =>
        `“${word}” stands in ${share} of the titles, “${second}” in ${secondShare}`,
    },
    subtitle: {
      overviews: (words) =>
        `The most frequent words of the overviews (the table has ${words}); the area of a word grows with the number of films`,
      taglines: (words) =>
        `The most frequent words of the taglines (the table has ${words}); the area of a word grows with the number of films`,
      titles: (words) =>
        `The most frequent words of the titles (the table has ${words}); the area of a word grows with the number of films`,
    },
    share: {
      overviews: "Share of the overviews",
      taglines: "Share of the taglines",
      titles: "Share of the titles",
    },
    none: "These data hold no such text.",
  },
  apart: {
    choose: "Group of texts",
    choices: {
      genre: (name) => `Genre: ${name}`,
      decade: (name) => `Overviews: ${name}`,
      line: (name) => `Taglines: ${name}`,
    },
    titleMarked: (kind, group, word, inside, outside, marked, shown) =>
      `“${word}” sets ${ofKind.en[kind](group)} apart: it is in ${inside} of them and in ${outside} of the others${marked > 1 ? `; ${shown} words pass the line` : ""}`,
    titleNone: (kind, group, nearest) =>
      `No word sets ${ofKind.en[kind](group)} apart beyond chance${nearest === null ? "" : `; “${nearest}” comes nearest`}`,
    subtitle: (kind, group, n, others) =>
      `Words more frequent in ${ofKind.en[kind](group)} (${n}, right) and in the others (${others}, left), by z-score`,
    axis: "z-score (standard errors)",
    rule: (bound) => `beyond chance (${bound})`,
    note: (n, others, compared, fewest, bound, level, deals) =>
      `n = ${n} texts against ${others}; ${compared} words in at least ${fewest} texts; dashed: z = ${bound}, which the highest z of all words stays under in ${level} of ${deals} random deals of the same texts`,
    outside: (kind) => (kind === "line" ? "all other taglines" : "all other overviews"),
    tip: (inside, outside, z) => `inside ${inside}, outside ${outside}; z = ${z}`,
    side: "More frequent in",
    z: "z-score",
  },
  marked: {
    title: (genre, decade) =>
      genre === null && decade === null
        ? "No genre and no decade has words of its own beyond chance"
        : genre === null
          ? `No genre has words of its own beyond chance; no decade has more than ${decade?.group} (${decade?.words})`
          : decade === null
            ? `No genre has more words of its own than ${genre.group} (${genre.words}); no decade has any`
            : `No genre has more words of its own than ${genre.group} (${genre.words}), no decade more than ${decade.group} (${decade.words})`,
    subtitle: (low, high) =>
      `Words more frequent in the overviews of a genre or a decade (grey) than in all others beyond chance (each group has its own line, at a z of ${low} to ${high})`,
    axis: "Words that mark the group",
    group: "Group",
    line: "Line of chance, z",
    texts: "Overviews",
    count: "Words that mark it",
    note: (n) =>
      `Source: movies; n = ${n} overviews. Larger groups find it easier to pass: their differences are more certain, and of so many groups one or another passes by chance with a single word.`,
  },
  taglines: {
    shareTitle: (course) => `Films that have a tagline: ${course}`,
    shareTitleOne: (decade, share) => `${share} of the films have a tagline (${decade})`,
    shareSubtitle: "Share of the films with an overview that have a tagline too, by decade of release",
    shareAxis: "Films with a tagline, %",
    withTagline: "With a tagline",
    lengthTitle: (course) => `Characters of the median tagline: ${course}`,
    lengthChange: (difference, level, low, high) =>
      `From the first decade shown to the last the median changes by ${difference} (${level} bootstrap interval: ${low} to ${high}).`,
    lengthTitleOne: (decade, length) => `The median tagline has ${length} characters (${decade})`,
    lengthSubtitle: (confidence) =>
      `Median length of the taglines in characters, with its ${confidence} interval, by decade of release`,
    lengthAxis: "Characters of a tagline (median)",
    median: "Median, characters",
    low: "From",
    high: "To",
    wordsTitle: (word, inside, outside, other) =>
      `Taglines sell, overviews tell: “${word}” stands in ${inside} taglines and ${outside} overviews${other === null ? "" : `; overviews prefer “${other}”`}`,
    wordsTitleNone: "No word sets taglines apart from overviews beyond chance",
    wordsSubtitle:
      "Words more frequent in the taglines (right) and in the overviews of the same films (left), by z-score",
    taglines: "taglines",
    overviews: "overviews of the same films",
    few: {
      films: (decades, smallest) => `Fewer than ${smallest} films, in the table only: ${decades}.`,
      taglines: (decades, smallest) => `Fewer than ${smallest} taglines, in the table only: ${decades}.`,
    },
    incomplete: (year) => `From ${year} on the films are incomplete: those years stand in the table only.`,
  },
  keywords: {
    matrixTitle: (a, b, films) =>
      `“${a}” and “${b}” stand together in ${films} films, the most of all pairs of frequent keywords`,
    liftTitle: (pair, times, apart) =>
      `${pair}: together ${times} times as often as by chance${apart === null ? "" : `; ${apart.pair}: ${apart.films} films, where chance would give ${apart.expected}`}`,
    more: "more often together than by chance",
    less: "less often",
    matrixSubtitle: (names) =>
      `Films that have both keywords, for the ${names} most frequent ones; those that go together stand side by side`,
    liftSubtitle: (names) =>
      `How much more or less often than by chance the ${names} most frequent keywords stand together (lift)`,
    scale: (most) => `From faint to strong: one film to ${most}, by the square root; without colour: none.`,
    liftNote:
      "Colours go by the logarithm; pairs never seen together have the strongest of the colour for “less often”.",
    never: "never together",
    cells: "Cells show",
    measure: "Order of pairs by",
    byCount: "Number of films",
    byLift: "Lift (times chance)",
    least: "Films with both, at least",
    leastValue: (films) => films,
    pairsTitleCount: (pair, films, lift) =>
      `${pair}: ${films} films have both, ${lift} times what chance would give`,
    pairsTitleLift: (pair, times, films) =>
      `${pair}: together ${times} times as often as by chance, in ${films} films`,
    pairsSubtitleCount: (least) =>
      `Pairs of keywords by the number of films that have both, from ${least} films on`,
    pairsSubtitleLift: (least) =>
      `Pairs of keywords by lift, of those that stand together in at least ${least} films`,
    pairsNone: (least) => `No pair of keywords stands together in ${least} films or more.`,
    pairs: (shown, all) => `The first ${shown} of ${all} pairs; the table has all.`,
    pair: (a, b) => `${a} + ${b}`,
    pairInTitle: (a, b) => `“${a}” and “${b}”`,
    first: "First keyword",
    second: "Second keyword",
    both: "Films with both",
    times: (value) => `${value}×`,
    lift: "Lift",
    countAxis: "Films with both keywords",
    liftAxis: "Times as often together as by chance",
    pmi: "PMI, bits",
  },
};

const es: WordsText = {
  table: "movies",
  word: "Palabra",
  films: "Películas",
  counted:
    "El SQL entrega los textos; las palabras se cuentan en TypeScript con el mismo separador de palabras que usa el recomendador: minúsculas, sin acentos, sin palabras gramaticales; en inglés, singular y plural juntos. Cada palabra cuenta una vez por texto y se muestra en su forma más frecuente.",
  cloud: {
    label: "Palabras de",
    kinds: {overviews: "las sinopsis", taglines: "los lemas", titles: "los títulos"},
    title: {
      overviews: (word, share, second, secondShare) =>
        `«${word}» aparece en el ${share} de las sinopsis; «${second}», en el ${secondShare}`,
      taglines: (word, share, second, secondShare) =>
        `«${word}» aparece en el ${share} de los lemas; «${second}», en el ${secondShare}`,
      titles: (word, share, second, secondShare) =>
        `«${word}» aparece en el ${share} de los títulos; «${second}», en el ${secondShare}`,
    },
    subtitle: {
      overviews: (words) =>
        `Las palabras más frecuentes de las sinopsis (la tabla trae ${words}); la superficie de cada una crece con el número de películas`,
      taglines: (words) =>
        `Las palabras más frecuentes de los lemas (la tabla trae ${words}); la superficie de cada una crece con el número de películas`,
      titles: (words) =>
        `Las palabras más frecuentes de los títulos (la tabla trae ${words}); la superficie de cada una crece con el número de películas`,
    },
    share: {
      overviews: "Porcentaje de las sinopsis",
      taglines: "Porcentaje de los lemas",
      titles: "Porcentaje de los títulos",
    },
    none: "Estos datos no traen textos de esta clase.",
  },
  apart: {
    choose: "Grupo de textos",
    choices: {
      genre: (name) => `Género: ${name}`,
      decade: (name) => `Sinopsis: ${name}`,
      line: (name) => `Lemas: ${name}`,
    },
    titleMarked: (kind, group, word, inside, outside, marked, shown) =>
      `«${word}» distingue a ${ofKind.es[kind](group)}: está en el ${inside} de ${kind === "line" ? "ellos" : "ellas"} y en el ${outside} de ${kind === "line" ? "los demás" : "las demás"}${marked > 1 ? `; ${shown} palabras superan la línea` : ""}`,
    titleNone: (kind, group, nearest) =>
      `Ninguna palabra distingue a ${ofKind.es[kind](group)} más allá del azar${nearest === null ? "" : `; la que más se acerca es «${nearest}»`}`,
    subtitle: (kind, group, n, others) =>
      `Palabras más frecuentes en ${ofKind.es[kind](group)} (${n}, a la derecha) y en ${kind === "line" ? "los demás" : "las demás"} (${others}, a la izquierda), por puntuación z`,
    axis: "Puntuación z (errores estándar)",
    rule: (bound) => `más allá del azar (${bound})`,
    note: (n, others, compared, fewest, bound, level, deals) =>
      `n = ${n} textos frente a ${others}; ${compared} palabras presentes en al menos ${fewest} textos; línea discontinua: z = ${bound}, que la z más alta de todas las palabras no alcanza en el ${level} de ${deals} repartos al azar de los mismos textos`,
    outside: (kind) => (kind === "line" ? "todos los demás lemas" : "todas las demás sinopsis"),
    tip: (inside, outside, z) => `dentro ${inside}, fuera ${outside}; z = ${z}`,
    side: "Más frecuente en",
    z: "Puntuación z",
  },
  marked: {
    title: (genre, decade) =>
      genre === null && decade === null
        ? "Ni los géneros ni las décadas tienen palabras propias más allá del azar"
        : genre === null
          ? `Ningún género tiene palabras propias más allá del azar; ninguna década, más que ${decade?.group} (${decade?.words})`
          : decade === null
            ? `Ningún género tiene más palabras propias que el género ${genre.group} (${genre.words}); ninguna década tiene una sola`
            : `Ningún género tiene más palabras propias que el género ${genre.group} (${genre.words}); ninguna década, más que ${decade.group} (${decade.words})`,
    subtitle: (low, high) =>
      `Palabras más frecuentes en las sinopsis de un género o de una década (en gris) que en todas las demás, más allá del azar (cada grupo tiene su línea, con z de ${low} a ${high})`,
    axis: "Palabras que marcan el grupo",
    group: "Grupo",
    line: "Línea del azar, z",
    texts: "Sinopsis",
    count: "Palabras que lo marcan",
    note: (n) =>
      `Fuente: movies; n = ${n} sinopsis. A los grupos grandes les cuesta menos superar la línea: sus diferencias son más seguras; y, entre tantos grupos, alguno la supera por azar con una sola palabra.`,
  },
  taglines: {
    shareTitle: (course) => `Películas que tienen lema: ${course}`,
    shareTitleOne: (decade, share) => `El ${share} de las películas tiene lema (${decade})`,
    shareSubtitle:
      "Porcentaje de las películas con sinopsis que tienen además un lema, por década de estreno",
    shareAxis: "Películas con lema, %",
    withTagline: "Con lema",
    lengthTitle: (course) => `Caracteres del lema mediano: ${course}`,
    lengthChange: (difference, level, low, high) =>
      `De la primera década mostrada a la última, la mediana cambia en ${difference} (intervalo bootstrap del ${level}: de ${low} a ${high}).`,
    lengthTitleOne: (decade, length) => `El lema mediano tiene ${length} caracteres (${decade})`,
    lengthSubtitle: (confidence) =>
      `Mediana de la longitud de los lemas en caracteres, con su intervalo del ${confidence}, por década de estreno`,
    lengthAxis: "Caracteres de un lema (mediana)",
    median: "Mediana, caracteres",
    low: "Desde",
    high: "Hasta",
    wordsTitle: (word, inside, outside, other) =>
      `El lema vende, la sinopsis cuenta: «${word}» está en ${inside} lemas y ${outside} sinopsis${other === null ? "" : `; la sinopsis prefiere «${other}»`}`,
    wordsTitleNone: "Ninguna palabra distingue a los lemas de las sinopsis más allá del azar",
    wordsSubtitle:
      "Palabras más frecuentes en los lemas (a la derecha) y en las sinopsis de las mismas películas (a la izquierda), por puntuación z",
    taglines: "lemas",
    overviews: "sinopsis de las mismas películas",
    few: {
      films: (decades, smallest) => `Con menos de ${smallest} películas, solo en la tabla: ${decades}.`,
      taglines: (decades, smallest) => `Con menos de ${smallest} lemas, solo en la tabla: ${decades}.`,
    },
    incomplete: (year) => `Desde ${year} faltan películas: esos años figuran solo en la tabla.`,
  },
  keywords: {
    matrixTitle: (a, b, films) =>
      `«${a}» y «${b}» están juntas en ${films} películas, más que ninguna otra pareja de palabras frecuentes`,
    liftTitle: (pair, times, apart) =>
      `${pair}: juntas ${times} veces lo que daría el azar${apart === null ? "" : `; ${apart.pair}: ${apart.films} películas, cuando el azar daría ${apart.expected}`}`,
    more: "juntas más a menudo que por azar",
    less: "menos a menudo",
    matrixSubtitle: (names) =>
      `Películas que tienen las dos palabras clave, para las ${names} más frecuentes; las que van juntas están una al lado de la otra`,
    liftSubtitle: (names) =>
      `Cuánto más o menos que por azar coinciden las ${names} palabras clave más frecuentes (lift)`,
    scale: (most) =>
      `De claro a intenso: de una película a ${most}, según la raíz cuadrada; sin color: ninguna.`,
    liftNote:
      "El color sigue al logaritmo; las parejas que nunca se dan llevan el tono más intenso de «menos a menudo».",
    never: "nunca juntas",
    cells: "Las celdas muestran",
    measure: "Ordenar las parejas por",
    byCount: "Número de películas",
    byLift: "Lift (veces el azar)",
    least: "Películas con las dos, como mínimo",
    leastValue: (films) => films,
    pairsTitleCount: (pair, films, lift) =>
      `${pair}: ${films} películas tienen las dos, ${lift} veces lo que daría el azar`,
    pairsTitleLift: (pair, times, films) =>
      `${pair}: juntas ${times} veces lo que daría el azar, en ${films} películas`,
    pairsSubtitleCount: (least) =>
      `Parejas de palabras clave por el número de películas que tienen las dos, a partir de ${least}`,
    pairsSubtitleLift: (least) =>
      `Parejas de palabras clave por lift, entre las que están juntas en al menos ${least} películas`,
    pairsNone: (least) => `Ninguna pareja de palabras clave está junta en ${least} películas o más.`,
    pairs: (shown, all) => `Las primeras ${shown} de ${all} parejas; la tabla las trae todas.`,
    pair: (a, b) => `${a} + ${b}`,
    pairInTitle: (a, b) => `«${a}» y «${b}»`,
    first: "Primera palabra clave",
    second: "Segunda palabra clave",
    both: "Películas con las dos",
    times: (value) => `${value}×`,
    lift: "Lift",
    countAxis: "Películas con las dos palabras clave",
    liftAxis: "Veces lo que daría el azar",
    pmi: "PMI, bits",
  },
};

export const wordsText: Readonly<Record<Language, WordsText>> = {en, es};
