import type {Language} from "../../format/language.js";
import type {Recommender} from "./evidenceJson.js";

/** Words of the page about the method. HTML only where it says so; numbers come formatted. */
export interface MethodText {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
  readonly missing: string;
  readonly failed: string;
  readonly working: string;
  readonly example: (film: string, five: string, closest: string, similarity: string, why: string) => string;
  readonly try: string;
  readonly steps: {
    readonly heading: string;
    readonly list: (numbers: {
      readonly films: string;
      readonly candidates: string;
      readonly terms: string;
    }) => readonly (readonly [name: string, text: string])[];
    readonly more: string;
    readonly prose: readonly string[];
  };
  readonly judged: {
    readonly heading: string;
    readonly ratings: (ratings: string, users: string, pairs: string) => string;
    readonly contest: (mostVoted: string) => string;
    readonly excess: string;
    readonly catalogues: (all: string, head: string) => string;
    readonly learned: string;
    readonly finding: (numbers: {
      readonly ours: string;
      readonly mvp: string;
      readonly reference: string;
      readonly over: string;
      readonly low: string;
      readonly withFive: string;
      readonly oursWithFive: string;
    }) => string;
    readonly chartTitle: (ours: string, mvp: string, reference: string) => string;
    readonly chartSubtitle: string;
    readonly like: {
      readonly title: (ours: string, own: string) => string;
      readonly subtitle: string;
    };
    readonly franchise: {readonly title: (ours: string, mvp: string) => string; readonly subtitle: string};
    readonly ever: {readonly title: (ours: string, mvp: string) => string; readonly subtitle: string};
    readonly note: (pairs: string, users: string) => string;
    readonly table: (catalogue: string) => string;
    readonly shipped: string;
    readonly columns: Readonly<
      Record<
        | "recommender"
        | "hit"
        | "excess"
        | "overMvp"
        | "like"
        | "franchise"
        | "siblings"
        | "diversity"
        | "five"
        | "ever"
        | "votes",
        string
      >
    >;
  };
  readonly catalogueNames: Readonly<Record<string, string>>;
  readonly recommenders: Readonly<Record<Recommender, string>>;
  readonly strength: {
    readonly heading: string;
    readonly prose: string;
    readonly table: string;
    readonly columns: readonly [label: string, share: string, lift: string, both: string];
  };
  readonly fields: {
    readonly heading: string;
    readonly prose: string;
    readonly chartTitle: (field: string, loss: string) => string;
    readonly chartSubtitle: string;
    readonly note: string;
    readonly names: Readonly<Record<string, string>>;
    readonly column: string;
    readonly loss: string;
  };
  readonly fame: {
    readonly heading: string;
    readonly prose: string;
    readonly excessTitle: (chosen: string, best: string) => string;
    readonly excessSubtitle: string;
    readonly likeTitle: (low: string, high: string) => string;
    readonly likeSubtitle: string;
    readonly x: string;
    readonly chosen: string;
    readonly note: (none: string, much: string, before: string, after: string) => string;
    readonly settings: string;
  };
  readonly points: string;
  readonly percent: string;
  readonly bad: {
    readonly heading: string;
    /** Of each weakness, before its text. */
    readonly names: Readonly<Record<"hardest" | "hubs" | "genres" | "language" | "weak", string>>;
    readonly hardest: (among: string, shown: string) => string;
    readonly hardestTable: string;
    readonly columns: readonly [film: string, closest: string, similarity: string, why: string];
    readonly hubs: (list: string, median: string) => string;
    readonly hub: (film: string, times: string) => string;
    readonly genres: (list: string) => string;
    readonly language: (share: string) => string;
    readonly weak: (films: string, share: string, example: string | null) => string;
    readonly never: (films: string) => string;
  };
  readonly limits: {readonly heading: string; readonly list: readonly string[]; readonly citation: string};
  readonly speed: {
    readonly heading: string;
    readonly prose: (seconds: string, films: string, cores: string, memory: string) => string;
  };
  readonly repeat: string;
}

const citation =
  'F. Maxwell Harper, Joseph A. Konstan (2015): <a href="https://doi.org/10.1145/2827872">The MovieLens Datasets: History and Context</a>. ACM Transactions on Interactive Intelligent Systems 5 (4), 19.';

const en: MethodText = {
  title: "How recommendations are made",
  heading: "How the recommendations are made, and how good they are",
  description:
    "How Filmoteca chooses five films for every title, what each field adds, how that compares with other ways, and what it is bad at.",
  lead: "For every film Filmoteca names five others. It compares what is known of the films: who made them, what they are about, what kind they are, where and when they come from. How much each likeness counts it has learned from ratings by real people. It says why it names a film, and it serves films that nobody has rated yet as well.",
  missing: "This site was built without the figures of the evaluation or without recommendations.",
  failed: "The figures could not be loaded.",
  working: "Drawing…",
  example: (film, five, closest, similarity, why) =>
    `Take ${film}, the film with the most votes. Its five are ${five}. The most similar of them is ${closest}: of all that could be shared it shares ${similarity}, above all ${why}.`,
  try: "Try it with another film",
  steps: {
    heading: "In four steps",
    list: ({films, candidates, terms}) => [
      [
        `${films} films`,
        "Each becomes a list of what is known of it: words of its plot, keywords, people, genres, companies, countries, language, year, series.",
      ],
      [
        `2 × ${candidates} candidates`,
        "Every film is compared with every other, twice: once with a small and once with a large bonus for fame. The best of each go on. No shortcut is taken that could lose one.",
      ],
      [
        "5 chosen",
        `A formula of ${terms} terms and a list of numbers for each kind of film, all learned from ratings, scores the candidates. Never the film itself, never one work twice, nothing marked adult. A film that would be recommended nowhere gets one fifth place, where it does the least harm.`,
      ],
      [
        "5 listed",
        "They stand in order of mean vote, then of votes; a visitor can ask for similarity or a weighted rating instead.",
      ],
    ],
    more: "For those who build such things",
    prose: [
      "The fields are compared by the cosine of their TF-IDF vectors, each field by itself; cast by billing, years by how close they are. The first stage mixes them with fixed weights and is exact. The second is a sum, so that every score can be taken apart: into what two films share, field by field, and the product of two short lists of numbers that say of what kind each film is (genres, countries, frequent keywords and companies, decade, votes, length). Words that two titles share count only where the films share people, keywords, companies or a series as well. The reasons begin with what few films have: English or Drama say little of a pair, a director much. All of it was learned by raising the very figure by which it is judged below, the excess, and with it the part of a film’s series that it finds; the weights of likenesses must not be negative.",
      "A neural model, or one that knows who watched what, might hit more often. This one needs no visitor’s data, explains itself, and knows what to do with a film on the day it arrives.",
    ],
  },
  judged: {
    heading: "How good they are",
    ratings: (ratings, users, pairs) =>
      `People are the judges: ${ratings} ratings by ${users} users of MovieLens. A user likes a film whose rating is 4 or more of 5. For each of ${pairs} pairs of a user and a film that the user likes we ask: is one of the film’s five another film that this user likes? If so, it is a hit.`,
    contest: (mostVoted) =>
      `By itself that is a popularity contest. Naming the same most voted films to everybody, whatever they asked about, hits in ${mostVoted} of the pairs among the better documented films, and recommends nothing.`,
    excess:
      "So what counts is the excess: a film’s own hit minus the hits which the same user gets from the fives of 12 other films, drawn from the 25 released within a year of it that have about as many votes. A list that does not look at the film asked about has an excess of 0, however famous its films.",
    catalogues: (all, head) =>
      `All of it was done twice, each recommender made anew: with all ${all} films, and with the ${head} of the first source records alone, for which plots are the most complete.`,
    learned:
      "What was learned is never judged on what it was learned from: “left-out users” takes the weights from the other half of the users, “left-out films” those from the other half of the films. The upper reference, item-item filtering, knows what nine tenths of the users like and is judged on the last tenth, in turn; the others only know what is in the data. The earlier recipe is that of the product which this site replaces: the mean of seven cosines of words, field by field, here with the indexing mended.",
    finding: ({ours, mvp, reference, over, low, withFive, oursWithFive}) =>
      `Ours has an excess of ${ours} points among all films, the earlier product’s recipe ${mvp}, the reference ${reference}. Ours is ahead of that recipe by ${over} points, and with 95% confidence (users drawn anew) by more than ${low}. The reference needs people who liked a film: it has five for ${withFive} of the films, ours for ${oursWithFive}.`,
    chartTitle: (ours, mvp, reference) =>
      `Ours hits ${ours} points more often than films of equal standing do; the earlier recipe ${mvp}, knowing what others liked ${reference}`,
    chartSubtitle:
      "Excess: hits in 100 pairs beyond those of equally known films of the same time; with 95% interval",
    like: {
      title: (ours, own) =>
        `${ours} of what it recommends and users rated, they like; of all they rated, ${own}`,
      subtitle: "Share of the recommended films rated by the user that the user likes, in per cent",
    },
    franchise: {
      title: (ours, mvp) =>
        `It finds ${ours} of a film’s series without being told of it (the earlier recipe: ${mvp})`,
      subtitle: "Films of the same series found among the five, in per cent; the series itself is hidden",
    },
    ever: {
      title: (ours, mvp) => `${ours} of the films are recommended somewhere (the earlier recipe: ${mvp})`,
      subtitle: "Share of the films that are among some film’s five, in per cent",
    },
    note: (pairs, users) => `n = ${pairs} pairs of ${users} users.`,
    table: (catalogue) => `All figures: ${catalogue}`,
    shipped:
      "“As shipped” has its weights from all ratings and is judged on the same ones; where its figures exceed those of the left-out halves, they are too good.",
    columns: {
      recommender: "Recommender",
      hit: "Hit@5",
      excess: "Excess [95%]",
      overMvp: "Over the earlier recipe [95%]",
      like: "Liked (of own ratings)",
      franchise: "Series found",
      siblings: "Of the series, in five",
      diversity: "Diversity",
      five: "With five",
      ever: "Ever recommended",
      votes: "Median votes",
    },
  },
  catalogueNames: {all: "all films", head: "better documented films"},
  recommenders: {
    random: "Five at random",
    mostVoted: "Five most voted",
    overview: "Words of the plot",
    mvp: "Earlier recipe, rightly indexed",
    oursByUser: "Ours, left-out users",
    oursByFilm: "Ours, left-out films",
    shipped: "Ours, as shipped",
    itemItem: "Liked by the same users",
    itemItemFilled: "The same, gaps filled by ours",
  },
  strength: {
    heading: "What strong, fair and loose mean",
    prose:
      "Each recommendation bears a label that was measured. The question: how much more often do people who like the film asked about like the recommended one than people who like a film of the same time with about as many votes? 1 would mean no more often. Only users whose ratings had no part in the weights were counted. The label goes by the similarity and by how much of it few films have.",
    table: "What the labels are worth",
    columns: ["Label", "Of the recommendations", "Times as often [95%]", "Users who like both"],
  },
  fields: {
    heading: "What each field adds",
    prose:
      "One field after the other is taken away, and what is left is judged again. A field matters by what is lost without it; the weights of the others stay, so what they could take over when learned anew is not counted.",
    chartTitle: (field, loss) => `The most is lost without ${field}: ${loss} points`,
    chartSubtitle: "Points of excess lost when a field is taken away; left of 0, something is won",
    note: "Weights of all ratings.",
    names: {
      title: "title",
      "overview and tagline": "plot and tagline",
      genres: "genres",
      keywords: "keywords",
      directors: "directors",
      cast: "cast",
      companies: "companies",
      countries: "countries",
      collection: "series",
      language: "language",
      "running time": "running time",
      "mean vote": "mean vote",
      "votes and mean vote": "votes and mean vote",
      year: "year",
    },
    column: "Without",
    loss: "Points lost",
  },
  fame: {
    heading: "How much fame may count",
    prose:
      "Famous films please more often, and the more they are favoured, the fewer films are ever recommended. The formula’s weight for fame was shifted up and down to see what each choice costs. The point marked is the formula as it was learned.",
    excessTitle: (chosen, best) =>
      chosen === best
        ? `As it stands the excess is ${chosen} points, the best of the curve`
        : `As it stands the excess is ${chosen} points; the best of the curve is ${best}`,
    excessSubtitle:
      "Excess by the share of films that are ever recommended, for weights of fame from low to high",
    likeTitle: (low, high) => `Favouring fame moves the share liked from ${low} to ${high}`,
    likeSubtitle: "Share liked by the share of films that are ever recommended, for the same weights",
    x: "Films ever recommended, in per cent",
    chosen: "as it stands",
    note: (none, much, before, after) =>
      `The numbers at the ends (${none}, ${much}) are what was added to the weight of fame. The films ever recommended are counted before the pass that gives every film a place; it lifts them from ${before} to ${after}.`,
    settings: "Added to fame",
  },
  points: "Points of excess",
  percent: "Per cent",
  bad: {
    heading: "What it is bad at",
    names: {
      hardest: "Films unlike any other.",
      hubs: "Hubs.",
      genres: "Some genres.",
      language: "Borders.",
      weak: "Films of which nothing is known.",
    },
    hardest: (among, shown) =>
      `The rule for this list: of the ${among} films with the most votes, the ${shown} whose most similar recommendation is the least similar. What connects them to it is often no more than language, country and time, or a chance word.`,
    hardestTable: "The films that it serves worst",
    columns: ["Film", "Most similar of its five", "Similarity", "What they share"],
    hubs: (list, median) =>
      `Some films are recommended again and again: ${list}. The film in the middle is recommended ${median} times.`,
    hub: (film, times) => `${film} (${times} times)`,
    genres: (list) =>
      `After films of some genres the earlier recipe has the greater excess (ours, left-out users, and the earlier one, in points): ${list}.`,
    language: (share) =>
      `${share} of the recommendations are in the language of the film asked about. Whoever wants to be led out of a country or a language is served badly.`,
    weak: (films, share, example) =>
      `${films} films (${share}) have neither plot, keywords, people nor series; their five rest on title, genres, companies, country, language and year, and their page says so${example === null ? "" : ` (the most voted: ${example})`}.`,
    never: (films) => `${films} films are recommended nowhere; they are marked adult or had no place left.`,
  },
  limits: {
    heading: "Limits of the evidence",
    list: [
      "MovieLens users are people who like to rate films, most of them in English. Other audiences may like otherwise.",
      "The ratings are as old as these data and rest on the films that people had seen by then; of newer and little-known films they say next to nothing, and most films have no rating at all.",
      "A hit is a film that the user had rated already. Whether a new recommendation would please was never asked of anybody; only a trial with viewers can tell.",
      "Tone, acting, pictures and pace are in no field. What a plot’s words do not say is not compared.",
    ],
    citation,
  },
  speed: {
    heading: "How fast it is",
    prose: (seconds, films, cores, memory) =>
      `Recommending for all ${films} films takes ${seconds}\u00a0s on ${cores} cores and ${memory}\u00a0MB of memory, once, when the site is built. A visitor waits for a query only.`,
  },
  repeat:
    "The figures on this page are the output of <code>npm run evaluate</code>; examples and counts come from the tables that this site stands on, when it is built.",
};

const es: MethodText = {
  title: "Cómo se hacen las recomendaciones",
  heading: "Cómo se hacen las recomendaciones y cuánto valen",
  description:
    "Cómo elige Filmoteca cinco películas para cada título, qué aporta cada campo, cómo se compara con otros métodos y qué hace mal.",
  lead: "Para cada película, Filmoteca propone otras cinco. Compara lo que se sabe de ellas: quiénes las hicieron, de qué tratan, de qué género son, de dónde y de cuándo vienen. Cuánto pesa cada parecido lo ha aprendido de valoraciones de personas reales. Explica por qué propone cada película y atiende también a las que nadie ha valorado todavía.",
  missing: "Este sitio se generó sin las cifras de la evaluación o sin recomendaciones.",
  failed: "No se pudieron cargar las cifras.",
  working: "Dibujando…",
  example: (film, five, closest, similarity, why) =>
    `Un ejemplo: ${film}, la película con más votos. Sus cinco son ${five}. La más parecida es ${closest}: de todo lo que podrían compartir comparte ${similarity}, sobre todo ${why}.`,
  try: "Pruébelo con otra película",
  steps: {
    heading: "En cuatro pasos",
    list: ({films, candidates, terms}) => [
      [
        `${films} películas`,
        "Cada una se convierte en una lista de lo que se sabe de ella: palabras de la trama, palabras clave, personas, géneros, productoras, países, idioma, año y saga.",
      ],
      [
        `2 × ${candidates} candidatas`,
        "Cada película se compara con todas las demás, dos veces: una con poca y otra con mucha ventaja para las famosas. Pasan las mejores de cada vez. No se toma ningún atajo que pueda perder alguna.",
      ],
      [
        "5 elegidas",
        `Una fórmula de ${terms} términos y una lista de números para cada clase de película, todo aprendido de valoraciones, puntúan a las candidatas. Nunca la propia película, nunca la misma obra dos veces, nada marcado para adultos. La película que no saldría recomendada en ningún sitio recibe un quinto puesto, allí donde menos perjudica.`,
      ],
      [
        "5 en orden",
        "Se ordenan por voto medio y después por número de votos; quien visita la página puede pedir que sea por similitud o por valoración ponderada.",
      ],
    ],
    more: "Para quienes construyen estas cosas",
    prose: [
      "Cada campo se compara por separado, con el coseno de sus vectores TF-IDF; el reparto, según el orden de los créditos, y los años, según su cercanía. La primera etapa los mezcla con pesos fijos y es exacta. La segunda es una suma, de modo que cada puntuación se puede descomponer: en lo que comparten las dos películas, campo por campo, y en el producto de dos listas cortas de números que dicen de qué clase es cada una (géneros, países, palabras clave y productoras frecuentes, década, votos, duración). Las palabras que comparten dos títulos solo cuentan si las películas comparten también personas, palabras clave, productoras o saga. Las razones empiezan por lo que tienen pocas películas: el inglés o el género Drama dicen poco de un par; un director, mucho. Todo se ha aprendido aumentando la misma cifra con la que más abajo se la juzga, la ventaja, y con ella la parte que encuentra de la saga de una película; los pesos de los parecidos no pueden ser negativos.",
      "Una red neuronal, o un modelo que sepa quién vio qué, quizá acertaría más. Este no necesita datos de quienes lo visitan, se explica a sí mismo y sabe qué hacer con una película el día que llega.",
    ],
  },
  judged: {
    heading: "Cuán buenas son",
    ratings: (ratings, users, pairs) =>
      `Juzgan las personas: ${ratings} valoraciones de ${users} usuarios de MovieLens. A un usuario le gusta una película si le da 4 o más de 5. Para cada uno de los ${pairs} pares de un usuario y una película que le gusta preguntamos: ¿hay entre las cinco de esa película otra que también le guste? Si la hay, es un acierto.`,
    contest: (mostVoted) =>
      `Por sí solo, eso es un concurso de popularidad. Proponer a todo el mundo las mismas películas más votadas, se pregunte por la que se pregunte, acierta en el ${mostVoted} de los pares entre las películas mejor documentadas, y no recomienda nada.`,
    excess:
      "Por eso lo que cuenta es la ventaja: el acierto de una película menos los que el mismo usuario obtiene con las cinco de otras 12 películas, sorteadas entre las 25 con un número de votos parecido y estrenadas a menos de un año de ella. Una lista que no mira la película por la que se pregunta tiene una ventaja de 0, por famosas que sean sus películas.",
    catalogues: (all, head) =>
      `Todo se hizo dos veces, con cada recomendador hecho de nuevo: con las ${all} películas y con solo las ${head} de los primeros registros de la fuente, que son las que tienen la trama más completa.`,
    learned:
      "Lo aprendido nunca se juzga con aquello de lo que se aprendió: «usuarios apartados» usa los pesos de la otra mitad de los usuarios y «películas apartadas», los de la otra mitad de las películas. La referencia superior, el filtrado por coincidencia de gustos, sabe lo que les gusta a nueve de cada diez usuarios y se juzga con los demás, por turno; los otros métodos solo conocen lo que está en los datos. La receta anterior es la del producto al que este sitio sustituye: el promedio de siete cosenos de palabras, campo por campo, aquí con el índice corregido.",
    finding: ({ours, mvp, reference, over, low, withFive, oursWithFive}) =>
      `La nuestra tiene una ventaja de ${ours} puntos entre todas las películas; la receta del producto anterior, de ${mvp}; la referencia, de ${reference}. La nuestra supera a esa receta en ${over} puntos y, con una confianza del 95\u00a0% (sorteando de nuevo a los usuarios), en más de ${low}. La referencia necesita personas a las que haya gustado una película: tiene cinco para el ${withFive} de ellas; la nuestra, para el ${oursWithFive}.`,
    chartTitle: (ours, mvp, reference) =>
      `La nuestra acierta ${ours} puntos más que con películas de igual renombre; la receta anterior, ${mvp}; saber qué gustó a otros, ${reference}`,
    chartSubtitle:
      "Ventaja: aciertos de cada 100 pares por encima de los de películas igual de conocidas y de la misma época; con su intervalo del 95\u00a0%",
    like: {
      title: (ours, own) =>
        `De lo que recomienda y los usuarios valoraron, les gusta el ${ours}; de todo lo que valoraron, el ${own}`,
      subtitle: "Porcentaje de las películas recomendadas y valoradas que gustaron a cada usuario",
    },
    franchise: {
      title: (ours, mvp) =>
        `Encuentra el ${ours} de la saga de una película sin que se le diga cuál es (la receta anterior, el ${mvp})`,
      subtitle: "Películas de la misma saga halladas entre las cinco, en porcentaje; la saga se oculta",
    },
    ever: {
      title: (ours, mvp) =>
        `El ${ours} de las películas sale recomendado en algún sitio (con la receta anterior, el ${mvp})`,
      subtitle: "Parte de las películas que están entre las cinco de alguna otra, en porcentaje",
    },
    note: (pairs, users) => `n = ${pairs} pares de ${users} usuarios.`,
    table: (catalogue) => `Todas las cifras: ${catalogue}`,
    shipped:
      "«Tal como se publica» tiene los pesos de todas las valoraciones y se juzga con esas mismas; donde sus cifras superan a las de las mitades apartadas, son demasiado buenas.",
    columns: {
      recommender: "Recomendador",
      hit: "Acierto en 5",
      excess: "Ventaja [95\u00a0%]",
      overMvp: "Sobre la receta anterior [95\u00a0%]",
      like: "Gustan (de sus valoraciones)",
      franchise: "Saga hallada",
      siblings: "De la saga, entre cinco",
      diversity: "Diversidad",
      five: "Con cinco",
      ever: "Recomendadas alguna vez",
      votes: "Mediana de votos",
    },
  },
  catalogueNames: {all: "todas las películas", head: "las mejor documentadas"},
  recommenders: {
    random: "Cinco al azar",
    mostVoted: "Las cinco más votadas",
    overview: "Palabras de la trama",
    mvp: "Receta anterior, bien indexada",
    oursByUser: "La nuestra, usuarios apartados",
    oursByFilm: "La nuestra, películas apartadas",
    shipped: "La nuestra, tal como se publica",
    itemItem: "Gustos compartidos",
    itemItemFilled: "Igual, completado con la nuestra",
  },
  strength: {
    heading: "Qué quieren decir sólida, razonable y tentativa",
    prose:
      "Cada recomendación lleva una etiqueta que se ha medido. La pregunta: ¿cuánto más a menudo gusta la película recomendada a quienes les gusta la consultada que a quienes les gusta otra de la misma época y con un número de votos parecido? Un 1 querría decir que no más a menudo. Solo cuentan los usuarios cuyas valoraciones no intervinieron en los pesos. La etiqueta depende de la similitud y de cuánto de ella tienen pocas películas.",
    table: "Cuánto valen las etiquetas",
    columns: [
      "Etiqueta",
      "De las recomendaciones",
      "Veces más a menudo [95\u00a0%]",
      "Usuarios a los que gustan ambas",
    ],
  },
  fields: {
    heading: "Qué aporta cada campo",
    prose:
      "Se quita un campo tras otro y se vuelve a juzgar lo que queda. Un campo vale lo que se pierde sin él; los pesos de los demás no cambian, así que no se cuenta lo que podrían suplir si se aprendieran de nuevo.",
    chartTitle: (field, loss) => `Lo que más se pierde es sin ${field}: ${loss} puntos`,
    chartSubtitle: "Puntos de ventaja que se pierden al quitar un campo; a la izquierda del 0 se gana algo",
    note: "Pesos de todas las valoraciones.",
    names: {
      title: "título",
      "overview and tagline": "trama y lema",
      genres: "géneros",
      keywords: "palabras clave",
      directors: "dirección",
      cast: "reparto",
      companies: "productoras",
      countries: "países",
      collection: "saga",
      language: "idioma",
      "running time": "duración",
      "mean vote": "voto medio",
      "votes and mean vote": "votos y voto medio",
      year: "año",
    },
    column: "Sin",
    loss: "Puntos perdidos",
  },
  fame: {
    heading: "Cuánto puede contar la fama",
    prose:
      "Las películas famosas gustan más a menudo y, cuanto más se las favorece, menos películas salen recomendadas alguna vez. El peso de la fama en la fórmula se movió hacia arriba y hacia abajo para ver qué cuesta cada elección. El punto marcado es la fórmula tal como se aprendió.",
    excessTitle: (chosen, best) =>
      chosen === best
        ? `Tal como está, la ventaja es de ${chosen} puntos, la mejor de la curva`
        : `Tal como está, la ventaja es de ${chosen} puntos; la mejor de la curva, de ${best}`,
    excessSubtitle:
      "Ventaja según la parte de las películas que se recomiendan alguna vez, para pesos de la fama de menor a mayor",
    likeTitle: (low, high) => `Favorecer la fama lleva la parte que gusta del ${low} al ${high}`,
    likeSubtitle:
      "Parte que gusta según la parte de las películas que se recomiendan alguna vez, con los mismos pesos",
    x: "Películas recomendadas alguna vez, en porcentaje",
    chosen: "tal como está",
    note: (none, much, before, after) =>
      `Los números de los extremos (${none}, ${much}) son lo que se sumó al peso de la fama. Las películas recomendadas alguna vez se cuentan antes del paso que da un puesto a cada una, que las eleva del ${before} al ${after}.`,
    settings: "Sumado a la fama",
  },
  points: "Puntos de ventaja",
  percent: "Porcentaje",
  bad: {
    heading: "Qué hace mal",
    names: {
      hardest: "Las películas que no se parecen a ninguna.",
      hubs: "Las que salen siempre.",
      genres: "Algunos géneros.",
      language: "Las fronteras.",
      weak: "Las películas de las que no se sabe nada.",
    },
    hardest: (among, shown) =>
      `La regla de esta lista: de las ${among} películas con más votos, las ${shown} cuya recomendación más parecida se les parece menos. Lo que las une a ella a menudo no es más que el idioma, el país y la época, o una palabra casual.`,
    hardestTable: "Las películas peor atendidas",
    columns: ["Película", "La más parecida de sus cinco", "Similitud", "Qué comparten"],
    hubs: (list, median) =>
      `Algunas películas se recomiendan una y otra vez: ${list}. La que está en el medio se recomienda ${median} veces.`,
    hub: (film, times) => `${film} (${times} veces)`,
    genres: (list) =>
      `Tras películas de algunos géneros, la receta anterior tiene más ventaja (la nuestra con usuarios apartados y la anterior, en puntos): ${list}.`,
    language: (share) =>
      `El ${share} de las recomendaciones está en el idioma de la película por la que se pregunta. A quien quiera salir de un país o de un idioma le sirve mal.`,
    weak: (films, share, example) =>
      `De ${films} (${share}) no hay trama, palabras clave, personas ni saga; sus cinco se apoyan en el título, los géneros, las productoras, el país, el idioma y el año, y su página lo advierte${example === null ? "" : ` (la más votada: ${example})`}.`,
    never: (films) =>
      `${films} películas no se recomiendan en ningún sitio: están marcadas para adultos o no quedó puesto para ellas.`,
  },
  limits: {
    heading: "Límites de la evidencia",
    list: [
      "Los usuarios de MovieLens son personas a las que les gusta valorar películas, la mayoría en inglés. A otros públicos les puede gustar otra cosa.",
      "Las valoraciones son de la época de estos datos y tratan de lo que se había visto hasta entonces; de las películas más nuevas y de las poco conocidas no dicen casi nada, y la mayoría no tiene ninguna.",
      "Un acierto es una película que el usuario ya había valorado. Si una recomendación nueva gustaría, no se le preguntó a nadie: solo lo puede decir una prueba con espectadores.",
      "El tono, la interpretación, la fotografía y el ritmo no están en ningún campo. Lo que las palabras de la trama no dicen no se compara.",
    ],
    citation,
  },
  speed: {
    heading: "Cuánto tardan",
    prose: (seconds, films, cores, memory) =>
      `Recomendar para las ${films} películas lleva ${seconds}\u00a0s con ${cores} núcleos y ${memory}\u00a0MB de memoria, una sola vez, al generar el sitio. Quien lo visita solo espera una consulta.`,
  },
  repeat:
    "Las cifras de esta página son la salida de <code>npm run evaluate</code>; los ejemplos y los recuentos salen de las tablas de este sitio, al generarlo.",
};

export const methodText: Readonly<Record<Language, MethodText>> = {en, es};
