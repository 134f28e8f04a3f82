import type {Language} from "../../format/language.js";

const en = {
  title: "Search",
  heading: "Search films and people",
  lead: "By any word of a title or a name, also original titles in any script. Case, accents, signs and the order of the words do not matter, and slips of the finger are forgiven.",
  description: "Find any film by its title or original title, and anybody who made one by name.",
  field: "Title or name",
  send: "Search",
  working: "Searching…",
  results: ({asked}: {asked: string}) => `“${asked}”`,
  films: "Films",
  people: "People",
  all: ({matches, shown}: {matches: number; shown: string}) =>
    matches === 1 ? "1 match." : `${shown} matches, the closest and best known first.`,
  atLeast: ({known}: {known: string}) => `at least ${known}`,
  perhapsMore: ({matches, shown}: {matches: number; shown: string}) =>
    matches === 1
      ? "The best known match; there may be more, which a further word finds."
      : `The ${shown} best known matches; there may be more, which a further word finds.`,
  some: ({shown, of}: {shown: string; of: string}) =>
    `The ${shown} best known of ${of} matches; a further word narrows them down.`,
  near: ({asked}: {asked: string}) => `Nothing is called “${asked}”. These come closest:`,
  none: ({asked}: {asked: string}) => `Nothing in the data is called “${asked}”, and nothing comes close.`,
  why: ({language}: {language: string | null}) =>
    `Films are found by the ${language ?? "English"} title and the original one; titles in other languages are not in these data.`,
  end: ({month}: {month: string}) => `The data end in ${month}: a film that is newer is not in them.`,
  failed: "The search could not be loaded.",
};

const es: typeof en = {
  title: "Búsqueda",
  heading: "Buscar películas y personas",
  lead: "Por cualquier palabra de un título o de un nombre, también por el título original en cualquier escritura. No importan mayúsculas, tildes, signos ni el orden, y se perdonan las erratas.",
  description:
    "Encuentre cualquier película por su título o por el original, y a quienes las hacen por su nombre.",
  field: "Título o nombre",
  send: "Buscar",
  working: "Buscando…",
  results: ({asked}) => `«${asked}»`,
  films: "Películas",
  people: "Personas",
  all: ({matches, shown}) =>
    matches === 1 ? "1 resultado." : `${shown} resultados, primero los más cercanos y conocidos.`,
  atLeast: ({known}) => `al menos ${known}`,
  perhapsMore: ({matches, shown}) =>
    matches === 1
      ? "El resultado más conocido; puede haber otros, que se encuentran con otra palabra."
      : `Los ${shown} resultados más conocidos; puede haber otros, que se encuentran con otra palabra.`,
  some: ({shown, of}) => `Los ${shown} más conocidos de ${of} resultados; otra palabra los acota.`,
  near: ({asked}) => `Nada se llama «${asked}». Lo más parecido:`,
  none: ({asked}) => `Nada en los datos se llama «${asked}» ni de forma parecida.`,
  why: ({language}) =>
    `Las películas se encuentran por el título en ${language ?? "inglés"} y por el original; los títulos en otros idiomas no están en estos datos.`,
  end: ({month}) => `Los datos llegan hasta ${month}: una película más nueva no está en ellos.`,
  failed: "No se pudo cargar la búsqueda.",
};

export const searchPageText: Readonly<Record<Language, typeof en>> = {en, es};
