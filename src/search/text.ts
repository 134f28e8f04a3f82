import type {Language} from "../format/language.js";

const en = {
  list: "Films and people",
  noMatch: "Nothing in the data is called that",
  by: ({directors}: {directors: string}) => `by ${directors}`,
  all: ({matches, shown}: {matches: number; shown: string}) =>
    `All ${shown} ${matches === 1 ? "match" : "matches"}`,
  atLeast: ({shown}: {shown: string}) => `At least ${shown} matches`,
  actor: {man: "actor", woman: "actress"},
  director: {man: "director", woman: "director"},
};

const es: typeof en = {
  list: "Películas y personas",
  noMatch: "Nada en los datos se llama así",
  by: ({directors}) => `de ${directors}`,
  all: ({matches, shown}) => (matches === 1 ? "1 resultado" : `Los ${shown} resultados`),
  atLeast: ({shown}) => `Al menos ${shown} resultados`,
  actor: {man: "actor", woman: "actriz"},
  director: {man: "director", woman: "directora"},
};

export const searchText: Readonly<Record<Language, typeof en>> = {en, es};
