import type {Language} from "../../format/language.js";
import type {Measure} from "./measures.js";

export interface RatingsText {
  readonly description: string;
  readonly finding: {
    readonly share: (top: string, share: string, rule: string, films: string) => string;
    readonly first: (films: string, share: string) => string;
    readonly none: string;
  };
  readonly lead: (voted: string, films: string, votes: string) => string;
  readonly table: string;
  readonly titleless: (id: string) => string;
  /** A number of votes, written out. */
  readonly votesOf: (count: number, shown: string) => string;
  readonly film: string;
  readonly year: string;
  readonly votes: string;
  readonly mean: string;
  readonly films: string;
  readonly popularity: string;
  readonly nVoted: (n: string) => string;
  readonly genre: {
    readonly label: string;
    readonly all: string;
    readonly hint: string;
    readonly failed: string;
    readonly none: (genre: string) => string;
    /** Ends a subtitle. */
    readonly of: (genre: string | null) => string;
  };

  readonly tail: {
    readonly heading: string;
    readonly prose: (
      median: string,
      top: string,
      topShare: string,
      tenth: string,
      tenthShare: string,
      without: string,
    ) => string;
    readonly proseRule: (rule: string, films: string, share: string, votesShare: string) => string;
    readonly caveats: readonly string[];
    readonly threshold: string;
    readonly thresholdValue: (votes: string) => string;
    readonly histogramTitle: (median: string, most: string) => string;
    readonly histogramSubtitle: (votes: string) => string;
    readonly histogramX: string;
    readonly histogramY: string;
    readonly enough: (votes: string) => string;
    readonly fewer: string;
    readonly from: string;
    readonly to: string;
    readonly title: (
      films: number,
      shownFilms: string,
      votes: string,
      share: string,
      votesShare: string,
    ) => string;
    readonly subtitle: string;
    readonly x: string;
    readonly y: string;
    readonly filmsLine: string;
    readonly votesLine: string;
  };
  readonly means: {
    readonly heading: string;
    readonly prose: readonly string[];
    readonly caveats: readonly string[];
    readonly cellsTitle: (few: string, fewSpan: string, many: string, manySpan: string) => string;
    readonly cellsTitleOne: (films: string) => string;
    readonly cellsSubtitle: string;
    readonly rule: (votes: string) => string;
    readonly x: string;
    readonly y: string;
    readonly spreadTitle: (few: string, fewMedian: string, many: string, manyMedian: string) => string;
    readonly spreadTitleOne: (votes: string, median: string) => string;
    readonly spreadSubtitle: string;
    readonly axis: string;
    readonly between: (from: string, to: string) => string;
    readonly single: (votes: string) => string;
    readonly over: (from: string) => string;
    readonly low: string;
    readonly median: string;
    readonly high: string;
  };
  readonly best: {
    readonly heading: string;
    readonly prose: (votes: string, mean: string) => readonly string[];
    readonly caveats: readonly string[];
    readonly least: string;
    readonly leastValue: (votes: string) => string;
    readonly title: (both: number, shownBoth: string, shown: string, least: string) => string;
    readonly subtitle: (shown: string) => string;
    readonly byMean: string;
    readonly byWeighted: string;
    readonly tip: (mean: string, votes: string, weighted: string) => string;
    readonly weighted: string;
    readonly meanRank: string;
    readonly weightedRank: string;
    readonly note: (films: string, votes: string, mean: string) => string;
  };
  readonly popular: {
    readonly heading: string;
    readonly prose: string;
    readonly proseYears: string;
    readonly caveat: string;
    readonly caveatYears: string;
    readonly title: (rho: string, film: string, popularity: string) => string;
    readonly titleGenre: (film: string, popularity: string) => string;
    readonly subtitle: string;
    readonly x: string;
    readonly y: string;
    readonly yearTitle: (
      least: string,
      most: string,
      year: string,
      popularity: string,
      votes: string,
      median: string,
    ) => string;
    readonly yearSubtitle: (votes: string, least: string, most: string, films: string) => string;
    readonly yearY: (votes: string) => string;
    readonly incomplete: string;
  };
  readonly together: {
    readonly heading: string;
    readonly prose: readonly string[];
    readonly caveats: (confidence: string) => readonly string[];
    readonly names: Readonly<Record<Measure, string>>;
    readonly title: (a: string, b: string, rho: string, c: string, d: string, other: string) => string;
    readonly titleNone: string;
    readonly subtitle: (least: string | null) => string;
    readonly least: string;
    readonly leastValue: (votes: string) => string;
    readonly note: (films: string, fewest: string) => string;
    readonly first: string;
    readonly second: string;
    readonly rho: string;
    readonly interval: (confidence: string) => string;
    readonly n: string;
    readonly tip: (rho: string, n: string) => string;
    readonly same: string;
    readonly opposite: string;
  };
}

const en: RatingsText = {
  description:
    "How votes are spread over films, what a mean of few votes is worth, which films are best by which measure, and what popularity follows.",
  finding: {
    share: (top, share, rule, films) =>
      `${top} of the films with votes hold ${share} of them; only ${films} have the ${rule} that we ask for a mean`,
    first: (films, share) => `Of ${films} films with votes, the most voted one holds ${share} of all votes`,
    none: "No film of these data has votes",
  },
  lead: (voted, films, votes) =>
    `TMDB’s users give films from half a point to ten points. ${voted} of the ${films} films have at least one vote, ${votes} votes in all. The files tell how many votes a film has and their mean, not the votes themselves, nor who gave them.`,
  table: "movies",
  titleless: (id) => `Untitled film (id ${id})`,
  votesOf: (count, shown) => (count === 1 ? "one vote" : `${shown} votes`),
  film: "Film",
  year: "Year",
  votes: "Votes",
  mean: "Mean vote",
  films: "Films",
  popularity: "Popularity",
  nVoted: (n) => `n = ${n} films with votes`,
  genre: {
    label: "Genre (for all figures)",
    all: "All films",
    hint: "Figures and their titles follow the choice; the text is about all films.",
    failed: "The tables could not be asked. Please try again.",
    none: (genre) => `No ${genre} film of these data has votes.`,
    of: (genre) => (genre === null ? "" : `; ${genre} only`),
  },
  tail: {
    heading: "How are the votes spread over the films?",
    prose: (median, top, topShare, tenth, tenthShare, without) =>
      `Very unevenly. Half of the films with votes have ${median} or fewer. The most voted ${top} hold ${topShare} of all votes, the most voted ${tenth} ${tenthShare}; ${without} films have none. In such a tail a mean number of votes describes no film, so the axes go in powers of ten and the text gives medians and shares.`,
    proseRule: (rule, films, share, votesShare) =>
      `Elsewhere on this site the mean vote of a film is given only from ${rule} votes on. That rule admits ${films} films (${share} of those with votes), which together hold ${votesShare} of all votes. Move the limit to see what another rule would do.`,
    caveats: [
      "A number of votes tells how many of TMDB’s users cared, not how many people saw the film: they chose themselves, and the site is far younger than most of the films.",
      "Old and recent films had different times to collect votes; films of the year of the export had months.",
    ],
    threshold: "Votes that a film needs",
    thresholdValue: (votes) => `${votes} or more`,
    histogramTitle: (median, most) =>
      `Half of the films with votes have ${median} or fewer; the most voted has ${most}`,
    histogramSubtitle: (votes) =>
      `Films by number of votes, four bars to a power of ten; coloured: ${votes} or more (whole bars)`,
    histogramX: "Votes (each step on the axis is ten times the one before)",
    histogramY: "Films",
    enough: (votes) => `${votes} or more`,
    fewer: "fewer",
    from: "Votes from",
    to: "to less than",
    title: (films, shownFilms, votes, share, votesShare) =>
      films === 1
        ? `One film has ${votes} or more (${share} of those with votes): it holds ${votesShare} of all votes`
        : `${shownFilms} films have ${votes} or more (${share} of those with votes): they hold ${votesShare} of all votes`,
    subtitle:
      "Share of the films with votes that have at least so many, and the share of all votes that they hold, in per cent",
    x: "Votes, at least",
    y: "Share, %",
    filmsLine: "share of the films",
    votesLine: "share of all votes",
  },
  means: {
    heading: "What is a mean of few votes worth?",
    prose: [
      "Where few have voted, one enthusiast is enough for a ten and one grumbler for next to nothing. With more votes the chance of who happened to vote averages out, and the means draw together. The first picture shows all films as cells; the second the middle eight in ten of the films in each class of votes.",
    ],
    caveats: [
      "Votes are not a sample: people choose what they watch and what they vote on. Many votes take away chance, not that choice.",
      "That much-voted films have higher means can have two reasons: good films are watched more, and old or obscure films are watched by those who looked for them. The data cannot tell them apart.",
    ],
    cellsTitle: (few, fewSpan, many, manySpan) =>
      `With ${few} the middle eight in ten of the means span ${fewSpan} points; with ${many}, ${manySpan}`,
    cellsTitleOne: (films) => `${films} films by votes and mean vote`,
    cellsSubtitle: "Films by number of votes and mean vote; the stronger a cell’s colour, the more films",
    rule: (votes) => `${votes} votes`,
    x: "Votes",
    y: "Mean vote, points of ten",
    spreadTitle: (few, fewMedian, many, manyMedian) =>
      `The median film with ${few} has a mean of ${fewMedian}, with ${many} of ${manyMedian}`,
    spreadTitleOne: (votes, median) => `The median film with ${votes} has a mean of ${median}`,
    spreadSubtitle:
      "Mean vote by number of votes: median of the films (dot) and the middle eight in ten of them (line)",
    axis: "Mean vote, points of ten",
    between: (from, to) => `${from}–${to} votes`,
    single: (votes) => `${votes} votes`,
    over: (from) => `${from} votes or more`,
    low: "One in ten has at most",
    median: "Median",
    high: "Nine in ten have at most",
  },
  best: {
    heading: "Which films are best, and by which measure?",
    prose: (votes, mean) => [
      `By mean vote alone, films with a handful of votes can lead. The weighted rating, the formula that IMDb gave for its list of the best films, draws a mean R of v votes towards the mean C of all films, as if every film had m votes of that kind beforehand: WR = v/(v+m) · R + m/(v+m) · C. Here, as on the recommendations’ page, m = ${votes}, the number of votes that nine in ten films with votes do not exceed, and C = ${mean}, the mean over films of their mean votes.`,
      "Asking for more votes is the blunter way to the same end: move the slider and see whether both lists become alike. Films that then leave the list need not be worse: they are less well measured.",
    ],
    caveats: [
      "A weighted rating is a cautious guess, not a verdict; m is a convention, and a smaller one lets films of few votes climb.",
      "Of equal films the one with more votes comes first. What TMDB lists as a film counts as one, be it a concert or an episode of a series.",
    ],
    least: "Votes, at least",
    leastValue: (votes) => votes,
    title: (both, shownBoth, shown, least) =>
      both === 0
        ? `None of the ${shown} best by mean vote (${least} or more) is among the ${shown} best by weighted rating`
        : `${shownBoth} of the ${shown} best by mean vote (${least} or more) ${both === 1 ? "is" : "are"} among the ${shown} best by weighted rating`,
    subtitle: (shown) =>
      `The first ${shown} in both orders; joined: in both; after an arrow (on a wide screen): place in the other order`,
    byMean: "By mean vote",
    byWeighted: "By weighted rating",
    tip: (mean, votes, weighted) => `mean ${mean} of ${votes} votes; weighted ${weighted}`,
    weighted: "Weighted rating",
    meanRank: "Place by mean vote",
    weightedRank: "Place by weighted rating",
    note: (films, votes, mean) => `n = ${films} films with enough votes; m = ${votes}, C = ${mean}`,
  },
  popular: {
    heading: "What does popularity measure?",
    prose:
      "Popularity is TMDB’s own index of how much its users had to do with a film around the date of the export. The files do not say how it is computed; it has no unit and no upper bound. It is a snapshot of attention, where the number of votes is what attention has left behind over the years.",
    proseYears:
      "What could part them is the calendar: a film that has just come out is talked about before it is voted on. The second picture divides one by the other, year by year. Popularity grows more slowly than votes do, so it compares only films with about as many votes.",
    caveat: "Nothing can be said about the popularity of a film in its own time: the index was read once.",
    caveatYears:
      "Films of the hatched years are incomplete in these data: those that are there are the ones that TMDB’s users entered early.",
    title: (rho, film, popularity) =>
      `Popularity follows the votes (rank correlation ${rho}); ${film} leads with ${popularity}`,
    titleGenre: (film, popularity) => `${film} is the most popular, with ${popularity}`,
    subtitle:
      "Films by number of votes and popularity; the stronger a cell’s colour, the more films; named: the most popular",
    x: "Votes",
    y: "Popularity (TMDB’s index)",
    yearTitle: (least, most, year, popularity, votes, median) =>
      `Of films with ${least}–${most} votes, those of ${year} have ${popularity} points of popularity for every ${votes} votes, those of the median full year ${median}`,
    yearSubtitle: (votes, least, most, films) =>
      `Median popularity for every ${votes} votes by year of release; films with ${least} to ${most} votes, years with ${films} such films or more`,
    yearY: (votes) => `Popularity for every ${votes} votes (median)`,
    incomplete: "incomplete",
  },
  together: {
    heading: "Which numbers go together?",
    prose: [
      "Spearman’s rank correlation asks whether films stand in the same order by two numbers: one is the same order, minus one the opposite, zero no relation. It needs no straight line and is not led by a few giants, which suits numbers with such tails. Every pair is taken over the films of which both are known.",
    ],
    caveats: (confidence) => [
      "Unknown is left out: money and running times of zero, money marked as to be checked, means of no votes. So each cell is about other films; those with known money are a small, large-budget part.",
      "Return is revenue divided by budget: its correlation with either is partly arithmetic. Money is in dollars of the time, so the year carries inflation.",
      `With so many films, almost any correlation differs from zero; the table gives the ${confidence} intervals. A correlation says nothing about causes.`,
    ],
    names: {
      budget: "Budget",
      revenue: "Revenue",
      return: "Return",
      votes: "Votes",
      popularity: "Popularity",
      mean: "Mean vote",
      runtime: "Running time",
      year: "Year",
    },
    title: (a, b, rho, c, d, other) =>
      `${a} and ${b} go together most (${rho}), ${c} and ${d} least (${other})`,
    titleNone: "Too few films are known in two numbers to correlate them",
    subtitle: (least) =>
      `Spearman’s rank correlation of every two numbers of a film${least === null ? "" : `; films with ${least} or more`}`,
    least: "Votes, at least",
    leastValue: (votes) => votes,
    note: (films, fewest) =>
      `n = ${films} films, of each pair those of which both are known; hatched: fewer than ${fewest}, or the same`,
    first: "One number",
    second: "Other number",
    rho: "Rank correlation",
    interval: (confidence) => `${confidence} interval`,
    n: "Films",
    tip: (rho, n) => `${rho} (n = ${n})`,
    same: "same order",
    opposite: "opposite order",
  },
};

const es: RatingsText = {
  description:
    "Cómo se reparten los votos entre las películas, cuánto vale un voto medio de pocos votos, cuáles son las mejores según la medida y a qué sigue la popularidad.",
  finding: {
    share: (top, share, rule, films) =>
      `El ${top} de las películas votadas reúne el ${share} de los votos; solo ${films} llegan a los ${rule} que pedimos`,
    first: (films, share) =>
      `De ${films} películas con votos, la más votada reúne el ${share} de todos los votos`,
    none: "Ninguna película de estos datos tiene votos",
  },
  lead: (voted, films, votes) =>
    `Los usuarios de TMDB dan a las películas de medio punto a diez puntos. ${voted} de las ${films} películas tienen al menos un voto; suman ${votes}. Los archivos dicen cuántos votos tiene una película y cuál es su promedio, no los votos mismos ni quién los dio.`,
  table: "movies",
  titleless: (id) => `Película sin título (id ${id})`,
  votesOf: (count, shown) => (count === 1 ? "un voto" : `${shown} votos`),
  film: "Película",
  year: "Año",
  votes: "Votos",
  mean: "Voto medio",
  films: "Películas",
  popularity: "Popularidad",
  nVoted: (n) => `n = ${n} películas con votos`,
  genre: {
    label: "Género (en todos los gráficos)",
    all: "Todas las películas",
    hint: "Los gráficos y sus títulos siguen la elección; el texto habla de todas las películas.",
    failed: "No se pudieron consultar las tablas. Inténtelo de nuevo.",
    none: (genre) => `Ninguna película del género ${genre} tiene votos en estos datos.`,
    of: (genre) => (genre === null ? "" : `; solo el género ${genre}`),
  },
  tail: {
    heading: "¿Cómo se reparten los votos entre las películas?",
    prose: (median, top, topShare, tenth, tenthShare, without) =>
      `De forma muy desigual. La mitad de las películas con votos tiene ${median} o menos. El ${top} más votado reúne el ${topShare} de los votos y el ${tenth} más votado, el ${tenthShare}; ${without} películas no tienen ninguno. Con una cola así, el promedio de votos no describe a ninguna película: por eso los ejes avanzan por potencias de diez y el texto da medianas y porcentajes.`,
    proseRule: (rule, films, share, votesShare) =>
      `En el resto del sitio, el voto medio de una película solo se da a partir de ${rule} votos. Esa regla deja pasar ${films} películas (${share} de las que tienen votos), que reúnen el ${votesShare} de todos ellos. Mueva el límite para ver qué haría otra regla.`,
    caveats: [
      "El número de votos dice a cuántos usuarios de TMDB les interesó la película, no cuánta gente la vio: votó quien quiso, y el sitio es mucho más joven que la mayoría de las películas.",
      "Las películas viejas y las nuevas no han tenido el mismo tiempo para reunir votos; las del año de la exportación, apenas meses.",
    ],
    threshold: "Votos que necesita una película",
    thresholdValue: (votes) => `${votes} o más`,
    histogramTitle: (median, most) =>
      `La mitad de las películas con votos tiene ${median} o menos; la más votada, ${most}`,
    histogramSubtitle: (votes) =>
      `Películas por número de votos, cuatro barras por potencia de diez; en color, ${votes} o más (barras enteras)`,
    histogramX: "Votos (cada marca del eje es diez veces la anterior)",
    histogramY: "Películas",
    enough: (votes) => `${votes} o más`,
    fewer: "menos",
    from: "Votos desde",
    to: "hasta menos de",
    title: (films, shownFilms, votes, share, votesShare) =>
      films === 1
        ? `Una película tiene ${votes} o más (${share} de las votadas) y reúne el ${votesShare} de todos los votos`
        : `${shownFilms} películas tienen ${votes} o más (${share} de las votadas) y reúnen el ${votesShare} de todos los votos`,
    subtitle:
      "Porcentaje de las películas con votos que tienen al menos esa cantidad, y porcentaje de todos los votos que reúnen",
    x: "Votos, como mínimo",
    y: "Porcentaje",
    filmsLine: "parte de las películas",
    votesLine: "parte de todos los votos",
  },
  means: {
    heading: "¿Cuánto vale un voto medio de pocos votos?",
    prose: [
      "Donde votaron pocos, un entusiasta basta para un diez y un descontento, para casi nada. Con más votos se compensa el azar de quién votó, y los promedios se acercan unos a otros. La primera imagen muestra todas las películas en celdas; la segunda, las ocho décimas partes centrales de cada clase de votos.",
    ],
    caveats: [
      "Los votos no son una muestra: cada quien elige qué ve y qué vota. Muchos votos quitan el azar, no esa elección.",
      "Que las películas muy votadas tengan mejores promedios admite dos razones: las buenas se ven más, y las viejas o poco conocidas las ve quien las buscó. Los datos no permiten separarlas.",
    ],
    cellsTitle: (few, fewSpan, many, manySpan) =>
      `Con ${few}, ocho de cada diez promedios abarcan ${fewSpan} puntos; con ${many}, ${manySpan}`,
    cellsTitleOne: (films) => `${films} películas por votos y voto medio`,
    cellsSubtitle: "Películas por número de votos y voto medio; cuanto más intensa la celda, más películas",
    rule: (votes) => `${votes} votos`,
    x: "Votos",
    y: "Voto medio, puntos sobre diez",
    spreadTitle: (few, fewMedian, many, manyMedian) =>
      `La película mediana con ${few} tiene un voto medio de ${fewMedian}; con ${many}, de ${manyMedian}`,
    spreadTitleOne: (votes, median) => `La película mediana con ${votes} tiene un voto medio de ${median}`,
    spreadSubtitle:
      "Voto medio según el número de votos: mediana de las películas (punto) y las ocho décimas partes centrales (línea)",
    axis: "Voto medio, puntos sobre diez",
    between: (from, to) => `${from}–${to} votos`,
    single: (votes) => `${votes} votos`,
    over: (from) => `${from} votos o más`,
    low: "Una de cada diez no pasa de",
    median: "Mediana",
    high: "Nueve de cada diez no pasan de",
  },
  best: {
    heading: "¿Cuáles son las mejores, y según qué medida?",
    prose: (votes, mean) => [
      `Solo por el voto medio pueden ganar películas con un puñado de votos. La valoración ponderada, la fórmula que IMDb dio para su lista de las mejores películas, acerca el promedio R de v votos al promedio C de todas las películas, como si cada una trajera de antemano m votos de esa clase: WR = v/(v+m) · R + m/(v+m) · C. Aquí, igual que en la página de recomendaciones, m = ${votes}, los votos que nueve de cada diez películas con votos no superan, y C = ${mean}, el promedio de los votos medios de las películas.`,
      "Pedir más votos es la manera tosca de llegar a lo mismo: mueva el control y vea si las dos listas se van pareciendo. Las películas que entonces salen de la lista no son por fuerza peores: están menos bien medidas.",
    ],
    caveats: [
      "La valoración ponderada es una estimación prudente, no un veredicto; m es una convención, y con una menor suben películas de pocos votos.",
      "A igualdad va primero la que tiene más votos. Cuenta como película todo lo que TMDB registra como tal, aunque sea un concierto o un episodio de una serie.",
    ],
    least: "Votos, como mínimo",
    leastValue: (votes) => votes,
    title: (both, shownBoth, shown, least) =>
      both === 0
        ? `Ninguna de las ${shown} mejores por voto medio (${least} o más) está entre las ${shown} mejores por valoración ponderada`
        : `${shownBoth} de las ${shown} mejores por voto medio (${least} o más) ${both === 1 ? "está" : "están"} entre las ${shown} mejores por valoración ponderada`,
    subtitle: (shown) =>
      `Las ${shown} primeras en los dos órdenes; unidas: en ambos; tras una flecha (en pantalla ancha): su lugar en el otro orden`,
    byMean: "Por voto medio",
    byWeighted: "Por valoración ponderada",
    tip: (mean, votes, weighted) => `promedio ${mean} de ${votes} votos; ponderada ${weighted}`,
    weighted: "Valoración ponderada",
    meanRank: "Lugar por voto medio",
    weightedRank: "Lugar por valoración ponderada",
    note: (films, votes, mean) => `n = ${films} películas con votos suficientes; m = ${votes}, C = ${mean}`,
  },
  popular: {
    heading: "¿Qué mide la popularidad?",
    prose:
      "La popularidad es un índice propio de TMDB sobre cuánto se ocupaban sus usuarios de una película hacia la fecha de la exportación. Los archivos no dicen cómo se calcula; no tiene unidad ni tope. Es una instantánea de la atención, mientras que el número de votos es lo que la atención ha dejado con los años.",
    proseYears:
      "Lo que podría separarlos es el calendario: de una película recién estrenada se habla antes de votarla. La segunda imagen divide lo uno entre lo otro, año por año. Como la popularidad crece más despacio que los votos, compara solo películas con una cantidad de votos parecida.",
    caveat:
      "Nada se puede decir de la popularidad de una película en su propia época: el índice se leyó una sola vez.",
    caveatYears:
      "Las películas de los años rayados están incompletas en estos datos: las que hay son las que los usuarios de TMDB anotaron pronto.",
    title: (rho, film, popularity) =>
      `La popularidad sigue a los votos (correlación de rangos ${rho}); ${film} va primera con ${popularity}`,
    titleGenre: (film, popularity) => `${film} es la más popular, con ${popularity}`,
    subtitle:
      "Películas por número de votos y popularidad; cuanto más intensa la celda, más películas; con nombre, las más populares",
    x: "Votos",
    y: "Popularidad (índice de TMDB)",
    yearTitle: (least, most, year, popularity, votes, median) =>
      `Con ${least}–${most} votos, las películas de ${year} tienen ${popularity} puntos de popularidad por cada ${votes} votos; las del año completo mediano, ${median}`,
    yearSubtitle: (votes, least, most, films) =>
      `Mediana de la popularidad por cada ${votes} votos, según el año de estreno; películas con ${least} a ${most} votos, años con ${films} o más de ellas`,
    yearY: (votes) => `Popularidad por cada ${votes} votos (mediana)`,
    incomplete: "incompleto",
  },
  together: {
    heading: "¿Qué números van juntos?",
    prose: [
      "La correlación de rangos de Spearman pregunta si las películas quedan en el mismo orden según dos números: uno es el mismo orden, menos uno el inverso y cero ninguna relación. No necesita una línea recta ni se deja llevar por unos pocos gigantes, lo que conviene a números con estas colas. Cada pareja se calcula con las películas de las que se conocen los dos.",
    ],
    caveats: (confidence) => [
      "Lo desconocido se excluye: costos, recaudaciones y duraciones de cero, cifras por comprobar, promedios sin votos. Así que cada celda trata de otras películas; las de dinero conocido son una parte pequeña y de costo alto.",
      "El retorno es la recaudación entre el costo: su correlación con ambos es en parte aritmética. El dinero está en dólares de cada época, de modo que el año arrastra la inflación.",
      `Con tantas películas, casi cualquier correlación difiere de cero; la tabla da los intervalos del ${confidence}. Una correlación no dice nada sobre las causas.`,
    ],
    names: {
      budget: "Costo",
      revenue: "Recaudación",
      return: "Retorno",
      votes: "Votos",
      popularity: "Popularidad",
      mean: "Voto medio",
      runtime: "Duración",
      year: "Año",
    },
    title: (a, b, rho, c, d, other) =>
      `Los que más van juntos: ${a} y ${b} (${rho}); los que menos: ${c} y ${d} (${other})`,
    titleNone: "Son muy pocas las películas de las que se conocen dos números para correlacionarlos",
    subtitle: (least) =>
      `Correlación de rangos de Spearman entre cada dos números de una película${least === null ? "" : `; películas con ${least} o más`}`,
    least: "Votos, como mínimo",
    leastValue: (votes) => votes,
    note: (films, fewest) =>
      `n = ${films} películas, en cada pareja aquellas de las que se conocen los dos; rayado: menos de ${fewest}, o el mismo número`,
    first: "Un número",
    second: "Otro número",
    rho: "Correlación de rangos",
    interval: (confidence) => `Intervalo del ${confidence}`,
    n: "Películas",
    tip: (rho, n) => `${rho} (n = ${n})`,
    same: "mismo orden",
    opposite: "orden inverso",
  },
};

export const ratingsText: Readonly<Record<Language, RatingsText>> = {en, es};
