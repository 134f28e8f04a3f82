import type {Language} from "../../format/language.js";

export interface WordsText {
  readonly description: string;
  readonly finding: {
    /** `decade`: null where no word marks a typical one. */
    readonly genres: (genre: string, decade: string | null) => string;
    readonly word: (word: string, share: string) => string;
    readonly none: string;
  };
  readonly lead: (overviews: string, films: string, share: string, first: string, last: string) => string;
  readonly leadAll: (films: string, first: string, last: string) => string;
  readonly leadNone: (films: string) => string;
  readonly table: string;
  readonly word: string;
  readonly films: string;
  readonly share: string;
  readonly counted: string;
  readonly noText: string;

  readonly cloud: {
    readonly heading: string;
    readonly prose: (overviews: string, words: string, fewest: string) => readonly string[];
    readonly missing: (films: string, overviews: string, first: string, last: string) => string;
    readonly caveat: string;
    readonly title: (word: string, share: string, second: string, secondShare: string) => string;
    readonly subtitle: (words: string) => string;
  };
  readonly apart: {
    readonly heading: string;
    readonly prose: (compared: string, fewest: string) => readonly string[];
    readonly result: (
      genres: string,
      genreMedian: string | null,
      decades: string,
      decadeMedian: string | null,
      most: string | null,
    ) => string;
    readonly caveats: (smallest: string, smallestLines: string, incomplete: string) => readonly string[];
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
    ) => string;
    readonly outside: (kind: "genre" | "decade" | "line") => string;
    readonly tip: (inside: string, outside: string, z: string) => string;
    readonly side: string;
    readonly z: string;
  };
  readonly marked: {
    /** The genre and the decade with most words of their own; null where no word marks any. */
    readonly title: (genre: MostWords | null, decade: MostWords | null) => string;
    readonly subtitle: (bound: string) => string;
    readonly axis: string;
    readonly group: string;
    readonly texts: string;
    readonly count: string;
    readonly note: (n: string) => string;
  };
  readonly taglines: {
    readonly heading: string;
    readonly prose: (
      taglines: string,
      overviews: string,
      share: string,
      confidence: string,
    ) => readonly string[];
    readonly none: (overviews: string) => string;
    readonly caveat: string;
    readonly shareTitle: (high: string, highShare: string, last: string, lastShare: string) => string;
    readonly shareTitleLast: (last: string, share: string) => string;
    readonly shareTitleOne: (decade: string, share: string) => string;
    readonly shareSubtitle: string;
    readonly shareAxis: string;
    readonly withTagline: string;
    /** Whether the taglines of the last decade are shorter or longer than those of another, beyond chance. */
    readonly lengthTitle: Readonly<
      Record<
        "shorter" | "longer" | "neither",
        (length: string, decade: string, last: string, lastDecade: string) => string
      >
    >;
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
    readonly heading: string;
    readonly prose: (films: string, all: string, share: string, different: string) => readonly string[];
    readonly none: (least: string) => string;
    readonly caveats: readonly string[];
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
  description:
    "The words of plot overviews and taglines and the keywords of films: which are frequent, which set genres and decades apart, which go together.",
  finding: {
    genres: (genre, decade) =>
      `A plot overview gives its genre away, not its decade: ${genre} words mark a typical genre, ${decade ?? "none"} a typical decade`,
    word: (word, share) => `“${word}” stands in ${share} of the plot overviews, more than any other word`,
    none: "These data hold no plot overview whose words could be counted",
  },
  lead: (overviews, films, share, first, last) =>
    `Three kinds of text: overviews (what happens in a film), taglines (what the poster promises) and keywords. Only ${overviews} of the ${films} films (${share}) have an overview in these data, and nearly all of those were released from ${first} to ${last}.`,
  leadAll: (films, first, last) =>
    `Three kinds of text: overviews (what happens in a film), taglines (what the poster promises) and keywords. Each of the ${films} films of these data has an overview; nearly all were released from ${first} to ${last}.`,
  leadNone: (films) => `None of the ${films} films of these data has a plot overview.`,
  table: "movies",
  word: "Word",
  films: "Films",
  share: "Share of the overviews",
  counted:
    "The SQL gives the texts; words are counted in TypeScript, by the tokenizer that the recommender uses: lower case, no accents, no function words, plural and singular together. A word counts once per text and is shown in its most frequent form.",
  noText: "These data hold no text to count words in.",
  cloud: {
    heading: "Which words are most frequent?",
    prose: (overviews, words, fewest) => [
      `All ${overviews} overviews are in English, whatever language the film speaks. Without function words such as “the” or “with”, they use ${words} different words that stand in at least ${fewest} of them. The picture shows the most frequent ones: the larger, the more films. Where a word stands means nothing.`,
      "A cloud is good for a first look and poor for comparing: a long word looks bigger than a short one of the same count. The exact numbers are in the table below it (“Show data”).",
    ],
    missing: (films, overviews, first, last) =>
      `The source gives overviews for ${overviews} of ${films} films only, hardly any of them from before ${first} or after ${last}. What is said here holds for those.`,
    caveat:
      "TMDB’s overviews are written by its users, often decades after the film. They tell how films are summed up today.",
    title: (word, share, second, secondShare) =>
      `“${word}” stands in ${share} of the overviews, “${second}” in ${secondShare}`,
    subtitle: (words) =>
      `The most frequent words of the overviews (the table has ${words}); the area of a word grows with the number of films`,
  },
  apart: {
    heading: "Which words set a genre or a decade apart?",
    prose: (compared, fewest) => [
      "The most frequent words are much the same everywhere. More telling is which words one group of texts uses more than the others do. The chart compares the odds of each word inside and outside of the group, and divides the difference by its standard error (the z-score). So a word is at the top when the difference is both large and certain.",
      `The method is the log-odds ratio with an informative Dirichlet prior of Monroe, Colaresi and Quinn (“Fightin’ words”, Political Analysis, 2008). The prior adds to both sides the words of all overviews, as many as the smaller side has, so that a rare name cannot win by being absent elsewhere. ${compared} words that stand in at least ${fewest} overviews are compared.`,
    ],
    result: (genres, genreMedian, decades, decadeMedian, most) =>
      `With so many words, some differ by chance. The dashed line is where chance would let not even one word pass in nineteen comparisons out of twenty. Half of the ${genres} genres have ${genreMedian === null ? "none beyond it" : `${genreMedian} words or more beyond it`}. Half of the ${decades} decades have ${decadeMedian === null ? "none at all" : `${decadeMedian} or fewer`}${most === null ? "" : `, and no decade has more than ${most}`}.`,
    caveats: (smallest, smallestLines, incomplete) => [
      `A film of several genres counts in each. Groups with fewer than ${smallest} overviews or ${smallestLines} taglines are left out, and so are the years from ${incomplete} on, whose films are incomplete.`,
      "Genres were chosen by the same community that writes the overviews: that “western” marks westerns is no discovery.",
      "That decades look alike says something about the texts, not about the films: they were written recently. Taglines are of their time; choose one of their decades to compare.",
    ],
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
    note: (n, others, compared, fewest, bound, level) =>
      `n = ${n} texts against ${others}; ${compared} words in at least ${fewest} texts; dashed: z = ${bound} (Bonferroni, ${level})`,
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
    subtitle: (bound) =>
      `Words more frequent in the overviews of a genre or a decade (pale) than in all others beyond chance (z of ${bound} or more)`,
    axis: "Words that mark the group",
    group: "Group",
    texts: "Overviews",
    count: "Words that mark it",
    note: (n) =>
      `Source: movies; n = ${n} overviews. Larger groups find it easier to pass: their differences are more certain.`,
  },
  taglines: {
    heading: "What do taglines do that overviews do not?",
    prose: (taglines, overviews, share, confidence) => [
      `A tagline is the line on the poster, made to sell the film when it came out. ${taglines} of the ${overviews} films with an overview (${share}) have one too. The share is taken among those films only: for the others the source gives no text at all, so its absence would say nothing about taglines.`,
      `Length is counted in characters, spaces included. The dot is the median, the line its ${confidence} interval, made from the ranks of the values without assumptions on their distribution.`,
    ],
    none: (overviews) =>
      `None of the ${overviews} films with an overview has a tagline in these data, so there is nothing to compare.`,
    caveat: "A film of today without a tagline may still get one: somebody has to enter it.",
    shareTitle: (high, highShare, last, lastShare) =>
      `${highShare} of the films have a tagline (${high}), ${lastShare} (${last})`,
    shareTitleLast: (last, share) =>
      `Of the decades shown, the last has the highest share of films with a tagline: ${share} (${last})`,
    shareTitleOne: (decade, share) => `${share} of the films have a tagline (${decade})`,
    shareSubtitle: "Share of the films with an overview that have a tagline too, by decade of release",
    shareAxis: "Films with a tagline, %",
    withTagline: "With a tagline",
    lengthTitle: {
      shorter: (length, decade, last, lastDecade) =>
        `Taglines have become shorter: ${length} characters (${decade}), then ${last} (${lastDecade})`,
      longer: (length, decade, last, lastDecade) =>
        `Taglines have become longer: ${length} characters (${decade}), then ${last} (${lastDecade})`,
      neither: (length, decade, last, lastDecade) =>
        `The median tagline has ${length} characters (${decade}) and ${last} (${lastDecade})`,
    },
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
    heading: "Which keywords travel together?",
    prose: (films, all, share, different) => [
      `Keywords are short labels from TMDB’s users: what a film is about, how it was made, even whether a scene comes after the credits. ${films} of ${all} films (${share}) have some, and there are ${different} different ones.`,
      "Two questions, two answers. By number of films, pairs of frequent keywords lead, which meet often anyhow. The lift divides that number by what chance would give if keywords fell on films independently: number × all films with keywords / (films with one × films with the other). A lift of one is chance. Its logarithm is known as pointwise mutual information (PMI).",
    ],
    none: (least) => `No two keywords stand together in ${least} or more films of these data.`,
    caveats: [
      "Films without keywords are left out; well-known films have more of them, and films with many keywords make all pairs among them look related.",
      "Keywords overlap by design (“gay man”, “lgbt”): a high lift often means two names for one thing. And the rarer both are, the higher the lift can get, so choose the least number of films with care.",
    ],
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
  description:
    "Las palabras de las sinopsis, los lemas publicitarios y las palabras clave: cuáles abundan, cuáles distinguen géneros y décadas, cuáles van juntas.",
  finding: {
    genres: (genre, decade) =>
      `La sinopsis delata el género, no la década: ${genre} palabras marcan un género típico; una década, ${decade ?? "ninguna"}`,
    word: (word, share) => `«${word}» aparece en el ${share} de las sinopsis, más que ninguna otra palabra`,
    none: "Estos datos no traen ninguna sinopsis cuyas palabras se puedan contar",
  },
  lead: (overviews, films, share, first, last) =>
    `Tres clases de texto: sinopsis (lo que pasa en la película), lemas (lo que promete el afiche) y palabras clave. En estos datos solo ${overviews} de las ${films} películas (${share}) traen sinopsis, y casi todas ellas se estrenaron entre ${first} y ${last}.`,
  leadAll: (films, first, last) =>
    `Tres clases de texto: sinopsis (lo que pasa en la película), lemas (lo que promete el afiche) y palabras clave. Cada una de las ${films} películas de estos datos trae sinopsis; casi todas se estrenaron entre ${first} y ${last}.`,
  leadNone: (films) => `Ninguna de las ${films} películas de estos datos trae sinopsis.`,
  table: "movies",
  word: "Palabra",
  films: "Películas",
  share: "Porcentaje de las sinopsis",
  counted:
    "El SQL entrega los textos; las palabras se cuentan en TypeScript con el mismo separador de palabras que usa el recomendador: minúsculas, sin acentos, sin palabras gramaticales, singular y plural juntos. Cada palabra cuenta una vez por texto y se muestra en su forma más frecuente.",
  noText: "Estos datos no traen textos en los que contar palabras.",
  cloud: {
    heading: "¿Qué palabras son las más frecuentes?",
    prose: (overviews, words, fewest) => [
      `Las ${overviews} sinopsis están en inglés, hable la película el idioma que hable. Sin palabras gramaticales como «the» o «with», usan ${words} palabras distintas presentes en al menos ${fewest} de ellas. La imagen muestra las más frecuentes: cuanto más grande, en más películas. El lugar de cada una no significa nada.`,
      "Una nube sirve para una primera mirada y poco para comparar: con el mismo número de películas, una palabra larga parece mayor que una corta. Las cifras exactas están en la tabla («Ver los datos»).",
    ],
    missing: (films, overviews, first, last) =>
      `La fuente solo trae la sinopsis de ${overviews} de ${films} películas, casi ninguna anterior a ${first} ni posterior a ${last}. Lo que aquí se dice vale para esas.`,
    caveat:
      "Las sinopsis de TMDB las escriben sus usuarios, a menudo décadas después del estreno. Cuentan cómo se resume hoy una película.",
    title: (word, share, second, secondShare) =>
      `«${word}» aparece en el ${share} de las sinopsis; «${second}», en el ${secondShare}`,
    subtitle: (words) =>
      `Las palabras más frecuentes de las sinopsis (la tabla trae ${words}); la superficie de cada una crece con el número de películas`,
  },
  apart: {
    heading: "¿Qué palabras distinguen a un género o a una década?",
    prose: (compared, fewest) => [
      "Las palabras más frecuentes son casi las mismas en todas partes. Dice más qué palabras usa un grupo de textos por encima de los demás. El gráfico compara las posibilidades (odds) de cada palabra dentro y fuera del grupo y divide la diferencia entre su error estándar (la puntuación z). Así, arriba queda lo que difiere mucho y con seguridad.",
      `El método es la razón de log-odds (logaritmos de esas posibilidades) con una distribución previa informativa de Dirichlet, de Monroe, Colaresi y Quinn («Fightin’ words», Political Analysis, 2008). La distribución previa agrega a los dos lados palabras repartidas como en todas las sinopsis, tantas como tiene el lado menor, para que un nombre raro no gane solo por faltar en otra parte. Se comparan ${compared} palabras, las que están en al menos ${fewest} sinopsis.`,
    ],
    result: (genres, genreMedian, decades, decadeMedian, most) =>
      `Con tantas palabras, algunas difieren por azar. La línea discontinua marca dónde el azar no dejaría pasar ni una sola en diecinueve de cada veinte comparaciones. La mitad de los ${genres} géneros ${genreMedian === null ? "no tiene ninguna" : `tiene ${genreMedian} palabras o más`} del otro lado. La mitad de las ${decades} décadas no tiene ${decadeMedian === null ? "ninguna" : `más de ${decadeMedian}`}${most === null ? "" : `, y ninguna década pasa de ${most}`}.`,
    caveats: (smallest, smallestLines, incomplete) => [
      `Una película de varios géneros cuenta en cada uno. Se excluyen los grupos con menos de ${smallest} sinopsis o ${smallestLines} lemas, y también los años desde ${incomplete}, en los que faltan películas.`,
      "Los géneros los asigna la misma comunidad que escribe las sinopsis: que «western» distinga a los westerns no es ningún hallazgo.",
      "Que las décadas se parezcan habla de los textos, no de las películas: se escribieron hace poco. Los lemas sí son de su época; elija una de sus décadas para comparar.",
    ],
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
    note: (n, others, compared, fewest, bound, level) =>
      `n = ${n} textos frente a ${others}; ${compared} palabras presentes en al menos ${fewest} textos; línea discontinua: z = ${bound} (Bonferroni, ${level})`,
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
    subtitle: (bound) =>
      `Palabras más frecuentes en las sinopsis de un género o de una década (en claro) que en todas las demás, más allá del azar (z de ${bound} o más)`,
    axis: "Palabras que marcan el grupo",
    group: "Grupo",
    texts: "Sinopsis",
    count: "Palabras que lo marcan",
    note: (n) =>
      `Fuente: movies; n = ${n} sinopsis. A los grupos grandes les cuesta menos superar la línea: sus diferencias son más seguras.`,
  },
  taglines: {
    heading: "¿Qué hacen los lemas que no hacen las sinopsis?",
    prose: (taglines, overviews, share, confidence) => [
      `El lema es la frase del afiche, hecha para vender la película cuando se estrenó. De las ${overviews} películas con sinopsis, ${taglines} (${share}) tienen además un lema. El porcentaje se calcula solo entre ellas: de las demás la fuente no trae ningún texto, y que falte el lema no diría nada.`,
      `La longitud se cuenta en caracteres, con los espacios. El punto es la mediana y la línea su intervalo del ${confidence}, obtenido de los rangos de los valores, sin suponer ninguna distribución.`,
    ],
    none: (overviews) =>
      `Ninguna de las ${overviews} películas con sinopsis tiene lema en estos datos, así que no hay nada que comparar.`,
    caveat: "Una película reciente sin lema todavía puede recibirlo: alguien tiene que anotarlo.",
    shareTitle: (high, highShare, last, lastShare) =>
      `El ${highShare} de las películas tiene lema (${high}) y el ${lastShare} (${last})`,
    shareTitleLast: (last, share) =>
      `De las décadas mostradas, la última es la de mayor porcentaje de películas con lema: el ${share} (${last})`,
    shareTitleOne: (decade, share) => `El ${share} de las películas tiene lema (${decade})`,
    shareSubtitle:
      "Porcentaje de las películas con sinopsis que tienen además un lema, por década de estreno",
    shareAxis: "Películas con lema, %",
    withTagline: "Con lema",
    lengthTitle: {
      shorter: (length, decade, last, lastDecade) =>
        `Los lemas se han acortado: ${length} caracteres (${decade}) y después ${last} (${lastDecade})`,
      longer: (length, decade, last, lastDecade) =>
        `Los lemas se han alargado: ${length} caracteres (${decade}) y después ${last} (${lastDecade})`,
      neither: (length, decade, last, lastDecade) =>
        `El lema mediano tiene ${length} caracteres (${decade}) y ${last} (${lastDecade})`,
    },
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
    heading: "¿Qué palabras clave van juntas?",
    prose: (films, all, share, different) => [
      `Las palabras clave son etiquetas breves que ponen los usuarios de TMDB: de qué trata una película, cómo se hizo y hasta si hay una escena después de los créditos. ${films} de ${all} películas (${share}) tienen alguna, y hay ${different} distintas.`,
      "Dos preguntas, dos respuestas. Por número de películas ganan las parejas de palabras frecuentes, que de todos modos se encuentran a menudo. El lift divide ese número entre lo que daría el azar si las palabras cayeran en las películas de forma independiente: número × películas con palabras clave / (películas con una × películas con la otra). Un lift de uno es el azar. Su logaritmo se conoce como información mutua puntual (PMI).",
    ],
    none: (least) => `En estos datos no hay dos palabras clave que estén juntas en ${least} películas o más.`,
    caveats: [
      "Quedan fuera las películas sin palabras clave; las muy conocidas tienen más, y una película con muchas palabras hace que todas sus parejas parezcan afines.",
      "Las palabras clave se solapan («gay man», «lgbt»): un lift alto suele indicar dos nombres de una misma cosa. Y cuanto más raras son las dos, más alto puede llegar a ser, así que elija con cuidado el mínimo de películas.",
    ],
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
