import type {Language} from "../../format/language.js";

/** The words of the page around its figures; those of the figures are in `figureText.ts`. */
export interface MoneyText {
  readonly description: string;
  /** `few`: whether less than half of the films are known. */
  readonly finding: (few: boolean, known: string, films: number, shown: string, share: string) => string;
  readonly findingPlain: (known: string, median: string) => string;
  readonly findingNone: (films: string) => string;
  readonly lead: (films: string) => string;
  readonly names: {
    readonly votes: (from: string, to: string) => string;
    readonly votesFrom: (from: string) => string;
    readonly otherLanguages: string;
    readonly before: (year: string) => string;
    readonly since: (year: string) => string;
    /** Of the films of a decade by their cost, the cheapest first. */
    readonly quarters: readonly [string, string, string, string];
  };
  readonly known: {
    readonly heading: string;
    readonly prose: (films: string, budget: string, revenue: string, both: string) => string;
    readonly profit: string;
    readonly source: string;
  };
  readonly who: {
    readonly heading: string;
    readonly prose: (many: string, manyShare: string, few: string, fewShare: string) => string;
    readonly language: (language: string, known: string, rest: string) => string;
    readonly caveat: string;
  };
  readonly sizes: {
    readonly heading: string;
    readonly prose: (cost: string, revenue: string, times: string) => string;
    readonly scale: (least: string, most: string) => string;
    readonly mean: (mean: string, median: string) => string;
    /** Follows `mean` where it is many times the median. */
    readonly noFilm: string;
    readonly sound: (films: number, shown: string, mean: string, median: string) => string;
    readonly inflation: (early: string, first: string, late: string, last: string) => string;
    readonly inflationPlain: string;
    readonly ratio: string;
  };
  readonly scatter: {
    readonly heading: string;
    readonly prose: string;
    readonly quarters: (
      least: string,
      cheap: string,
      cheapGained: string,
      dear: string,
      dearGained: string,
    ) => string;
    readonly caveat: string;
  };
  readonly groups: {
    readonly heading: string;
    readonly prose: (resamples: string, level: string) => string;
    readonly votes: (few: string, fewMedian: string, many: string, manyMedian: string) => string;
    /** Instead of `votes` where the intervals of the medians overlap. */
    readonly votesOverlap: (few: string, fewMedian: string, many: string, manyMedian: string) => string;
    /** Follows `votes` where those with few votes are rarely known and returned less. */
    readonly votesBias: string;
    readonly early: (early: string, earlyShare: string, late: string, lateShare: string) => string;
    readonly intervals: string;
  };
  readonly suspect: {
    readonly heading: string;
    readonly prose: (films: number, shown: string, known: string, dollars: string) => string;
    readonly none: (known: string, dollars: string) => string;
    readonly kept: string;
    readonly doubtful: (films: number, shown: string, dollars: string) => string;
  };
  readonly person: {
    readonly heading: string;
    readonly prose: (least: string, name: string, film: string, known: string, films: string) => string;
    readonly none: string;
    readonly link: (name: string) => string;
    readonly factors: (mean: string, median: string, pooled: string) => string;
  };
  readonly measures: {
    readonly heading: string;
    readonly prose: (people: string) => string;
    /** Each measure with what it says and what to trust it for. */
    readonly list: readonly (readonly [string, string])[];
    readonly caveat: string;
  };
}

const en: MoneyText = {
  description:
    "Costs, revenues and returns of films: how much is unknown, who the known ones are, and which figures to trust.",
  finding: (few, known, films, shown, share) =>
    `${few ? "Only " : ""}${known} of the films have a known return; ${films === 1 ? "one that needs checking makes" : `${shown} that need checking make`} up ${share} of its sum`,
  findingPlain: (known, median) =>
    `${known} of the films have a known return; its median is ${median} times the cost`,
  findingNone: (films) => `None of the ${films} films has a known return`,
  lead: (films) =>
    `What the data say about the money of ${films} films: how much of it is unknown, who the known films are, what they returned, and which figures hold when a few entries are wrong.`,
  names: {
    votes: (from, to) => `${from} to ${to} votes`,
    votesFrom: (from) => `${from} votes or more`,
    otherLanguages: "others, none or unknown",
    before: (year) => `before ${year}`,
    since: (year) => `${year} and later`,
    quarters: ["cheapest quarter", "second quarter", "third quarter", "dearest quarter"],
  },
  known: {
    heading: "How much of the money is known?",
    prose: (films, budget, revenue, both) =>
      `Of ${films} films, ${budget} have a known cost and ${revenue} a known revenue. A return, revenue divided by cost, needs both: ${both}. Where the source has a zero, the amount is unknown; here it never counts as an amount, except where the official sums and means of people are meant.`,
    profit:
      "A return above break-even is not a profit. The revenue is what cinemas took in worldwide, and they keep a part of it; the cost leaves out advertising. What television, discs and streaming bring in is in neither.",
    source:
      "Costs and revenues come from TMDB, where volunteers enter them in US dollars. Nobody audits them, and the data do not say where a figure was taken from.",
  },
  who: {
    heading: "Who are the films with a known return?",
    prose: (many, manyShare, few, fewShare) =>
      `They are no random draw. Whether a return is known goes with how many votes a film has: it is known for ${manyShare} of the films with ${many} and for ${fewShare} of those with ${few}.`,
    language: (language, known, rest) =>
      `${language} is the original language of ${known} of the films with a known return and of ${rest} of the others.`,
    caveat:
      "So the returns on this page speak above all of well-known, well-recorded films. What holds for them need not hold for the others, and no method applied to these data can tell.",
  },
  sizes: {
    heading: "How large are the amounts?",
    prose: (cost, revenue, times) =>
      `Half of the known costs are below ${cost}, half of the known revenues below ${revenue}, and half of the known returns below ${times} times the cost.`,
    scale: (least, most) =>
      `Known costs and revenues reach from ${least} to ${most}, so the axis is logarithmic: each mark is ten times the one before, and equal distances are equal ratios.`,
    mean: (mean, median) => `The mean of the known returns is ${mean} times the cost, the median ${median}.`,
    noFilm: "Such a mean describes no film.",
    sound: (films, shown, mean, median) =>
      `Without the ${films === 1 ? "one film" : `${shown} films`} whose figures need checking the mean is ${mean}, the median ${median}.`,
    inflation: (early, first, late, last) =>
      `Costs and revenues are in dollars of their time. The median cost of the films with a known return was ${first} (${early}) and ${last} (${late}); part of that difference is money losing its value. To compare costs across decades is to compare prices, too.`,
    inflationPlain:
      "Costs and revenues are in dollars of their time: to compare them across decades is to compare prices, too.",
    ratio:
      "Returns are not affected as long as a film earned its money in the years in which it was made, since both amounts then are in the same dollars. Old films that came back to the cinemas are the exception.",
  },
  scatter: {
    heading: "Do dearer films return more?",
    prose:
      "Every step on the axes is ten times the one before. On the dashed line the revenue equals the cost: films above it earned back what they cost, and the higher above it they stand, the higher is their return.",
    quarters: (least, cheap, cheapGained, dear, dearGained) =>
      `Sorted by cost within each decade of at least ${least} films, the cheapest quarter of the films has a median return of ${cheap} times the cost, and ${cheapGained} of them earned it back; the dearest quarter has a median of ${dear}, and ${dearGained} earned it back.`,
    caveat:
      "Films that hardly anybody votes on rarely have their money recorded. So failures are probably missing, cheap ones above all, and the lower left of the picture is emptier than it should be.",
  },
  groups: {
    heading: "What does a film typically return?",
    prose: (resamples, level) =>
      `Medians, since a single cheap hit can carry any mean. The lines are ${level} intervals from the percentile bootstrap: ${resamples} samples of the same size are drawn from the films of a group, and the line holds the middle ${level} of their medians (Efron and Tibshirani 1993). Groups whose lines overlap widely cannot be told apart.`,
    votes: (few, fewMedian, many, manyMedian) =>
      `Medians go with the number of votes: ${fewMedian} times the cost (${few}), ${manyMedian} (${many}).`,
    votesOverlap: (few, fewMedian, many, manyMedian) =>
      `By number of votes the medians are ${fewMedian} times the cost (${few}) and ${manyMedian} (${many}), with intervals that overlap.`,
    votesBias:
      "Films with few votes rarely have a known return, so the median of all films, if it were known, would probably be lower than that of the known ones.",
    early: (early, earlyShare, late, lateShare) =>
      `High medians of early decades do not prove that films once paid better: a return is known for ${earlyShare} of the films (${early}) against ${lateShare} (${late}), probably of those that are remembered, and revenues may include later releases.`,
    intervals:
      "The intervals tell how far chance alone moves a median. They do not tell what is missing because nobody recorded it, nor which entries are wrong.",
  },
  suspect: {
    heading: "Which figures need checking?",
    prose: (films, shown, known, dollars) =>
      `${films === 1 ? "One" : shown} of the ${known} known returns ${films === 1 ? "rests" : "rest"} on a cost or a revenue of less than ${dollars}. Such a figure may have been entered in thousands or millions, or stand for an unknown one, or be right. The data do not say.`,
    none: (known, dollars) =>
      `None of the ${known} known returns rests on a cost or a revenue of less than ${dollars}.`,
    doubtful: (films, shown, dollars) =>
      `${films === 1 ? "In one more film" : `In ${shown} more films`} only one of cost and revenue is known, and it is less than ${dollars} too. Without the other there is no return, so no return rests on ${films === 1 ? "it" : "them"}; pictures of known costs and revenues mark ${films === 1 ? "it" : "them"} as well.`,
    kept: "They stay in the official figures, because a rule that drops what looks odd would also drop what is odd and true. Each answer of this site that leans on one says so and gives the figure without it.",
  },
  person: {
    heading: "What does one wrong figure do to an actor’s mean?",
    prose: (least, name, film, known, films) =>
      `Of all actors with at least ${least} films of known return, ${name} is the one whose mean a single film to be checked moves most: ${film}. Here are the measures of ${name}’s ${films} films (${known} with a known return), with that film and without it.`,
    none: "No actor of these data has both a film to be checked and enough films with a known return to show it.",
    link: (name) => `All films of ${name}`,
    factors: (mean, median, pooled) =>
      `That one film changes the mean by a factor of ${mean}, the median by ${median} and the pooled return by ${pooled}. This is no merit or fault of the actor but a property of the measures.`,
  },
  measures: {
    heading: "Sum, mean, median or pooled return: which to trust?",
    prose: (people) =>
      `Five figures for the same films. The people below are not picked for their results: they are the ${people} with the most films of known return.`,
    list: [
      [
        "Sum of returns",
        "The official figure. It grows with every film, so it counts how much somebody worked as well as how it went. Trust it for the question as it was put, for nothing else.",
      ],
      [
        "Mean over all films",
        "The official mean: films with an unknown return count as zero. Two people with the same films differ in it if less is known of one of them. Do not compare people by it.",
      ],
      [
        "Mean of the known returns",
        "What would have come back per dollar if every film had cost the same. One cheap hit, or one wrong entry, can outweigh all the rest.",
      ],
      [
        "Median of the known returns",
        "Half of the films returned more, half less. Trust it for what to expect of a typical film.",
      ],
      [
        "Pooled return",
        "All revenues divided by all costs. Trust it for the money as a whole; it is decided by the dear films.",
      ],
    ],
    caveat:
      "None of them says what a person contributed to a film’s return: they describe the films in which the person took part.",
  },
};

const es: MoneyText = {
  description:
    "Costos, recaudaciones y retornos del cine: cuánto se desconoce, qué películas son las conocidas y en qué cifras confiar.",
  finding: (few, known, films, shown, share) =>
    `${few ? "Solo se" : "Se"} conoce el retorno del ${known} de las películas; ${films === 1 ? "una con cifras por comprobar aporta" : `${shown} con cifras por comprobar aportan`} el ${share} de la suma`,
  findingPlain: (known, median) =>
    `Se conoce el retorno del ${known} de las películas; su mediana es de ${median} veces el costo`,
  findingNone: (films) => `De ninguna de las ${films} películas se conoce el retorno`,
  lead: (films) =>
    `Lo que dicen los datos sobre el dinero de ${films} películas: cuánto se desconoce, cuáles son las conocidas, qué retorno tuvieron y qué cifras se sostienen aunque unos pocos datos estén mal.`,
  names: {
    votes: (from, to) => `de ${from} a ${to} votos`,
    votesFrom: (from) => `${from} votos o más`,
    otherLanguages: "otros, ninguno o desconocido",
    before: (year) => `antes de ${year}`,
    since: (year) => `desde ${year}`,
    quarters: ["cuarto más barato", "segundo cuarto", "tercer cuarto", "cuarto más caro"],
  },
  known: {
    heading: "¿Cuánto se sabe del dinero?",
    prose: (films, budget, revenue, both) =>
      `De ${films} películas, ${budget} tienen un costo conocido y ${revenue} una recaudación conocida. El retorno, que es la recaudación dividida entre el costo, exige ambos: ${both}. Un cero en la fuente significa que el monto se desconoce; aquí nunca cuenta como monto, salvo cuando se citan las sumas y los promedios oficiales de las personas.`,
    profit:
      "Recuperar el costo no es lo mismo que ganar. La recaudación es lo que ingresaron los cines de todo el mundo, que se quedan con una parte; el costo no incluye la publicidad. La televisión, los discos y el streaming no figuran en ninguno de los dos.",
    source:
      "Los costos y las recaudaciones vienen de TMDB, donde los anotan voluntarios, en dólares estadounidenses. Nadie los audita, y los datos no dicen de dónde salió cada cifra.",
  },
  who: {
    heading: "¿De qué películas se conoce el retorno?",
    prose: (many, manyShare, few, fewShare) =>
      `No son una muestra al azar. Que se conozca el retorno va unido a cuántos votos tiene la película: se conoce el del ${manyShare} de las que tienen ${many} y el del ${fewShare} de las que tienen ${few}.`,
    language: (language, known, rest) =>
      `El idioma original es ${language} en el ${known} de las películas con retorno conocido y en el ${rest} de las demás.`,
    caveat:
      "Los retornos de esta página hablan, pues, sobre todo de películas conocidas y bien documentadas. Lo que vale para ellas no tiene por qué valer para las demás, y ningún método aplicado a estos datos permite saberlo.",
  },
  sizes: {
    heading: "¿De qué montos se trata?",
    prose: (cost, revenue, times) =>
      `La mitad de los costos conocidos no llega a ${cost}; la mitad de las recaudaciones, a ${revenue}; la mitad de los retornos, a ${times} veces el costo.`,
    scale: (least, most) =>
      `Los costos y las recaudaciones conocidos van de ${least} a ${most}; por eso el eje es logarítmico: cada marca vale diez veces la anterior, y a distancias iguales, razones iguales.`,
    mean: (mean, median) =>
      `El promedio de los retornos conocidos es de ${mean} veces el costo; la mediana, de ${median}.`,
    noFilm: "Un promedio así no describe a ninguna película.",
    sound: (films, shown, mean, median) =>
      `Sin ${films === 1 ? "la película" : `las ${shown} películas`} con cifras por comprobar, el promedio es de ${mean} y la mediana de ${median}.`,
    inflation: (early, first, late, last) =>
      `Los montos están en dólares de su época. El costo mediano de las películas con retorno conocido fue de ${first} (${early}) y de ${last} (${late}); parte de esa diferencia es dinero que perdió valor. Comparar costos de décadas distintas es comparar también precios.`,
    inflationPlain:
      "Los montos están en dólares de su época: compararlos entre décadas es comparar también precios.",
    ratio:
      "El retorno no se ve afectado mientras la película haya ganado su dinero en los años en que se hizo, porque entonces ambos montos están en los mismos dólares. La excepción son las películas antiguas que volvieron a las salas.",
  },
  scatter: {
    heading: "¿Las películas más caras tienen mayor retorno?",
    prose:
      "Cada marca de los ejes vale diez veces la anterior. En la línea discontinua la recaudación iguala al costo: las películas que están por encima lo recuperaron, y cuanto más arriba están, mayor es su retorno.",
    quarters: (least, cheap, cheapGained, dear, dearGained) =>
      `Ordenadas por costo dentro de cada década de al menos ${least} películas, el cuarto más barato tiene un retorno mediano de ${cheap} veces el costo y el ${cheapGained} lo recuperó; el cuarto más caro, una mediana de ${dear}, y el ${dearGained} lo recuperó.`,
    caveat:
      "De las películas que casi nadie vota rara vez se anotaron las cuentas. Es probable, pues, que falten fracasos, sobre todo baratos, y que la parte inferior izquierda esté más vacía de lo que debería.",
  },
  groups: {
    heading: "¿Qué retorno tiene una película típica?",
    prose: (resamples, level) =>
      `Se dan medianas, porque un solo éxito barato puede arrastrar cualquier promedio. Las líneas son intervalos del ${level} por bootstrap de percentiles: de las películas de cada grupo se extraen ${resamples} muestras del mismo tamaño, y la línea abarca el ${level} central de sus medianas (Efron y Tibshirani 1993). Los grupos cuyas líneas se solapan mucho no se pueden distinguir.`,
    votes: (few, fewMedian, many, manyMedian) =>
      `La mediana cambia con los votos: ${fewMedian} veces el costo (${few}) y ${manyMedian} (${many}).`,
    votesOverlap: (few, fewMedian, many, manyMedian) =>
      `Por número de votos, las medianas son de ${fewMedian} veces el costo (${few}) y de ${manyMedian} (${many}), con intervalos que se solapan.`,
    votesBias:
      "De las películas con pocos votos rara vez se conoce el retorno; si se conociera el de todas, la mediana sería probablemente menor que la de las conocidas.",
    early: (early, earlyShare, late, lateShare) =>
      `Las medianas altas de las primeras décadas no prueban que antes el cine rindiera más: se conoce el retorno del ${earlyShare} de las películas (${early}) frente al ${lateShare} (${late}), probablemente de las que se recuerdan, y la recaudación puede incluir reestrenos.`,
    intervals:
      "Los intervalos dicen cuánto mueve el azar una mediana. No dicen qué falta porque nadie lo anotó ni qué datos están mal.",
  },
  suspect: {
    heading: "¿Qué cifras hay que comprobar?",
    prose: (films, shown, known, dollars) =>
      `${films === 1 ? "Uno" : shown} de los ${known} retornos conocidos ${films === 1 ? "parte" : "parten"} de un costo o de una recaudación de menos de ${dollars}. Una cifra así puede estar anotada en miles o en millones, puede ocupar el lugar de una desconocida o puede ser correcta. Los datos no lo dicen.`,
    none: (known, dollars) =>
      `Ninguno de los ${known} retornos conocidos parte de un costo o de una recaudación de menos de ${dollars}.`,
    doubtful: (films, shown, dollars) =>
      `${films === 1 ? "En otra película" : `En otras ${shown} películas`} solo se conoce el costo o la recaudación, y también es de menos de ${dollars}. Sin la otra cifra no hay retorno, así que ningún retorno parte de ${films === 1 ? "ella" : "ellas"}; las imágenes de costos y recaudaciones conocidos también ${films === 1 ? "la marcan" : "las marcan"}.`,
    kept: "Siguen en las cifras oficiales, porque una regla que quita lo que parece raro quita también lo raro que es cierto. Toda respuesta de este sitio que se apoya en uno de ellos lo dice y da también la cifra sin él.",
  },
  person: {
    heading: "¿Qué le hace una sola cifra errónea al promedio de un actor?",
    prose: (least, name, film, known, films) =>
      `Entre todos los actores y actrices con al menos ${least} películas de retorno conocido, ${name} es el caso en que una sola película con cifras por comprobar más mueve el promedio: ${film}. Estas son las medidas de sus ${films} películas (${known} con retorno conocido), con esa película y sin ella.`,
    none: "En estos datos nadie tiene a la vez una película con cifras por comprobar y bastantes películas con retorno conocido para mostrarlo.",
    link: (name) => `Todas las películas de ${name}`,
    factors: (mean, median, pooled) =>
      `Esa única película multiplica o divide el promedio por ${mean}, la mediana por ${median} y el retorno conjunto por ${pooled}. No es mérito ni culpa de nadie, sino una propiedad de las medidas.`,
  },
  measures: {
    heading: "Suma, promedio, mediana o retorno conjunto: ¿de cuál fiarse?",
    prose: (people) =>
      `Cinco cifras para las mismas películas. Las personas no se eligieron por sus resultados: son las ${people} con más películas de retorno conocido.`,
    list: [
      [
        "Suma de retornos",
        "La cifra oficial. Crece con cada película, así que premia tanto la cantidad como el éxito. Sirve para la pregunta tal como se planteó y para nada más.",
      ],
      [
        "Promedio de todas",
        "El promedio oficial: los retornos desconocidos cuentan como cero. Dos personas con las mismas películas tendrían promedios distintos si de una se sabe menos. No compare personas con él.",
      ],
      [
        "Promedio de los conocidos",
        "Lo que habría vuelto por cada dólar si todas las películas hubieran costado lo mismo. Un éxito barato, o un dato erróneo, puede pesar más que todo lo demás.",
      ],
      [
        "Mediana de los conocidos",
        "La mitad de las películas tuvo un retorno mayor y la otra mitad, menor. Confíe en ella para saber qué esperar de una película típica.",
      ],
      [
        "Retorno conjunto",
        "Todas las recaudaciones divididas entre todos los costos. Confíe en él para el dinero en su conjunto; lo deciden las películas caras.",
      ],
    ],
    caveat:
      "Ninguna dice cuánto aportó una persona al retorno: describen las películas en las que participó.",
  },
};

export const moneyText: Readonly<Record<Language, MoneyText>> = {en, es};
