import type {Language} from "../../format/language.js";
import type {ChoiceName, FilterName, RangeName} from "./queries/filmFilters.js";
import type {FilmOrder} from "./queries/selectedFilms.js";

export interface ExplorerText {
  readonly description: string;
  /** `few`: fewer than half. */
  readonly finding: (share: string, films: string, few: boolean) => string;
  readonly lead: string;
  readonly explore: {
    readonly heading: string;
    readonly how: string;
    readonly read: string;
    readonly severalGenres: string;
    readonly unknown: (vote: string, runtime: string, budget: string) => string;
    readonly years: (from: string) => string;
    readonly bins: (small: string, hours: string) => string;
  };
  readonly left: {readonly heading: string; readonly how: (rows: string) => string};
  readonly limits: {
    readonly heading: string;
    readonly budgets: (n: string, films: string, share: string) => string;
    readonly money: string;
    readonly votes: string;
    readonly language: string;
  };
  readonly names: Readonly<Record<FilterName, string>>;
  /** What is drawn, with its unit. */
  readonly subtitles: Readonly<Record<FilterName, string>>;
  readonly axes: Readonly<Record<RangeName, string>>;
  readonly films: string;
  /** The finding of a chart: the value that half of its films reach. */
  readonly half: Readonly<Record<RangeName, (value: string) => string>>;
  readonly most: Readonly<Record<ChoiceName, (name: string, share: string) => string>>;
  /** Likewise, besides the genres that are chosen. */
  readonly besides: (name: string, share: string) => string;
  readonly onlyChosen: string;
  readonly nothingKnown: string;
  readonly unknownFilms: (n: string) => string;
  readonly legend: {
    readonly kept: string;
    readonly others: string;
    readonly expected: string;
    readonly incomplete: string;
  };
  readonly columns: {
    readonly value: string;
    readonly all: string;
    readonly others: string;
    readonly kept: string;
  };
  readonly from: string;
  readonly to: string;
  readonly units: Readonly<Record<RangeName, string>>;
  readonly unknown: string;
  readonly unknownState: Readonly<Record<"out" | "in" | "only", string>>;
  readonly unknownCount: (kept: string, others: string) => string;
  readonly noGenre: string;
  readonly otherLanguages: string;
  readonly allOf: string;
  readonly clear: string;
  readonly clearNamed: (name: string) => string;
  readonly clearAll: string;
  readonly copyLink: string;
  readonly count: (n: string, films: string, share: string) => string;
  /** Likewise, before the filters of the address can be applied. */
  readonly waiting: (n: string, films: string) => string;
  readonly bin: (value: string, kept: string, others: string) => string;
  readonly orMore: (value: string) => string;
  readonly below: (value: string) => string;
  readonly failed: string;
  readonly table: {
    readonly title: (shown: string, n: string, order: string) => string;
    readonly all: (n: string, order: string) => string;
    readonly none: string;
    readonly subtitle: string;
    readonly columns: Readonly<Record<FilmOrder | "genres", string>>;
    readonly orders: Readonly<Record<FilmOrder, readonly [rising: string, falling: string]>>;
    readonly csv: string;
    readonly parquet: string;
    readonly export: string;
    readonly exporting: string;
    readonly exportFailed: string;
    readonly label: string;
  };
}

const en: ExplorerText = {
  description:
    "Cut all films by year, genre, language, mean vote, running time and budget at once; take the selection away as CSV, Parquet or SQL.",
  finding: (share, films, few) =>
    `${few ? "Only " : ""}${share} of ${films} films have year, genre, language, vote, length and budget all known`,
  lead: "Every film of the data, cut by six things at once: mark a part of one chart and all others follow. The films that are left stand below, to take away with the SQL that finds them.",
  explore: {
    heading: "Which films are you after?",
    how: "Drag over a chart, or tap a bar, to keep the films of that part; drag the marked part to move it, or an end of it to widen it; click into it to let it go. The two boxes below each chart do the same from the keyboard. Genres and languages are boxes to tick. The address of the page holds what you have chosen, so it can be shared.",
    read: "The dark bars are the films that all filters keep. The pale bars behind them are those that only the chart’s own filter takes away, so each chart shows what you would gain by changing it. The thin line shows the shape of all films, drawn to the same number: bars above it are more than their share.",
    severalGenres:
      "A film of several genres counts once in each, so the bars of the genres add up to more than the films. One of the genres you tick is enough, unless you ask for all.",
    unknown: (vote, runtime, budget) =>
      `Unknown is not zero: ${vote} films have no votes, ${runtime} no running time and ${budget} no budget. They have a bar of their own below the chart. As soon as you choose a range they are left out; you can take them in again, or look at them alone.`,
    years: (from) =>
      `Films from ${from} on (hatched) are not all there yet. A release on 1 January often means that only the year is known.`,
    bins: (small, hours) =>
      `Budgets stand on an axis on which equal steps are equal factors; those under ${small} dollars share the first bar. Films of ${hours} hours or longer share the last bar of the running times.`,
  },
  left: {
    heading: "Which films are left?",
    how: (rows) =>
      `The table shows the first ${rows} of the selection in the order you choose. The files hold all of it: unknown values are empty in them, not zero. The SQL is what the table runs.`,
  },
  limits: {
    heading: "What can a selection not say?",
    budgets: (n, films, share) =>
      `A filter on the budget leaves only the ${n} of ${films} films (${share}) whose budget somebody took the trouble to record. They are larger and better known than the rest, so the other charts move even if you choose the whole range.`,
    money:
      "Budgets are in the dollars of their time: a range of dollars means something else in each decade.",
    votes:
      "A mean vote of three votes stands in its chart like one of thousands. Sort by votes to see how much is behind it.",
    language: "The language is the one the film was made in, not the ones it can be watched in.",
  },
  names: {
    year: "Release year",
    genre: "Genres",
    language: "Original language",
    vote: "Mean vote",
    runtime: "Running time",
    budget: "Budget",
  },
  subtitles: {
    year: "Films by release year",
    genre: "Films by genre; a film counts in each of its genres",
    language: "Films by original language",
    vote: "Films by mean vote of TMDB’s users, points of ten",
    runtime: "Films by running time, minutes",
    budget: "Films by budget, US dollars of the time, logarithmic axis",
  },
  axes: {
    year: "year",
    vote: "mean vote, points of ten",
    runtime: "minutes",
    budget: "US dollars of the time",
  },
  films: "films",
  half: {
    year: (value) => `Half of the films are from ${value} or later`,
    vote: (value) => `Half have a mean vote of ${value} or more`,
    runtime: (value) => `Half run ${value} minutes or longer`,
    budget: (value) => `Half of the known budgets reach ${value} dollars`,
  },
  most: {
    genre: (name, share) => `No genre is more frequent than ${name} (${share})`,
    language: (name, share) => `No language is more frequent than ${name} (${share})`,
  },
  besides: (name, share) => `Besides, they are most often ${name} (${share})`,
  onlyChosen: "They have no other genre",
  nothingKnown: "Of no film of the selection is this known",
  unknownFilms: (n) => `Unknown: ${n}.`,
  legend: {
    kept: "kept by all filters",
    others: "taken away by the chart’s own filter alone",
    expected: "shape of all films",
    incomplete: "hatched: not all films are there yet",
  },
  columns: {
    value: "Value",
    all: "All films",
    others: "Kept by the other filters",
    kept: "Kept by all filters",
  },
  from: "From",
  to: "to",
  units: {year: "", vote: "points", runtime: "min", budget: "US$ m"},
  unknown: "Unknown",
  unknownState: {in: "taken in", out: "left out", only: "only these"},
  unknownCount: (kept, others) => `${kept} of ${others} films`,
  noGenre: "no genre given",
  otherLanguages: "all others",
  allOf: "Only films with all those ticked",
  clear: "Clear",
  clearNamed: (name) => `Clear the filter: ${name}`,
  clearAll: "Clear all",
  copyLink: "Copy link",
  count: (n, films, share) => `${n} of ${films} films (${share})`,
  waiting: (_, films) => `All ${films} films; the filters apply once the films are loaded`,
  bin: (value, kept, others) => `${value}: ${kept === others ? kept : `${kept} of ${others}`}`,
  orMore: (value) => `${value} or more`,
  below: (value) => `under ${value}`,
  failed: "The films could not be loaded.",
  table: {
    title: (shown, n, order) => `The first ${shown} of ${n} films, ${order}`,
    all: (n, order) => `${n === "1" ? "One film" : `All ${n} films`}, ${order}`,
    none: "No film passes all filters",
    subtitle: "Money in US dollars of the time; running time in minutes; mean vote of ten",
    columns: {
      title: "Title",
      release_date: "Released",
      genres: "Genres",
      original_language: "Language",
      vote_average: "Mean vote",
      vote_count: "Votes",
      runtime: "Minutes",
      budget: "Budget",
    },
    orders: {
      title: ["from A to Z", "from Z to A"],
      release_date: ["the oldest first", "the newest first"],
      original_language: ["by language", "by language, from the end of the alphabet"],
      vote_average: ["the lowest mean vote first", "the highest mean vote first"],
      vote_count: ["the fewest votes first", "the most votes first"],
      runtime: ["the shortest first", "the longest first"],
      budget: ["the lowest budget first", "the highest budget first"],
    },
    csv: "All of them as CSV",
    parquet: "All of them as Parquet",
    export: "Take the selection away",
    exporting: "Writing the file…",
    exportFailed: "The file could not be written.",
    label: "Films of the selection",
  },
};

const es: ExplorerText = {
  description:
    "Filtre todas las películas por año, género, idioma, voto medio, duración y costo a la vez; llévese la selección en CSV, Parquet o SQL.",
  finding: (share, films, few) =>
    `${few ? "Solo el" : "El"} ${share} de las ${films} películas tiene año, género, idioma, votos, duración y costo conocidos`,
  lead: "Todas las películas de los datos, vistas desde seis lados a la vez: marque una parte de un gráfico y los demás la siguen. Abajo están las películas que quedan, listas para llevárselas con el SQL que las encuentra.",
  explore: {
    heading: "¿Qué películas busca?",
    how: "Arrastre sobre un gráfico, o toque una barra, para quedarse con esa parte; arrastre la parte marcada para moverla, o uno de sus bordes para ampliarla; un clic dentro de ella la quita. Los dos campos debajo de cada gráfico hacen lo mismo con el teclado. Los géneros y los idiomas se marcan en sus casillas. La dirección de la página guarda lo elegido, así que puede compartirla.",
    read: "Las barras oscuras son las películas que pasan todos los filtros. Las barras claras de atrás son las que solo quita el filtro del propio gráfico: cada gráfico muestra qué ganaría usted al cambiarlo. La línea fina es la forma de todas las películas, llevada a la misma cantidad: las barras que la superan tienen más de lo que les tocaría.",
    severalGenres:
      "Una película de varios géneros cuenta una vez en cada uno, por lo que las barras de los géneros suman más que las películas. Basta con que tenga uno de los géneros marcados, salvo que usted pida todos.",
    unknown: (vote, runtime, budget) =>
      `Desconocido no es cero: ${vote} películas no tienen votos, ${runtime} no tienen duración y ${budget} no tienen costo. Llevan su propia barra debajo del gráfico. En cuanto usted elige un rango quedan fuera; puede volver a incluirlas o ver solo esas.`,
    years: (from) =>
      `Las películas a partir de ${from} (zona rayada) todavía no están todas. Un estreno fechado el 1 de enero muchas veces quiere decir que solo se conoce el año.`,
    bins: (small, hours) =>
      `Los costos van en un eje en el que pasos iguales son factores iguales; los de menos de ${small} dólares comparten la primera barra. Las películas de ${hours} horas o más comparten la última barra de las duraciones.`,
  },
  left: {
    heading: "¿Qué películas quedan?",
    how: (rows) =>
      `La tabla muestra las primeras ${rows} de la selección en el orden que usted elija. Los archivos la contienen entera: en ellos lo desconocido va vacío, no como cero. El SQL es el que ejecuta la tabla.`,
  },
  limits: {
    heading: "¿Qué no puede decir una selección?",
    budgets: (n, films, share) =>
      `Un filtro de costo deja solo las ${n} de ${films} películas (${share}) cuyo costo alguien se tomó el trabajo de registrar. Son más grandes y más conocidas que el resto; por eso los demás gráficos se mueven aunque usted elija el rango completo.`,
    money:
      "Los costos están en dólares de su época: un mismo rango de dólares significa otra cosa en cada década.",
    votes:
      "Un voto medio de tres votos aparece en su gráfico igual que uno de miles. Ordene por número de votos para ver cuánto lo respalda.",
    language: "El idioma es aquel en que se hizo la película, no aquellos en los que se puede ver.",
  },
  names: {
    year: "Año de estreno",
    genre: "Géneros",
    language: "Idioma original",
    vote: "Voto medio",
    runtime: "Duración",
    budget: "Costo",
  },
  subtitles: {
    year: "Películas por año de estreno",
    genre: "Películas por género; cada una cuenta en todos los suyos",
    language: "Películas por idioma original",
    vote: "Películas por voto medio de los usuarios de TMDB, puntos sobre diez",
    runtime: "Películas por duración, minutos",
    budget: "Películas por costo, dólares de su época, escala logarítmica",
  },
  axes: {
    year: "año",
    vote: "voto medio, puntos sobre diez",
    runtime: "minutos",
    budget: "dólares de su época",
  },
  films: "películas",
  half: {
    year: (value) => `La mitad de las películas es de ${value} o posterior`,
    vote: (value) => `La mitad tiene un voto medio de ${value} o más`,
    runtime: (value) => `La mitad dura ${value} minutos o más`,
    budget: (value) => `La mitad de los costos conocidos llega a ${value} dólares`,
  },
  most: {
    genre: (name, share) => `Ningún género es más frecuente que ${name} (${share})`,
    language: (name, share) => `Ningún idioma es más frecuente que ${name} (${share})`,
  },
  besides: (name, share) => `El otro género más frecuente entre ellas: ${name} (${share})`,
  onlyChosen: "No tienen otro género",
  nothingKnown: "Este dato no se conoce de ninguna película de la selección",
  unknownFilms: (n) => `Sin dato: ${n}.`,
  legend: {
    kept: "pasan todos los filtros",
    others: "las quita solo el filtro de este gráfico",
    expected: "forma de todas las películas",
    incomplete: "rayado: todavía no están todas",
  },
  columns: {
    value: "Valor",
    all: "Todas las películas",
    others: "Pasan los demás filtros",
    kept: "Pasan todos los filtros",
  },
  from: "De",
  to: "a",
  units: {year: "", vote: "puntos", runtime: "min", budget: "M US$"},
  unknown: "Sin dato",
  unknownState: {in: "incluidas", out: "fuera", only: "solo estas"},
  unknownCount: (kept, others) => `${kept} de ${others} películas`,
  noGenre: "sin género",
  otherLanguages: "todos los demás",
  allOf: "Solo con todos los marcados",
  clear: "Quitar",
  clearNamed: (name) => `Quitar el filtro: ${name}`,
  clearAll: "Quitar todo",
  copyLink: "Copiar enlace",
  count: (n, films, share) => `${n} de ${films} películas (${share})`,
  waiting: (_, films) => `Las ${films} películas; los filtros se aplican al cargarlas`,
  bin: (value, kept, others) => `${value}: ${kept === others ? kept : `${kept} de ${others}`}`,
  orMore: (value) => `${value} o más`,
  below: (value) => `menos de ${value}`,
  failed: "No se pudieron cargar las películas.",
  table: {
    title: (shown, n, order) => `Las primeras ${shown} de ${n} películas, ${order}`,
    all: (n, order) => `${n === "1" ? "Una película" : `Las ${n} películas`}, ${order}`,
    none: "Ninguna película pasa todos los filtros",
    subtitle: "Dinero en dólares de su época; duración en minutos; voto medio sobre diez",
    columns: {
      title: "Título",
      release_date: "Estreno",
      genres: "Géneros",
      original_language: "Idioma",
      vote_average: "Voto medio",
      vote_count: "Votos",
      runtime: "Minutos",
      budget: "Costo",
    },
    orders: {
      title: ["de la A a la Z", "de la Z a la A"],
      release_date: ["primero las más antiguas", "primero las más recientes"],
      original_language: ["por idioma", "por idioma, desde el final del alfabeto"],
      vote_average: ["primero el voto medio más bajo", "primero el voto medio más alto"],
      vote_count: ["primero las menos votadas", "primero las más votadas"],
      runtime: ["primero las más cortas", "primero las más largas"],
      budget: ["primero el costo más bajo", "primero el costo más alto"],
    },
    csv: "Todas en CSV",
    parquet: "Todas en Parquet",
    export: "Llevarse la selección",
    exporting: "Escribiendo el archivo…",
    exportFailed: "No se pudo escribir el archivo.",
    label: "Películas de la selección",
  },
};

export const explorerText: Readonly<Record<Language, ExplorerText>> = {en, es};
