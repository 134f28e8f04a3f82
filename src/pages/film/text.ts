import type {Language} from "../../format/language.js";

const en = {
  correctionsFailed: "What was corrected in this film could not be loaded.",
  title: "Films",
  heading: "All about a film",
  lead: "Its facts, its popularity and votes, what it cost and earned, who made it, and what to watch after it.",
  description:
    "Everything the data say about a film: facts, popularity, votes, money, cast, crew and recommendations.",
  form: "Find a film",
  kicker: "Film",
  ids: "The id of a film is the number that TMDB gives it: a whole number above 0. Its title finds it as well.",
  noSuchTitle: ({asked, language}: {asked: string; language: string | null}) =>
    `No film is called “${asked}”. Titles are in ${language ?? "English where TMDB has one"}.`,
  similar: "Look for similar titles",
  parts: {
    overview: "What it is about",
    answers: "Popularity and votes",
    money: "What it cost and earned",
    cast: "Cast",
    crew: "Crew",
    collection: "In the same series",
    recommendations: "What to watch after it",
    recommendedBy: "It is recommended after",
  },
  facts: {
    label: "Facts",
    released: "Released",
    january: "a 1\u00a0January often means that only the year is known",
    directors: "Directed by",
    runtime: "Running time",
    language: "Original language",
    genres: "Genres",
    countries: "Made in",
    companies: "Companies",
    series: "Series",
    status: "Status",
    keywords: "Keywords",
  },
  minutes: ({minutes}: {minutes: string}) => `${minutes} min`,
  year: ({year}: {year: string}) => `other films of ${year}`,
  statuses: {
    Released: "released",
    "Post Production": "in post-production",
    "In Production": "in production",
    Planned: "planned",
    Rumored: "rumoured",
    Canceled: "cancelled",
  } as Readonly<Record<string, string>>,
  popularity: ({share, known}: {share: string; known: string}) =>
    `Higher than ${share} of the ${known} films with a known score. The score is TMDB’s own index of activity around the day of the export: attention at that time, not quality.`,
  popularityUnknown:
    "The score is TMDB’s own index of activity around the day of the export; the source gives none for this film.",
  decade: {
    only: ({decade}: {decade: string}) => `It is the only film of the ${decade} in the data.`,
    none: ({films, decade}: {films: string; decade: string}) =>
      `It has no votes, as far as is known; the data hold ${films} films of the ${decade}.`,
    more: ({share, films, decade}: {share: string; films: string; decade: string}) =>
      `It has more votes than ${share} of the ${films} films of the ${decade}.`,
    mean: ({share, rated}: {share: string; rated: string}) =>
      `Its mean vote is higher than that of ${share} of the ${rated} among them with at least 100 votes.`,
    chartTitle: ({title, share, decade}: {title: string; share: string; decade: string}) =>
      `${title} has more votes than ${share} of the films of the ${decade}`,
    chartSubtitle: ({decade}: {decade: string}) =>
      `Films of the ${decade} by number of votes (each step on the axis is ten times the one before)`,
    chartX: "Votes, logarithmic",
    chartY: "Films",
    columnFrom: "Votes from",
    columnFilms: "Films",
    chartNote: ({films, none}: {films: string; none: string | null}) =>
      none === null
        ? `n\u00a0=\u00a0${films} films with at least one vote.`
        : `n\u00a0=\u00a0${films} films with at least one vote; ${none} without any are not drawn.`,
  },
  money: {
    cost: "Cost",
    revenue: "Revenue",
    profit: "Profit",
    loss: "Loss",
    return: "Return",
    returnNote: "revenue / cost",
    gain: ({revenue, times, cost}: {revenue: string; times: string; cost: string}) =>
      `It earned ${revenue}, ${times} times its cost of ${cost}.`,
    lost: ({revenue, times, cost}: {revenue: string; times: string; cost: string}) =>
      `It earned ${revenue}, only ${times} times its cost of ${cost}.`,
    even: ({cost}: {cost: string}) => `It earned back exactly its cost of ${cost}.`,
    costOnly: ({cost}: {cost: string}) =>
      `It cost ${cost}; what it earned is not in the data, which does not mean that it earned nothing.`,
    revenueOnly: ({revenue}: {revenue: string}) =>
      `It earned ${revenue}; what it cost is not in the data, so there is no return.`,
    neither: "Neither its cost nor its revenue is in the data; unknown does not mean nothing.",
    explained:
      "A return of 1 means that the box office equals the cost of production; advertising and the cinemas’ share are not in these figures, and neither is inflation.",
    suspect:
      "To be checked: the cost or the revenue is under 1,000 dollars, which is more often a slip or another unit than the truth. The return rests on it.",
    doubtful:
      "To be checked: the one figure that is known is under 1,000 dollars, which is more often a slip or another unit than the truth.",
  },
  noCast: "The source names nobody.",
  jobUnknown: "job unknown",
  weak: "Hardly anything is known of this film: these rest on little more than its title, genres, companies, country, language and year. Take them as a guess.",
  noRecommendations: "There is no other film to recommend after it.",
  byMean: "The best mean vote first, whatever the strength of the recommendation.",
  orders: "The same in other orders, with how they are chosen",
  mean: ({mean, votes}: {mean: string; votes: string}) => `mean vote ${mean} of ${votes} votes`,
  meanOne: ({mean}: {mean: string}) => `mean vote ${mean} of 1 vote`,
  noVotes: "no votes",
  recommendedBy: ({films, shown}: {films: number; shown: string}) =>
    films === 1 ? "One film" : `${shown} films`,
  mostVoted: ({shown}: {shown: string}) => `; the ${shown} most voted of them:`,
  links: {
    score: "Its popularity among all films",
    votes: "Its votes among all films",
    recommend: "Its recommendations in other orders",
    compare: "Compare it with another film",
    explorer: ({year}: {year: string}) => `All films of ${year} in the explorer`,
  },
};

const es: typeof en = {
  correctionsFailed: "No se pudo cargar qué se corrigió en esta película.",
  title: "Películas",
  heading: "Todo sobre una película",
  lead: "Sus datos, su popularidad y sus votos, lo que costó y recaudó, quiénes la hicieron y qué ver después.",
  description:
    "Todo lo que los datos dicen de una película: ficha, popularidad, votos, dinero, reparto, equipo y recomendaciones.",
  form: "Buscar una película",
  kicker: "Película",
  ids: "El id de una película es el número que le da TMDB: un número entero mayor que 0. También se puede buscar por el título.",
  noSuchTitle: ({asked, language}) =>
    `Ninguna película se titula «${asked}». Los títulos están en ${language ?? "inglés si TMDB lo tiene"}.`,
  similar: "Buscar títulos parecidos",
  parts: {
    overview: "De qué trata",
    answers: "Popularidad y votos",
    money: "Lo que costó y recaudó",
    cast: "Reparto",
    crew: "Equipo",
    collection: "De la misma saga",
    recommendations: "Qué ver después",
    recommendedBy: "Se recomienda después de",
  },
  facts: {
    label: "Ficha",
    released: "Estreno",
    january: "un 1\u00a0de\u00a0enero a menudo indica que solo se conoce el año",
    directors: "Dirección",
    runtime: "Duración",
    language: "Idioma original",
    genres: "Géneros",
    countries: "Países",
    companies: "Productoras",
    series: "Saga",
    status: "Estado",
    keywords: "Palabras clave",
  },
  minutes: ({minutes}) => `${minutes} min`,
  year: ({year}) => `otras películas de ${year}`,
  statuses: {
    Released: "estrenada",
    "Post Production": "en posproducción",
    "In Production": "en producción",
    Planned: "proyectada",
    Rumored: "solo rumores",
    Canceled: "cancelada",
  },
  popularity: ({share, known}) =>
    `Más que el ${share} de las ${known} películas con índice conocido. Es un índice propio de TMDB sobre la actividad en torno al día de la exportación: mide la atención de aquel momento, no la calidad.`,
  popularityUnknown:
    "Es un índice propio de TMDB sobre la actividad en torno al día de la exportación; la fuente no lo da para esta película.",
  decade: {
    only: ({decade}) => `Es la única película de la ${decade} que hay en los datos.`,
    none: ({films, decade}) =>
      `Que se sepa, no tiene votos; en los datos hay ${films} películas de la ${decade}.`,
    more: ({share, films, decade}) =>
      `Tiene más votos que el ${share} de las ${films} películas de la ${decade}.`,
    mean: ({share, rated}) =>
      `Su voto medio supera al del ${share} de las ${rated} de ellas que tienen al menos 100 votos.`,
    chartTitle: ({title, share, decade}) =>
      `${title} tiene más votos que el ${share} de las películas de la ${decade}`,
    chartSubtitle: ({decade}) =>
      `Películas de la ${decade} según su número de votos (cada marca del eje es diez veces la anterior)`,
    chartX: "Votos, escala logarítmica",
    chartY: "Películas",
    columnFrom: "Votos desde",
    columnFilms: "Películas",
    chartNote: ({films, none}) =>
      none === null
        ? `n\u00a0=\u00a0${films} películas con al menos un voto.`
        : `n\u00a0=\u00a0${films} películas con al menos un voto; no se dibujan las ${none} que no tienen ninguno.`,
  },
  money: {
    cost: "Costo",
    revenue: "Recaudación",
    profit: "Ganancia",
    loss: "Pérdida",
    return: "Retorno",
    returnNote: "recaudación / costo",
    gain: ({revenue, times, cost}) => `Recaudó ${revenue}, ${times} veces su costo de ${cost}.`,
    lost: ({revenue, times, cost}) => `Recaudó ${revenue}, solo ${times} veces su costo de ${cost}.`,
    even: ({cost}) => `Recaudó exactamente su costo de ${cost}.`,
    costOnly: ({cost}) =>
      `Costó ${cost}; lo que recaudó no está en los datos, lo que no significa que no recaudara nada.`,
    revenueOnly: ({revenue}) =>
      `Recaudó ${revenue}; lo que costó no está en los datos, así que no hay retorno.`,
    neither:
      "Ni su costo ni su recaudación están en los datos. Que no se conozcan no significa que sean cero.",
    explained:
      "Un retorno de 1 significa que la taquilla iguala el costo de producción; estas cifras no incluyen la publicidad ni la parte de los cines, y no descuentan la inflación.",
    suspect:
      "Por comprobar: el costo o la recaudación es de menos de 1000 dólares, lo que suele ser un error u otra unidad. El retorno depende de esa cifra.",
    doubtful:
      "Por comprobar: la única cifra conocida es de menos de 1000 dólares, lo que suele ser un error u otra unidad.",
  },
  noCast: "La fuente no nombra a nadie.",
  jobUnknown: "función desconocida",
  weak: "De esta película no se conoce casi nada: estas se apoyan en poco más que su título, géneros, productoras, país, idioma y año. Tómelas como una conjetura.",
  noRecommendations: "No hay otra película que recomendar después de esta.",
  byMean: "De mejor a peor voto medio, sea cual sea la solidez de la recomendación.",
  orders: "Las mismas en otro orden, y cómo se eligen",
  mean: ({mean, votes}) => `voto medio ${mean} de ${votes} votos`,
  meanOne: ({mean}) => `voto medio ${mean} de 1 voto`,
  noVotes: "sin votos",
  recommendedBy: ({films, shown}) => (films === 1 ? "Una película" : `${shown} películas`),
  mostVoted: ({shown}) => `; las ${shown} con más votos:`,
  links: {
    score: "Su popularidad entre todas las películas",
    votes: "Sus votos entre todas las películas",
    recommend: "Sus recomendaciones en otro orden",
    compare: "Compararla con otra película",
    explorer: ({year}) => `Todas las películas de ${year} en el explorador`,
  },
};

export const filmPageText: Readonly<Record<Language, typeof en>> = {en, es};
