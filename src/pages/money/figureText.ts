import type {Language} from "../../format/language.js";
import type {ModelField} from "./revenueModel.js";

/** Two groups that are picked for being extreme, and how far their medians are apart. */
type ExtremesText = Readonly<Record<"high" | "low" | "ratio" | "from" | "to" | "level", string>>;

const en = {
  films: "Films",
  share: "Share",
  returnAxis: "Return, times the cost",
  breakEven: "cost earned back",
  toCheck: "figures to be checked",
  withoutSuspect: "Leave out figures to be checked",
  known: {
    title: ({neither, both}: {neither: string; both: string}) =>
      `For ${neither} of the films neither cost nor revenue is known; both are for ${both}`,
    subtitle: "Films by what is known of their money; each film is in one bar",
    column: "Known",
    neither: "Neither",
    onlyBudget: "Only the cost",
    onlyRevenue: "Only the revenue",
    both: "Both: return known",
  },
  who: {
    label: "Compare by",
    by: {votes: "Votes", language: "Original language", decade: "Decade"},
    title: ({name, known, rest}: {name: string; known: string; rest: string}) =>
      `Largest difference, ${name}: ${known} of the films with a known return, ${rest} of the rest`,
    titlePlain: "Films with a known return and the rest do not differ",
    subtitle: {
      votes:
        "Share of each class of votes among the films with a known return and among the rest, in per cent",
      language:
        "Share of each original language among the films with a known return and among the rest, in per cent",
      decade: "Share of each decade among the films with a known return and among the rest, in per cent",
    },
    axis: "Per cent of the films of either kind",
    known: "films with a known return",
    rest: "the rest",
    count: "With a known return",
    countShare: "Return known",
    ofKnown: "Share of the known",
    ofRest: "Share of the rest",
    incomplete: ({year}: {year: string}) => `Films of ${year} and later are incomplete in the data.`,
  },
  sizes: {
    label: "Amount",
    measures: {return: "Return", budget: "Cost", revenue: "Revenue"},
    title: {
      return: ({median, mean}: {median: string; mean: string}) =>
        `The median return is ${median} times the cost, the mean ${mean}`,
      budget: ({median, mean}: {median: string; mean: string}) =>
        `The median cost is ${median}, the mean ${mean}`,
      revenue: ({median, mean}: {median: string; mean: string}) =>
        `The median revenue is ${median}, the mean ${mean}`,
    },
    /** Follows a title of all films. */
    titleSound: ({mean, trimmed}: {mean: string; trimmed: string}) =>
      `; without what needs checking the mean is ${mean}, without the highest and the lowest hundredth ${trimmed}`,
    subtitle: {
      return: "Number of films by return, revenue divided by cost; logarithmic axis",
      budget: "Number of films by cost, in US dollars of the time; logarithmic axis",
      revenue: "Number of films by worldwide box office, in US dollars of the time; logarithmic axis",
    },
    subtitleReal: {
      budget: ({year}: {year: string}) =>
        `Number of films by cost, in US dollars of ${year}; logarithmic axis`,
      revenue: ({year}: {year: string}) =>
        `Number of films by worldwide revenue, in US dollars of ${year}; logarithmic axis`,
    },
    axis: {
      return: "Return, times the cost (M: million)",
      budget: "Cost, US dollars (M: million)",
      revenue: "Revenue, US dollars (M: million)",
    },
    median: "median",
    mean: "mean",
    limit: ({dollars}: {dollars: string}) => `to be checked below ${dollars}`,
    spread: ({low, high}: {low: string; high: string}) => `A tenth lies below ${low}, a tenth above ${high}.`,
    /** `films`: their count in words. */
    doubtful: {
      return: ({films, dollars}: {films: string; dollars: string}) =>
        `To be checked, because cost or revenue is under ${dollars}: ${films}.`,
      budget: ({films, dollars}: {films: string; dollars: string}) => `Under ${dollars}: ${films}.`,
      revenue: ({films, dollars}: {films: string; dollars: string}) => `Under ${dollars}: ${films}.`,
    },
    left: "They are left out.",
    from: "From",
    below: "below",
  },
  measureOfCost: "Revenue for each dollar of cost",
  dollars: {
    label: "Dollars",
    nominal: "dollars of the time",
    real: ({year}: {year: string}) => `dollars of ${year}`,
    note: ({year}: {year: string}) =>
      `Constant dollars: by the consumer price index of the United States (CPI-U, Bureau of Labor Statistics), mean of the year of release to mean of ${year}; films of years without an index are left out. What is to be checked is decided in dollars of the time.`,
  },
  totals: {
    label: "Sums of",
    by: {series: "series of films", companies: "companies"},
    title: {
      series: ({
        name,
        revenue,
        films,
        pooled,
      }: Readonly<Record<"name" | "revenue" | "films" | "pooled", string>>) =>
        `No series took in more than ${withArticle(name)}: ${revenue} with ${films} films, ${pooled} their cost`,
      companies: ({
        name,
        revenue,
        films,
        pooled,
      }: Readonly<Record<"name" | "revenue" | "films" | "pooled", string>>) =>
        `No company has a part in more revenue than ${name}: ${revenue} with ${films} films, ${pooled} their cost`,
    },
    subtitle: {
      series: "Sum of the known revenues of a series’ films, and revenue for each dollar of cost",
      companies: "Sum of the known revenues of a company’s films, and revenue for each dollar of cost",
    },
    none: "No film with a known revenue belongs to one.",
    note: "n is the films with a known cost or revenue; those whose money is to be checked are in no sum. The ratio is of the films of which both amounts are known. A film of several companies counts in full in each, whatever their parts in it.",
    axis: "Revenue, US$ (M: million)",
    revenue: "Revenue, US$",
    both: "Films with cost and revenue",
    cost: "Cost of these, US$",
  },
  months: {
    title: ({
      high,
      highMedian,
      low,
      lowMedian,
    }: Readonly<Record<"high" | "highMedian" | "low" | "lowMedian", string>>) =>
      `Highest median revenue by month: ${highMedian} (${high}); lowest: ${lowMedian} (${low})`,
    subtitle: ({level}: {level: string}) =>
      `Median of the known revenues of the films of a month, with its ${level} bootstrap interval`,
    none: "No film of these data has a known revenue and a month.",
    note: ({year}: {year: string}) =>
      `Without films dated 1\u00a0January, years from ${year} on, and films whose money is to be checked.`,
    extremes: ({high, low, ratio, from, to, level}: ExtremesText) =>
      `The median of ${high} over that of ${low}: ${ratio}, ${level} interval ${from} to ${to}; as the two are picked for being extreme, some of that is chance.`,
    axis: "Revenue, US$ (M: million)",
    month: "Month",
    median: "Median, US$",
    from: "From",
    to: "To",
  },
  model: {
    fields: {
      cost: "Cost",
      series: "Later part of a series",
      year: "Decade",
      genres: "Genres",
      runtime: "Running time",
      month: "Month",
      language: "Language (English or not)",
    } as Readonly<Record<ModelField, string>>,
    title: ({field, without, told}: Readonly<Record<"field" | "without" | "told", string>>) =>
      `Of what is known before a film opens, ${field} tells most of its revenue: without it the model tells ${without} of the variance, with it ${told}`,
    subtitle:
      "How much less a model of revenue tells, of films that it has not seen, without one of its fields; in percentage points of the variance of log revenue",
    none: "Too few films have a known cost and revenue for a model.",
    note: ({folds}: {folds: string}) =>
      `Ridge regression of the logarithm of revenue, judged on films left out (${folds}-fold cross-validation). Where fields tell the same, leaving out one of them loses little. By itself a field can tell more: see the data.`,
    axis: "Lost without the field, percentage points",
    field: "Field",
    lost: "Lost without it",
    alone: "Told by it alone",
  },
  filter: {
    genre: "Genre",
    anyGenre: "all genres",
    language: "Original language",
    anyLanguage: "all languages",
    from: "From decade",
    to: "To decade",
    votes: "Votes, at least",
    anyVotes: "any number",
    choice: ({name, films}: {name: string; films: string}) => `${name} (${films})`,
    reset: "Show all films again",
    selected: ({what, films}: {what: string; films: string}) =>
      `Selected: ${what}; ${films} with a known return.`,
    everything: ({films}: {films: string}) => `All films with a known return: ${films}.`,
    range: ({from, to}: {from: string; to: string}) => `${from} to ${to}`,
    onward: ({from}: {from: string}) => `from the ${from} on`,
    upTo: ({to}: {to: string}) => `up to the ${to}`,
    none: "No film with a known return fits this selection. Choose less narrowly.",
    change: "Change the selection",
  },
  scatter: {
    title: ({share, films, median}: {share: string; films: string; median: string}) =>
      `${share} of ${films} earned back their cost; the median return is ${median} times the cost`,
    /** `dollars`: of the time, or of one year. */
    subtitle: ({dollars}: {dollars: string}) =>
      `Films with a known return by cost and revenue, in US ${dollars}; logarithmic axes`,
    x: "Cost, US dollars (M: million)",
    y: "Revenue, US dollars (M: million)",
    diagonal: "revenue = cost",
    gain: "earned back its cost",
    loss: "did not",
    named:
      "Named, where there is room: the highest revenues and returns, the largest losses, the lowest returns, and the highest returns among those to be checked.",
    cells:
      "The more films lie in a cell, the stronger is its tone; the data list the films drawn by themselves, the SQL gives all.",
    sound: ({films, shown, share, median}: {films: number; shown: string; share: string; median: string}) =>
      `Without the ${films === 1 ? "one film" : `${shown} films`} to be checked: ${share} and a median of ${median}.`,
    left: ({films}: {films: string}) => `Left out: ${films} to be checked.`,
    columns: {film: "Film", year: "Year", cost: "Cost, US$", revenue: "Revenue, US$", return: "Return"},
  },
  groups: {
    label: "Group by",
    by: {genre: "Genre", decade: "Decade", cost: "Cost within the decade", votes: "Votes"},
    title: ({
      high,
      highMedian,
      low,
      lowMedian,
    }: {
      high: string;
      highMedian: string;
      low: string;
      lowMedian: string;
    }) => `Highest median return: ${high}, ${highMedian} times the cost; lowest: ${low}, ${lowMedian}`,
    titleOne: ({name, median}: {name: string; median: string}) =>
      `${name}: the median return is ${median} times the cost`,
    subtitle: {
      genre: "Median return by genre, times the cost",
      decade: "Median return by decade, times the cost",
      cost: "Median return by quarter of the decade’s films by cost, times the cost",
      votes: "Median return by number of votes, times the cost",
    },
    interval: ({level}: {level: string}) => `with ${level} bootstrap intervals; logarithmic axis`,
    extremes: ({high, low, ratio, from, to, level}: ExtremesText) =>
      `The median of the first over that of the last (${high}, ${low}): ${ratio}, ${level} interval ${from} to ${to}; as the two are picked for being extreme, some of that is chance.`,
    few: ({least, names}: {least: string; names: string}) =>
      `Left out for having fewer than ${least} films: ${names}.`,
    genres: "A film of several genres counts once in each.",
    incomplete: ({year}: {year: string}) =>
      `Films of ${year} and later are left out: those years are incomplete.`,
    quarters: ({least}: {least: string}) =>
      `Decades with fewer than ${least} films of known return are left out.`,
    none: ({least}: {least: string}) =>
      `No group of this selection has the ${least} films with a known return that a median worth showing needs.`,
    sound: "Films to be checked are left out.",
    columns: {
      group: "Group",
      suspect: "To be checked",
      median: "Median",
      low: "Interval from",
      high: "to",
      lower: "Lower quartile",
      upper: "Upper quartile",
      gained: "Earned back",
    },
  },
  suspect: {
    title: ({films, shown, share, known}: {films: number; shown: string; share: string; known: string}) =>
      `${films === 1 ? "One film makes" : `${shown} films make`} up ${share} of the sum of all ${known} known returns`,
    subtitle: "Share of the sum of all known returns, in per cent",
    axis: "Per cent of the sum of all known returns",
    film: "Film",
    others: ({films}: {films: string}) => `all other films (${films})`,
    tableTitle: ({films, shown}: {films: number; shown: string}) =>
      films === 1 ? "The film whose figures need checking" : `The ${shown} films whose figures need checking`,
    tableSubtitle: ({dollars}: {dollars: string}) =>
      `Films with a known return whose cost or revenue is under ${dollars}`,
    votes: "Votes",
  },
  person: {
    title: ({
      film,
      name,
      withFilm,
      without,
    }: {
      film: string;
      name: string;
      withFilm: string;
      without: string;
    }) => `With ${film}, ${name}’s mean return is ${withFilm} times the cost; without it, ${without}`,
    subtitle: ({name}: {name: string}) =>
      `Five measures of the returns of ${name}’s films, times the cost; logarithmic axis`,
    with: ({film}: {film: string}) => `with ${film}`,
    without: "without it",
    measure: "Measure",
  },
  people: {
    label: "People",
    tables: {actors: "Actors", directors: "Directors"},
    /** Who comes first by which measures: `lead` of each, with a semicolon between them. */
    title: ({leads}: {leads: string}) => `First ${leads}`,
    lead: ({measures, name}: {measures: string; name: string}) => `by ${measures}: ${name}`,
    leadBy: {total: "the sum", median: "the median", pooled: "the pooled return"},
    subtitle: {
      actors:
        "Measures of the returns of actors’ films, times the cost; logarithmic axis; the sum at the right",
      directors:
        "Measures of the returns of directors’ films, times the cost; logarithmic axis; the sum at the right",
    },
    total: "sum of returns",
    mean: "mean over all films",
    meanKnown: "mean of the known",
    median: "median of the known",
    pooled: "pooled return",
    name: "Person",
    known: "Return known",
    suspect: "To be checked",
    sum: ({value}: {value: string}) => `sum ${value}`,
    /** n of the figure: a film counts for each of the people. */
    credits: ({films}: {films: string}) =>
      `n = ${films} films with a known return, each counted for each of the people`,
    note: ({people}: {people: string}) =>
      `The ${people} people with the most films of known return, the most first. Number of films of each: see the data.`,
    marked: "Figures marked * include films to be checked.",
    none: "Nobody in these data has a film with a known return.",
  },
};

const es: typeof en = {
  films: "Películas",
  share: "Porcentaje",
  returnAxis: "Retorno, veces el costo",
  breakEven: "costo recuperado",
  toCheck: "cifras por comprobar",
  withoutSuspect: "Sin las cifras por comprobar",
  known: {
    title: ({neither, both}) =>
      `Del ${neither} de las películas no se conoce ni el costo ni la recaudación; ambos se conocen del ${both}`,
    subtitle: "Películas según lo que se sabe de su dinero; cada una está en una sola barra",
    column: "Se conoce",
    neither: "Ninguno",
    onlyBudget: "Solo el costo",
    onlyRevenue: "Solo la recaudación",
    both: "Ambos (retorno)",
  },
  who: {
    label: "Comparar por",
    by: {votes: "Votos", language: "Idioma original", decade: "Década"},
    title: ({name, known, rest}) =>
      `La mayor diferencia, ${name}: el ${known} de las películas con retorno conocido y el ${rest} de las demás`,
    titlePlain: "Las películas con retorno conocido no difieren de las demás",
    subtitle: {
      votes: "Porcentaje de cada tramo de votos entre las películas con retorno conocido y entre las demás",
      language:
        "Porcentaje de cada idioma original entre las películas con retorno conocido y entre las demás",
      decade: "Porcentaje de cada década entre las películas con retorno conocido y entre las demás",
    },
    axis: "Porcentaje de las películas de cada clase",
    known: "con retorno conocido",
    rest: "las demás",
    count: "Con retorno conocido",
    countShare: "Retorno conocido",
    ofKnown: "De las conocidas",
    ofRest: "De las demás",
    incomplete: ({year}) => `Los datos de ${year} en adelante están incompletos.`,
  },
  sizes: {
    label: "Monto",
    measures: {return: "Retorno", budget: "Costo", revenue: "Recaudación"},
    title: {
      return: ({median, mean}) =>
        `La mediana del retorno es de ${median} veces el costo; el promedio, de ${mean}`,
      budget: ({median, mean}) => `El costo mediano es de ${median}; el promedio, de ${mean}`,
      revenue: ({median, mean}) => `La recaudación mediana es de ${median}; el promedio, de ${mean}`,
    },
    titleSound: ({mean, trimmed}) =>
      `; sin lo que hay que comprobar, de ${mean}; sin la centésima parte más alta y la más baja, de ${trimmed}`,
    subtitle: {
      return: "Número de películas según su retorno, recaudación entre costo; eje logarítmico",
      budget: "Número de películas según su costo, en dólares de la época; eje logarítmico",
      revenue: "Número de películas según su recaudación mundial, en dólares de la época; eje logarítmico",
    },
    subtitleReal: {
      budget: ({year}) => `Número de películas según su costo, en dólares de ${year}; eje logarítmico`,
      revenue: ({year}) =>
        `Número de películas según su recaudación mundial, en dólares de ${year}; eje logarítmico`,
    },
    axis: {
      return: "Retorno, veces el costo (M: millones)",
      budget: "Costo, US$ (M: millones)",
      revenue: "Recaudación, US$ (M: millones)",
    },
    median: "mediana",
    mean: "promedio",
    limit: ({dollars}) => `por comprobar si es menos de ${dollars}`,
    spread: ({low, high}) => `Una décima parte está por debajo de ${low} y otra por encima de ${high}.`,
    doubtful: {
      return: ({films, dollars}) =>
        `Por comprobar, porque el costo o la recaudación no llegan a ${dollars}: ${films}.`,
      budget: ({films, dollars}) => `No llegan a ${dollars}: ${films}.`,
      revenue: ({films, dollars}) => `No llegan a ${dollars}: ${films}.`,
    },
    left: "No se cuentan.",
    from: "Desde",
    below: "hasta menos de",
  },
  measureOfCost: "Recaudación por dólar de costo",
  dollars: {
    label: "Dólares",
    nominal: "dólares de la época",
    real: ({year}) => `dólares de ${year}`,
    note: ({year}) =>
      `Dólares constantes: según el índice de precios al consumidor de Estados Unidos (CPI-U, Bureau of Labor Statistics), del promedio del año de estreno al de ${year}; no se cuentan las películas de años sin índice. Qué hay que comprobar se decide en dólares de la época.`,
  },
  totals: {
    label: "Sumas de",
    by: {series: "sagas", companies: "productoras"},
    title: {
      series: ({name, revenue, films, pooled}) =>
        `Ninguna saga recaudó más que ${name}: ${revenue} con ${films} películas, ${pooled} su costo`,
      companies: ({name, revenue, films, pooled}) =>
        `Ninguna productora participa en más recaudación que ${name}: ${revenue} con ${films} películas, ${pooled} su costo`,
    },
    subtitle: {
      series:
        "Suma de las recaudaciones conocidas de las películas de una saga, y recaudación por dólar de costo",
      companies:
        "Suma de las recaudaciones conocidas de las películas de una productora, y recaudación por dólar de costo",
    },
    none: "Ninguna película con recaudación conocida pertenece a alguna.",
    note: "n son las películas con costo o recaudación conocidos; las que tienen cifras por comprobar no entran en ninguna suma. La razón es la de las películas de las que se conocen ambos montos. Una película de varias productoras cuenta entera en cada una, sea cual sea su parte.",
    axis: "Recaudación, US$ (M: millones)",
    revenue: "Recaudación, US$",
    both: "Películas con costo y recaudación",
    cost: "Costo de estas, US$",
  },
  months: {
    title: ({high, highMedian, low, lowMedian}) =>
      `La recaudación mediana más alta por mes: ${highMedian} (${high}); la más baja: ${lowMedian} (${low})`,
    subtitle: ({level}) =>
      `Mediana de las recaudaciones conocidas de las películas de cada mes, con su intervalo bootstrap del ${level}`,
    none: "Ninguna película de estos datos tiene recaudación y mes conocidos.",
    note: ({year}) =>
      `Sin las películas fechadas el 1\u00a0de\u00a0enero, los años desde ${year} ni las películas con cifras por comprobar.`,
    extremes: ({high, low, ratio, from, to, level}) =>
      `La mediana de ${high} dividida entre la de ${low}: ${ratio}, intervalo del ${level}: de ${from} a ${to}; como los dos meses se eligen por ser extremos, parte de ello es azar.`,
    axis: "Recaudación, US$ (M: millones)",
    month: "Mes",
    median: "Mediana, US$",
    from: "Desde",
    to: "Hasta",
  },
  model: {
    fields: {
      cost: "Costo",
      series: "Continuación de una saga",
      year: "Década",
      genres: "Géneros",
      runtime: "Duración",
      month: "Mes",
      language: "Idioma (inglés o no)",
    },
    title: ({field, without, told}) =>
      `De lo que se sabe antes del estreno, el campo que más dice de la recaudación es «${field}»: sin él, el modelo explica el ${without} de la varianza; con él, el ${told}`,
    subtitle:
      "Cuánto menos explica un modelo de la recaudación, en películas que no ha visto, sin uno de sus campos; en puntos porcentuales de la varianza del logaritmo de la recaudación",
    none: "Muy pocas películas tienen costo y recaudación conocidos para un modelo.",
    note: ({folds}) =>
      `Regresión ridge del logaritmo de la recaudación, juzgada con películas apartadas (validación cruzada de ${folds} partes). Si varios campos dicen lo mismo, quitar uno solo pierde poco. Un campo solo puede decir más: véanse los datos.`,
    axis: "Se pierde sin el campo, puntos porcentuales",
    field: "Campo",
    lost: "Se pierde sin él",
    alone: "Lo que dice él solo",
  },
  filter: {
    genre: "Género",
    anyGenre: "todos los géneros",
    language: "Idioma original",
    anyLanguage: "todos los idiomas",
    from: "Desde la década",
    to: "Hasta la década",
    votes: "Votos, al menos",
    anyVotes: "cualquier número",
    choice: ({name, films}) => `${name} (${films})`,
    reset: "Volver a todas las películas",
    selected: ({what, films}) => `Selección: ${what}; ${films} con retorno conocido.`,
    everything: ({films}) => `Todas las películas con retorno conocido: ${films}.`,
    range: ({from, to}) => `de la ${from} a la ${to}`,
    onward: ({from}) => `desde la ${from}`,
    upTo: ({to}) => `hasta la ${to}`,
    none: "Ninguna película con retorno conocido cumple esta selección. Elija con menos restricciones.",
    change: "Cambiar la selección",
  },
  scatter: {
    title: ({share, films, median}) =>
      `El ${share} de ${films} recuperó su costo; el retorno mediano es de ${median} veces el costo`,
    subtitle: ({dollars}) =>
      `Películas con retorno conocido por costo y recaudación, en ${dollars}; ejes logarítmicos`,
    x: "Costo, US$ (M: millones)",
    y: "Recaudación, US$ (M: millones)",
    diagonal: "recaudación = costo",
    gain: "recuperó su costo",
    loss: "no lo recuperó",
    named:
      "Con nombre, donde hay espacio: las mayores recaudaciones y los mayores retornos, las mayores pérdidas, los menores retornos y los mayores retornos entre las cifras por comprobar.",
    cells:
      "Cuantas más películas contiene una celda, más intenso es su tono; los datos muestran las películas dibujadas por separado y el SQL las da todas.",
    sound: ({films, shown, share, median}) =>
      `Sin ${films === 1 ? "la película" : `las ${shown} películas`} con cifras por comprobar: el ${share} y una mediana de ${median}.`,
    left: ({films}) => `Quedan fuera: ${films} con cifras por comprobar.`,
    columns: {
      film: "Película",
      year: "Año",
      cost: "Costo, US$",
      revenue: "Recaudación, US$",
      return: "Retorno",
    },
  },
  groups: {
    label: "Agrupar por",
    by: {genre: "Género", decade: "Década", cost: "Costo dentro de la década", votes: "Votos"},
    title: ({high, highMedian, low, lowMedian}) =>
      `El mayor retorno mediano: ${high}, ${highMedian} veces el costo; el menor: ${low}, ${lowMedian}`,
    titleOne: ({name, median}) => `${name}: el retorno mediano es de ${median} veces el costo`,
    subtitle: {
      genre: "Retorno mediano por género, en veces el costo",
      decade: "Retorno mediano por década, en veces el costo",
      cost: "Retorno mediano por cuarto de las películas de la década según su costo, en veces el costo",
      votes: "Retorno mediano por número de votos, en veces el costo",
    },
    interval: ({level}) => `con intervalos bootstrap del ${level}; eje logarítmico`,
    extremes: ({high, low, ratio, from, to, level}) =>
      `La mediana más alta dividida entre la más baja (${high}, ${low}): ${ratio}, intervalo del ${level}: de ${from} a ${to}; como las dos se eligen por ser extremas, parte de ello es azar.`,
    few: ({least, names}) => `No figuran, por tener menos de ${least} películas: ${names}.`,
    genres: "Una película de varios géneros cuenta una vez en cada uno.",
    incomplete: ({year}) =>
      `No se cuentan las películas de ${year} en adelante: esos años están incompletos.`,
    quarters: ({least}) => `No se cuentan las décadas con menos de ${least} películas de retorno conocido.`,
    none: ({least}) =>
      `Ningún grupo de esta selección llega a las ${least} películas con retorno conocido que hacen falta para dar una mediana.`,
    sound: "No se cuentan las películas con cifras por comprobar.",
    columns: {
      group: "Grupo",
      suspect: "Por comprobar",
      median: "Mediana",
      low: "Intervalo desde",
      high: "hasta",
      lower: "Cuartil inferior",
      upper: "Cuartil superior",
      gained: "Recuperaron su costo",
    },
  },
  suspect: {
    title: ({films, shown, share, known}) =>
      `${films === 1 ? "Una película aporta" : `${shown} películas aportan`} el ${share} de la suma de los ${known} retornos conocidos`,
    subtitle: "Porcentaje de la suma de todos los retornos conocidos",
    axis: "Porcentaje de la suma de todos los retornos conocidos",
    film: "Película",
    others: ({films}) => `todas las demás (${films})`,
    tableTitle: ({films, shown}) =>
      films === 1
        ? "La película con cifras por comprobar"
        : `Las ${shown} películas con cifras por comprobar`,
    tableSubtitle: ({dollars}) =>
      `Películas con retorno conocido cuyo costo o cuya recaudación no llega a ${dollars}`,
    votes: "Votos",
  },
  person: {
    title: ({film, name, withFilm, without}) =>
      `Con ${film}, el retorno promedio de ${name} es de ${withFilm} veces el costo; sin ella, de ${without}`,
    subtitle: ({name}) =>
      `Cinco medidas del retorno de las películas de ${name}, en veces el costo; eje logarítmico`,
    with: ({film}) => `con ${film}`,
    without: "sin ella",
    measure: "Medida",
  },
  people: {
    label: "Personas",
    tables: {actors: "Actores y actrices", directors: "Directores y directoras"},
    title: ({leads}) => `A la cabeza, ${leads}`,
    lead: ({measures, name}) => `por ${measures}: ${name}`,
    leadBy: {total: "la suma", median: "la mediana", pooled: "el retorno conjunto"},
    subtitle: {
      actors:
        "Medidas del retorno de las películas de actores y actrices, en veces el costo; eje logarítmico; la suma, a la derecha",
      directors:
        "Medidas del retorno de las películas de quienes dirigen, en veces el costo; eje logarítmico; la suma, a la derecha",
    },
    total: "suma de retornos",
    mean: "promedio (todas)",
    meanKnown: "promedio (conocidos)",
    median: "mediana (conocidos)",
    pooled: "retorno conjunto",
    name: "Persona",
    known: "Con retorno",
    suspect: "Por comprobar",
    sum: ({value}) => `suma ${value}`,
    credits: ({films}) => `n = ${films} películas con retorno conocido, contadas para cada persona`,
    note: ({people}) =>
      `Las ${people} personas con más películas de retorno conocido, de más a menos. El número de películas de cada una está en los datos.`,
    marked: "Las cifras con * incluyen películas por comprobar.",
    none: "Nadie en estos datos tiene una película con retorno conocido.",
  },
};

/** The name of a series as a sentence has it: the Harry Potter Collection, but The Avengers Collection, The Bowery Boys. */
function withArticle(series: string): string {
  return / Collection$/.test(series) && !/^The /.test(series) ? `the ${series}` : series;
}

export const moneyFigureText: Readonly<Record<Language, typeof en>> = {en, es};
