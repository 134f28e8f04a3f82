import type {FlowStep} from "../../charts/flowChart.js";
import type {Language} from "../../format/language.js";
import {ruleText} from "./ruleText.js";
import {provenanceText} from "./text.js";

export const flows = ["movies", "keywords", "credits", "cast", "crew"] as const;
/** What is followed from a raw file into the tables. */
export type Flow = (typeof flows)[number];

interface Rule {
  readonly name: string;
  readonly count: number;
  readonly removes_rows: boolean;
}

/** Rules that take something out, in their order. */
const takeOut: Readonly<Record<Exclude<Flow, "movies">, readonly string[]>> = {
  keywords: ["keywords_repeated_or_without_id", "keywords_of_films_not_kept"],
  credits: ["credits_id_not_a_number", "credits_of_films_not_kept", "credits_records_united"],
  cast: ["cast_of_films_not_kept", "cast_repeated_in_later_records"],
  crew: ["crew_of_films_not_kept", "crew_repeated_in_later_records"],
};

/** The steps of a flow, by the counts of the rules. */
export function flowSteps(
  flow: Flow,
  data: {readonly rules: readonly Rule[]; readonly rowsIn: number; readonly films: number},
  lang: Language,
): readonly FlowStep[] {
  const {stock} = provenanceText[lang].flow;
  const count = (name: string) => data.rules.find((rule) => rule.name === name)?.count ?? 0;
  const what = (name: string) => (ruleText[lang][name]?.what("") ?? name).replace(/\.$/, "");
  const stop = (key: string, value: number): FlowStep => ({
    kind: "stock",
    name: stock[key] ?? key,
    count: value,
  });
  const part = (key: string, value: number): FlowStep => ({...stop(key, value), kind: "part"});
  const names =
    flow === "movies"
      ? data.rules.filter((rule) => rule.removes_rows).map((rule) => rule.name)
      : takeOut[flow];
  const read =
    flow === "movies"
      ? data.rowsIn
      : count(flow === "cast" || flow === "crew" ? `${flow}_entries_read` : `${flow}_records_read`);
  const outs = names.map((name): FlowStep => ({kind: "out", name: what(name), count: count(name)}));
  const kept = outs.reduce((left, step) => left - step.count, read);
  const steps = [stop(flow, read), ...outs, stop(`${flow}Kept`, kept)];
  if (flow === "cast" || flow === "crew") {
    const without = count(`${flow}_without_id`);
    const inferred = count(`${flow}_ids_inferred`);
    return [
      ...steps,
      part("withId", kept - without),
      part("inferred", inferred),
      part("withoutId", without - inferred),
    ];
  }
  if (flow === "movies") return steps;
  return [...steps, part("without", count(`films_without_${flow}`))];
}
