import {group} from "d3-array";
import {el} from "../../dom/el.js";
import {creditName} from "../../entities/creditName.js";
import {inRow} from "../../entities/inRow.js";
import {section} from "../../entities/section.js";
import {entityText} from "../../entities/text.js";
import {departmentName} from "../../format/departmentName.js";
import {format} from "../../format/format.js";
import {jobName} from "../../format/jobName.js";
import type {Language} from "../../format/language.js";
import type {FilmJson} from "../../shared/api.js";
import {filmPageText} from "./text.js";

/** The departments that come first, open; the others follow in this order, closed, and then those not named here. */
const open = ["Directing", "Writing"];
const order = [
  ...open,
  "Production",
  "Camera",
  "Editing",
  "Sound",
  "Art",
  "Costume & Make-Up",
  "Visual Effects",
  "Lighting",
];

/** The crew by department and job; null where the source names nobody. */
export function crewView({crew}: FilmJson, lang: Language): HTMLElement | null {
  if (crew.length === 0) return null;
  const text = filmPageText[lang];
  const place = (department: string | null) => {
    const at = order.indexOf(department ?? "");
    return at < 0 ? order.length : at;
  };
  const departments = [...group(crew, ({department}) => department)].sort(([a], [b]) => place(a) - place(b));
  return section(
    "crew",
    text.parts.crew,
    ...departments.map(([department, people]) =>
      el(
        "details",
        {class: "department", open: open.includes(department ?? "")},
        el("summary", {}, `${departmentName(department, lang)} (${format(lang).number(people.length)})`),
        jobs(people, lang),
      ),
    ),
    crew.some(({inferred_id}) => inferred_id) ? el("p", {class: "meta"}, entityText[lang].inferred) : null,
  );
}

function jobs(people: FilmJson["crew"], lang: Language): HTMLElement {
  return el(
    "dl",
    {class: "jobs"},
    ...[...group(people, ({job}) => job)].map(([job, holders]) =>
      el(
        "div",
        {},
        el("dt", {}, job === null ? filmPageText[lang].jobUnknown : jobName(job, lang)),
        el("dd", {}, inRow(holders.map(creditName))),
      ),
    ),
  );
}
