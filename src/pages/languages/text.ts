import type {Language} from "../../format/language.js";

export type Measure = "count" | "ratio";

export interface LanguagesText {
  readonly description: string;
  readonly finding: {
    readonly votes: (language: string, share: string, votes: string, shareVoted: string) => string;
    readonly plain: (language: string, share: string, films: string) => string;
    readonly none: (films: string) => string;
  };
  readonly lead: (films: string, languages: string, countries: string) => string;
  readonly source: string;
  readonly films: string;
  readonly share: string;
  readonly language: string;
  readonly code: string;
  readonly country: string;
  readonly unknown: string;
  readonly period: string;
  readonly allYears: string;
  readonly rows: string;
  readonly measure: string;
  readonly empty: string;
  readonly fewPeriods: (least: string) => string;
  readonly incomplete: (year: string) => string;
  readonly originals: {
    readonly heading: string;
    readonly prose: (languages: string, first: string, share: string, single: string) => string;
    readonly title: (first: string, share: string, rest: string) => string;
    readonly subtitle: (years: string) => string;
    readonly axis: string;
    readonly others: (languages: string) => string;
    readonly cumulative: string;
    readonly unknownNote: (films: string) => string;
    readonly caveat: string;
  };
  readonly rank: {
    readonly prose: string;
    readonly title: (languages: string, films: string) => string;
    readonly subtitle: string;
    readonly x: string;
    readonly y: string;
  };
  readonly spoken: {
    readonly heading: string;
    readonly prose: (share: string, n: string, unknown: string) => string;
    readonly never: (languages: string) => string;
    readonly neverOne: (language: string, films: string) => string;
    readonly rarely: (language: string, among: string, films: string) => string;
    readonly title: (lowest: string, share: string) => string;
    readonly subtitle: (level: string) => string;
    readonly axis: string;
    readonly order: string;
    readonly orders: Readonly<Record<"films" | "lowest", string>>;
    readonly known: string;
    readonly among: string;
    readonly low: string;
    readonly high: string;
    readonly note: (least: string) => string;
    readonly caveatMatch: string;
    readonly unmatched: (names: string, films: string) => string;
    readonly caveatVariants: string;
  };
  readonly guests: {
    readonly prose: string;
    readonly title: (language: string, films: string, share: string) => string;
    readonly titleRatio: (language: string, share: string, films: string) => string;
    readonly subtitle: string;
    readonly subtitleRatio: (least: string) => string;
    readonly measures: Readonly<Record<Measure, string>>;
    readonly axis: Readonly<Record<Measure, string>>;
    readonly spoken: string;
    readonly guest: string;
    readonly of: (share: string, films: string) => string;
  };
  readonly countries: {
    readonly heading: string;
    readonly prose: (countries: string, unknown: string, share: string) => string;
    readonly title: (country: string, films: string, share: string) => string;
    readonly subtitle: (years: string) => string;
    readonly measures: Readonly<Record<Measure, string>>;
    readonly axis: Readonly<Record<Measure, string>>;
    readonly note: string;
    readonly caveat: string;
    readonly caveatPast: string;
  };
  readonly pairs: {
    readonly heading: string;
    readonly prose: (coproductions: string, share: string) => string;
    readonly expected: string;
    readonly matrixTitle: (a: string, b: string, films: string) => string;
    readonly ratioTitle: (a: string, b: string, ratio: string, films: string) => string;
    readonly ratioNone: string;
    readonly matrixSubtitle: (years: string) => string;
    readonly ratioSubtitle: (years: string) => string;
    readonly measures: Readonly<Record<Measure, string>>;
    readonly legend: {readonly more: string; readonly fewer: string; readonly unsure: string};
    readonly ratioNote: (least: string) => string;
    readonly tip: (ratio: string, films: string, expected: string) => string;
    readonly tooFew: (films: string) => string;
    readonly a: string;
    readonly b: string;
    readonly expectedColumn: string;
    readonly ratioColumn: string;
    readonly listProse: string;
    readonly listTitle: (a: string, b: string, films: string) => string;
    readonly listRatioTitle: (a: string, b: string, ratio: string, films: string) => string;
    readonly listSubtitle: (years: string, least: string) => string;
    readonly axis: Readonly<Record<Measure, string>>;
    readonly least: string;
    readonly label: (ratio: string, films: string) => string;
    readonly times: (ratio: string) => string;
    readonly precision: (films: string, percent: string) => string;
    readonly caveat: string;
    readonly caveatModel: string;
  };
  readonly change: {
    readonly heading: string;
    /** Each share with its period. */
    readonly prose: (shares: string) => string;
    readonly coproductions: (shares: string) => string;
    readonly shareOf: (share: string, period: string) => string;
    readonly title: (years: string, share: string) => string;
    readonly subtitle: string;
    readonly other: string;
    readonly shared: string;
    readonly yLabel: string;
    readonly incompleteLabel: string;
    readonly step: string;
    readonly steps: Readonly<Record<"year" | "decade", string>>;
    readonly languageKnown: string;
    readonly countryKnown: string;
    readonly fewYears: (least: string) => string;
    readonly none: (least: string) => string;
    readonly caveat: string;
    readonly heatProse: string;
    readonly heatTitle: Readonly<
      Record<Measure, (language: string, value: string, period: string) => string>
    >;
    readonly heatSubtitle: Readonly<Record<Measure, string>>;
    readonly measures: Readonly<Record<Measure, string>>;
    readonly without: (language: string) => string;
    readonly lineTitle: (
      language: string,
      early: string,
      earlyPeriod: string,
      late: string,
      latePeriod: string,
    ) => string;
    /** `first`: the most frequent language, which is left out. */
    readonly lineSubtitle: (first: string) => string;
    readonly lineLanguage: string;
    readonly lineAxis: string;
    readonly silent: string;
  };
  readonly choice: {
    readonly heading: string;
    readonly prose: (votes: string, language: string, share: string, shareAll: string) => string;
    readonly proseNone: string;
    readonly genre: string;
    readonly anyGenre: string;
    readonly from: string;
    readonly to: string;
    readonly votes: string;
    readonly anyVotes: string;
    readonly named: (genre: string, from: string, to: string, votes: string) => string;
    readonly title: (language: string, share: string, all: string) => string;
    readonly titleNone: string;
    readonly subtitle: (choice: string) => string;
    readonly inAll: string;
    readonly axis: string;
    readonly caveat: string;
  };
}

const en: LanguagesText = {
  description:
    "Original and spoken languages, countries of production and who makes films with whom, and how that has changed.",
  finding: {
    votes: (language, share, votes, shareVoted) =>
      `${language} is the original language of ${share} of the films, and of ${shareVoted} of those with ${votes} votes or more`,
    plain: (language, share, films) =>
      `${language} is the original language of ${share} of the ${films} films`,
    none: (films) => `None of the ${films} films has a known original language`,
  },
  lead: (films, languages, countries) =>
    `The languages and countries of ${films} films: ${languages} original languages and ${countries} countries, which of them go together, and whose films these data hold.`,
  source: "movies.parquet",
  films: "Films",
  share: "Share",
  language: "Language",
  code: "Code",
  country: "Country",
  unknown: "unknown",
  period: "Years",
  allYears: "all years",
  rows: "How many to show",
  measure: "Measure",
  empty: "There are no films in this choice.",
  fewPeriods: (least) => `Periods with fewer than ${least} films are left out of the picture.`,
  incomplete: (year) => `From ${year} on the films are incomplete.`,
  originals: {
    heading: "In which languages were the films made?",
    prose: (languages, first, share, single) =>
      `The films have ${languages} original languages. ${first} alone accounts for ${share}, and ${single} languages for a single film each. On an axis of equal steps, all but a few would lie on the zero line; here each step is ten times the one before, and dots stand where bars would need a zero.`,
    title: (first, share, rest) => `${first} alone is ${share}; all other languages together are ${rest}`,
    subtitle: (years) =>
      `Films by original language, ${years}; each step on the axis is ten times the one before, Σ is the share of this and all languages above`,
    axis: "Films, logarithmic",
    others: (languages) => `${languages} others`,
    cumulative: "Cumulative share",
    unknownNote: (films) => `Films without a known original language: ${films}.`,
    caveat:
      "TMDB gives a film one original language, even if it has several. It is entered by volunteers, probably most of them from the English-speaking world: the data say whose films were recorded, not who makes films.",
  },
  rank: {
    prose: "All languages at once: a long tail of languages with a handful of films.",
    title: (languages, films) =>
      `Films of a language: half of the languages (n = ${languages}) have no more than ${films}`,
    subtitle:
      "Original languages by rank and number of films; each step on both axes is ten times the one before",
    x: "Rank",
    y: "Films",
  },
  spoken: {
    heading: "Do the films speak their original language?",
    prose: (share, n, unknown) =>
      `A film has one original language, but a list of spoken ones. Of the ${n} films for which both are known, the original language is on that list in ${share}. Films with an original language, but without a spoken one that can be told: ${unknown}; they are left out.`,
    never: (languages) =>
      `Where that share is very low, the original language itself is in doubt: ${languages}. A list from which the first entry was picked by mistake is the likely cause, not a film industry.`,
    neverOne: (language, films) => `${language} is spoken in none of its ${films} films`,
    rarely: (language, among, films) => `${language} is spoken in ${among} of its ${films} films`,
    title: (lowest, share) =>
      `Of the languages shown, ${lowest} is spoken least often in its own films: in ${share}`,
    subtitle: (level) =>
      `Share of the films of each original language in which it is among the spoken ones, with its ${level} interval`,
    axis: "% of the films with known spoken languages",
    order: "Order",
    orders: {films: "Most films first", lowest: "Lowest share first"},
    known: "Spoken known",
    among: "Original among spoken",
    low: "Low, %",
    high: "High, %",
    note: (least) => `Languages with fewer than ${least} such films stand in the table only.`,
    caveatMatch:
      "Original languages are codes, spoken ones names, each in its own language and script, or codes where TMDB has no name. They were matched by a list of TMDB’s names.",
    unmatched: (names, films) =>
      `Names of question marks tell nothing and are left out: ${names} (${films} films).`,
    caveatVariants:
      "What counts as the same language is TMDB’s choice: Mandarin and Cantonese are two, Serbo-Croatian stands beside Serbian, Croatian and Bosnian. Both codes for Norwegian count as one here. Films of no language are left out.",
  },
  guests: {
    prose: "The other way round: which languages are heard in films that are not theirs?",
    title: (language, films, share) =>
      `${language} is heard in ${films} films of another original language, ${share} of all that speak it`,
    titleRatio: (language, share, films) =>
      `${language} is a guest in ${share} of the ${films} films that speak it`,
    subtitle: "Films in which a language is spoken and another one is the original",
    subtitleRatio: (least) =>
      `Films in which a language is spoken and another one is the original, in per cent of all films that speak it; languages spoken in at least ${least} films`,
    measures: {count: "Number of films", ratio: "Share of its films"},
    axis: {count: "Films of another original language", ratio: "% of the films that speak the language"},
    spoken: "Films that speak it",
    guest: "Of another original",
    of: (share, films) => `${share} of ${films}`,
  },
  countries: {
    heading: "Where do the films come from?",
    prose: (countries, unknown, share) =>
      `Countries named as places of production: ${countries}. A film of several countries counts once in each, so the counts add up to more than the films. Films for which no country is entered: ${unknown} (${share}).`,
    title: (country, films, share) =>
      `Most films: ${country}, ${films}, or ${share} of those with a known country`,
    subtitle: (years) => `Films by country of production, ${years}`,
    measures: {count: "Number of films", ratio: "Share of films"},
    axis: {count: "Films", ratio: "% of the films with a known country"},
    note: "A film of several countries counts once in each.",
    caveat:
      "The country is that of the producing companies, not of the story, the crew or the shooting; how many companies are listed is up to who entered the film.",
    caveatPast:
      "Countries that are no more stand beside their successors, as TMDB has them: a film of the Soviet Union may stand under Russia.",
  },
  pairs: {
    heading: "Who makes films with whom?",
    prose: (coproductions, share) =>
      `Films that name more than one country: ${coproductions}, ${share} of those with a known country. Large countries meet often just because they are large. So the second measure asks: how often do two countries work together, set against what their sizes would give?`,
    expected:
      "Expected is what would come out if every country kept its number of pairings (two countries of one film are one pairing) and drew its partners at random, in proportion to theirs. At one a pair is as frequent as that; at two it is twice as frequent.",
    matrixTitle: (a, b, films) => `${a} and ${b} work together most (n = ${films} films)`,
    ratioTitle: (a, b, ratio, films) =>
      `${a} and ${b} work together ${ratio} times as often as expected (n = ${films} films)`,
    ratioNone: "Too few co-productions to say what would be expected",
    matrixSubtitle: (years) =>
      `Films that two countries have made together, ${years}; the stronger the colour, the more`,
    ratioSubtitle: (years) =>
      `Films that two countries have made together, against the expected number, ${years}`,
    measures: {count: "Number of films", ratio: "Against expectation"},
    legend: {more: "more often than expected", fewer: "less often", unsure: "too few to say"},
    ratioNote: (least) => `Hatched: fewer than ${least} films would be expected.`,
    tip: (ratio, films, expected) => `${ratio} × expected\n${films} films, ${expected} expected`,
    tooFew: (films) => `too few to say (${films} films)`,
    a: "Country",
    b: "and",
    expectedColumn: "Expected",
    ratioColumn: "Ratio",
    listProse: "The strongest pairs of all countries, by either measure:",
    listTitle: (a, b, films) => `The most frequent pair: ${a} and ${b} (n = ${films} films)`,
    listRatioTitle: (a, b, ratio, films) =>
      `The closest pair: ${a} and ${b}, ${ratio} times as often as expected (n = ${films})`,
    listSubtitle: (years, least) => `Pairs of countries with at least ${least} films, ${years}`,
    axis: {count: "Films together", ratio: "Films together / expected"},
    least: "Films of a pair, at least",
    label: (ratio, films) => `${ratio}× (n = ${films})`,
    times: (ratio) => `${ratio}×`,
    precision: (films, percent) =>
      `By chance alone, the ratio of ${films} films may be off by about ${percent}.`,
    caveat:
      "A film of three countries counts for three pairs, so a single large consortium can lift several of them.",
    caveatModel:
      "Neighbours, a common language and treaties make pairs, and so does time: countries that were never active in the same years cannot meet, which the expectation over all years does not know. Choose a decade to take that out.",
  },
  change: {
    heading: "Has it changed?",
    prose: (shares) => `Films that are not in English, of those with a known language: ${shares}.`,
    coproductions: (shares) => `Co-productions, of the films with a known country: ${shares}.`,
    shareOf: (share, period) => `${share} (${period})`,
    title: (years, share) => `Not in English: ${share} of the films (${years})`,
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
    none: (least) => `No point has ${least} films`,
    fewYears: (least) => `Points with fewer than ${least} films stand in the table only.`,
    caveat:
      "A share changes when the films change or when the record of them does. Older films were entered because somebody still cares for them, and that is another choice in each country.",
    heatProse: "Language by language: which had their time, and which came up.",
    heatTitle: {
      count: (language, films, period) => `The highest number shown: ${language} with ${films} (${period})`,
      ratio: (language, share, period) => `The highest share shown: ${language} with ${share} (${period})`,
    },
    heatSubtitle: {
      count: "Films by original language and decade",
      ratio: "Share of the films of each decade by original language, in per cent",
    },
    measures: {count: "Number of films", ratio: "Share of the decade"},
    without: (language) => `Without ${language}`,
    lineTitle: (language, early, earlyPeriod, late, latePeriod) =>
      `${language}: ${early} of the films (${earlyPeriod}), ${late} (${latePeriod})`,
    lineSubtitle: (first) =>
      `Share of the films of each decade by original language: the language you choose and the most frequent others, ${first} not counted`,
    lineLanguage: "Your language",
    lineAxis: "% of the films of the decade",
    silent:
      "Silent films have an original language too: that of their intertitles, or of the country where somebody entered none.",
  },
  choice: {
    heading: "And among the films that people have rated?",
    prose: (votes, language, share, shareAll) =>
      `How long the tail is depends on which films count. Of the films with at least ${votes} votes, ${share} are originally in ${language}, against ${shareAll} of all. Choose what counts: the tables themselves are asked.`,
    proseNone: "Choose genre, years and a least number of votes: the tables themselves are asked.",
    genre: "Genre",
    anyGenre: "Any genre",
    from: "From",
    to: "To",
    votes: "Votes, at least",
    anyVotes: "any number",
    named: (genre, from, to, votes) => `${genre}, ${from} to ${to}, votes: ${votes}`,
    title: (language, share, all) => `${language}: ${share} of these films, against ${all} of all`,
    titleNone: "No film matches this choice",
    subtitle: (choice) =>
      `Films by original language (${choice}); each step on the axis is ten times the one before, Σ is the share of this and all languages above`,
    inAll: "Share of all films",
    axis: "Films, logarithmic",
    caveat:
      "Votes are those of TMDB’s users, who probably vote mostly on what is shown where they live. Few votes do not mean that few people have seen a film.",
  },
};

const es: LanguagesText = {
  description:
    "Idiomas originales y hablados, países de producción, quién hace películas con quién y cómo ha cambiado todo ello.",
  finding: {
    votes: (language, share, votes, shareVoted) =>
      `El ${share} de las películas tiene como idioma original el ${language}; entre las de ${votes} votos o más, el ${shareVoted}`,
    plain: (language, share, films) =>
      `El ${language} es el idioma original del ${share} de las ${films} películas`,
    none: (films) => `De ninguna de las ${films} películas se conoce el idioma original`,
  },
  lead: (films, languages, countries) =>
    `Los idiomas y países de ${films} películas: ${languages} idiomas originales y ${countries} países, cuáles van juntos y de quién son las películas que guardan estos datos.`,
  source: "movies.parquet",
  films: "Películas",
  share: "Porcentaje",
  language: "Idioma",
  code: "Código",
  country: "País",
  unknown: "desconocido",
  period: "Años",
  allYears: "todos los años",
  rows: "Cuántos mostrar",
  measure: "Medida",
  empty: "No hay películas en esta selección.",
  fewPeriods: (least) => `Los periodos con menos de ${least} películas no se dibujan.`,
  incomplete: (year) => `Desde ${year} faltan películas.`,
  originals: {
    heading: "¿En qué idiomas se hicieron las películas?",
    prose: (languages, first, share, single) =>
      `Las películas tienen ${languages} idiomas originales. Al ${first} le corresponde el ${share}, y ${single} idiomas tienen una sola película cada uno. En un eje de pasos iguales casi todos quedarían pegados al cero; aquí cada paso es diez veces el anterior, y hay puntos donde una barra necesitaría un cero.`,
    title: (first, share, rest) => `El ${first} suma el ${share}; todos los demás idiomas juntos, el ${rest}`,
    subtitle: (years) =>
      `Películas por idioma original, ${years}; cada paso del eje es diez veces el anterior y Σ es el porcentaje de ese idioma con todos los de arriba`,
    axis: "Películas, escala logarítmica",
    others: (languages) => `otros ${languages}`,
    cumulative: "Porcentaje acumulado",
    unknownNote: (films) => `Películas sin idioma original conocido: ${films}.`,
    caveat:
      "TMDB asigna a cada película un solo idioma original, aunque tenga varios. Lo anotan voluntarios, probablemente en su mayoría del mundo de habla inglesa: los datos dicen qué películas se registraron, no quién hace películas.",
  },
  rank: {
    prose: "Todos los idiomas a la vez: una cola larga de idiomas con unas pocas películas.",
    title: (languages, films) =>
      `Películas por idioma: la mitad de los idiomas (n = ${languages}) no pasa de ${films}`,
    subtitle:
      "Idiomas originales por puesto y número de películas; en ambos ejes cada paso es diez veces el anterior",
    x: "Puesto",
    y: "Películas",
  },
  spoken: {
    heading: "¿Se habla en las películas su idioma original?",
    prose: (share, n, unknown) =>
      `Una película tiene un idioma original, pero una lista de idiomas hablados. De las ${n} películas en que constan ambos, el original está en la lista en el ${share}. Películas con idioma original, pero sin ninguno hablado que se pueda reconocer: ${unknown}; no se cuentan.`,
    never: (languages) =>
      `Donde ese porcentaje es muy bajo, lo dudoso es el propio idioma original: ${languages}. Lo más probable es que alguien eligiera por error la primera entrada de una lista, no que exista tal cinematografía.`,
    neverOne: (language, films) =>
      `el ${language.toLowerCase()} no se habla en ninguna de sus ${films} películas`,
    rarely: (language, among, films) =>
      `el ${language.toLowerCase()} se habla en ${among} de sus ${films} películas`,
    title: (lowest, share) =>
      `De los idiomas mostrados, el que menos se habla en sus propias películas es el ${lowest}: en el ${share}`,
    subtitle: (level) =>
      `Porcentaje de las películas de cada idioma original en las que figura entre los hablados, con su intervalo del ${level}`,
    axis: "% de las películas con idiomas hablados conocidos",
    order: "Orden",
    orders: {films: "Más películas primero", lowest: "Menor porcentaje primero"},
    known: "Hablados conocidos",
    among: "El original se habla",
    low: "Mínimo, %",
    high: "Máximo, %",
    note: (least) => `Los idiomas con menos de ${least} películas así figuran solo en la tabla.`,
    caveatMatch:
      "Los idiomas originales son códigos; los hablados, nombres, cada uno en su idioma y su escritura, o códigos cuando TMDB no tiene nombre. Se emparejaron con una lista de los nombres de TMDB.",
    unmatched: (names, films) =>
      `Los nombres hechos de signos de interrogación no dicen nada y no se cuentan: ${names} (${films} películas).`,
    caveatVariants:
      "Qué es un mismo idioma lo decide TMDB: el mandarín y el cantonés son dos; el serbocroata convive con el serbio, el croata y el bosnio. Los dos códigos del noruego cuentan aquí como uno. Las películas sin idioma no se cuentan.",
  },
  guests: {
    prose: "Y al revés: ¿qué idiomas se oyen en películas que no son suyas?",
    title: (language, films, share) =>
      `El ${language} se oye en ${films} películas de otro idioma original, el ${share} de aquellas en las que se habla`,
    titleRatio: (language, share, films) =>
      `El ${language} está de visita en el ${share} de las ${films} películas en las que se habla`,
    subtitle: "Películas en las que se habla un idioma y el original es otro",
    subtitleRatio: (least) =>
      `Películas en las que se habla un idioma y el original es otro, en porcentaje de todas aquellas en las que se habla; idiomas hablados en al menos ${least} películas`,
    measures: {count: "Número de películas", ratio: "Porcentaje de las suyas"},
    axis: {
      count: "Películas de otro idioma original",
      ratio: "% de las películas en las que se habla el idioma",
    },
    spoken: "Películas en las que se habla",
    guest: "Con otro original",
    of: (share, films) => `${share} de ${films}`,
  },
  countries: {
    heading: "¿De dónde son las películas?",
    prose: (countries, unknown, share) =>
      `Países que figuran como lugar de producción: ${countries}. Una película de varios países cuenta una vez en cada uno, así que los recuentos suman más que las películas. Películas sin ningún país anotado: ${unknown} (${share}).`,
    title: (country, films, share) =>
      `El país con más películas: ${country}, ${films}, el ${share} de las que tienen país conocido`,
    subtitle: (years) => `Películas por país de producción, ${years}`,
    measures: {count: "Número de películas", ratio: "Porcentaje de películas"},
    axis: {count: "Películas", ratio: "% de las películas con país conocido"},
    note: "Una película de varios países cuenta una vez en cada uno.",
    caveat:
      "El país es el de las empresas productoras, no el de la historia, el equipo o el rodaje; cuántas empresas figuran depende de quién registró la película.",
    caveatPast:
      "Los países que ya no existen figuran junto a sus sucesores, tal como los tiene TMDB: una película de la Unión Soviética puede estar en Rusia.",
  },
  pairs: {
    heading: "¿Quién hace películas con quién?",
    prose: (coproductions, share) =>
      `Películas que nombran más de un país: ${coproductions}, el ${share} de las que tienen país conocido. Los países grandes coinciden a menudo solo por ser grandes. Por eso la segunda medida pregunta: ¿cuánto trabajan juntos dos países, frente a lo que daría su tamaño?`,
    expected:
      "Lo esperado es lo que resultaría si cada país conservara su número de emparejamientos (dos países de una misma película son un emparejamiento) y eligiera a sus socios al azar, en proporción a los de ellos. Con uno, la pareja es así de frecuente; con dos, el doble.",
    matrixTitle: (a, b, films) => `La pareja que más trabaja junta: ${a} y ${b} (n = ${films} películas)`,
    ratioTitle: (a, b, ratio, films) =>
      `${a} y ${b} trabajan juntos ${ratio} veces lo esperado (n = ${films} películas)`,
    ratioNone: "Hay muy pocas coproducciones para decir qué cabría esperar",
    matrixSubtitle: (years) =>
      `Películas que dos países han hecho juntos, ${years}; cuanto más intenso el color, más`,
    ratioSubtitle: (years) => `Películas que dos países han hecho juntos frente al número esperado, ${years}`,
    measures: {count: "Número de películas", ratio: "Frente a lo esperado"},
    legend: {more: "más de lo esperado", fewer: "menos", unsure: "muy pocas para decirlo"},
    ratioNote: (least) => `Rayado: se esperarían menos de ${least} películas.`,
    tip: (ratio, films, expected) => `${ratio} × lo esperado\n${films} películas, ${expected} esperadas`,
    tooFew: (films) => `muy pocas para decirlo (${films} películas)`,
    a: "País",
    b: "y",
    expectedColumn: "Esperadas",
    ratioColumn: "Razón",
    listProse: "Las parejas más fuertes de todos los países, con cualquiera de las dos medidas:",
    listTitle: (a, b, films) => `La pareja más frecuente: ${a} y ${b} (n = ${films} películas)`,
    listRatioTitle: (a, b, ratio, films) =>
      `La pareja más estrecha: ${a} y ${b}, ${ratio} veces lo esperado (n = ${films})`,
    listSubtitle: (years, least) => `Parejas de países con al menos ${least} películas, ${years}`,
    axis: {count: "Películas juntos", ratio: "Películas juntos / esperadas"},
    least: "Mínimo de películas por pareja",
    label: (ratio, films) => `${ratio}× (n = ${films})`,
    times: (ratio) => `${ratio}×`,
    precision: (films, percent) =>
      `Solo por azar, la razón de ${films} películas puede desviarse cerca de un ${percent}.`,
    caveat:
      "Una película de tres países cuenta para tres parejas, de modo que un solo gran consorcio puede hacer subir varias.",
    caveatModel:
      "Unen la vecindad, la lengua común y los convenios, y también el tiempo: dos países que nunca estuvieron activos en los mismos años no pueden coincidir, y el número esperado sobre todos los años no lo tiene en cuenta. Elija una década para descontarlo.",
  },
  change: {
    heading: "¿Ha cambiado?",
    prose: (shares) => `Películas que no son en inglés, entre las de idioma conocido: ${shares}.`,
    coproductions: (shares) => `Coproducciones, entre las de país conocido: ${shares}.`,
    shareOf: (share, period) => `${share} (${period})`,
    title: (years, share) => `El ${share} de las películas (${years}) no es en inglés`,
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
    none: (least) => `Ningún punto llega a ${least} películas`,
    fewYears: (least) => `Los puntos con menos de ${least} películas figuran solo en la tabla.`,
    caveat:
      "Un porcentaje cambia porque cambian las películas o porque cambia su registro. Las antiguas están porque a alguien le importan todavía, y esa elección es distinta en cada país.",
    heatProse: "Idioma por idioma: cuáles tuvieron su época y cuáles han subido.",
    heatTitle: {
      count: (language, films, period) =>
        `El número más alto de los mostrados: ${language}, ${films} (${period})`,
      ratio: (language, share, period) =>
        `El porcentaje más alto de los mostrados: ${language}, ${share} (${period})`,
    },
    heatSubtitle: {
      count: "Películas por idioma original y década",
      ratio: "Porcentaje de las películas de cada década por idioma original",
    },
    measures: {count: "Número de películas", ratio: "Porcentaje de la década"},
    without: (language) => `Sin el ${language}`,
    lineTitle: (language, early, earlyPeriod, late, latePeriod) =>
      `${language}: el ${early} de las películas (${earlyPeriod}) y el ${late} (${latePeriod})`,
    lineSubtitle: (first) =>
      `Porcentaje de las películas de cada década por idioma original: el idioma que usted elija y los otros más frecuentes, sin contar el ${first}`,
    lineLanguage: "Su idioma",
    lineAxis: "% de las películas de la década",
    silent:
      "También el cine mudo tiene idioma original: el de sus rótulos, o el del país cuando nadie anotó otra cosa.",
  },
  choice: {
    heading: "¿Y entre las películas que la gente ha votado?",
    prose: (votes, language, share, shareAll) =>
      `Cuán larga es la cola depende de qué películas cuenten. Entre las que tienen al menos ${votes} votos, el ${share} tiene como idioma original el ${language}, frente al ${shareAll} de todas. Elija usted qué cuenta: se consultan las propias tablas.`,
    proseNone: "Elija género, años y un mínimo de votos: se consultan las propias tablas.",
    genre: "Género",
    anyGenre: "Cualquier género",
    from: "Desde",
    to: "Hasta",
    votes: "Mínimo de votos",
    anyVotes: "cualquiera",
    named: (genre, from, to, votes) => `${genre}, de ${from} a ${to}, votos: ${votes}`,
    title: (language, share, all) => `${language}: el ${share} de estas películas, frente al ${all} de todas`,
    titleNone: "Ninguna película cumple esta selección",
    subtitle: (choice) =>
      `Películas por idioma original (${choice}); cada paso del eje es diez veces el anterior y Σ es el porcentaje de ese idioma con todos los de arriba`,
    inAll: "Porcentaje de todas",
    axis: "Películas, escala logarítmica",
    caveat:
      "Los votos son de usuarios de TMDB, que probablemente votan sobre todo lo que se exhibe donde viven. Pocos votos no quieren decir que pocas personas hayan visto una película.",
  },
};

export const languagesText: Readonly<Record<Language, LanguagesText>> = {en, es};
