import type {Language} from "../../format/language.js";
import {lowerFirst} from "../../format/lowerFirst.js";

const en = {
  source: "movies.parquet",
  films: "Films",
  share: "Share",
  language: "Language",
  code: "Code",
  country: "Country",
  unknown: "unknown",
  /** A language as the subject of a sentence. */
  subject: ({language}: {language: string}) => language,
  period: "Years",
  allYears: "all years",
  rows: "How many to show",
  measure: "Measure",
  empty: "There are no films in this choice.",
  fewPeriods: ({least}: {least: string}) =>
    `Periods with fewer than ${least} films are left out of the picture.`,
  incomplete: ({year}: {year: string}) => `From ${year} on the films are incomplete.`,
  originals: {
    title: ({first, share, rest}: {first: string; share: string; rest: string}) =>
      `${first} alone is ${share}; all other languages together are ${rest}`,
    subtitle: ({years}: {years: string}) =>
      `Films by original language, ${years}; each step on the axis is ten times the one before, Σ is the share of this and all languages above`,
    axis: "Films, logarithmic",
    others: ({languages}: {languages: string}) => `${languages} others`,
    cumulative: "Cumulative share",
    unknownNote: ({films}: {films: string}) => `Films without a known original language: ${films}.`,
  },
  rank: {
    title: ({languages, films}: {languages: string; films: string}) =>
      `Films of a language: half of the languages (n = ${languages}) have no more than ${films}`,
    subtitle:
      "Original languages by rank and number of films; each step on both axes is ten times the one before",
    x: "Rank",
    y: "Films",
  },
  spoken: {
    neverOne: ({language, films}: {language: string; films: string}) =>
      `${language} is spoken in none of its ${films} films`,
    rarely: ({language, among, films}: {language: string; among: string; films: string}) =>
      `${language} is spoken in ${among} of its ${films} films`,
    title: ({lowest, share}: {lowest: string; share: string}) =>
      `Of the languages shown, ${lowest} is spoken least often in its own films: in ${share}`,
    subtitle: ({level}: {level: string}) =>
      `Share of the films of each original language in which it is among the spoken ones, with its ${level} interval`,
    axis: "% of the films with known spoken languages",
    order: "Order",
    orders: {films: "Most films first", lowest: "Lowest share first"},
    known: "Spoken known",
    among: "Original among spoken",
    low: "Low, %",
    high: "High, %",
    note: ({least}: {least: string}) =>
      `Languages with fewer than ${least} such films stand in the table only.`,
  },
  guests: {
    title: ({language, films, share}: {language: string; films: string; share: string}) =>
      `${language} is heard in ${films} films of another original language, ${share} of all that speak it`,
    titleRatio: ({language, share, films}: {language: string; share: string; films: string}) =>
      `${language} is a guest in ${share} of the ${films} films that speak it`,
    subtitle: "Films in which a language is spoken and another one is the original",
    subtitleRatio: ({least}: {least: string}) =>
      `Films in which a language is spoken and another one is the original, in per cent of all films that speak it; languages spoken in at least ${least} films`,
    measures: {count: "Number of films", ratio: "Share of its films"},
    axis: {count: "Films of another original language", ratio: "% of the films that speak the language"},
    spoken: "Films that speak it",
    guest: "Of another original",
    of: ({share, films}: {share: string; films: string}) => `${share} of ${films}`,
  },
  countries: {
    title: ({country, films, share}: {country: string; films: string; share: string}) =>
      `Most films: ${country}, ${films}, or ${share} of those with a known country`,
    subtitle: ({years}: {years: string}) => `Films by country of production, ${years}`,
    measures: {count: "Number of films", ratio: "Share of films"},
    axis: {count: "Films", ratio: "% of the films with a known country"},
    note: "A film of several countries counts once in each.",
  },
  regions: {
    names: {
      "ibero-america": "Ibero-America",
      "northern-america": "Northern America",
      "northern-europe": "Northern Europe",
      "western-europe": "Western Europe",
      "southern-europe": "Southern Europe",
      "eastern-europe": "Eastern Europe",
      "east-asia": "East Asia",
      "south-asia": "South and Southeast Asia",
      "middle-east": "Middle East, North Africa",
      africa: "Sub-Saharan Africa",
      oceania: "Oceania",
      other: "Others",
    },
    which: "Of",
    places: {regions: "regions of the world", countries: "countries of Ibero-America"},
    column: {regions: "Region", countries: "Country"},
    inPlace: {regions: "region", countries: "country of Ibero-America"},
    whole: {regions: "the films with a known country", countries: "the films of Ibero-America"},
    measures: {films: "Share of films", votes: "Share of votes", mean: "Mean vote"},
    title: {
      share: ({name, films, votes}: {name: string; films: string; votes: string}) =>
        `${name} has a part in ${films} of the films, which have ${votes} of the votes`,
      mean: ({name, mean, place, of}: Readonly<Record<"name" | "mean" | "place" | "of", string>>) =>
        `${name}: a mean vote of ${mean}, place ${place} of ${of}`,
    },
    without: "No film of Ibero-America is in these data",
    noMean: ({films}: {films: string}) => `Too few films have enough votes for a mean (${films} of a place)`,
    subtitle: {
      films: ({place, whole}: Readonly<Record<"place" | "whole" | "votes" | "level", string>>) =>
        `Films by ${place} of production, in % of ${whole}`,
      votes: ({place, whole}: Readonly<Record<"place" | "whole" | "votes" | "level", string>>) =>
        `Votes on the films by ${place} of production, in % of the votes on ${whole}`,
      mean: ({place, votes, level}: Readonly<Record<"place" | "whole" | "votes" | "level", string>>) =>
        `Mean of the mean votes of films with ${votes} votes or more, by ${place} of production, with its interval of ${level}`,
    },
    axis: {films: "% of the films", votes: "% of the votes", mean: "Mean vote"},
    note: "A film of several regions counts once in each.",
    few: ({films}: {films: string}) => `Places with fewer than ${films} such films stand in the table only.`,
    together: {regions: "With another region", countries: "With another country"},
    votes: "Votes",
    votesShare: "Share of votes",
    rated: ({votes}: {votes: string}) => `Films with ${votes} votes or more`,
    mean: "Their mean vote",
    low: "Low",
    high: "High",
    decadesTitle: ({course}: {course: string}) => `Ibero-America’s share of the films: ${course}`,
    decadesSubtitle: "Films by region of production, in % of the films of a decade with a known country",
  },
  pairs: {
    matrixTitle: ({a, b, films}: {a: string; b: string; films: string}) =>
      `${a} and ${b} work together most (n = ${films} films)`,
    ratioTitle: ({a, b, ratio, films}: {a: string; b: string; ratio: string; films: string}) =>
      `${a} and ${b} work together ${ratio} times as often as expected (n = ${films} films)`,
    ratioNone: "Too few co-productions to say what would be expected",
    matrixSubtitle: ({years}: {years: string}) =>
      `Films that two countries have made together, ${years}; the stronger the colour, the more`,
    ratioSubtitle: ({years}: {years: string}) =>
      `Films that two countries have made together, against the expected number, ${years}`,
    measures: {count: "Number of films", ratio: "Against expectation"},
    legend: {more: "more often than expected", fewer: "less often", unsure: "too few to say"},
    scale: ({most}: {most: string}) =>
      `From faint to strong: one film to ${most}, by the square root; without colour: none.`,
    ratioNote: ({least}: {least: string}) => `Hatched: fewer than ${least} films would be expected.`,
    tip: ({ratio, films, expected}: {ratio: string; films: string; expected: string}) =>
      `${ratio} × expected\n${films} films, ${expected} expected`,
    tooFew: ({films}: {films: string}) => `too few to say (${films} films)`,
    a: "Country",
    b: "and",
    expectedColumn: "Expected",
    ratioColumn: "Ratio",
    listTitle: ({a, b, films}: {a: string; b: string; films: string}) =>
      `The most frequent pair: ${a} and ${b} (n = ${films} films)`,
    listRatioTitle: ({a, b, ratio, films}: {a: string; b: string; ratio: string; films: string}) =>
      `The closest pair: ${a} and ${b}, ${ratio} times as often as expected (n = ${films})`,
    listSubtitle: ({years, least}: {years: string; least: string}) =>
      `Pairs of countries with at least ${least} films, ${years}`,
    axis: {count: "Films together", ratio: "Films together / expected"},
    least: "Films of a pair, at least",
    label: ({ratio, films}: {ratio: string; films: string}) => `${ratio}× (n = ${films})`,
    times: ({ratio}: {ratio: string}) => `${ratio}×`,
    precision: ({films, percent}: {films: string; percent: string}) =>
      `By chance alone, the ratio of ${films} films may be off by about ${percent}.`,
  },
  change: {
    shareOf: ({share, period}: {share: string; period: string}) => `${share} (${period})`,
    /** `course`: shares with their years or periods. */
    title: ({course}: {course: string}) => `Not in English, share of the films: ${course}`,
    subtitle:
      "Share of films in a language other than English, and of films of several countries, by year or decade of release",
    other: "not in English",
    shared: "co-productions",
    yLabel: "% of the films with a known language or country",
    incompleteLabel: "incomplete",
    step: "One point is",
    steps: {year: "a year", decade: "a decade"},
    languageKnown: "Language known",
    countryKnown: "Country known",
    none: ({least}: {least: string}) => `No point has ${least} films`,
    fewYears: ({least}: {least: string}) => `Points with fewer than ${least} films stand in the table only.`,
    heatTitle: {
      count: ({language, value, period}: {language: string; value: string; period: string}) =>
        `The highest number shown: ${language} with ${value} (${period})`,
      ratio: ({language, value, period}: {language: string; value: string; period: string}) =>
        `The highest share shown: ${language} with ${value} (${period})`,
    },
    heatSubtitle: {
      count: "Films by original language and decade",
      ratio: "Share of the films of each decade by original language, in per cent",
    },
    measures: {count: "Number of films", ratio: "Share of the decade"},
    without: ({language}: {language: string}) => `Without ${language}`,
    /** `course`: shares with their periods. */
    lineTitle: ({language, course}: {language: string; course: string}) =>
      `${language}, share of the films: ${course}`,
    /** `first`: the most frequent language, which is left out. */
    lineSubtitle: ({first}: {first: string}) =>
      `Share of the films of each decade by original language: the language you choose and the most frequent others, ${first} not counted`,
    lineLanguage: "Your language",
    lineAxis: "% of the films of the decade",
  },
  choice: {
    genre: "Genre",
    anyGenre: "Any genre",
    from: "From",
    to: "To",
    votes: "Votes",
    anyVotes: "any number",
    named: ({genre, from, to, votes}: {genre: string; from: string; to: string; votes: string}) =>
      `${genre}, ${from} to ${to}, votes: ${votes}`,
    title: ({language, share, all}: {language: string; share: string; all: string}) =>
      `${language}: ${share} of these films, against ${all} of all`,
    titleNone: "No film matches this choice",
    subtitle: ({choice}: {choice: string}) =>
      `Films by original language (${choice}); each step on the axis is ten times the one before, Σ is the share of this and all languages above`,
    inAll: "Share of all films",
    axis: "Films, logarithmic",
  },
};

const es: typeof en = {
  source: "movies.parquet",
  films: "Películas",
  share: "Porcentaje",
  language: "Idioma",
  code: "Código",
  country: "País",
  unknown: "desconocido",
  subject: ({language}) => `el ${language}`,
  period: "Años",
  allYears: "todos los años",
  rows: "Cuántos mostrar",
  measure: "Medida",
  empty: "No hay películas en esta selección.",
  fewPeriods: ({least}) => `Los periodos con menos de ${least} películas no se dibujan.`,
  incomplete: ({year}) => `Desde ${year} faltan películas.`,
  originals: {
    title: ({first, share, rest}) =>
      `El ${first} suma el ${share}; todos los demás idiomas juntos, el ${rest}`,
    subtitle: ({years}) =>
      `Películas por idioma original, ${years}; cada paso del eje es diez veces el anterior y Σ es el porcentaje de ese idioma con todos los de arriba`,
    axis: "Películas, escala logarítmica",
    others: ({languages}) => `otros ${languages}`,
    cumulative: "Porcentaje acumulado",
    unknownNote: ({films}) => `Películas sin idioma original conocido: ${films}.`,
  },
  rank: {
    title: ({languages, films}) =>
      `Películas por idioma: la mitad de los idiomas (n = ${languages}) no pasa de ${films}`,
    subtitle:
      "Idiomas originales por puesto y número de películas; en ambos ejes cada paso es diez veces el anterior",
    x: "Puesto",
    y: "Películas",
  },
  spoken: {
    neverOne: ({language, films}) =>
      `el ${language.toLowerCase()} no se habla en ninguna de sus ${films} películas`,
    rarely: ({language, among, films}) =>
      `el ${language.toLowerCase()} se habla en ${among} de sus ${films} películas`,
    title: ({lowest, share}) =>
      `De los idiomas mostrados, el que menos se habla en sus propias películas es el ${lowest}: en el ${share}`,
    subtitle: ({level}) =>
      `Porcentaje de las películas de cada idioma original en las que figura entre los hablados, con su intervalo del ${level}`,
    axis: "% de las películas con idiomas hablados conocidos",
    order: "Orden",
    orders: {films: "Más películas primero", lowest: "Menor porcentaje primero"},
    known: "Hablados conocidos",
    among: "El original se habla",
    low: "Mínimo, %",
    high: "Máximo, %",
    note: ({least}) => `Los idiomas con menos de ${least} películas así figuran solo en la tabla.`,
  },
  guests: {
    title: ({language, films, share}) =>
      `El ${language} se oye en ${films} películas de otro idioma original, el ${share} de aquellas en las que se habla`,
    titleRatio: ({language, share, films}) =>
      `El ${language} está de visita en el ${share} de las ${films} películas en las que se habla`,
    subtitle: "Películas en las que se habla un idioma y el original es otro",
    subtitleRatio: ({least}) =>
      `Películas en las que se habla un idioma y el original es otro, en porcentaje de todas aquellas en las que se habla; idiomas hablados en al menos ${least} películas`,
    measures: {count: "Número de películas", ratio: "Porcentaje de las suyas"},
    axis: {
      count: "Películas de otro idioma original",
      ratio: "% de las películas en las que se habla el idioma",
    },
    spoken: "Películas en las que se habla",
    guest: "Con otro original",
    of: ({share, films}) => `${share} de ${films}`,
  },
  countries: {
    title: ({country, films, share}) =>
      `El país con más películas: ${country}, ${films}, el ${share} de las que tienen país conocido`,
    subtitle: ({years}) => `Películas por país de producción, ${years}`,
    measures: {count: "Número de películas", ratio: "Porcentaje de películas"},
    axis: {count: "Películas", ratio: "% de las películas con país conocido"},
    note: "Una película de varios países cuenta una vez en cada uno.",
  },
  regions: {
    names: {
      "ibero-america": "Iberoamérica",
      "northern-america": "América del Norte",
      "northern-europe": "Europa del Norte",
      "western-europe": "Europa Occidental",
      "southern-europe": "Europa del Sur",
      "eastern-europe": "Europa del Este",
      "east-asia": "Asia Oriental",
      "south-asia": "Sur y Sudeste de Asia",
      "middle-east": "Oriente Medio, Norte de África",
      africa: "África subsahariana",
      oceania: "Oceanía",
      other: "Otros",
    },
    which: "De",
    places: {regions: "regiones del mundo", countries: "países de Iberoamérica"},
    column: {regions: "Región", countries: "País"},
    inPlace: {regions: "región", countries: "país de Iberoamérica"},
    whole: {regions: "las películas con país conocido", countries: "las películas de Iberoamérica"},
    measures: {films: "Porcentaje de películas", votes: "Porcentaje de votos", mean: "Voto medio"},
    title: {
      share: ({name, films, votes}) =>
        `${name} participa en el ${films} de las películas, que reúnen el ${votes} de los votos`,
      mean: ({name, mean, place, of}) => `${name}: un voto medio de ${mean}, puesto ${place} de ${of}`,
    },
    without: "En estos datos no hay películas de Iberoamérica",
    noMean: ({films}) => `Muy pocas películas tienen votos suficientes para un promedio (${films} por lugar)`,
    subtitle: {
      films: ({place, whole}) => `Películas por ${place} de producción, en % de ${whole}`,
      votes: ({place, whole}) =>
        `Votos de las películas por ${place} de producción, en % de los votos de ${whole}`,
      mean: ({place, votes, level}) =>
        `Promedio de los votos medios de las películas con ${votes} votos o más, por ${place} de producción, con su intervalo del ${level}`,
    },
    axis: {films: "% de las películas", votes: "% de los votos", mean: "Voto medio"},
    note: "Una película de varias regiones cuenta una vez en cada una.",
    few: ({films}) => `Los lugares con menos de ${films} películas así figuran solo en la tabla.`,
    together: {regions: "Con otra región", countries: "Con otro país"},
    votes: "Votos",
    votesShare: "Porcentaje de votos",
    rated: ({votes}) => `Películas con ${votes} votos o más`,
    mean: "Su voto medio",
    low: "Mínimo",
    high: "Máximo",
    decadesTitle: ({course}) => `Porcentaje de películas de Iberoamérica: ${course}`,
    decadesSubtitle: "Películas por región de producción, en % de las de cada década con país conocido",
  },
  pairs: {
    matrixTitle: ({a, b, films}) => `La pareja que más trabaja junta: ${a} y ${b} (n = ${films} películas)`,
    ratioTitle: ({a, b, ratio, films}) =>
      `${a} y ${b} trabajan juntos ${ratio} veces lo esperado (n = ${films} películas)`,
    ratioNone: "Hay muy pocas coproducciones para decir qué cabría esperar",
    matrixSubtitle: ({years}) =>
      `Películas que dos países han hecho juntos, ${years}; cuanto más intenso el color, más`,
    ratioSubtitle: ({years}) =>
      `Películas que dos países han hecho juntos frente al número esperado, ${years}`,
    measures: {count: "Número de películas", ratio: "Frente a lo esperado"},
    legend: {more: "más de lo esperado", fewer: "menos", unsure: "muy pocas para decirlo"},
    scale: ({most}) =>
      `De claro a intenso: de una película a ${most}, según la raíz cuadrada; sin color: ninguna.`,
    ratioNote: ({least}) => `Rayado: se esperarían menos de ${least} películas.`,
    tip: ({ratio, films, expected}) => `${ratio} × lo esperado\n${films} películas, ${expected} esperadas`,
    tooFew: ({films}) => `muy pocas para decirlo (${films} películas)`,
    a: "País",
    b: "y",
    expectedColumn: "Esperadas",
    ratioColumn: "Razón",
    listTitle: ({a, b, films}) => `La pareja más frecuente: ${a} y ${b} (n = ${films} películas)`,
    listRatioTitle: ({a, b, ratio, films}) =>
      `La pareja más estrecha: ${a} y ${b}, ${ratio} veces lo esperado (n = ${films})`,
    listSubtitle: ({years, least}) => `Parejas de países con al menos ${least} películas, ${years}`,
    axis: {count: "Películas en común", ratio: "Películas en común / esperadas"},
    least: "Mínimo de películas por pareja",
    label: ({ratio, films}) => `${ratio}× (n = ${films})`,
    times: ({ratio}) => `${ratio}×`,
    precision: ({films, percent}) =>
      `Solo por azar, la razón de ${films} películas puede desviarse cerca de un ${percent}.`,
  },
  change: {
    shareOf: ({share, period}) => `${share} (${period})`,
    title: ({course}) => `Porcentaje de películas que no son en inglés: ${course}`,
    subtitle:
      "Porcentaje de películas en un idioma distinto del inglés y de películas de varios países, por año o década de estreno",
    other: "no en inglés",
    shared: "coproducciones",
    yLabel: "% de las películas con idioma o país conocido",
    incompleteLabel: "incompleto",
    step: "Cada punto es",
    steps: {year: "un año", decade: "una década"},
    languageKnown: "Idioma conocido",
    countryKnown: "País conocido",
    none: ({least}) => `Ningún punto llega a ${least} películas`,
    fewYears: ({least}) => `Los puntos con menos de ${least} películas figuran solo en la tabla.`,
    heatTitle: {
      count: ({language, value, period}) =>
        `El número más alto de los mostrados: el del ${lowerFirst(language)}, ${value} (${period})`,
      ratio: ({language, value, period}) =>
        `El porcentaje más alto de los mostrados: el del ${lowerFirst(language)}, ${value} (${period})`,
    },
    heatSubtitle: {
      count: "Películas por idioma original y década",
      ratio: "Porcentaje de las películas de cada década por idioma original",
    },
    measures: {count: "Número de películas", ratio: "Porcentaje de la década"},
    without: ({language}) => `Sin el ${language}`,
    lineTitle: ({language, course}) => `${language}, porcentaje de las películas: ${course}`,
    lineSubtitle: ({first}) =>
      `Porcentaje de las películas de cada década por idioma original: el idioma que usted elija y los otros más frecuentes, sin contar el ${first}`,
    lineLanguage: "Su idioma",
    lineAxis: "% de las películas de la década",
  },
  choice: {
    genre: "Género",
    anyGenre: "Cualquier género",
    from: "Desde",
    to: "Hasta",
    votes: "Votos",
    anyVotes: "cualquiera",
    named: ({genre, from, to, votes}) => `${genre}, de ${from} a ${to}, votos: ${votes}`,
    title: ({language, share, all}) =>
      `${language}: el ${share} de estas películas, frente al ${all} de todas`,
    titleNone: "Ninguna película cumple esta selección",
    subtitle: ({choice}) =>
      `Películas por idioma original (${choice}); cada paso del eje es diez veces el anterior y Σ es el porcentaje de ese idioma con todos los de arriba`,
    inAll: "Porcentaje de todas",
    axis: "Películas, escala logarítmica",
  },
};

export const languagesText: Readonly<Record<Language, typeof en>> = {en, es};
