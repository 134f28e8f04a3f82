import {capital} from "../../format/capital.js";
import type {Language} from "../../format/language.js";
import type {CalendarKind} from "./calendarCounts.js";

/** A chart of films by month or by weekday. */
export interface CalendarText {
  readonly heading: string;
  /** `names` are those that lead, joined; `films` of each of them. */
  readonly title: (names: string, films: string, share: string, several: boolean) => string;
  readonly titleEven: string;
  readonly subtitle: (years: string) => string;
  readonly column: string;
}

export interface TimeText {
  readonly description: string;
  readonly finding: {
    readonly moves: (month: string, before: string, after: string, films: string) => string;
    readonly stays: (share: string) => string;
    readonly none: (films: string) => string;
  };
  readonly lead: (films: string) => string;
  readonly source: string;
  readonly films: string;
  readonly share: string;
  readonly dated: string;
  readonly datedShare: string;
  readonly empty: string;
  readonly years: string;
  readonly allYears: string;
  readonly countJanuary1: string;
  readonly legend: {
    readonly most: string;
    readonly others: string;
    readonly january1: string;
  };
  readonly january1Left: (films: string) => string;
  readonly calendar: Readonly<Record<CalendarKind, CalendarText>>;
  readonly months: {
    readonly asDated: (months: string, films: string, all: string, several: boolean) => string;
    readonly without: (january1: string, months: string, films: string, several: boolean) => string;
    readonly january: (before: string, after: string) => string;
    readonly noJanuary1: string;
    readonly realToo: string;
    readonly firsts: (films: string, times: string) => string;
  };
  readonly places: {
    readonly prose: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<CalendarKind, string>>;
    readonly title: (name: string, before: string, after: string) => string;
    readonly titleStill: Readonly<Record<CalendarKind, string>>;
    readonly subtitle: (kind: CalendarKind, years: string) => string;
    readonly before: string;
    readonly after: string;
    readonly placeBefore: string;
    readonly placeAfter: string;
  };
  readonly placeholders: {
    readonly heading: string;
    readonly prose: (films: string, share: string) => string;
    readonly differs: string;
    readonly title: (share: string, period: string, lowest: string, lowestPeriod: string) => string;
    readonly titleOne: (share: string, period: string) => string;
    readonly subtitle: string;
    readonly axis: string;
    readonly column: string;
    readonly january1: string;
    readonly few: (least: string) => string;
    readonly hatched: (year: string) => string;
    readonly caveat: string;
  };
  readonly weekdays: {
    readonly prose: (name: string, share: string, shareDated: string) => string;
    /** Whether that date changes the order of the weekdays. */
    readonly order: (changes: boolean) => string;
    readonly proseEven: string;
    readonly change: (
      name: string,
      early: string,
      earlyPeriod: string,
      late: string,
      latePeriod: string,
    ) => string;
    readonly caveat: string;
  };
  readonly yearly: {
    readonly heading: string;
    readonly prose: (year: string, films: string, incomplete: string) => string;
    readonly title: (year: string, films: string) => string;
    readonly titleEmpty: string;
    readonly subtitle: string;
    readonly all: string;
    readonly january1: string;
    readonly yLabel: string;
    readonly incomplete: string;
    readonly column: string;
    readonly from: string;
    readonly to: string;
    readonly note: (year: string) => string;
    readonly later: (least: string) => string;
    readonly caveat: string;
  };
  readonly seasons: {
    readonly heading: string;
    readonly prose: (cellFilms: string) => string;
    readonly beyond: (beyond: string, cells: string, chance: string) => string;
    readonly title: (genre: string, month: string, index: string) => string;
    readonly titleNone: string;
    readonly subtitle: (years: string) => string;
    readonly legend: {readonly more: string; readonly fewer: string; readonly unsure: string};
    readonly decade: string;
    readonly allDecades: string;
    readonly least: string;
    readonly onlyBeyond: string;
    readonly genre: string;
    readonly month: string;
    readonly genreFilms: string;
    readonly expected: string;
    readonly index: string;
    readonly low: (level: string) => string;
    readonly high: (level: string) => string;
    readonly tip: (index: string, low: string, high: string, films: string, all: string) => string;
    readonly few: (expected: string) => string;
    readonly note: (cellFilms: string, leastFilms: string, incomplete: string, level: string) => string;
    readonly beyondNote: string;
    readonly none: (leastFilms: string) => string;
    readonly caveatGenres: string;
    readonly caveatDates: string;
  };
  readonly runtimes: {
    readonly heading: string;
    readonly prose: (minutes: string, unknown: string, share: string) => string;
    readonly title: (
      kind: "features" | "shorts",
      minutes: string,
      period: string,
      other: string,
      otherPeriod: string,
    ) => string;
    readonly titleOne: (kind: "features" | "shorts", minutes: string, period: string) => string;
    readonly subtitle: string;
    readonly axis: string;
    readonly genre: string;
    readonly allGenres: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<"features" | "shorts", string>>;
    readonly defined: (minutes: string) => Readonly<Record<"features" | "shorts", string>>;
    readonly column: string;
    readonly low: string;
    readonly median: string;
    readonly high: string;
    readonly few: (least: string) => string;
    readonly note: (year: string) => string;
    readonly none: (least: string) => string;
    readonly caveat: string;
    readonly caveatShorts: string;
  };
  readonly choice: {
    readonly heading: string;
    readonly prose: string;
    readonly genre: string;
    readonly anyGenre: string;
    readonly language: string;
    readonly anyLanguage: string;
    readonly named: (genre: string, language: string, from: string, to: string) => string;
    readonly title: (kind: CalendarKind, names: string, films: string, share: string) => string;
    readonly titleEven: (kind: CalendarKind) => string;
    readonly titleNone: string;
    readonly fewFilms: (films: string) => string;
    readonly caveat: (least: string) => string;
  };
}

const en: TimeText = {
  description:
    "Films per year, month and weekday, what the dates of 1 January do to them, the seasons of the genres, and how long films are.",
  finding: {
    moves: (month, before, after, films) =>
      `Without the films dated 1 January (n = ${films}), ${month} moves from place ${before} to ${after} among the months`,
    stays: (share) => `${share} of the films are dated 1 January, which often only stands for a year`,
    none: (films) => `None of the ${films} films is dated 1 January: the months count as they are`,
  },
  lead: (films) =>
    `When ${films} films came out, by month, weekday and year: how much of it is a season and how much a date that only stands for a year. And how long the films last.`,
  source: "movies.parquet",
  films: "Films",
  share: "Share",
  dated: "Without 1 January",
  datedShare: "Share (without 1 January)",
  empty: "There are no films in this choice.",
  years: "Years",
  allYears: "all years",
  countJanuary1: "Count 1 January",
  legend: {most: "most films", others: "the others", january1: "dated 1 January"},
  january1Left: (films) => `Films dated 1 January, left out: ${films}.`,
  calendar: {
    months: {
      heading: "Which month has the most films?",
      title: (names, films, share, several) =>
        several
          ? `Most films: ${names} (${films} each, ${share})`
          : `${capital(names)} has the most films: ${films} (${share})`,
      titleEven: "No month stands out",
      subtitle: (years) => `Films by month of release, ${years}`,
      column: "Month",
    },
    weekdays: {
      heading: "On which weekday do films open?",
      title: (names, films, share, several) =>
        several
          ? `Most films: ${names} (${films} each, ${share})`
          : `${capital(names)} has the most films: ${films} (${share})`,
      titleEven: "No weekday stands out",
      subtitle: (years) => `Films by weekday of release, ${years}`,
      column: "Weekday",
    },
  },
  months: {
    asDated: (months, films, all, several) =>
      `As the dates stand, ${months} ${several ? "have" : "has"} the most films: ${films}${several ? " each" : ""} of ${all}.`,
    without: (january1, months, films, several) =>
      `But the number of films dated 1 January is ${january1}: the date that also stands where only the year is known. Without these, ${months} ${several ? `lead with ${films} each` : `leads with ${films}`}.`,
    january: (before, after) =>
      before === after
        ? `January keeps place ${after} either way.`
        : `January goes from place ${before} to place ${after}.`,
    noJanuary1: "No film is dated 1 January, so no date is suspected to stand for a year.",
    realToo:
      "Some films really opened on 1 January. The data do not tell them from the others, so counts without 1 January leave out a few too many.",
    firsts: (films, times) =>
      `The first day of the other months is too full as well: ${films} films, ${times} times as many as on another day. Some of these dates probably stand for a month; they stay where they are.`,
  },
  places: {
    prose: "The two orders side by side: what one date does to the places.",
    kind: "Order of",
    kinds: {months: "months", weekdays: "weekdays"},
    title: (name, before, after) => `${name} moves from place ${before} to place ${after} without 1 January`,
    titleStill: {
      months: "Every month keeps its place without 1 January",
      weekdays: "Every weekday keeps its place without 1 January",
    },
    subtitle: (kind, years) =>
      `${kind === "months" ? "Months" : "Weekdays"} by number of films, with place, ${years}: all films, and those not dated 1 January`,
    before: "all films",
    after: "without 1 January",
    placeBefore: "Place, all",
    placeAfter: "Place, without",
  },
  placeholders: {
    heading: "Whose date is only a year?",
    prose: (films, share) =>
      `Films dated 1 January: ${films}, ${share} of all. If dates were real, that day would hold about as many as any other.`,
    differs: "How many it holds differs from one period to the next.",
    title: (share, period, lowest, lowestPeriod) =>
      `1 January holds ${share} of the films (${period}) and ${lowest} (${lowestPeriod})`,
    titleOne: (share, period) => `1 January holds ${share} of the films (${period})`,
    subtitle: "Share of the films of each period that are dated 1 January, in per cent",
    axis: "% of the films of the period",
    column: "Period",
    january1: "Dated 1 January",
    few: (least) => `Periods with fewer than ${least} films stand in the table only.`,
    hatched: (year) => `Hatched: from ${year} on the films are incomplete.`,
    caveat:
      "For a period with many such dates, statements about months and weekdays rest on the films whose date is better known: probably the better-known films.",
  },
  weekdays: {
    prose: (name, share, shareDated) =>
      `${name} has ${share} of all films, and ${shareDated} of those that are not dated 1 January.`,
    order: (changes) =>
      `That date falls on another weekday each year: it blurs the weekdays${changes ? " and changes their order" : ", but all keep their place"}.`,
    proseEven: "No weekday has more films than all others.",
    change: (name, early, earlyPeriod, late, latePeriod) =>
      `${name} among the films not dated 1 January: ${early} (${earlyPeriod}), ${late} (${latePeriod}). Choose the years below to see how the week has changed.`,
    caveat:
      "Cinemas open films on different weekdays in different countries, and the date is that of one country. It is not always clear which, and a premiere at a festival counts as a release where TMDB has no other date.",
  },
  yearly: {
    heading: "How many films does each year have?",
    prose: (year, films, incomplete) =>
      `Of the complete years, none has more films than ${year}: ${films}. From ${incomplete} on, the films are not all there: those years are hatched here and left out wherever this page compares years.`,
    title: (year, films) => `No complete year shown has more films than ${year}: ${films}`,
    titleEmpty: "No complete year has a film in this choice",
    subtitle: "Films by year of release, and those of them dated 1 January",
    all: "all films",
    january1: "dated 1 January",
    yLabel: "Films",
    incomplete: "incomplete",
    column: "Year",
    from: "From",
    to: "To",
    note: (year) => `Hatched: from ${year} on the films are incomplete.`,
    later: (least) => `Of these, years with fewer than ${least} films stand in the table only.`,
    caveat:
      "A rising line does not say that more films were made. It says that more of them were entered into TMDB and kept in these data; older and smaller films are missing more often.",
  },
  seasons: {
    heading: "Do genres have a season?",
    prose: (cellFilms) =>
      `All films have their full and empty months, so a genre’s own count says little. The index sets the share of the genre’s films that fall into a month against the share of all films that do: at one the genre follows all films, at two it has twice as many as that. Films dated 1 January are out, on both sides. Cells for which fewer than ${cellFilms} films would be expected stay empty.`,
    beyond: (beyond, cells, chance) =>
      `${beyond} of the ${cells} cells lie farther from one than chance explains; without any season, about ${chance} would. A single pale cell is therefore no finding, a row of strong ones is.`,
    title: (genre, month, index) => `${genre} peaks in ${month}: ${index} times its share in the whole year`,
    titleNone: "No genre has more films in a month than chance explains in one of so many cells",
    subtitle: (years) =>
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
    low: (level) => `Low (${level})`,
    high: (level) => `High (${level})`,
    tip: (index, low, high, films, all) => `${index} (${low} – ${high})\n${films} of ${all} films`,
    few: (expected) => `too few films expected (${expected})`,
    note: (cellFilms, leastFilms, incomplete, level) =>
      `Without 1 January and without the years from ${incomplete} on. Genres with fewer than ${leastFilms} films are left out; hatched cells have fewer than ${cellFilms} expected films. The title names a cell only if its interval leaves out one even where the intervals of all cells together have a level of ${level} (Bonferroni).`,
    beyondNote: "Cells whose interval holds one are hatched too.",
    none: (leastFilms) => `No genre has ${leastFilms} films in this choice.`,
    caveatGenres:
      "A film of several genres counts once in each, so rows are not independent: a month full of animated family films lifts both rows.",
    caveatDates:
      "Whether a genre is released in a month or only dated there cannot be told apart: TV films carry the day of their broadcast, documentaries often that of a festival.",
  },
  runtimes: {
    heading: "Have films become longer?",
    prose: (minutes, unknown, share) =>
      `Up to ${minutes} minutes a film counts as a short here, by the rule of the Academy that awards the Oscars, and shorts stand apart: otherwise the first decades would measure how many shorts somebody entered. Films without a running time, or with zero, which means the same: ${unknown} (${share}). Medians and quartiles do not mind the series of many hours that are also in the data.`,
    title: (kind, minutes, period, other, otherPeriod) =>
      `Half of the ${kind === "features" ? "feature films" : "shorts"} last at most ${minutes} minutes (${period}); before, ${other} (${otherPeriod})`,
    titleOne: (kind, minutes, period) =>
      `Half of the ${kind === "features" ? "feature films" : "shorts"} last at most ${minutes} minutes (${period})`,
    subtitle:
      "Running time by decade: the dot is the median; half of the films lie on the line (between the quartiles)",
    axis: "Minutes",
    genre: "Genre",
    allGenres: "All",
    kind: "Length",
    kinds: {features: "Feature films", shorts: "Shorts"},
    defined: (minutes) => ({
      features: `Feature films (over ${minutes} min)`,
      shorts: `Shorts (up to ${minutes} min)`,
    }),
    column: "Period",
    low: "Lower quartile, min",
    median: "Median, min",
    high: "Upper quartile, min",
    few: (least) => `Periods with fewer than ${least} films stand in the table only.`,
    note: (year) => `Films with a known running time, without the incomplete years from ${year} on.`,
    none: (least) => `No period has ${least} films in this choice.`,
    caveat:
      "The running time is that of one version. Silent films ran at different speeds, and restored versions are often longer than what was shown.",
    caveatShorts:
      "A film of several genres counts once in each. The lines are the spread of the films, not the uncertainty of the median.",
  },
  choice: {
    heading: "And the films you are interested in?",
    prose:
      "Choose genre, original language and years: the tables themselves are asked, and the months and weekdays of exactly these films are counted. These are counts: whether a month is a season shows only against all films, as in the index above.",
    genre: "Genre",
    anyGenre: "Any genre",
    language: "Original language",
    anyLanguage: "Any language",
    named: (genre, language, from, to) => `${genre}, ${language}, ${from} to ${to}`,
    title: (kind, names, films, share) =>
      `${kind === "months" ? "Month" : "Weekday"} with the most films: ${names}, ${films} (${share})`,
    titleEven: (kind) => (kind === "months" ? "No month stands out" : "No weekday stands out"),
    titleNone: "No film matches this choice",
    fewFilms: (films) =>
      `With fewer than ${films} films, differences between neighbouring bars are mostly chance.`,
    caveat: (least) =>
      `The list has the languages of at least ${least} films. A film of several genres is found under each of them.`,
  },
};

const es: TimeText = {
  description:
    "Películas por año, mes y día de la semana, el efecto de las fechas del 1 de enero, las temporadas de los géneros y la duración.",
  finding: {
    moves: (month, before, after, films) =>
      `Sin las películas fechadas el 1 de enero (n = ${films}), ${month} pasa del puesto ${before} al ${after} entre los meses`,
    stays: (share) =>
      `El ${share} de las películas lleva fecha del 1 de enero, que muchas veces solo indica el año`,
    none: (films) =>
      `Ninguna de las ${films} películas está fechada el 1 de enero: los meses cuentan tal cual`,
  },
  lead: (films) =>
    `Cuándo se estrenaron ${films} películas, por mes, día de la semana y año: cuánto es temporada y cuánto es una fecha que solo indica el año. Y cuánto duran las películas.`,
  source: "movies.parquet",
  films: "Películas",
  share: "Porcentaje",
  dated: "Sin el 1 de enero",
  datedShare: "Porcentaje (sin el 1 de enero)",
  empty: "No hay películas en esta selección.",
  years: "Años",
  allYears: "todos los años",
  countJanuary1: "Contar el 1 de enero",
  legend: {most: "el de más películas", others: "los demás", january1: "fechadas el 1 de enero"},
  january1Left: (films) => `Películas fechadas el 1 de enero, no contadas: ${films}.`,
  calendar: {
    months: {
      heading: "¿Qué mes tiene más películas?",
      title: (names, films, share, several) =>
        several
          ? `Los meses con más películas: ${names} (${films} cada uno, ${share})`
          : `${capital(names)} es el mes con más películas: ${films} (${share})`,
      titleEven: "Ningún mes sobresale",
      subtitle: (years) => `Películas por mes de estreno, ${years}`,
      column: "Mes",
    },
    weekdays: {
      heading: "¿En qué día de la semana se estrenan las películas?",
      title: (names, films, share, several) =>
        several
          ? `Los días con más películas: ${names} (${films} cada uno, ${share})`
          : `El ${names} es el día con más películas: ${films} (${share})`,
      titleEven: "Ningún día de la semana sobresale",
      subtitle: (years) => `Películas por día de la semana del estreno, ${years}`,
      column: "Día",
    },
  },
  months: {
    asDated: (months, films, all, several) =>
      several
        ? `Con las fechas tal como están, los meses con más películas son ${months}: ${films} cada uno, de ${all}.`
        : `Con las fechas tal como están, el mes con más películas es ${months}: ${films} de ${all}.`,
    without: (january1, months, films, several) =>
      `Pero el número de películas fechadas el 1 de enero es ${january1}: esa fecha se pone también cuando solo se sabe el año. Sin esas películas, el primer puesto es de ${months}, con ${films}${several ? " cada uno" : ""}.`,
    january: (before, after) =>
      before === after
        ? `Enero conserva el puesto ${after} de cualquier modo.`
        : `Enero pasa del puesto ${before} al ${after}.`,
    noJanuary1:
      "Ninguna película está fechada el 1 de enero, así que no hay fechas sospechosas de indicar solo el año.",
    realToo:
      "Algunas películas sí se estrenaron un 1 de enero. Los datos no permiten distinguirlas, de modo que al excluir esa fecha se excluyen algunas de más.",
    firsts: (films, times) =>
      `También el primer día de los demás meses está demasiado lleno: ${films} películas, ${times} veces las de otro día cualquiera. Es probable que parte de esas fechas solo indique el mes; aquí se quedan donde están.`,
  },
  places: {
    prose: "Los dos órdenes, uno junto al otro: cuánto mueve una sola fecha.",
    kind: "Orden de",
    kinds: {months: "los meses", weekdays: "los días de la semana"},
    title: (name, before, after) => `Sin el 1 de enero: ${name}, del puesto ${before} al ${after}`,
    titleStill: {
      months: "Sin el 1 de enero, todos los meses conservan su puesto",
      weekdays: "Sin el 1 de enero, todos los días conservan su puesto",
    },
    subtitle: (kind, years) =>
      `${kind === "months" ? "Meses" : "Días de la semana"} por número de películas, con su puesto, ${years}: todas, y las no fechadas el 1 de enero`,
    before: "todas",
    after: "sin el 1 de enero",
    placeBefore: "Puesto, todas",
    placeAfter: "Puesto, sin el 1 de enero",
  },
  placeholders: {
    heading: "¿De qué películas solo se sabe el año?",
    prose: (films, share) =>
      `Películas fechadas el 1 de enero: ${films}, el ${share} del total. Si todas las fechas fueran reales, ese día tendría más o menos tantas como cualquier otro.`,
    differs: "Cuántas tiene cambia de un periodo a otro.",
    title: (share, period, lowest, lowestPeriod) =>
      `El 1 de enero reúne el ${share} de las películas (${period}) y el ${lowest} (${lowestPeriod})`,
    titleOne: (share, period) => `El 1 de enero reúne el ${share} de las películas (${period})`,
    subtitle: "Porcentaje de las películas de cada periodo fechadas el 1 de enero",
    axis: "% de las películas del periodo",
    column: "Periodo",
    january1: "Fechadas el 1 de enero",
    few: (least) => `Los periodos con menos de ${least} películas figuran solo en la tabla.`,
    hatched: (year) => `Rayado: desde ${year} faltan películas.`,
    caveat:
      "En un periodo con muchas fechas así, lo que se diga de meses y días se apoya en las películas de fecha más segura, que probablemente son las más conocidas.",
  },
  weekdays: {
    prose: (name, share, shareDated) =>
      `Al ${name} le corresponde el ${share} de las películas, y el ${shareDated} de las que no están fechadas el 1 de enero.`,
    order: (changes) =>
      `Esa fecha cae cada año en otro día: desdibuja la semana${changes ? " y cambia su orden" : ", pero todos los días conservan su puesto"}.`,
    proseEven: "Ningún día de la semana tiene más películas que todos los demás.",
    change: (name, early, earlyPeriod, late, latePeriod) =>
      `Peso del ${name} entre las películas no fechadas el 1 de enero: ${early} (${earlyPeriod}) y ${late} (${latePeriod}). Elija abajo los años para ver cómo ha cambiado la semana.`,
    caveat:
      "Los cines estrenan en días distintos según el país, y la fecha es la de un solo país. No siempre está claro cuál, y el estreno en un festival cuenta cuando TMDB no tiene otra fecha.",
  },
  yearly: {
    heading: "¿Cuántas películas tiene cada año?",
    prose: (year, films, incomplete) =>
      `Entre los años completos, ninguno tiene más películas que ${year}: ${films}. Desde ${incomplete} faltan películas: esos años van rayados y no entran en ninguna comparación de esta página.`,
    title: (year, films) => `Ningún año completo de los mostrados supera a ${year}: ${films} películas`,
    titleEmpty: "Ningún año completo de esta selección tiene películas",
    subtitle: "Películas por año de estreno, y las que están fechadas el 1 de enero",
    all: "todas",
    january1: "fechadas el 1 de enero",
    yLabel: "Películas",
    incomplete: "incompleto",
    column: "Año",
    from: "Desde",
    to: "Hasta",
    note: (year) => `Rayado: desde ${year} faltan películas.`,
    later: (least) => `De esos años, los que tienen menos de ${least} figuran solo en la tabla.`,
    caveat:
      "Que la línea suba no quiere decir que se hicieran más películas, sino que se registraron más en TMDB y quedaron en estos datos; las antiguas y las pequeñas faltan más a menudo.",
  },
  seasons: {
    heading: "¿Tienen temporada los géneros?",
    prose: (cellFilms) =>
      `Todas las películas tienen meses llenos y meses vacíos, así que el número de un género por sí solo dice poco. El índice compara el porcentaje de las películas del género que caen en un mes con el de todas las películas: con uno, el género sigue al conjunto; con dos, tiene el doble. Las fechadas el 1 de enero no cuentan en ninguno de los dos. Las casillas en las que se esperarían menos de ${cellFilms} películas quedan vacías.`,
    beyond: (beyond, cells, chance) =>
      `${beyond} de las ${cells} casillas se alejan de uno más de lo que explica el azar; sin temporada alguna lo harían unas ${chance}. Una casilla pálida suelta no prueba nada; una fila de casillas intensas, sí.`,
    title: (genre, month, index) =>
      `${genre} tiene su mejor mes en ${month}: ${index} veces lo que le tocaría`,
    titleNone: "Ningún género tiene en un mes más películas de las que el azar explica entre tantas casillas",
    subtitle: (years) =>
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
    low: (level) => `Mínimo (${level})`,
    high: (level) => `Máximo (${level})`,
    tip: (index, low, high, films, all) => `${index} (${low} – ${high})\n${films} de ${all} películas`,
    few: (expected) => `se esperan muy pocas películas (${expected})`,
    note: (cellFilms, leastFilms, incomplete, level) =>
      `Sin el 1 de enero ni los años desde ${incomplete}. Se omiten los géneros con menos de ${leastFilms} películas; las casillas rayadas tienen menos de ${cellFilms} esperadas. El título solo nombra una casilla si su intervalo excluye el uno aun cuando los de todas las casillas juntas tienen un nivel del ${level} (Bonferroni).`,
    beyondNote: "También van rayadas las casillas cuyo intervalo contiene el uno.",
    none: (leastFilms) => `Ningún género llega a ${leastFilms} películas en esta selección.`,
    caveatGenres:
      "Una película de varios géneros cuenta una vez en cada uno; por eso las filas no son independientes: un mes lleno de animación familiar hace subir las dos.",
    caveatDates:
      "No se puede distinguir si un género se estrena en un mes o si solo lleva esa fecha: las películas de televisión tienen la de su emisión, y los documentales, a menudo, la de un festival.",
  },
  runtimes: {
    heading: "¿Se han alargado las películas?",
    prose: (minutes, unknown, share) =>
      `Hasta ${minutes} minutos una película cuenta aquí como cortometraje, según la regla de la Academia de Hollywood, y los cortos van aparte: de lo contrario, las primeras décadas medirían cuántos cortos se registraron. Películas cuya duración no consta, o figura como cero, que es lo mismo: ${unknown} (${share}). A la mediana y los cuartiles no les afectan las series de muchas horas que también hay en los datos.`,
    title: (kind, minutes, period, other, otherPeriod) =>
      `La mitad de los ${kind === "features" ? "largometrajes" : "cortos"} dura como mucho ${minutes} minutos (${period}); antes, ${other} (${otherPeriod})`,
    titleOne: (kind, minutes, period) =>
      `La mitad de los ${kind === "features" ? "largometrajes" : "cortos"} dura como mucho ${minutes} minutos (${period})`,
    subtitle:
      "Duración por década: el punto es la mediana; la línea abarca la mitad de las películas (entre los cuartiles)",
    axis: "Minutos",
    genre: "Género",
    allGenres: "Todos",
    kind: "Duración",
    kinds: {features: "Largometrajes", shorts: "Cortos"},
    defined: (minutes) => ({
      features: `Largometrajes (más de ${minutes} min)`,
      shorts: `Cortos (hasta ${minutes} min)`,
    }),
    column: "Periodo",
    low: "Primer cuartil, min",
    median: "Mediana, min",
    high: "Tercer cuartil, min",
    few: (least) => `Los periodos con menos de ${least} películas figuran solo en la tabla.`,
    note: (year) => `Películas de duración conocida, sin los años incompletos desde ${year}.`,
    none: (least) => `Ningún periodo llega a ${least} películas en esta selección.`,
    caveat:
      "La duración es la de una versión. El cine mudo se proyectaba a velocidades distintas, y las versiones restauradas suelen ser más largas que las que se vieron.",
    caveatShorts:
      "Una película de varios géneros cuenta una vez en cada uno. Las líneas muestran cuánto varían las películas, no la incertidumbre de la mediana.",
  },
  choice: {
    heading: "¿Y las películas que le interesan a usted?",
    prose:
      "Elija género, idioma original y años: se consultan las propias tablas y se cuentan los meses y los días de la semana de esas películas exactamente. Son recuentos: si un mes es temporada solo se ve frente al conjunto, como en el índice de arriba.",
    genre: "Género",
    anyGenre: "Cualquier género",
    language: "Idioma original",
    anyLanguage: "Cualquier idioma",
    named: (genre, language, from, to) => `${genre}, ${language}, de ${from} a ${to}`,
    title: (kind, names, films, share) =>
      `${kind === "months" ? "Mes" : "Día"} con más películas: ${names}, ${films} (${share})`,
    titleEven: (kind) => (kind === "months" ? "Ningún mes sobresale" : "Ningún día de la semana sobresale"),
    titleNone: "Ninguna película cumple esta selección",
    fewFilms: (films) =>
      `Con menos de ${films} películas, las diferencias entre barras vecinas se deben sobre todo al azar.`,
    caveat: (least) =>
      `La lista contiene los idiomas con al menos ${least} películas. Una película de varios géneros aparece en cada uno de ellos.`,
  },
};

export const timeText: Readonly<Record<Language, TimeText>> = {en, es};
