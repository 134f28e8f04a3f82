import type {DataEnd} from "../../loaders/transform/tables.js";
import type {Language} from "../format/language.js";
import type {Run} from "../queries/query.js";
import type {Outcome, Parameters} from "./outcome.js";

/** What a page asks, and how it is answered. */
export interface Question<Data> {
  /** Name of the page. */
  readonly page: string;
  /** The parameter that the form's field gives; `id` may stand in its place. */
  readonly parameter: string;
  /** Parameters that may stand beside it, such as an order; they stay until another value is asked for. */
  readonly beside?: readonly string[];
  /** @param end where the bulk of the films ends */
  readonly answer: (
    parameters: Parameters,
    lang: Language,
    run: Run,
    end: DataEnd | null,
  ) => Promise<Outcome<Data>>;
  /** What the field holds once there is an answer to an address that names an id. */
  readonly asked?: (data: Data, lang: Language) => string;
  /** What is shown with the answer at once, without a chart. */
  readonly views?: (data: Data, lang: Language) => readonly HTMLElement[];
  /** Whether that is what was asked for, and so comes before the figures. */
  readonly viewsFirst?: boolean;
  /** What an answer is about, for the browser's tab; where it is not given, what the field holds. */
  readonly subject?: (data: Data, lang: Language) => string;
}

/** What the address holds of the parameters named. */
export function inAddress(names: readonly string[]): Parameters {
  return Object.fromEntries(
    [...new URLSearchParams(location.search)].filter(([name]) => names.includes(name)),
  );
}

/** What the address asks a page; null before any question. */
export function askedByAddress({
  parameter,
  beside = [],
}: Pick<Question<unknown>, "parameter" | "beside">): Parameters | null {
  const parameters = inAddress(["id", parameter]);
  return Object.keys(parameters).length === 0 ? null : {...inAddress(beside), ...parameters};
}
