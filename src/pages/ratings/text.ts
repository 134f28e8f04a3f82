import {capital} from "../../format/capital.js";
import type {Language} from "../../format/language.js";
import type {Measure} from "./measures.js";

export interface RatingsText {
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
  readonly nRated: (n: string) => string;
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
    readonly title: (
      rho: string,
      known: {readonly rho: string; readonly least: string; readonly films: string} | null,
      film: string,
      popularity: string,
    ) => string;
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
  nRated: (n) => `n = ${n} films with a known mean vote`,
  genre: {
    label: "Genre (for all figures)",
    all: "All films",
    hint: "Figures and their titles follow the choice; the text is about all films.",
    failed: "The tables could not be asked. Please try again.",
    none: (genre) => `No ${genre} film of these data has votes.`,
    of: (genre) => (genre === null ? "" : `; ${genre} only`),
  },
  tail: {
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
    title: (rho, known, film, popularity) =>
      `Popularity follows the votes (rank correlation ${rho}${known === null ? "" : `; ${known.rho} among the ${known.films} films with ${known.least} votes or more`}); ${film} leads with ${popularity}`,
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
    names: {
      budget: "Cost",
      revenue: "Revenue",
      return: "Return",
      votes: "Votes",
      popularity: "Popularity",
      mean: "Mean vote",
      runtime: "Running time",
      year: "Year",
    },
    title: (a, b, rho, c, d, other) =>
      `${capital(a)} and ${b} go together most (${rho}), ${c} and ${d} least (${other})`,
    titleNone: "Too few films are known in two numbers to correlate them",
    subtitle: (least) =>
      `Spearman’s rank correlation of every two numbers of a film${least === null ? "" : `; films with ${least} or more`}`,
    least: "Votes, at least",
    leastValue: (votes) => votes,
    note: (films, fewest) =>
      `n = ${films} films, of each pair those of which both are known; hatched: fewer than ${fewest}`,
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
  nRated: (n) => `n = ${n} películas de voto medio conocido`,
  genre: {
    label: "Género (en todos los gráficos)",
    all: "Todas las películas",
    hint: "Los gráficos y sus títulos siguen la elección; el texto habla de todas las películas.",
    failed: "No se pudieron consultar las tablas. Inténtelo de nuevo.",
    none: (genre) => `Ninguna película del género ${genre} tiene votos en estos datos.`,
    of: (genre) => (genre === null ? "" : `; solo el género ${genre}`),
  },
  tail: {
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
    filmsLine: "% de las películas",
    votesLine: "% de todos los votos",
  },
  means: {
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
    title: (rho, known, film, popularity) =>
      `La popularidad sigue a los votos (correlación de rangos ${rho}${known === null ? "" : `; ${known.rho} entre las ${known.films} películas con ${known.least} votos o más`}); ${film} va primera con ${popularity}`,
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
      `La correlación más fuerte: ${a} y ${b} (${rho}); la más débil: ${c} y ${d} (${other})`,
    titleNone: "Son muy pocas las películas de las que se conocen dos números para correlacionarlos",
    subtitle: (least) =>
      `Correlación de rangos de Spearman entre cada par de números de una película${least === null ? "" : `; películas con ${least} o más`}`,
    least: "Votos, como mínimo",
    leastValue: (votes) => votes,
    note: (films, fewest) =>
      `n = ${films} películas, en cada pareja aquellas de las que se conocen los dos; rayado: menos de ${fewest}`,
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
