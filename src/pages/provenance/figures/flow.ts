import {type FlowStep, flowChart} from "../../../charts/flowChart.js";
import {fromAddress, intoAddress} from "../../../controls/addressState.js";
import {controls} from "../../../controls/controls.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {ProvenanceAnalysis} from "../analysis.js";
import {type Flow, flowSteps, flows} from "../flows.js";
import {provenanceText} from "../text.js";

/** From the records of a raw file to the rows of a table, step by step; the reader chooses what is followed. */
export function flowFigure(data: ProvenanceAnalysis, lang: Language): HTMLElement {
  const text = provenanceText[lang].flow;
  const place = el("div");
  const show = (flow: Flow) => place.replaceChildren(figure(flow, data, lang));
  const chosen = fromAddress("flow", flows, "movies");
  show(chosen);
  return el(
    "div",
    {},
    controls(
      lang,
      selectControl<Flow>({
        label: text.control,
        choices: flows.map((value) => ({value, label: text.choices[value]})),
        value: chosen,
        onChange(flow) {
          intoAddress({flow: flow === "movies" ? null : flow});
          show(flow);
        },
      }),
    ),
    place,
  );
}

function figure(flow: Flow, data: ProvenanceAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const {flow: text, report, records, entries} = provenanceText[lang];
  const steps = flowSteps(flow, data, lang);
  const stocks = steps.filter(({kind}) => kind === "stock");
  const read = stocks[0]?.count ?? 0;
  const kept = stocks.at(-1)?.count ?? 0;
  const number = f.number;
  const title = text.title[flow](number(read), number(kept), f.share(kept, read));
  const source = notebooksText[lang].source(
    report,
    (flow === "cast" || flow === "crew" ? entries : records)(number(read)),
  );
  return notebookFigure({
    lang,
    title,
    subtitle: text.subtitle,
    note: `${source} ${text.scale(f.share(read - kept, read))}`,
    file: `records-to-films-${flow}`,
    rows: steps,
    columns: [
      {title: text.step, show: ({name}) => name, value: ({name}) => name},
      {title: text.kind, show: ({kind}) => text.kinds[kind], value: ({kind}) => text.kinds[kind]},
      countColumn<FlowStep>(text.count, ({count}) => count, lang),
    ],
    queries: [],
    draw: (width) => flowChart(steps, {lang, width, description: `${title}. ${text.subtitle}.`}),
  });
}
