import {capital} from "../../format/capital.js";
import type {Language} from "../../format/language.js";
import type {CalendarKind} from "./calendarCounts.js";

const en = {
  source: "movies.parquet",
  films: "Films",
  share: "Share",
  dated: "Without 1\u00a0January",
  datedShare: "Share (without 1\u00a0January)",
  empty: "There are no films in this choice.",
  years: "Years",
  allYears: "all years",
  countJanuary1: "Count 1\u00a0January",
  legend: {most: "most films", others: "the others", january1: "dated 1\u00a0January"},
  january1Left: ({films}: {films: string}) => `Films dated 1\u00a0January, left out: ${films}.`,
  calendar: {
    months: {
      /** `names` are those that lead, joined; `films` of each of them. */
      title: ({
        names,
        films,
        share,
        several,
      }: {
        names: string;
        films: string;
        share: string;
        several: boolean;
      }) =>
        several
          ? `Most films: ${names} (${films} each, ${share})`
          : `${capital(names)} has the most films: ${films} (${share})`,
      titleEven: "No month stands out",
      subtitle: ({years}: {years: string}) => `Films by month of release, ${years}`,
      column: "Month",
    },
    weekdays: {
      /** `names` are those that lead, joined; `films` of each of them. */
      title: ({
        names,
        films,
        share,
        several,
      }: {
        names: string;
        films: string;
        share: string;
        several: boolean;
      }) =>
        several
          ? `Most films: ${names} (${films} each, ${share})`
          : `${capital(names)} has the most films: ${films} (${share})`,
      titleEven: "No weekday stands out",
      subtitle: ({years}: {years: string}) => `Films by weekday of release, ${years}`,
      column: "Weekday",
    },
  },
  places: {
    kind: "Order of",
    kinds: {months: "months", weekdays: "weekdays"},
    title: ({name, before, after}: {name: string; before: string; after: string}) =>
      `${name} moves from place ${before} to place ${after} without 1\u00a0January`,
    titleStill: {
      months: "Every month keeps its place without 1\u00a0January",
      weekdays: "Every weekday keeps its place without 1\u00a0January",
    },
    subtitle: ({kind, years}: {kind: CalendarKind; years: string}) =>
      `${kind === "months" ? "Months" : "Weekdays"} by number of films, with place, ${years}: all films, and those not dated 1\u00a0January`,
    before: "all films",
    after: "without 1\u00a0January",
    placeBefore: "Place, all",
    placeAfter: "Place, without",
  },
  placeholders: {
    /** `course`: shares with their periods. */
    title: ({course}: {course: string}) => `Share of the films dated 1\u00a0January: ${course}`,
    titleOne: ({share, period}: {share: string; period: string}) =>
      `1\u00a0January holds ${share} of the films (${period})`,
    subtitle: "Share of the films of each period that are dated 1\u00a0January, in per cent",
    axis: "% of the films of the period",
    column: "Period",
    january1: "Dated 1\u00a0January",
    few: ({least}: {least: string}) => `Periods with fewer than ${least} films stand in the table only.`,
    hatched: ({year}: {year: string}) => `Hatched: from ${year} on the films are incomplete.`,
  },
  yearly: {
    title: ({year, films}: {year: string; films: string}) =>
      `No complete year shown has more films than ${year}: ${films}`,
    titleEmpty: "No complete year has a film in this choice",
    subtitle: "Films by year of release, and those of them dated 1\u00a0January",
    all: "all films",
    january1: "dated 1\u00a0January",
    yLabel: "Films",
    incomplete: "incomplete",
    column: "Year",
    from: "From",
    to: "To",
    note: ({year}: {year: string}) => `Hatched: from ${year} on the films are incomplete.`,
    later: ({least}: {least: string}) =>
      `Of these, years with fewer than ${least} films stand in the table only.`,
  },
  seasons: {
    title: ({genre, month, index}: {genre: string; month: string; index: string}) =>
      `${genre} peaks in ${month}: ${index} times its share in the whole year`,
    titleNone: "No genre has more films in a month than chance explains in one of so many cells",
    subtitle: ({years}: {years: string}) =>
      `Index of each genre’s films by month, ${years}; one is the share that all films have in that month`,
    legend: {
      more: "more than all films",
      fewer: "fewer than all films",
      unsure: "too few films, or within chance",
    },
    decade: "Decade",
    allDecades: "All complete years",
    least: "Films of a genre, at least",
    onlyBeyond: "Only what chance hardly explains",
    genre: "Genre",
    month: "Month",
    genreFilms: "Of the genre",
    expected: "Expected",
    index: "Index",
    low: ({level}: {level: string}) => `Low (${level})`,
    high: ({level}: {level: string}) => `High (${level})`,
    tip: ({
      index,
      low,
      high,
      films,
      all,
    }: {
      index: string;
      low: string;
      high: string;
      films: string;
      all: string;
    }) => `${index} (${low} – ${high})\n${films} of ${all} films`,
    few: ({expected}: {expected: string}) => `too few films expected (${expected})`,
    note: ({
      cellFilms,
      leastFilms,
      incomplete,
      level,
    }: {
      cellFilms: string;
      leastFilms: string;
      incomplete: string;
      level: string;
    }) =>
      `Without 1\u00a0January and without the years from ${incomplete} on. Genres with fewer than ${leastFilms} films are left out; hatched cells have fewer than ${cellFilms} expected films. The title names a cell only if its interval leaves out one even where the intervals of all cells together have a level of ${level} (Bonferroni).`,
    beyondNote: "Cells whose interval holds one are hatched too.",
    none: ({leastFilms}: {leastFilms: string}) => `No genre has ${leastFilms} films in this choice.`,
  },
  genres: {
    title: ({
      first,
      share,
      moved,
      course,
    }: Readonly<Record<"first" | "share" | "moved" | "course", string>>) =>
      `Most frequent: ${first}, ${share} of all films; most changed: ${moved}, ${course}`,
    subtitle: "Films of each genre, in % of the films of a decade",
    none: "No decade of these data has films enough.",
    note: ({least, year}: {least: string; year: string}) =>
      `A film of several genres counts once in each. Decades with fewer than ${least} films are left out; from ${year} on (plus sign) the films are incomplete.`,
    genre: "Genre",
  },
  genrePairs: {
    title: ({a, b, most, c, d, least}: Readonly<Record<"a" | "b" | "most" | "c" | "d" | "least", string>>) =>
      `${a} and ${b} stand together ${most} times as often as by chance, ${c} and ${d} ${least} times`,
    subtitle:
      "How often two genres stand together, as a multiple of what their frequencies alone would give (lift)",
    none: "Too few films have several genres.",
    note: ({cellFilms}: {cellFilms: string}) =>
      `Hatched: fewer than ${cellFilms} films would be expected. Colours go by the logarithm.`,
    more: "more often than by chance",
    less: "less often",
    first: "One genre",
    second: "Other genre",
    lift: "Lift",
  },
  runtimes: {
    /** `course`: minutes with their periods. */
    title: ({kind, course}: {kind: "features" | "shorts"; course: string}) =>
      `Minutes that half of the ${kind === "features" ? "feature films" : "shorts"} do not exceed: ${course}`,
    titleOne: ({kind, minutes, period}: {kind: "features" | "shorts"; minutes: string; period: string}) =>
      `Half of the ${kind === "features" ? "feature films" : "shorts"} last at most ${minutes} minutes (${period})`,
    subtitle:
      "Running time by decade: the dot is the median; half of the films lie on the line (between the quartiles)",
    axis: "Minutes",
    genre: "Genre",
    allGenres: "All",
    kind: "Length",
    kinds: {features: "Feature films", shorts: "Shorts"},
    defined: ({minutes}: {minutes: string}) => ({
      features: `Feature films (over ${minutes} min)`,
      shorts: `Shorts (up to ${minutes} min)`,
    }),
    column: "Period",
    low: "Lower quartile, min",
    median: "Median, min",
    high: "Upper quartile, min",
    few: ({least}: {least: string}) => `Periods with fewer than ${least} films stand in the table only.`,
    note: ({year}: {year: string}) =>
      `Films with a known running time, without the incomplete years from ${year} on.`,
    none: ({least}: {least: string}) => `No period has ${least} films in this choice.`,
  },
  outliers: {
    order: "Which films",
    orders: {longest: "the longest", known: "the best known that are too long", shortest: "the shortest"},
    title: {
      longest: ({film, minutes}: {film: string; minutes: string}) =>
        `The longest: ${film}, ${minutes} minutes`,
      known: ({film, minutes}: {film: string; minutes: string}) =>
        `The most voted of those beyond the upper fence: ${film}, ${minutes} minutes`,
      shortest: ({film, minutes}: {film: string; minutes: string}) =>
        `The shortest beyond the lower fence: ${film}, ${minutes} minutes`,
    },
    subtitle: {
      longest: "Feature films beyond the upper fence of their decade, by running time in minutes",
      known:
        "Feature films beyond the upper fence of their decade, by number of votes; running time in minutes",
      shortest: "Feature films beyond the lower fence of their decade, by running time in minutes",
    },
    none: "No feature film lies beyond that fence.",
    note: ({least, year}: {least: string; year: string}) =>
      `n is the feature films of decades with ${least} of them or more, before ${year}, from which year on films are missing. The SQL gives all films beyond the fences.`,
    film: "Film",
    minutes: "Minutes",
    votes: "Votes",
  },
  choice: {
    genre: "Genre",
    anyGenre: "Any genre",
    language: "Original language",
    anyLanguage: "Any language",
    named: ({genre, language, from, to}: {genre: string; language: string; from: string; to: string}) =>
      `${genre}, ${language}, ${from} to ${to}`,
    subtitle: ({kind, named}: {kind: CalendarKind; named: string}) =>
      `Films by ${kind === "months" ? "month" : "weekday"} of release: ${named}`,
    title: ({kind, names, films, share}: {kind: CalendarKind; names: string; films: string; share: string}) =>
      `${kind === "months" ? "Month" : "Weekday"} with the most films: ${names}, ${films} (${share})`,
    titleEven: ({kind}: {kind: CalendarKind}): string =>
      kind === "months" ? "No month stands out" : "No weekday stands out",
    titleNone: "No film matches this choice",
    fewFilms: ({films}: {films: string}) =>
      `With fewer than ${films} films, differences between neighbouring bars are mostly chance.`,
  },
};

const es: typeof en = {
  source: "movies.parquet",
  films: "Películas",
  share: "Porcentaje",
  dated: "Sin el 1\u00a0de\u00a0enero",
  datedShare: "Porcentaje (sin el 1\u00a0de\u00a0enero)",
  empty: "No hay películas en esta selección.",
  years: "Años",
  allYears: "todos los años",
  countJanuary1: "Contar el 1\u00a0de\u00a0enero",
  legend: {most: "el de más películas", others: "los demás", january1: "fechadas el 1\u00a0de\u00a0enero"},
  january1Left: ({films}) => `Películas fechadas el 1\u00a0de\u00a0enero, no contadas: ${films}.`,
  calendar: {
    months: {
      title: ({names, films, share, several}) =>
        several
          ? `Los meses con más películas: ${names} (${films} cada uno, ${share})`
          : `${capital(names)} es el mes con más películas: ${films} (${share})`,
      titleEven: "Ningún mes sobresale",
      subtitle: ({years}) => `Películas por mes de estreno, ${years}`,
      column: "Mes",
    },
    weekdays: {
      title: ({names, films, share, several}) =>
        several
          ? `Los días con más películas: ${names} (${films} cada uno, ${share})`
          : `El ${names} es el día con más películas: ${films} (${share})`,
      titleEven: "Ningún día de la semana sobresale",
      subtitle: ({years}) => `Películas por día de la semana del estreno, ${years}`,
      column: "Día",
    },
  },
  places: {
    kind: "Orden de",
    kinds: {months: "los meses", weekdays: "los días de la semana"},
    title: ({name, before, after}) =>
      `Sin el 1\u00a0de\u00a0enero: ${name}, del puesto ${before} al ${after}`,
    titleStill: {
      months: "Sin el 1\u00a0de\u00a0enero, todos los meses conservan su puesto",
      weekdays: "Sin el 1\u00a0de\u00a0enero, todos los días conservan su puesto",
    },
    subtitle: ({kind, years}) =>
      `${kind === "months" ? "Meses" : "Días de la semana"} por número de películas, con su puesto, ${years}: todas, y las no fechadas el 1\u00a0de\u00a0enero`,
    before: "todas",
    after: "sin el 1\u00a0de\u00a0enero",
    placeBefore: "Puesto, todas",
    placeAfter: "Puesto, sin el 1\u00a0de\u00a0enero",
  },
  placeholders: {
    title: ({course}) => `Porcentaje de las películas fechadas el 1\u00a0de\u00a0enero: ${course}`,
    titleOne: ({share, period}) => `El 1\u00a0de\u00a0enero reúne el ${share} de las películas (${period})`,
    subtitle: "Porcentaje de las películas de cada periodo fechadas el 1\u00a0de\u00a0enero",
    axis: "% de las películas del periodo",
    column: "Periodo",
    january1: "Fechadas el 1\u00a0de\u00a0enero",
    few: ({least}) => `Los periodos con menos de ${least} películas figuran solo en la tabla.`,
    hatched: ({year}) => `Rayado: desde ${year} faltan películas.`,
  },
  yearly: {
    title: ({year, films}) => `Ningún año completo de los mostrados supera a ${year}: ${films} películas`,
    titleEmpty: "Ningún año completo de esta selección tiene películas",
    subtitle: "Películas por año de estreno, y las que están fechadas el 1\u00a0de\u00a0enero",
    all: "todas",
    january1: "del 1\u00a0de\u00a0enero",
    yLabel: "Películas",
    incomplete: "incompleto",
    column: "Año",
    from: "Desde",
    to: "Hasta",
    note: ({year}) => `Rayado: desde ${year} faltan películas.`,
    later: ({least}) => `De esos años, los que tienen menos de ${least} figuran solo en la tabla.`,
  },
  seasons: {
    title: ({genre, month, index}) =>
      `El mejor mes del género ${genre} es ${month}: ${index} veces lo que le tocaría`,
    titleNone: "Ningún género tiene en un mes más películas de las que el azar explica entre tantas casillas",
    subtitle: ({years}) =>
      `Índice de las películas de cada género por mes, ${years}; uno es el peso de ese mes entre todas las películas`,
    legend: {
      more: "más que el conjunto",
      fewer: "menos que el conjunto",
      unsure: "muy pocas películas o explicable por el azar",
    },
    decade: "Década",
    allDecades: "Todos los años completos",
    least: "Mínimo de películas por género",
    onlyBeyond: "Solo lo que el azar apenas explica",
    genre: "Género",
    month: "Mes",
    genreFilms: "Del género",
    expected: "Esperadas",
    index: "Índice",
    low: ({level}) => `Mínimo (${level})`,
    high: ({level}) => `Máximo (${level})`,
    tip: ({index, low, high, films, all}) => `${index} (${low} – ${high})\n${films} de ${all} películas`,
    few: ({expected}) => `se esperan muy pocas películas (${expected})`,
    note: ({cellFilms, leastFilms, incomplete, level}) =>
      `Sin el 1\u00a0de\u00a0enero ni los años desde ${incomplete}. Se omiten los géneros con menos de ${leastFilms} películas; las casillas rayadas tienen menos de ${cellFilms} esperadas. El título solo nombra una casilla si su intervalo excluye el uno aun cuando los de todas las casillas juntas tienen un nivel del ${level} (Bonferroni).`,
    beyondNote: "También van rayadas las casillas cuyo intervalo contiene el uno.",
    none: ({leastFilms}) => `Ningún género llega a ${leastFilms} películas en esta selección.`,
  },
  genres: {
    title: ({first, share, moved, course}) =>
      `El género más frecuente: ${first}, el ${share} de las películas; el que más ha cambiado: ${moved}, ${course}`,
    subtitle: "Películas de cada género, en % de las de cada década",
    none: "Ninguna década de estos datos tiene películas suficientes.",
    note: ({least, year}) =>
      `Una película de varios géneros cuenta una vez en cada uno. Se omiten las décadas con menos de ${least} películas; desde ${year} (signo más) faltan películas.`,
    genre: "Género",
  },
  genrePairs: {
    title: ({a, b, most, c, d, least}) =>
      `${a} y ${b} aparecen juntos ${most} veces lo que daría el azar; ${c} y ${d}, ${least} veces`,
    subtitle: "Cuánto coinciden dos géneros, en veces lo que darían sus frecuencias por sí solas (lift)",
    none: "Muy pocas películas tienen varios géneros.",
    note: ({cellFilms}) =>
      `Rayado: se esperarían menos de ${cellFilms} películas. El color sigue al logaritmo.`,
    more: "más que por azar",
    less: "menos que por azar",
    first: "Un género",
    second: "Otro género",
    lift: "Lift",
  },
  runtimes: {
    title: ({kind, course}) =>
      `Minutos que la mitad de los ${kind === "features" ? "largometrajes" : "cortos"} no supera: ${course}`,
    titleOne: ({kind, minutes, period}) =>
      `La mitad de los ${kind === "features" ? "largometrajes" : "cortos"} dura como mucho ${minutes} minutos (${period})`,
    subtitle:
      "Duración por década: el punto es la mediana; la línea abarca la mitad de las películas (entre los cuartiles)",
    axis: "Minutos",
    genre: "Género",
    allGenres: "Todos",
    kind: "Duración",
    kinds: {features: "Largometrajes", shorts: "Cortos"},
    defined: ({minutes}) => ({
      features: `Largometrajes (más de ${minutes} min)`,
      shorts: `Cortos (hasta ${minutes} min)`,
    }),
    column: "Periodo",
    low: "Primer cuartil, min",
    median: "Mediana, min",
    high: "Tercer cuartil, min",
    few: ({least}) => `Los periodos con menos de ${least} películas figuran solo en la tabla.`,
    note: ({year}) => `Películas de duración conocida, sin los años incompletos desde ${year}.`,
    none: ({least}) => `Ningún periodo llega a ${least} películas en esta selección.`,
  },
  outliers: {
    order: "Qué películas",
    orders: {
      longest: "las más largas",
      known: "las más conocidas que son demasiado largas",
      shortest: "las más cortas",
    },
    title: {
      longest: ({film, minutes}) => `La más larga: ${film}, ${minutes} minutos`,
      known: ({film, minutes}) =>
        `La más votada de las que pasan el límite superior: ${film}, ${minutes} minutos`,
      shortest: ({film, minutes}) => `La más corta bajo el límite inferior: ${film}, ${minutes} minutos`,
    },
    subtitle: {
      longest: "Largometrajes por encima del límite superior de su década, por duración en minutos",
      known:
        "Largometrajes por encima del límite superior de su década, por número de votos; duración en minutos",
      shortest: "Largometrajes por debajo del límite inferior de su década, por duración en minutos",
    },
    none: "Ningún largometraje queda más allá de ese límite.",
    note: ({least, year}) =>
      `n son los largometrajes de las décadas con ${least} o más, antes de ${year}, año desde el que faltan películas. El SQL da todas las que quedan más allá de los límites.`,
    film: "Película",
    minutes: "Minutos",
    votes: "Votos",
  },
  choice: {
    genre: "Género",
    anyGenre: "Cualquier género",
    language: "Idioma original",
    anyLanguage: "Cualquier idioma",
    named: ({genre, language, from, to}) => `${genre}, ${language}, de ${from} a ${to}`,
    subtitle: ({kind, named}) =>
      `Películas por ${kind === "months" ? "mes" : "día de la semana"} de estreno: ${named}`,
    title: ({kind, names, films, share}) =>
      `${kind === "months" ? "Mes" : "Día"} con más películas: ${names}, ${films} (${share})`,
    titleEven: ({kind}) => (kind === "months" ? "Ningún mes sobresale" : "Ningún día de la semana sobresale"),
    titleNone: "Ninguna película cumple esta selección",
    fewFilms: ({films}) =>
      `Con menos de ${films} películas, las diferencias entre barras vecinas se deben sobre todo al azar.`,
  },
};

export const timeText: Readonly<Record<Language, typeof en>> = {en, es};
