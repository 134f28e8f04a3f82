import type {Language} from "../../format/language.js";
import type {PersonKind} from "./sides.js";

const en = {
  form: {
    kind: "What to compare",
    kinds: {film: "Two films", actor: "Two actors", director: "Two directors"},
    first: "The first",
    second: "The second",
    compare: "Compare",
    swap: "Swap",
    badKind: ({kind, film, actor, director}: {kind: string; film: string; actor: string; director: string}) =>
      `“${kind}” is not something that can be compared here. In the address, kind is ${film}, ${actor} or ${director}.`,
    missing: ({side}: {side: string}) => `${side}: nothing is chosen yet. Type a title or a name.`,
    same: ({name}: {name: string}) => `Both are the same: ${name}. Choose another one on one side.`,
    noPair: "The data hold fewer than two of this kind.",
    onSide: ({side, sentence}: {side: string; sentence: string}) => `${side}: ${sentence}`,
  },
  result: {
    filmPhrase: ({
      a,
      aReturn,
      b,
      bReturn,
    }: {
      a: string;
      aReturn: string | null;
      b: string;
      bReturn: string | null;
    }) => {
      if (aReturn !== null && bReturn !== null) {
        return `${a} returned ${aReturn} times its cost, ${b} ${bReturn} times`;
      }
      if (aReturn !== null) return `${a} returned ${aReturn} times its cost; the return of ${b} is unknown`;
      if (bReturn !== null) return `${b} returned ${bReturn} times its cost; the return of ${a} is unknown`;
      return `The return of neither ${a} nor ${b} is known`;
    },
    personPhrase: ({
      kind,
      a,
      aMedian,
      b,
      bMedian,
    }: {
      kind: PersonKind;
      a: string;
      aMedian: string | null;
      b: string;
      bMedian: string | null;
    }) => {
      const films = kind === "actor" ? "with" : "by";
      if (aMedian !== null && bMedian !== null) {
        return `The median return of the films ${films} ${a} is ${aMedian} times the cost; of those ${films} ${b}, ${bMedian} times`;
      }
      if (aMedian === null && bMedian === null) return `No return is known for either ${a} or ${b}`;
      const [known, median, other] = aMedian === null ? [b, bMedian, a] : [a, aMedian, b];
      return `The median return of the films ${films} ${known} is ${median} times the cost; for ${other} no return is known`;
    },
    /** Follows the phrase where films to be checked change a median. */
    soundMedians: ({medians}: {medians: readonly {readonly name: string; readonly median: string}[]}) =>
      ` (without films whose money is to be checked: ${medians.map(({name, median}) => `${name} ${median}`).join("; ")})`,
    tableLabel: "The two side by side",
    measure: "Figure",
    rows: {
      date: "Release",
      directors: "Director",
      genres: "Genres",
      language: "Language",
      runtime: "Running time",
      collection: "Series",
      cost: "Cost",
      revenue: "Revenue",
      return: "Return, times the cost",
      votes: "Votes",
      vote: "Mean vote",
      weighted: "Weighted rating",
      popularity: "Popularity (TMDB)",
      films: "Films",
      known: "With a known return",
      total: "Sum of returns (official)",
      mean: "Mean per film (official)",
      meanKnown: "Mean of known returns",
      median: "Median return",
      medianSound: "Median return, without money to be checked",
      pooled: "Pooled return",
      rating: ({votes}: {votes: string}) => `Mean of mean votes (films of ${votes} votes or more)`,
      years: "First and last film",
      frequent: "Most frequent genres",
    },
    minutes: ({value}: {value: string}) => `${value} min`,
    points: ({value}: {value: string}) => `${value} points`,
    dollars: ({value}: {value: string}) => `$${value}`,
    /** Short, for charts. */
    millions: ({value}: {value: string}) => `$${value} m`,
    ofFilms: ({value, films}: {value: string; films: string}) => `${value} (n = ${films})`,
    none: "none",
    filmMeasures: {
      budget: "Cost",
      revenue: "Revenue",
      return: "Return",
      runtime: "Running time",
      vote_count: "Votes",
      vote_average: "Mean vote",
      popularity: "Popularity",
    },
    personMeasures: {
      films: "Films",
      films_with_return: "Known returns",
      median_known_return: "Median return",
      pooled_return: "Pooled return",
      mean_known_return: "Mean of known",
      mean_return: "Official mean",
    },
    placesTitle: ({
      measure,
      a,
      aValue,
      b,
      bValue,
    }: {
      measure: string;
      a: string;
      aValue: string;
      b: string;
      bValue: string;
    }) => `Furthest apart by ${measure.toLowerCase()}: ${aValue} (${a}) and ${bValue} (${b})`,
    placesTitleEven: ({a, b}: {a: string; b: string}) =>
      `${a} and ${b} do not differ in any figure known of both`,
    placesTitleNone: "No figure is known of both",
    filmPlacesSubtitle:
      "Per cent of all films with a known figure that have less; the axis is stretched at both ends, where the most famous films crowd",
    personPlacesSubtitle: ({kind, least}: {kind: PersonKind; least: string}) =>
      `Per cent of the ${kind}s with ${least} or more known returns who have less; the axis is stretched at both ends`,
    filmPlacesNote: ({films, votes}: {films: string; votes: string}) =>
      `Source: movies; n = ${films} films, each figure is known for fewer of them (see the data). Unknown cost, revenue and running time are left out, mean votes under ${votes} votes as well.`,
    personPlacesNote: ({people, kind, least}: {people: string; kind: PersonKind; least: string}) =>
      `Source: table ${kind}s; n = ${people} ${kind}s with ${least} or more known returns. Films whose money is to be checked are included, as in the official figures.`,
    careersTitle: ({
      a,
      aGained,
      aKnown,
      b,
      bGained,
      bKnown,
    }: {
      a: string;
      aGained: string;
      aKnown: string;
      b: string;
      bGained: string;
      bKnown: string;
    }) => `Films that earned back their cost: ${a} ${aGained} of ${aKnown}, ${b} ${bGained} of ${bKnown}`,
    filmAxis: "Films that have less, %",
    personAxis: "People who have less, %",
    place: "Have less, %",
    known: "Known of",
    few: ({names, least}: {names: string; least: string}) =>
      `${names} has fewer than ${least} known returns: too few for a place among the others.`,
    shared: "What they share",
    sharedGenres: ({genres}: {genres: string}) => `Genres: ${genres}`,
    sharedCollection: ({collection}: {collection: string}) => `Series: ${collection}`,
    sharedPeople: "People with a part in both",
    sharedFilms: ({films, shown}: {films: number; shown: string}) =>
      films === 1 ? "One film in common" : `${shown} films in common`,
    nothingShared: "Nothing that is in the data: no genre, no series, no person with a part in both.",
    noFilmsShared: "No film in common.",
    roles: {directs: "directs", acts: "in the cast", both: "directs and is in the cast"},
    roleChange: ({a, b}: {a: string; b: string}) => `first ${a}, then ${b}`,
    suspect: ({names, limit}: {names: string; limit: string}) =>
      `To be checked: ${names} has a cost or a revenue under ${limit} dollars. Do not lean on its return.`,
    doubtful: ({name, limit}: {name: string; limit: string}) =>
      `To be checked: of cost and revenue only one is known for ${name}, and it is under ${limit} dollars.`,
    unknownMoney: ({names}: {names: string}) => `Unknown cost or revenue: ${names}. Unknown is not nothing.`,
    fewVotes: ({names, votes}: {names: string; votes: string}) =>
      `Fewer than ${votes} votes: ${names}. Such a mean vote says little.`,
    decades: "More than a decade lies between the two: their dollars are not the same dollars.",
    fewKnown: ({name, known, shown, films}: {name: string; known: number; shown: string; films: string}) =>
      known === 1
        ? `Of the ${films} films of ${name} the return of one is known: its figures are that one film’s.`
        : `Of the ${films} films of ${name} the returns of ${shown} are known: less than half, so the rest may be quite different.`,
    suspectFilms: ({
      name,
      films,
      shown,
      limit,
    }: {
      name: string;
      films: number;
      shown: string;
      limit: string;
    }) =>
      films === 1
        ? `To be checked: one film of ${name} has a cost or a revenue under ${limit} dollars. It can carry the mean and the sum.`
        : `To be checked: ${shown} films of ${name} have a cost or a revenue under ${limit} dollars. They can carry the mean and the sum.`,
    noId: ({name}: {name: string}) =>
      `The source gives no id for ${name}: under this name several people may be counted as one.`,
  },
  figure: {
    title: ({less, known, share}: {less: string; known: string; share: string}) =>
      `In ${less} of ${known} series (${share}) the second film returned less than the first`,
    titleNone: "No series with two known returns",
    subtitle:
      "Each dot a series: return of the first and of the second film, times the cost, both logarithmic",
    note: ({known, series}: {known: string; series: string}) =>
      `Source: movies; n = ${known} of ${series} series: those whose first two films have a known return that needs no check.`,
    x: "Return of the first film, times the cost",
    y: "Return of the second film, times the cost",
    diagonal: "as much as the first",
    more: "second returned as much or more",
    fewer: "second returned less",
    columns: {
      compare: "Compare",
      first: "First film",
      second: "Second film",
      firstReturn: "Return, first",
      secondReturn: "Return, second",
    },
    compare: "side by side",
  },
};

const es: typeof en = {
  form: {
    kind: "Qué comparar",
    kinds: {film: "Dos películas", actor: "Dos actores", director: "Dos directores"},
    first: "Primera opción",
    second: "Segunda opción",
    compare: "Comparar",
    swap: "Intercambiar",
    badKind: ({kind, film, actor, director}) =>
      `«${kind}» no es algo que aquí se pueda comparar. En la dirección, kind es ${film}, ${actor} o ${director}.`,
    missing: ({side}) => `${side}: todavía no hay nada elegido. Escriba un título o un nombre.`,
    same: ({name}) => `Las dos opciones son la misma: ${name}. Cambie una de ellas.`,
    noPair: "Los datos no contienen dos de esta clase.",
    onSide: ({side, sentence}) => `${side}: ${sentence}`,
  },
  result: {
    filmPhrase: ({a, aReturn, b, bReturn}) => {
      if (aReturn !== null && bReturn !== null) {
        return `${a} recaudó ${aReturn} veces su costo; ${b}, ${bReturn} veces`;
      }
      if (aReturn !== null) return `${a} recaudó ${aReturn} veces su costo; de ${b} no se conoce el retorno`;
      if (bReturn !== null) return `${b} recaudó ${bReturn} veces su costo; de ${a} no se conoce el retorno`;
      return `No se conoce el retorno de ${a} ni el de ${b}`;
    },
    personPhrase: ({kind, a, aMedian, b, bMedian}) => {
      const films = kind === "actor" ? "con" : "de";
      if (aMedian !== null && bMedian !== null) {
        return `El retorno mediano de las películas ${films} ${a} es de ${aMedian} veces el costo; el de las películas ${films} ${b}, de ${bMedian} veces`;
      }
      if (aMedian === null && bMedian === null) return `No se conoce ningún retorno de ${a} ni de ${b}`;
      const [known, median, other] = aMedian === null ? [b, bMedian, a] : [a, aMedian, b];
      return `El retorno mediano de las películas ${films} ${known} es de ${median} veces el costo; de ${other} no se conoce ningún retorno`;
    },
    soundMedians: ({medians}) =>
      ` (sin las películas con cifras por comprobar: ${medians.map(({name, median}) => `${name}, ${median}`).join("; ")})`,
    tableLabel: "Lado a lado",
    measure: "Cifra",
    rows: {
      date: "Estreno",
      directors: "Dirección",
      genres: "Géneros",
      language: "Idioma",
      runtime: "Duración",
      collection: "Saga",
      cost: "Costo",
      revenue: "Recaudación",
      return: "Retorno, veces el costo",
      votes: "Votos",
      vote: "Voto medio",
      weighted: "Valoración ponderada",
      popularity: "Popularidad (TMDB)",
      films: "Películas",
      known: "Con retorno conocido",
      total: "Suma de retornos (oficial)",
      mean: "Promedio por película (oficial)",
      meanKnown: "Promedio de los conocidos",
      median: "Mediana",
      medianSound: "Mediana, sin las cifras por comprobar",
      pooled: "Retorno conjunto",
      rating: ({votes}) => `Promedio de los votos medios (películas de ${votes} votos o más)`,
      years: "Primera y última película",
      frequent: "Géneros más frecuentes",
    },
    minutes: ({value}) => `${value} min`,
    points: ({value}) => `${value} puntos`,
    dollars: ({value}) => `US$ ${value}`,
    millions: ({value}) => `US$ ${value} M`,
    ofFilms: ({value, films}) => `${value} (n = ${films})`,
    none: "ninguna",
    filmMeasures: {
      budget: "Costo",
      revenue: "Recaudación",
      return: "Retorno",
      runtime: "Duración",
      vote_count: "Votos",
      vote_average: "Voto medio",
      popularity: "Popularidad",
    },
    personMeasures: {
      films: "Películas",
      films_with_return: "Retornos conocidos",
      median_known_return: "Mediana",
      pooled_return: "Retorno conjunto",
      mean_known_return: "Promedio conocidos",
      mean_return: "Promedio oficial",
    },
    placesTitle: ({measure, a, aValue, b, bValue}) =>
      `La mayor distancia está en «${measure.toLowerCase()}»: ${aValue} (${a}) y ${bValue} (${b})`,
    placesTitleEven: ({a, b}) =>
      `${a} y ${b} no se distinguen en ninguna cifra que se conozca de ambos lados`,
    placesTitleNone: "Ninguna cifra se conoce de ambos lados",
    filmPlacesSubtitle:
      "Porcentaje de las películas con cifra conocida que tienen menos; el eje está estirado en los extremos, donde se agolpan las más famosas",
    personPlacesSubtitle: ({kind, least}) =>
      `Porcentaje de los ${kind === "actor" ? "actores" : "directores"} con al menos ${least} retornos conocidos que tienen menos; el eje está estirado en los extremos`,
    filmPlacesNote: ({films, votes}) =>
      `Fuente: películas; n = ${films} películas; cada cifra se conoce solo de una parte (véanse los datos). No cuentan el costo, la recaudación y la duración desconocidos ni los votos medios de menos de ${votes} votos.`,
    personPlacesNote: ({people, kind, least}) =>
      `Fuente: tabla ${kind}s; n = ${people} ${kind === "actor" ? "actores" : "directores"} con al menos ${least} retornos conocidos. Las películas con cifras por comprobar cuentan, como en las cifras oficiales.`,
    careersTitle: ({a, aGained, aKnown, b, bGained, bKnown}) =>
      `Películas que recuperaron su costo: ${a}, ${aGained} de ${aKnown}; ${b}, ${bGained} de ${bKnown}`,
    filmAxis: "Películas que tienen menos, %",
    personAxis: "Personas que tienen menos, %",
    place: "Tienen menos, %",
    known: "Se conoce de",
    few: ({names, least}) =>
      `${names}: menos de ${least} retornos conocidos, muy pocos para situarse entre los demás.`,
    shared: "Qué comparten",
    sharedGenres: ({genres}) => `Géneros: ${genres}`,
    sharedCollection: ({collection}) => `Saga: ${collection}`,
    sharedPeople: "Personas que participan en ambas",
    sharedFilms: ({films, shown}) => (films === 1 ? "Una película en común" : `${shown} películas en común`),
    nothingShared: "Nada que conste en los datos: ni género, ni saga, ni persona que participe en ambas.",
    noFilmsShared: "Ninguna película en común.",
    roles: {directs: "dirección", acts: "reparto", both: "dirección y reparto"},
    roleChange: ({a, b}) => `primero ${a}, después ${b}`,
    suspect: ({names, limit}) =>
      `Por comprobar: ${names} tiene un costo o una recaudación de menos de ${limit} dólares. No se apoye en su retorno.`,
    doubtful: ({name, limit}) =>
      `Por comprobar: de ${name} solo se conoce el costo o la recaudación, y es de menos de ${limit} dólares.`,
    unknownMoney: ({names}) =>
      `Costo o recaudación desconocidos: ${names}. Que no se conozca no quiere decir que sea cero.`,
    fewVotes: ({names, votes}) => `Menos de ${votes} votos: ${names}. Un voto medio así dice poco.`,
    decades: "Entre las dos hay más de una década: sus dólares no son los mismos dólares.",
    fewKnown: ({name, known, shown, films}) =>
      known === 1
        ? `De las ${films} películas de ${name} se conoce el retorno de una sola: sus cifras son las de esa película.`
        : `De las ${films} películas de ${name} se conoce el retorno de ${shown}, menos de la mitad: las demás pueden ser muy distintas.`,
    suspectFilms: ({name, films, shown, limit}) =>
      films === 1
        ? `Por comprobar: una película de ${name} tiene un costo o una recaudación de menos de ${limit} dólares. Puede determinar el promedio y la suma.`
        : `Por comprobar: ${shown} películas de ${name} tienen un costo o una recaudación de menos de ${limit} dólares. Pueden determinar el promedio y la suma.`,
    noId: ({name}) =>
      `La fuente no da ningún identificador para ${name}: bajo este nombre puede contarse a varias personas como una.`,
  },
  figure: {
    title: ({less, known, share}) =>
      `En ${less} de ${known} sagas (${share}) la segunda película rindió menos que la primera`,
    titleNone: "Ninguna saga con dos retornos conocidos",
    subtitle:
      "Cada punto, una saga: retorno de la primera y de la segunda película, veces el costo, ambos en escala logarítmica",
    note: ({known, series}) =>
      `Fuente: películas; n = ${known} de ${series} sagas: aquellas cuyas dos primeras películas tienen un retorno conocido que no está por comprobar.`,
    x: "Retorno de la primera película, veces el costo",
    y: "Retorno de la segunda película, veces el costo",
    diagonal: "tanto como la primera",
    more: "la segunda rindió tanto o más",
    fewer: "la segunda rindió menos",
    columns: {
      compare: "Comparar",
      first: "Primera película",
      second: "Segunda película",
      firstReturn: "Retorno, primera",
      secondReturn: "Retorno, segunda",
    },
    compare: "lado a lado",
  },
};

export const compareText: Readonly<Record<Language, typeof en>> = {en, es};
