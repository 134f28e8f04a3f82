import type {Language} from "../../format/language.js";
import type {PeopleTable} from "../../queries/personRow.js";
import type {Gender} from "../../shared/api.js";

/** The figures without the films to be checked, as they are shown. */
type WithoutSuspect = Readonly<Record<"total" | "mean" | "meanKnown" | "median" | "pooled", string>>;

/** Words of the actor and the director question. */
export interface PersonText {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly description: string;
  readonly label: string;
  readonly hint: string;
  readonly examples: string;
  readonly example: (films: string, total: string) => string;
  readonly several: (asked: string, people: string) => string;
  readonly didYouMean: (asked: string) => string;
  readonly nothing: (asked: string) => string;
  readonly noMatch: string;
  readonly bestKnown: (films: number, shown: string, title: string, year: string) => string;
  readonly filmsOnly: (films: number, shown: string) => string;
  readonly noId: string;
  readonly films: string;
  readonly filmsNote: (known: string) => string;
  readonly total: string;
  readonly totalNote: string;
  readonly mean: string;
  readonly meanNote: string;
  readonly meanKnown: string;
  readonly meanKnownNote: (known: number, shown: string) => string;
  readonly pooled: string;
  readonly pooledNote: string;
  readonly median: string;
  readonly medianNote: string;
  /** The films apart: not also directed, or not also acted in. */
  readonly apart: (gender: Gender | null) => string;
  readonly apartValue: (total: string) => string;
  readonly apartNote: (films: number, shown: string, mean: string) => string;
  readonly apartNone: string;
  readonly trust: string;
  readonly unknownReturns: (unknown: number, shownUnknown: string, shownFilms: string) => string;
  readonly noReturns: string;
  readonly suspect: (films: number, shown: string, titles: string, without: WithoutSuspect) => string;
  /** Follows `suspect`: the films apart without those to be checked; `total` is null where no return is known. */
  readonly suspectApart: (total: string | null, mean: string, gender: Gender | null) => string;
  readonly suspectAll: (titles: string) => string;
  readonly inferred: (films: number, shown: string, all: string) => string;
  readonly withoutId: string;
  /** Of two films or more, all of which earned back their cost. */
  readonly chartTitleAll: (name: string, films: number, shown: string) => string;
  readonly chartTitle: (name: string, gained: number, shown: string, known: string) => string;
  readonly chartTitleOne: (name: string, title: string, times: string) => string;
  /** Follows a title that leaves out what is to be checked. */
  readonly chartTitleRest: string;
  readonly chartTitleNone: (name: string) => string;
  readonly chartTitleDoubtful: (name: string) => string;
  readonly chartSubtitle: string;
  readonly chartY: string;
  readonly breakEven: string;
  readonly chartNote: (films: number, shown: string, known: string, unknown: string) => string;
  readonly legend: {
    readonly gain: string;
    readonly loss: string;
    readonly suspect: string;
    readonly unknown: string;
  };
  readonly tableTitle: (name: string) => string;
  readonly columns: {
    readonly title: string;
    readonly date: string;
    readonly cost: string;
    readonly revenue: string;
    readonly profit: string;
    readonly return: string;
  };
  readonly both: string;
  readonly toBeChecked: string;
}

function listEn({total, mean, pooled, median, meanKnown}: WithoutSuspect): string {
  return `sum ${total}, mean ${mean}, pooled return ${pooled}, median ${median}, mean over known returns ${meanKnown}`;
}

function listEs({total, mean, pooled, median, meanKnown}: WithoutSuspect): string {
  return `suma ${total}, promedio ${mean}, retorno conjunto ${pooled}, mediana ${median}, promedio de los conocidos ${meanKnown}`;
}

const sharedEn = {
  bestKnown: (films: number, shown: string, title: string, year: string) =>
    films === 1 ? `1 film: ${title} (${year})` : `${shown} films, best known for ${title} (${year})`,
  filmsOnly: (films: number, shown: string) => (films === 1 ? "1 film" : `${shown} films`),
  example: (films: string, total: string) => `${films} films, sum of returns ${total}`,
  noId: "without an id in the source",
  films: "Films",
  filmsNote: (known: string) => `${known} with a known return`,
  total: "Sum of returns",
  totalNote: "official; an unknown return counts 0",
  mean: "Mean per film",
  meanNote: "official; over all films",
  meanKnown: "Mean over known returns",
  meanKnownNote: (known: number, shown: string) => (known === 1 ? "of 1 film" : `of ${shown} films`),
  pooled: "Pooled return",
  pooledNote: "all revenue / all cost, where both are known",
  median: "Median return",
  medianNote: "the middle one of the known returns",
  trust:
    "Which figure to trust: for the money as a whole, the pooled return; for a typical film, the median. The sum and the mean are the official figures, but they add up ratios, so one cheap hit can outweigh all other films, and the sum grows with the number of films.",
  unknownReturns: (unknown: number, shownUnknown: string, shownFilms: string) =>
    unknown === 1
      ? `The return of 1 of the ${shownFilms} films is unknown (cost or revenue is not in the data). It counts 0 in the official mean, which lowers it.`
      : `The returns of ${shownUnknown} of the ${shownFilms} films are unknown (cost or revenue is not in the data). They count 0 in the official mean, which lowers it.`,
  noReturns: "No film has a known cost and revenue: the 0 means unknown, not that the films earned nothing.",
  suspect: (films: number, shown: string, titles: string, without: WithoutSuspect) =>
    films === 1
      ? `To be checked: ${titles} has a cost or a revenue under 1,000 dollars. Without it: ${listEn(without)}.`
      : `To be checked: ${shown} films have a cost or a revenue under 1,000 dollars (${titles}). Without them: ${listEn(without)}.`,
  suspectAll: (titles: string) =>
    `To be checked: every known return rests on a cost or a revenue under 1,000 dollars (${titles}), so no known return is left without them.`,
  inferred: (films: number, shown: string, all: string) =>
    films === 1
      ? `1 of the ${all} credits has no id in the source and was given to this person because nobody else bears exactly this name.`
      : `${shown} of the ${all} credits have no id in the source and were given to this person because nobody else bears exactly this name.`,
  withoutId:
    "The source gives no id for these credits and the name does not settle on one person: several people may be counted as one.",
  chartTitleAll: (name: string, films: number, shown: string) =>
    `${films === 2 ? "Both" : `All ${shown}`} of ${name}’s films with a known return earned back their cost`,
  chartTitle: (name: string, gained: number, shown: string, known: string) =>
    `${gained === 0 ? "None" : shown} of ${name}’s ${known} films with a known return earned back ${gained < 2 ? "its" : "their"} cost`,
  chartTitleOne: (name: string, title: string, times: string) =>
    `${name}’s one film with a known return, ${title}, earned ${times} times its cost`,
  chartTitleRest: " (films whose money is to be checked left out)",
  chartTitleNone: (name: string) => `No film of ${name} has a known return`,
  chartTitleDoubtful: (name: string) => `Every known return of ${name}’s films is to be checked`,
  chartSubtitle: "Each film by release date and return: revenue / cost, logarithmic",
  chartY: "Return, times the cost",
  breakEven: "cost earned back",
  chartNote: (films: number, shown: string, known: string, unknown: string) =>
    `n\u00a0=\u00a0${films === 1 ? "1 film" : `${shown} films`}: ${known} with a known return, ${unknown} unknown (ticks at the base).`,
  legend: {
    gain: "at least its cost",
    loss: "less than its cost",
    suspect: "money to be checked",
    unknown: "unknown",
  },
  columns: {
    title: "Film",
    date: "Release",
    cost: "Cost, $",
    revenue: "Revenue, $",
    profit: "Profit, $",
    return: "Return, times the cost",
  },
  toBeChecked: "to be checked",
};

const sharedEs = {
  bestKnown: (films: number, shown: string, title: string, year: string) =>
    films === 1
      ? `1 película: ${title} (${year})`
      : `${shown} películas; la más conocida, ${title} (${year})`,
  filmsOnly: (films: number, shown: string) => (films === 1 ? "1 película" : `${shown} películas`),
  example: (films: string, total: string) => `${films} películas, suma de retornos ${total}`,
  noId: "sin id en la fuente",
  films: "Películas",
  filmsNote: (known: string) => `${known} con retorno conocido`,
  total: "Suma de retornos",
  totalNote: "oficial; el desconocido cuenta 0",
  mean: "Promedio por película",
  meanNote: "oficial; entre todas",
  meanKnown: "Promedio de los conocidos",
  meanKnownNote: (known: number, shown: string) => (known === 1 ? "de 1 película" : `de ${shown} películas`),
  pooled: "Retorno conjunto",
  pooledNote: "toda la recaudación / todo el costo, si se conocen ambos",
  median: "Mediana",
  medianNote: "el valor central de los conocidos",
  trust:
    "De qué cifra fiarse: para el dinero en conjunto, del retorno conjunto; para una película típica, de la mediana. La suma y el promedio son las cifras oficiales, pero suman cocientes: un solo éxito barato puede pesar más que todo lo demás, y la suma crece con el número de películas.",
  unknownReturns: (unknown: number, shownUnknown: string, shownFilms: string) =>
    unknown === 1
      ? `De 1 de las ${shownFilms} películas no se conoce el retorno (falta el costo o la recaudación). En el promedio oficial cuenta 0, lo que lo rebaja.`
      : `De ${shownUnknown} de las ${shownFilms} películas no se conoce el retorno (falta el costo o la recaudación). En el promedio oficial cuentan 0, lo que lo rebaja.`,
  noReturns:
    "De ninguna se conocen el costo y la recaudación: el 0 significa desconocido, no que no ganaran nada.",
  suspect: (films: number, shown: string, titles: string, without: WithoutSuspect) =>
    films === 1
      ? `Por comprobar: ${titles} tiene un costo o una recaudación de menos de 1000 dólares. Sin ella: ${listEs(without)}.`
      : `Por comprobar: ${shown} películas tienen un costo o una recaudación de menos de 1000 dólares (${titles}). Sin ellas: ${listEs(without)}.`,
  suspectAll: (titles: string) =>
    `Por comprobar: todos los retornos conocidos parten de un costo o una recaudación de menos de 1000 dólares (${titles}); sin ellos no queda ningún retorno conocido.`,
  inferred: (films: number, shown: string, all: string) =>
    films === 1
      ? `1 de los ${all} créditos no lleva id en la fuente y se atribuyó a esta persona porque nadie más tiene exactamente ese nombre.`
      : `${shown} de los ${all} créditos no llevan id en la fuente y se atribuyeron a esta persona porque nadie más tiene exactamente ese nombre.`,
  withoutId:
    "La fuente no da ningún id para estos créditos y el nombre no basta para saber de quién son: puede que se cuente a varias personas como una.",
  chartTitleAll: (name: string, films: number, shown: string) =>
    `Las ${films === 2 ? "dos" : shown} películas de ${name} con retorno conocido recuperaron su costo`,
  chartTitle: (name: string, gained: number, shown: string, known: string) =>
    `${gained === 0 ? "Ninguna" : gained === 1 ? "Una" : shown} de las ${known} películas de ${name} con retorno conocido ${gained < 2 ? "recuperó" : "recuperaron"} su costo`,
  chartTitleOne: (name: string, title: string, times: string) =>
    `La única película de ${name} con retorno conocido, ${title}, recaudó ${times} veces su costo`,
  chartTitleRest: " (sin contar las de cifras por comprobar)",
  chartTitleNone: (name: string) => `De ninguna película de ${name} se conoce el retorno`,
  chartTitleDoubtful: (name: string) =>
    `Todos los retornos conocidos de las películas de ${name} están por comprobar`,
  chartSubtitle: "Cada película por fecha de estreno y retorno: recaudación / costo, escala logarítmica",
  chartY: "Retorno, veces el costo",
  breakEven: "costo recuperado",
  chartNote: (films: number, shown: string, known: string, unknown: string) =>
    `n\u00a0=\u00a0${films === 1 ? "1 película" : `${shown} películas`}: ${known} con retorno conocido y ${unknown} con retorno desconocido (marcas en la base).`,
  legend: {
    gain: "recuperó su costo",
    loss: "no lo recuperó",
    suspect: "cifras por comprobar",
    unknown: "desconocido",
  },
  columns: {
    title: "Película",
    date: "Estreno",
    cost: "Costo, US$",
    revenue: "Recaudación, US$",
    profit: "Ganancia, US$",
    return: "Retorno, veces el costo",
  },
  toBeChecked: "por comprobar",
};

export const personText: Readonly<Record<PeopleTable, Readonly<Record<Language, PersonText>>>> = {
  actors: {
    en: {
      ...sharedEn,
      title: "Return of an actor’s films",
      heading: "How well have an actor’s films done?",
      lead: "Gives the number of films with the person in the cast and what they returned on their cost.",
      description: "The films of an actor and their return: revenue divided by cost.",
      label: "Name of the actor",
      hint: "Case and accents do not matter.",
      examples: "For example, those with most films of known return",
      several: (asked, people) => `${people} actors are called “${asked}”. Which one?`,
      didYouMean: (asked) => `Nobody called “${asked}” is in a cast. Did you mean one of these?`,
      nothing: (asked) =>
        `Nobody called “${asked}” is in a cast, and no name comes close. Try a part of the name.`,
      noMatch: "No name in the data comes close to this",
      apart: () => "Without films also directed",
      apartValue: (total) => `${total} in sum`,
      apartNote: (films, shown, mean) => `${films === 1 ? "1 film" : `${shown} films`}, mean ${mean}`,
      apartNone: "directed them all",
      suspectApart: (total, mean) =>
        total === null
          ? " Of the films not also directed no known return is left."
          : ` And without films also directed: sum ${total}, mean ${mean}.`,
      tableTitle: (name) => `The films with ${name} in the cast`,
      both: "also director",
    },
    es: {
      ...sharedEs,
      title: "Retorno de las películas de un actor",
      heading: "¿Cómo les ha ido a las películas de un actor?",
      lead: "Da el número de películas en cuyo reparto está la persona y lo que rindieron respecto de su costo.",
      description: "Las películas de un actor y su retorno: recaudación dividida entre costo.",
      label: "Nombre del actor o de la actriz",
      hint: "No importan mayúsculas ni tildes.",
      examples: "Por ejemplo, quienes tienen más películas con retorno conocido",
      several: (asked, people) =>
        `En los repartos hay ${people} personas llamadas «${asked}». ¿Cuál de ellas?`,
      didYouMean: (asked) =>
        `Nadie llamado «${asked}» figura en un reparto. ¿Quiso decir alguno de estos nombres?`,
      nothing: (asked) =>
        `Nadie llamado «${asked}» figura en un reparto ni hay nombres parecidos. Pruebe con una parte del nombre.`,
      noMatch: "Ningún nombre de los datos se parece",
      apart: () => "Sin las que también dirigió",
      apartValue: (total) => `${total} en suma`,
      apartNote: (films, shown, mean) =>
        `${films === 1 ? "1 película" : `${shown} películas`}, promedio ${mean}`,
      apartNone: "las dirigió todas",
      suspectApart: (total, mean) =>
        total === null
          ? " De las que no dirigió no queda ningún retorno conocido."
          : ` Y además sin las que también dirigió: suma ${total}, promedio ${mean}.`,
      tableTitle: (name) => `Las películas con ${name} en el reparto`,
      both: "también en la dirección",
    },
  },
  directors: {
    en: {
      ...sharedEn,
      title: "Return of a director’s films",
      heading: "How well have a director’s films done?",
      lead: "Gives the films a person directed, each with its date, cost, revenue and return. A co-directed film counts for each director.",
      description: "The films of a director, each with date, cost, revenue, profit and return.",
      label: "Name of the director",
      hint: "Case and accents do not matter.",
      examples: "For example, those with most films of known return",
      several: (asked, people) => `${people} directors are called “${asked}”. Which one?`,
      didYouMean: (asked) => `No director is called “${asked}”. Did you mean one of these?`,
      nothing: (asked) =>
        `No director is called “${asked}”, and no name comes close. Try a part of the name.`,
      noMatch: "No name in the data comes close to this",
      apart: () => "As director only",
      apartValue: (total) => `${total} in sum`,
      apartNote: (films, shown, mean) =>
        `${films === 1 ? "1 film" : `${shown} films`} without the person in the cast, mean ${mean}`,
      apartNone: "in the cast of them all",
      suspectApart: (total, mean) =>
        total === null
          ? " Of the films as director only no known return is left."
          : ` And as director only: sum ${total}, mean ${mean}.`,
      tableTitle: (name) => `The films directed by ${name}`,
      both: "also in the cast",
    },
    es: {
      ...sharedEs,
      title: "Retorno de las películas de un director",
      heading: "¿Cómo les ha ido a las películas de un director?",
      lead: "Da las películas que dirigió una persona, cada una con su fecha, costo, recaudación y retorno. Las codirigidas cuentan para cada director.",
      description:
        "Las películas de un director, con fecha, costo, recaudación, ganancia y retorno de cada una.",
      label: "Nombre del director o de la directora",
      hint: "No importan mayúsculas ni tildes.",
      examples: "Por ejemplo, quienes tienen más películas con retorno conocido",
      several: (asked, people) => `Hay ${people} directores llamados «${asked}». ¿Cuál de ellos?`,
      didYouMean: (asked) => `Ningún director se llama «${asked}». ¿Quiso decir alguno de estos nombres?`,
      nothing: (asked) =>
        `Ningún director se llama «${asked}» ni hay nombres parecidos. Pruebe con una parte del nombre.`,
      noMatch: "Ningún nombre de los datos se parece",
      apart: (gender) => (gender === 1 ? "Solo como directora" : "Solo como director"),
      apartValue: (total) => `${total} en suma`,
      apartNote: (films, shown, mean) =>
        `${films === 1 ? "1 película" : `${shown} películas`} sin estar en el reparto, promedio ${mean}`,
      apartNone: "figura en el reparto de todas",
      suspectApart: (total, mean, gender) =>
        total === null
          ? " De las que solo dirigió no queda ningún retorno conocido."
          : ` Y además solo como ${gender === 1 ? "directora" : "director"}: suma ${total}, promedio ${mean}.`,
      tableTitle: (name) => `Las películas dirigidas por ${name}`,
      both: "también en el reparto",
    },
  },
};
