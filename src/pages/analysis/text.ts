import type {MissingField} from "../../../loaders/publish/siteJson.js";
import type {Language} from "../../format/language.js";

export interface AnalysisText {
  readonly title: string;
  readonly heading: string;
  readonly lead: (films: string) => string;
  readonly description: string;
  readonly notebooks: string;
  readonly working: string;
  readonly failed: string;
  readonly source: (n: string) => string;
  readonly films: string;
  readonly money: {
    readonly heading: string;
    readonly prose: (budget: string, revenue: string, both: string, n: string) => string;
    readonly chartTitle: (both: string, decade: string, share: string) => string;
    readonly subtitle: string;
    readonly series: Readonly<Record<"budget" | "revenue" | "return", string>>;
    readonly decade: string;
    readonly few: (least: string) => string;
  };
  readonly missing: {
    readonly heading: string;
    readonly prose: (complete: string, share: string) => string;
    readonly chartTitle: (fields: string, share: string) => string;
    readonly chartTitleComplete: (share: string) => string;
    readonly subtitle: string;
    readonly fields: Readonly<Record<MissingField, string>>;
    readonly nothing: string;
    readonly column: string;
    readonly share: string;
    readonly rest: (combinations: string, films: string) => string;
  };
  readonly words: {
    readonly heading: string;
    readonly prose: (n: string, year: string, early: string, late: string) => string;
    readonly chartTitle: (first: string, share: string, gained: string, lost: string) => string;
    readonly subtitle: (year: string) => string;
    readonly early: (year: string) => string;
    readonly late: (year: string) => string;
    readonly word: string;
    readonly all: string;
    readonly axis: string;
    readonly none: string;
  };
  readonly languages: {
    readonly heading: string;
    readonly prose: (languages: string, first: string, share: string, single: string) => string;
    readonly chartTitle: (first: string, share: string, rest: string) => string;
    readonly subtitle: string;
    readonly others: (languages: string) => string;
    readonly unknown: string;
    readonly language: string;
    readonly code: string;
    readonly cumulative: string;
    readonly axis: string;
  };
}

const en: AnalysisText = {
  title: "Analysis: what the data know and what they don’t",
  heading: "What the data know, and what they don’t",
  lead: (films) =>
    `Four pictures of the ${films} films behind every answer: where money is missing, what is missing together, which words tell the stories, and in which languages.`,
  description:
    "Missing money, missing fields, the words of the overviews and the original languages, in pictures.",
  notebooks: "Notebooks",
  working: "Loading the figures…",
  failed: "The figures of this page could not be loaded.",
  source: (n) => `Source: movies.parquet, n = ${n} films.`,
  films: "Films",
  money: {
    heading: "Missing money",
    prose: (budget, revenue, both, n) =>
      `Of ${n} films, ${budget} have a known cost and ${revenue} a known revenue. Only ${both} have both, and so a return. Everything this site says about returns rests on those. They are not a random draw but the films whose money somebody took the trouble to record, so what holds for them need not hold for the others.`,
    chartTitle: (both, decade, share) =>
      `A return is known for ${both} of the films; for those of the ${decade}, the best known, for ${share}`,
    subtitle: "Share of the films of each decade with known cost, known revenue, and both, in per cent",
    series: {budget: "cost known", revenue: "revenue known", return: "both: return known"},
    decade: "Decade",
    few: (least) => `Decades with fewer than ${least} films stand in the table only.`,
  },
  missing: {
    heading: "Missing together",
    prose: (complete, share) =>
      `Gaps come in groups. ${complete} films (${share}) lack none of the six fields below. A film without a return lacks its cost, its revenue or both, so the return needs no row of its own.`,
    chartTitle: (fields, share) => `The most frequent gap: ${fields}, in ${share} of the films`,
    chartTitleComplete: (share) => `Nothing is missing in ${share} of the films`,
    subtitle: "Films by the combination of fields that they lack; a dot is a missing field",
    fields: {
      budget: "cost",
      revenue: "revenue",
      runtime: "running time",
      votes: "votes",
      overview: "overview",
      keywords: "keywords",
    },
    nothing: "nothing missing",
    column: "Missing",
    share: "Share",
    rest: (combinations, films) =>
      `${combinations} rarer combinations, ${films} films in all, stand in the table only.`,
  },
  words: {
    heading: "The words of the overviews",
    prose: (n, year, early, late) =>
      `${n} films have an overview. To see more than which words are frequent, they are split into two halves: ${early} films from before ${year} and ${late} from then on. Each word has a dot for either half, so its length of line is the change. A word counts once per film; function words are left out.`,
    chartTitle: (first, share, gained, lost) =>
      gained === first
        ? `“${first}” stands in ${share} of the overviews and gained most; “${lost}” lost most`
        : `“${first}” stands in ${share} of the overviews; “${gained}” gained most, “${lost}” lost most`,
    subtitle: (year) =>
      `Share of the overviews that contain the word, in per cent: released before ${year} and from then on`,
    early: (year) => `before ${year}`,
    late: (year) => `from ${year} on`,
    word: "Word",
    all: "All, %",
    axis: "Share of the overviews, %",
    none: "No film in these data has an overview.",
  },
  languages: {
    heading: "Original languages",
    prose: (languages, first, share, single) =>
      `The films were made in ${languages} languages. ${first} accounts for ${share}; ${single} languages have a single film. On a linear scale all but the first would vanish, so the axis is logarithmic and dots stand where bars would mislead.`,
    chartTitle: (first, share, rest) =>
      `${first} alone is ${share}; all other languages together are ${rest}`,
    subtitle: "Films by original language; each step on the axis is ten times the one before",
    others: (languages) => `${languages} other languages`,
    unknown: "unknown",
    language: "Language",
    code: "Code",
    cumulative: "Cumulative",
    axis: "Films, logarithmic",
  },
};

const es: AnalysisText = {
  title: "Análisis: lo que los datos saben y lo que no",
  heading: "Lo que los datos saben y lo que no",
  lead: (films) =>
    `Cuatro imágenes de las ${films} películas en que se apoya cada respuesta: dónde faltan costos y recaudaciones, qué falta a la vez, con qué palabras se cuentan las historias y en qué idiomas.`,
  description:
    "Los costos y recaudaciones que faltan, los campos que faltan, las palabras de las sinopsis y los idiomas originales, en imágenes.",
  notebooks: "Cuadernos",
  working: "Cargando las cifras…",
  failed: "No se pudieron cargar las cifras de esta página.",
  source: (n) => `Fuente: movies.parquet, n = ${n} películas.`,
  films: "Películas",
  money: {
    heading: "Costos y recaudaciones que faltan",
    prose: (budget, revenue, both, n) =>
      `De ${n} películas, ${budget} tienen un costo conocido y ${revenue} una recaudación conocida. Solo ${both} tienen ambos y, por tanto, un retorno. Todo lo que este sitio dice sobre retornos se apoya en ellas. No son una muestra al azar, sino las películas cuyas cuentas alguien se molestó en anotar: lo que vale para ellas no tiene por qué valer para las demás.`,
    chartTitle: (both, decade, share) =>
      `Se conoce el retorno del ${both} de las películas; del ${share} en la ${decade}, la mejor documentada`,
    subtitle:
      "Porcentaje de las películas de cada década con costo conocido, con recaudación conocida y con ambos",
    series: {budget: "costo conocido", revenue: "recaudación conocida", return: "ambos: retorno conocido"},
    decade: "Década",
    few: (least) => `Las décadas con menos de ${least} películas figuran solo en la tabla.`,
  },
  missing: {
    heading: "Lo que falta a la vez",
    prose: (complete, share) =>
      `Las lagunas vienen juntas. A ${complete} películas (${share}) no les falta ninguno de los seis campos de abajo. A una película sin retorno le falta el costo, la recaudación o ambos, así que el retorno no necesita fila propia.`,
    chartTitle: (fields, share) => `La laguna más frecuente: ${fields}, en el ${share} de las películas`,
    chartTitleComplete: (share) => `Al ${share} de las películas no les falta nada`,
    subtitle: "Películas según la combinación de campos que les faltan; cada punto es un campo que falta",
    fields: {
      budget: "costo",
      revenue: "recaudación",
      runtime: "duración",
      votes: "votos",
      overview: "sinopsis",
      keywords: "palabras clave",
    },
    nothing: "no falta nada",
    column: "Falta",
    share: "Porcentaje",
    rest: (combinations, films) =>
      `${combinations} combinaciones más raras, con ${films} películas en total, figuran solo en la tabla.`,
  },
  words: {
    heading: "Las palabras de las sinopsis",
    prose: (n, year, early, late) =>
      `${n} películas tienen sinopsis, en inglés. Para ver algo más que cuáles son las palabras frecuentes, se parten en dos mitades: ${early} anteriores a ${year} y ${late} de ese año en adelante. Cada palabra tiene un punto por mitad, y la línea que los une es el cambio. Una palabra cuenta una vez por película; se excluyen las palabras sin contenido propio.`,
    chartTitle: (first, share, gained, lost) =>
      gained === first
        ? `«${first}» aparece en el ${share} de las sinopsis y es la que más sube; la que más baja, «${lost}»`
        : `«${first}» aparece en el ${share} de las sinopsis; la que más sube es «${gained}» y la que más baja, «${lost}»`,
    subtitle: (year) =>
      `Porcentaje de las sinopsis que contienen la palabra: estrenos anteriores a ${year} y desde ese año`,
    early: (year) => `antes de ${year}`,
    late: (year) => `desde ${year}`,
    word: "Palabra",
    all: "Todas, %",
    axis: "Porcentaje de las sinopsis",
    none: "Ninguna película de estos datos tiene sinopsis.",
  },
  languages: {
    heading: "Idiomas originales",
    prose: (languages, first, share, single) =>
      `Las películas se hicieron en ${languages} idiomas. Al ${first} le corresponde el ${share}; ${single} idiomas tienen una sola película. En una escala lineal todos menos el primero desaparecerían: por eso el eje es logarítmico, con puntos donde las barras engañarían.`,
    chartTitle: (first, share, rest) =>
      `Solo el ${first} suma el ${share}; todos los demás idiomas juntos, el ${rest}`,
    subtitle: "Películas por idioma original; cada marca del eje es diez veces la anterior",
    others: (languages) => `otros ${languages} idiomas`,
    unknown: "desconocido",
    language: "Idioma",
    code: "Código",
    cumulative: "Acumulado",
    axis: "Películas, escala logarítmica",
  },
};

export const analysisText: Readonly<Record<Language, AnalysisText>> = {en, es};
