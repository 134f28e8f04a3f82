import type {Language} from "../format/language.js";

const en = {
  find: "Find",
  failed: "This could not be loaded.",
  more: "More",
  json: "The same as JSON, with its neighbours in the file",
  drawing: "Drawing the chart…",
  chartFailed: "The chart could not be loaded.",
  all: ({shown}: {shown: string}) => `Show all ${shown}`,
  inferred: "* without an id in the source: nobody else bears exactly this name",
};

const es: typeof en = {
  find: "Buscar",
  failed: "No se pudo cargar.",
  more: "Más",
  json: "Lo mismo en JSON, junto con los demás del archivo",
  drawing: "Dibujando el gráfico…",
  chartFailed: "No se pudo cargar el gráfico.",
  all: ({shown}) => `Mostrar todo (${shown})`,
  inferred: "* sin id en la fuente: nadie más lleva exactamente ese nombre",
};

/** What the pages of films, people and lists share. */
export const entityText: Readonly<Record<Language, typeof en>> = {en, es};
