import type {DataEnd} from "../../loaders/transform/tables.js";
import type {Language} from "../format/language.js";
import type {Query, Run} from "../queries/query.js";
import type {Api} from "../shared/api.js";
import type {Outcome, Parameters} from "./outcome.js";
import type {Question} from "./question.js";

/** A query that was answered, and by what rows. */
export interface Ran {
  readonly query: Query<unknown>;
  readonly rows: readonly unknown[];
}

/** An answer, and what it was made from. */
export interface FirstAnswer<Data> {
  readonly outcome: Outcome<Data>;
  readonly ran: readonly Ran[];
}

/**
 * Answers a question from the JSON API.
 *
 * @param otherwise runs what the API has no answer to, such as titles that are spelt alike
 */
export async function firstAnswer<Data>(
  question: Question<Data>,
  parameters: Parameters,
  {
    lang,
    api,
    end,
    otherwise,
  }: {
    readonly lang: Language;
    readonly api: Api;
    readonly end: DataEnd | null;
    readonly otherwise: Run;
  },
): Promise<FirstAnswer<Data>> {
  const ran: Ran[] = [];
  async function run<Row>(query: Query<Row>): Promise<readonly Row[]> {
    const rows = await (query.fromApi === undefined ? otherwise(query) : query.fromApi(api));
    ran.push({query, rows});
    return rows;
  }
  return {outcome: await question.answer(parameters, lang, run, end), ran};
}
