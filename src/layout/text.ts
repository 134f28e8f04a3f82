import type {FailureReason} from "../engine/engineError.js";
import type {Language} from "../format/language.js";

/** The shell's own words. Each page has its words beside it. */
export interface FrameText {
  readonly skip: string;
  readonly navigation: string;
  readonly menu: string;
  readonly search: {readonly label: string; readonly placeholder: string};
  readonly otherLanguage: {readonly lang: Language; readonly name: string; readonly label: string};
  /** Names in the navigation, by page. */
  readonly pages: Readonly<Record<string, string>>;
  readonly footer: {
    readonly label: string;
    readonly sampleTitle: string;
    readonly sampleBody: (films: string) => string;
    readonly full: (films: string, title: string | null) => string;
    readonly sample: (films: string) => string;
    /** The month in which the bulk of the films ends. */
    readonly until: (month: string) => string;
    readonly people: (actors: string, directors: string) => string;
    readonly snapshot: (version: string) => string;
    readonly source: string;
    readonly noTracking: string;
    /** Names the link to the licences of the packages that the site ships. */
    readonly notices: string;
  };
  readonly engine: {
    /** Megabytes that have come, of how many. */
    readonly loading: (told: {readonly loaded: string; readonly of: string}) => string;
    readonly ready: (seconds: string) => string;
    readonly failed: string;
  };
  /** Why something could not be had, whatever it is. */
  readonly failures: Readonly<Record<Exclude<FailureReason, "failed">, string>>;
  readonly retry: string;
}

const en: FrameText = {
  skip: "Skip to content",
  navigation: "Pages",
  menu: "Menu",
  search: {label: "Search films and people", placeholder: "Search"},
  otherLanguage: {lang: "es", name: "Español", label: "Esta página en español"},
  pages: {
    month: "Month",
    weekday: "Weekday",
    score: "Score",
    votes: "Votes",
    actor: "Actor",
    director: "Director",
    recommend: "Recommendations",
    analysis: "Analysis",
    method: "Method",
    downloads: "Data",
    sql: "SQL",
    api: "API",
  },
  footer: {
    label: "About these data",
    sampleTitle: "Sample data.",
    sampleBody: (films) =>
      `${films} films, three of them invented to show defects: enough to try everything, not the whole picture.`,
    full: (films, title) => `${title === null ? "" : `${title}, `}${films} films`,
    sample: (films) => `Sample, ${films} films`,
    until: (month) => `films up to ${month}`,
    people: (actors, directors) => `${actors} actors, ${directors} directors`,
    snapshot: (version) => `snapshot ${version}`,
    source:
      'Data: <a href="https://www.kaggle.com/datasets/rounakbanik/the-movies-dataset">The Movies Dataset</a> (CC0), from TMDB and MovieLens. Neither endorses this site.',
    noTracking: "No cookies, no tracking, no request to any other host.",
    notices: "Licences of the software and the typefaces",
  },
  engine: {
    loading: ({loaded, of}) => `Loading the query engine and the tables, once: ${loaded} of about ${of} MB…`,
    ready: (seconds) => `Query engine ready in ${seconds} s.`,
    failed: "The query engine could not be loaded. Check the connection; nothing that you typed is lost.",
  },
  failures: {
    offline:
      "You are offline. What has been loaded still works; for the rest, try again once you are connected.",
    silent: "Nothing has come for a minute. The connection may be too slow, or the page too busy.",
    lost: "The query engine has stopped, perhaps for want of memory. Trying again starts a new one.",
    unsupported:
      "This browser has no WebAssembly (or it is switched off), which the query engine needs. Answers come without it; only their check, free SQL and what changes in notebooks do not.",
  },
  retry: "Try again",
};

const es: FrameText = {
  skip: "Ir al contenido",
  navigation: "Páginas",
  menu: "Menú",
  search: {label: "Buscar películas y personas", placeholder: "Buscar"},
  otherLanguage: {lang: "en", name: "English", label: "This page in English"},
  pages: {
    month: "Mes",
    weekday: "Día",
    score: "Popularidad",
    votes: "Votos",
    actor: "Actor",
    director: "Director",
    recommend: "Recomendaciones",
    analysis: "Análisis",
    method: "Método",
    downloads: "Datos",
    sql: "SQL",
    api: "API",
  },
  footer: {
    label: "Sobre estos datos",
    sampleTitle: "Datos de muestra.",
    sampleBody: (films) =>
      `${films} películas, tres de ellas inventadas para mostrar defectos: bastan para probarlo todo, no para sacar conclusiones.`,
    full: (films, title) => `${title === null ? "" : `${title}, `}${films} películas`,
    sample: (films) => `Muestra, ${films} películas`,
    until: (month) => `películas hasta ${month}`,
    people: (actors, directors) => `${actors} actores, ${directors} directores`,
    snapshot: (version) => `versión ${version}`,
    source:
      'Datos: <a href="https://www.kaggle.com/datasets/rounakbanik/the-movies-dataset">The Movies Dataset</a> (CC0), a partir de TMDB y MovieLens, que no respaldan este sitio.',
    noTracking: "Sin cookies, sin seguimiento, sin peticiones a otros servidores.",
    notices: "Licencias del software y de las tipografías",
  },
  engine: {
    loading: ({loaded, of}) =>
      `Cargando el motor de consultas y las tablas, una sola vez: ${loaded} de unos ${of} MB…`,
    ready: (seconds) => `Motor de consultas listo en ${seconds} s.`,
    failed:
      "No se pudo cargar el motor de consultas. Revise la conexión; nada de lo que ha escrito se pierde.",
  },
  failures: {
    offline:
      "No tiene conexión. Lo que ya se cargó sigue funcionando; para lo demás, reinténtelo cuando vuelva a tenerla.",
    silent:
      "Hace un minuto que no llega nada. Puede que la conexión sea demasiado lenta o que el dispositivo no dé abasto.",
    lost: "El motor de consultas se ha detenido, quizá por falta de memoria. Al reintentar se inicia uno nuevo.",
    unsupported:
      "Este navegador no tiene WebAssembly (o está desactivado), que el motor de consultas necesita. Las respuestas llegan sin él; solo faltan su comprobación, el SQL libre y lo que cambia en los cuadernos.",
  },
  retry: "Reintentar",
};

export const frameText: Readonly<Record<Language, FrameText>> = {en, es};
