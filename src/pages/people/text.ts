import type {Language} from "../../format/language.js";
import type {PeopleTable} from "../../queries/personRow.js";
import type {Order, RatingMeasure, ReturnMeasure} from "./measures.js";

type PerTable = Readonly<Record<PeopleTable, string>>;

export interface PeopleText {
  /** How much of the casts the data hold, beside all figures of actors. */
  readonly casts: (films: string, none: string, short: string, withoutId: string) => string;
  readonly figure: FigureText;
}

/** Words of the figures, which are drawn in the browser. */
export interface FigureText {
  readonly who: string;
  readonly by: string;
  readonly order: string;
  readonly tables: PerTable;
  readonly orders: Readonly<Record<Order, string>>;
  readonly measures: Readonly<Record<ReturnMeasure, string>>;
  /** For the heads of tables. */
  readonly shortMeasures: Readonly<Record<ReturnMeasure, string>>;
  readonly ratingMeasures: Readonly<Record<RatingMeasure, string>>;
  readonly leastKnown: string;
  readonly leastRated: string;
  readonly leastVotes: string;
  readonly suspect: string;
  readonly nobody: (least: string) => string;
  readonly returnsTitle: (
    name: string,
    measure: ReturnMeasure,
    order: Order,
    people: string,
    table: PeopleTable,
    least: string,
    value: string,
  ) => string;
  /** Follow the titles of the rankings and stand in their notes where it is known what the order is worth. */
  readonly chanceTitle: (low: string, high: string, first: string) => string;
  readonly chanceNote: (samples: string, level: string, halves: string | null, little: boolean) => string;
  readonly returnsSubtitle: (measure: ReturnMeasure) => string;
  readonly returnsNote: (
    people: string,
    table: PeopleTable,
    least: string,
    shown: string,
    suspect: boolean,
  ) => string;
  readonly returnAxis: string;
  readonly ratingsTitle: (
    name: string,
    measure: RatingMeasure,
    order: Order,
    people: string,
    table: PeopleTable,
    least: string,
    value: string,
  ) => string;
  readonly ratingsSubtitle: (measure: RatingMeasure) => string;
  readonly ratingsNote: (
    people: string,
    table: PeopleTable,
    least: string,
    votes: string,
    shown: string,
  ) => string;
  readonly ratingAxis: string;
  readonly columns: {
    readonly name: string;
    readonly films: string;
    readonly known: string;
    readonly unknown: string;
    readonly rated: string;
    readonly mean: string;
    readonly median: string;
    readonly quarters: string;
    readonly allPlace: string;
    readonly knownPlace: string;
    readonly year: string;
    readonly cumulative: string;
    readonly title: string;
    readonly date: string;
    readonly return: string;
    readonly together: string;
    readonly first: PerTable;
    readonly second: string;
  };
  /** `share` is null where half of them have no unknown return. */
  readonly officialTitle: (
    table: PeopleTable,
    share: string | null,
    name: string,
    known: string,
    all: string,
  ) => string;
  readonly officialTitleNone: string;
  readonly officialSubtitle: string;
  readonly officialNote: (people: string, table: PeopleTable, least: string, named: string) => string;
  readonly officialX: string;
  readonly officialY: string;
  readonly diagonal: string;
  readonly legendMoved: string;
  readonly legendOthers: string;
  readonly mostTitle: (name: string, films: string, known: string, table: PeopleTable) => string;
  readonly mostTitleNone: string;
  readonly mostSubtitle: (table: PeopleTable) => string;
  readonly mostAxis: string;
  readonly mostBar: (films: string, known: string) => string;
  readonly mostNote: (people: string, table: PeopleTable, shown: string) => string;
  readonly person: string;
  readonly add: string;
  readonly cumulativeTitle: (name: string, films: number, shown: string, from: string, to: string) => string;
  readonly cumulativeTitleMost: (name: string, shown: string, from: string, to: string) => string;
  readonly cumulativeSubtitle: string;
  readonly cumulativeNote: (people: string, films: string) => string;
  readonly filmsAxis: string;
  readonly incomplete: string;
  readonly careerSubtitle: string;
  readonly careerNote: (films: string, known: string) => string;
  readonly median: (value: string) => string;
  readonly tieKinds: PerTable;
  readonly leastCommon: string;
  readonly tiesTitle: (a: string, b: string, films: string, table: PeopleTable) => string;
  readonly tiesTitleNone: string;
  readonly tiesSubtitle: (table: PeopleTable, least: string) => string;
  readonly tiesNote: (pairs: string, people: string, least: string) => string;
  readonly filmCount: (films: number, shown: string) => string;
}

/** In both languages. */
const oneOf: PerTable = {actors: "actor", directors: "director"};

const peopleEn: PerTable = {actors: "actors", directors: "directors"};
const measuresEn: Readonly<Record<ReturnMeasure, string>> = {
  median: "median return",
  pooled: "pooled return",
  mean_known: "mean of the known returns",
  mean: "mean over all films",
};

const en: PeopleText = {
  casts: (films, none, short, withoutId) =>
    `Casts are counted as the source gives them: of ${films} films ${none} name nobody and ${short} only one person or two. Whoever is not named is not counted, so the films, ranks and ties of actors would change with fuller casts. ${withoutId} of the entries have no person’s id; those of one name are counted as one person.`,
  figure: {
    who: "People",
    by: "Measure",
    order: "Begin with",
    tables: {actors: "Actors", directors: "Directors"},
    orders: {best: "the best", worst: "the worst"},
    measures: {
      median: "Median return",
      pooled: "Pooled return",
      mean_known: "Mean of known returns",
      mean: "Mean over all films",
    },
    shortMeasures: {median: "Median", pooled: "Pooled", mean_known: "Mean of known", mean: "Mean over all"},
    ratingMeasures: {mean: "Mean of mean votes", median: "Median of mean votes"},
    leastKnown: "Known returns, at least",
    leastRated: "Films, at least",
    leastVotes: "Votes per film, at least",
    suspect: "With money to be checked",
    nobody: (least) => `Nobody has ${least} or more. Choose a smaller minimum.`,
    returnsTitle: (name, measure, order, people, table, least, value) =>
      `Of ${people} ${peopleEn[table]} with ${least} or more known returns, none has a ${order === "best" ? "higher" : "lower"} ${measuresEn[measure]} than ${name}: ${value} times the cost`,
    chanceTitle: (low, high, first) =>
      `; with other films of theirs, anything from place ${low} to ${high} (first in ${first})`,
    chanceNote: (samples, level, halves, little) =>
      `Places: the films of everybody drawn anew with replacement, ${samples} times; the middle ${level} of the samples.${halves === null ? "" : ` Two random halves of everybody’s films give orders that correlate at ${halves}${little ? ": the order is of these films, and says little of the next ones" : ""}.`}`,
    returnsSubtitle: (measure) =>
      `Dot: ${measuresEn[measure]}. Line: the middle half of the known returns. Times the cost, logarithmic`,
    returnsNote: (people, table, least, shown, suspect) =>
      `Source: movies, casts and directing credits; n = ${people} ${peopleEn[table]} with ${least} or more known returns, ${shown} of them drawn. n at the right: known returns. Films whose money is to be checked are ${suspect ? "included" : "left out"}.`,
    returnAxis: "Return, times the cost",
    ratingsTitle: (name, measure, order, people, table, least, value) =>
      `Of ${people} ${peopleEn[table]} with ${least} or more rated films, none has a ${order === "best" ? "higher" : "lower"} ${measure} than ${name}: ${value} points`,
    ratingsSubtitle: (measure) =>
      `Dot: ${measure} of the films’ mean votes. Line: the middle half of them. Points, of ten`,
    ratingsNote: (people, table, least, votes, shown) =>
      `Source: movies, casts and directing credits; n = ${people} ${peopleEn[table]} with ${least} or more films of ${votes} or more votes, ${shown} of them drawn. n at the right: those films.`,
    ratingAxis: "Mean vote, points of ten",
    columns: {
      name: "Name",
      films: "Films",
      known: "Known",
      unknown: "Unknown",
      rated: "Films with votes",
      mean: "Mean",
      median: "Median",
      quarters: "Middle half",
      allPlace: "Place, all films",
      knownPlace: "Place, known only",
      year: "Year",
      cumulative: "Films so far",
      title: "Film",
      date: "Release",
      return: "Return, times the cost",
      together: "Films together",
      first: {actors: "Actor", directors: "Director"},
      second: "Actor",
    },
    officialTitle: (table, share, name, known, all) =>
      share === null
        ? `What is unknown moves nobody further than ${name}, from place ${known} to ${all}`
        : `Half of these ${peopleEn[table]} lose ${share} or more of their mean to films nobody has figures for; nobody moves further than ${name}, from place ${known} to ${all}`,
    officialTitleNone: "The two means put nobody in another place",
    officialSubtitle:
      "Each dot a person: mean over the known returns and mean over all films, times the cost, both logarithmic",
    officialNote: (people, table, least, named) =>
      `Source: movies, casts and directing credits; n = ${people} ${peopleEn[table]} with ${least} or more known returns. Films whose money is to be checked are left out. Coloured: the ${named} who change places most.`,
    officialX: "Mean of the known returns",
    officialY: "Mean over all films",
    diagonal: "nothing unknown",
    legendMoved: "changes places most",
    legendOthers: "others",
    mostTitle: (name, films, known, table) =>
      `No ${oneOf[table]} has more films than ${name}: ${films}; the return of ${known} is known`,
    mostTitleNone: "Nobody to count films of",
    mostSubtitle: (table) => `The ${peopleEn[table]} with most films; in brackets those with a known return`,
    mostAxis: "Films",
    mostBar: (films, known) => `${films} (${known})`,
    mostNote: (people, table, shown) =>
      `Source: table ${table}; n = ${people} ${peopleEn[table]}, the first ${shown} drawn.`,
    person: "A person of your choice",
    add: "Add",
    cumulativeTitle: (name, films, shown, from, to) =>
      films === 1 ? `${name}: one film, in ${from}` : `${name}: ${shown} films from ${from} to ${to}`,
    cumulativeTitleMost: (name, shown, from, to) =>
      `${name} has the most films of these: ${shown}, from ${from} to ${to}`,
    cumulativeSubtitle: "Films so far, year by year",
    cumulativeNote: (people, films) => `Source: movies and credits; n = ${films} films of ${people} people.`,
    filmsAxis: "Films so far",
    incomplete: "incomplete",
    careerSubtitle: "Each film by release date and return, times the cost, logarithmic; dashed: the median",
    careerNote: (films, known) =>
      `Source: movies and credits; n = ${films} films, ${known} with a known return. Ticks at the base: unknown. Films whose money is to be checked are hollow and not in the medians.`,
    median: (value) => `median ${value}×`,
    tieKinds: {actors: "Actor and actor", directors: "Director and actor"},
    leastCommon: "Films in common, at least",
    tiesTitle: (a, b, films, table) =>
      table === "directors"
        ? `No director and actor made more films together than ${a} and ${b}: ${films}`
        : `No two actors share more films than ${a} and ${b}: ${films}`,
    tiesTitleNone: "No two people share so many films",
    tiesSubtitle: (table, least) =>
      `Pairs with ${least} or more films in common; the number at a line counts them${table === "directors" ? ". Directors in colour" : ""}`,
    tiesNote: (pairs, people, least) =>
      `Source: casts and directing credits; n = ${pairs} pairs of ${people} people with ${least} or more films in common. Where a name stands says nothing: only the lines count.`,
    filmCount: (films, shown) => (films === 1 ? "1 film" : `${shown} films`),
  },
};

const peopleEs: PerTable = {actors: "actores", directors: "directores"};
const measuresEs: Readonly<Record<ReturnMeasure, string>> = {
  median: "la mediana",
  pooled: "el retorno conjunto",
  mean_known: "el promedio de los conocidos",
  mean: "el promedio de todas las películas",
};
const comparativesEs: Readonly<Record<Order, Readonly<Record<ReturnMeasure, string>>>> = {
  best: {
    median: "una mediana más alta",
    pooled: "un retorno conjunto más alto",
    mean_known: "un promedio de los conocidos más alto",
    mean: "un promedio de todas las películas más alto",
  },
  worst: {
    median: "una mediana más baja",
    pooled: "un retorno conjunto más bajo",
    mean_known: "un promedio de los conocidos más bajo",
    mean: "un promedio de todas las películas más bajo",
  },
};
const ratingEs: Readonly<Record<RatingMeasure, string>> = {mean: "promedio", median: "mediana"};
const ratingComparativesEs: Readonly<Record<Order, Readonly<Record<RatingMeasure, string>>>> = {
  best: {mean: "un promedio más alto", median: "una mediana más alta"},
  worst: {mean: "un promedio más bajo", median: "una mediana más baja"},
};

const es: PeopleText = {
  casts: (films, none, short, withoutId) =>
    `Los repartos se cuentan como los da la fuente: de ${films} películas, ${none} no nombran a nadie y ${short} nombran solo a una o dos personas. Quien no figura no se cuenta, de modo que las películas, los puestos y los lazos de los actores cambiarían con repartos más completos. El ${withoutId} de las entradas no lleva identificador de persona; las de un mismo nombre se cuentan como una sola persona.`,
  figure: {
    who: "Personas",
    by: "Medida",
    order: "Empezar por",
    tables: {actors: "Actores", directors: "Directores"},
    orders: {best: "los mejores", worst: "los peores"},
    measures: {
      median: "Mediana",
      pooled: "Retorno conjunto",
      mean_known: "Promedio de conocidos",
      mean: "Promedio de todas",
    },
    shortMeasures: {
      median: "Mediana",
      pooled: "Conjunto",
      mean_known: "Promedio de conocidos",
      mean: "Promedio de todas",
    },
    ratingMeasures: {mean: "Promedio de votos", median: "Mediana de votos"},
    leastKnown: "Retornos conocidos, como mínimo",
    leastRated: "Películas, como mínimo",
    leastVotes: "Votos por película, como mínimo",
    suspect: "Con cifras por comprobar",
    nobody: (least) => `Nadie llega a ${least}. Elija un mínimo menor.`,
    returnsTitle: (name, measure, order, people, table, least, value) =>
      `De los ${people} ${peopleEs[table]} con al menos ${least} retornos conocidos, ninguno tiene ${comparativesEs[order][measure]} que ${name}: ${value} veces el costo`,
    chanceTitle: (low, high, first) =>
      `; con otras películas suyas, del puesto ${low} al ${high} (primer puesto en el ${first})`,
    chanceNote: (samples, level, halves, little) =>
      `Puestos: las películas de cada persona se extraen de nuevo con reemplazo, ${samples} veces; el ${level} central de las muestras.${halves === null ? "" : ` Dos mitades al azar de las películas de cada cual dan órdenes con una correlación de ${halves}${little ? ": el orden es el de estas películas y dice poco de las próximas" : ""}.`}`,
    returnsSubtitle: (measure) =>
      `Punto: ${measuresEs[measure]}. Línea: la mitad central de los retornos conocidos. Veces el costo, escala logarítmica`,
    returnsNote: (people, table, least, shown, suspect) =>
      `Fuente: películas, repartos y créditos de dirección; n = ${people} ${peopleEs[table]} con al menos ${least} retornos conocidos, de los que se dibujan ${shown}. A la derecha, n: retornos conocidos. Las películas con cifras por comprobar ${suspect ? "están incluidas" : "no cuentan"}.`,
    returnAxis: "Retorno, veces el costo",
    ratingsTitle: (name, measure, order, people, table, least, value) =>
      `De los ${people} ${peopleEs[table]} con al menos ${least} películas votadas, ninguno tiene ${ratingComparativesEs[order][measure]} que ${name}: ${value} puntos`,
    ratingsSubtitle: (measure) =>
      `Punto: ${ratingEs[measure]} de los votos medios de sus películas. Línea: la mitad central. Puntos, sobre diez`,
    ratingsNote: (people, table, least, votes, shown) =>
      `Fuente: películas, repartos y créditos de dirección; n = ${people} ${peopleEs[table]} con al menos ${least} películas de ${votes} votos o más, de los que se dibujan ${shown}. A la derecha, n: esas películas.`,
    ratingAxis: "Voto medio, puntos sobre diez",
    columns: {
      name: "Nombre",
      films: "Películas",
      known: "Conocidos",
      unknown: "Desconocidos",
      rated: "Películas votadas",
      mean: "Promedio",
      median: "Mediana",
      quarters: "Mitad central",
      allPlace: "Puesto, todas las películas",
      knownPlace: "Puesto, solo conocidos",
      year: "Año",
      cumulative: "Películas hasta entonces",
      title: "Película",
      date: "Estreno",
      return: "Retorno, veces el costo",
      together: "Películas en común",
      first: {actors: "Actor", directors: "Director"},
      second: "Actor",
    },
    officialTitle: (table, share, name, known, all) =>
      share === null
        ? `Lo que se desconoce no mueve a nadie más que a ${name}, del puesto ${known} al ${all}`
        : `La mitad de estos ${peopleEs[table]} pierde el ${share} o más de su promedio por películas sin cifras; nadie se mueve más que ${name}, del puesto ${known} al ${all}`,
    officialTitleNone: "Los dos promedios no cambian a nadie de puesto",
    officialSubtitle:
      "Cada punto, una persona: promedio de los retornos conocidos y promedio de todas las películas, veces el costo, ambos en escala logarítmica",
    officialNote: (people, table, least, named) =>
      `Fuente: películas, repartos y créditos de dirección; n = ${people} ${peopleEs[table]} con al menos ${least} retornos conocidos. Las películas con cifras por comprobar no cuentan. En color, los ${named} que más cambian de puesto.`,
    officialX: "Promedio de los retornos conocidos",
    officialY: "Promedio de todas las películas",
    diagonal: "nada desconocido",
    legendMoved: "los que más cambian de puesto",
    legendOthers: "los demás",
    mostTitle: (name, films, known, table) =>
      `Ningún ${oneOf[table]} tiene más películas que ${name}: ${films}; se conoce el retorno de ${known}`,
    mostTitleNone: "No hay a quién contarle películas",
    mostSubtitle: (table) =>
      `Los ${peopleEs[table]} con más películas; entre paréntesis, las de retorno conocido`,
    mostAxis: "Películas",
    mostBar: (films, known) => `${films} (${known})`,
    mostNote: (people, table, shown) =>
      `Fuente: tabla ${table}; n = ${people} ${peopleEs[table]}, de los que se dibujan los ${shown} primeros.`,
    person: "Una persona a su elección",
    add: "Agregar",
    cumulativeTitle: (name, films, shown, from, to) =>
      films === 1 ? `${name}: una película, en ${from}` : `${name}: ${shown} películas de ${from} a ${to}`,
    cumulativeTitleMost: (name, shown, from, to) =>
      `De estas carreras, la de más películas es la de ${name}: ${shown}, de ${from} a ${to}`,
    cumulativeSubtitle: "Películas acumuladas, año a año",
    cumulativeNote: (people, films) =>
      `Fuente: películas y créditos; n = ${films} películas de ${people} personas.`,
    filmsAxis: "Películas acumuladas",
    incomplete: "incompleto",
    careerSubtitle:
      "Cada película por fecha de estreno y retorno, veces el costo, escala logarítmica; línea discontinua: la mediana",
    careerNote: (films, known) =>
      `Fuente: películas y créditos; n = ${films} películas, ${known} con retorno conocido. Marcas en la base: desconocido. Las películas con cifras por comprobar van huecas y no entran en las medianas.`,
    median: (value) => `mediana ${value}×`,
    tieKinds: {actors: "Actor y actor", directors: "Director y actor"},
    leastCommon: "Películas en común, como mínimo",
    tiesTitle: (a, b, films, table) =>
      table === "directors"
        ? `Ninguna pareja de director y actor comparte más películas que ${a} y ${b}: ${films}`
        : `Nadie comparte más películas que ${a} y ${b}: ${films}`,
    tiesTitleNone: "No hay dos personas que compartan tantas películas",
    tiesSubtitle: (table, least) =>
      `Parejas con ${least} o más películas en común; el número de cada línea las cuenta${table === "directors" ? ". Los directores, en color" : ""}`,
    tiesNote: (pairs, people, least) =>
      `Fuente: repartos y créditos de dirección; n = ${pairs} parejas de ${people} personas con ${least} o más películas en común. El lugar de un nombre no significa nada: solo cuentan las líneas.`,
    filmCount: (films, shown) => (films === 1 ? "1 película" : `${shown} películas`),
  },
};

export const peopleText: Readonly<Record<Language, PeopleText>> = {en, es};
