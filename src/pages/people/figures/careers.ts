import {lookUpPerson} from "../../../answers/lookUpPerson.js";
import type {Choice, Message, Parameters} from "../../../answers/outcome.js";
import {pickField} from "../../../answers/pickField.js";
import {fromAddress, intoAddress} from "../../../controls/addressState.js";
import {controls} from "../../../controls/controls.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {engineStatus} from "../../../layout/engineStatus.js";
import type {PageContext} from "../../../layout/pageContext.js";
import {livePlace} from "../../../notebook/livePlace.js";
import {careerFilms} from "../../../queries/careerFilms.js";
import type {Career, PeopleAnalysis} from "../analysis.js";
import {peopleText} from "../text.js";
import {careersChartFigure, cumulativeFigure} from "./careerFigures.js";
import {tables} from "./tables.js";

/** The careers that the page knows, and one of the reader's choice. */
export function careersFigure(page: PageContext, data: PeopleAnalysis): HTMLElement {
  const {lang, engine} = page;
  const text = peopleText[lang].figure;
  let table = fromAddress("careers", tables, tables[0]!);
  let asked: Parameters | null = fromSearch();
  // What is said has to be on the page before its words are.
  const said = el("p", {class: "visually-hidden", role: "status"});

  const {place, refresh} = livePlace<Career | Message | null>(
    lang,
    () => (asked === null ? null : career(asked)),
    (found) => {
      const chosen = found !== null && "films" in found ? found : null;
      const careers = data[table].careers.filter(
        ({person_id, name}) => chosen === null || person_id !== chosen.person_id || name !== chosen.name,
      );
      const message = found !== null && "sentence" in found ? found : null;
      if (chosen !== null) input.value = chosen.name;
      said.textContent = message?.sentence ?? "";
      return [
        ...(message === null ? [] : messageOf(message)),
        cumulativeFigure(lang, table, careers, chosen, data.incompleteFrom),
        careersChartFigure(lang, table, careers, chosen),
      ];
    },
  );

  async function career(parameters: Parameters): Promise<Career | Message> {
    const own = table;
    const found = await lookUpPerson(
      own,
      parameters,
      lang,
      async (query) => (await engine.query(query)).rows,
    );
    if (found.kind !== "found") return found;
    const {person_id, name} = found.person;
    const {rows} = await engine.query(careerFilms(own, {id: person_id, name}));
    return {person_id, name, films: rows};
  }

  function ask(parameters: Parameters | null): void {
    asked = parameters;
    intoAddress({
      careers: table === tables[0] ? null : table,
      person: asked?.id ?? null,
      name: asked?.name ?? null,
    });
    refresh();
  }

  function messageOf({sentence, choices}: Message): readonly Node[] {
    const buttons = choices.map(({name, note, parameters}: Choice) => {
      const button = el(
        "button",
        {class: "button-quiet", type: "button"},
        el("span", {dir: "auto"}, name),
        ` (${note})`,
      );
      button.addEventListener("click", () => {
        ask(parameters);
        input.focus();
      });
      return button;
    });
    return [
      el("p", {class: "message", dir: "auto"}, sentence),
      ...(buttons.length === 0 ? [] : [el("div", {class: "actions"}, ...buttons)]),
    ];
  }

  const form = el("form", {class: "ask"});
  const input = pickField(page, form, {
    id: "career",
    label: text.person,
    kind: () => table,
    pick: ({parameters}) => ask(parameters),
  });
  form.append(el("button", {class: "button", type: "submit"}, text.add));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(input.value.trim() === "" ? null : {name: input.value});
  });
  refresh();
  return el(
    "div",
    {},
    controls(
      lang,
      selectControl({
        label: text.who,
        choices: tables.map((value) => ({value, label: text.tables[value]})),
        value: table,
        onChange: (value) => {
          table = value;
          input.value = "";
          ask(null);
        },
      }),
    ),
    form,
    engineStatus(engine, lang),
    said,
    place,
  );
}

/** Whom the page's address adds: an id, or the name of a person. */
function fromSearch(): Parameters | null {
  const search = new URLSearchParams(location.search);
  const [id, name] = [search.get("person"), search.get("name")];
  if (id === null && name === null) return null;
  return {...(id !== null && {id}), ...(name !== null && {name})};
}
