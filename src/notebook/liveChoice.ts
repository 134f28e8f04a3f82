import type {PageContext} from "../layout/pageContext.js";
import type {Query} from "../queries/query.js";
import {type LivePlace, livePlace} from "./livePlace.js";
import {onceReady} from "./onceReady.js";

interface Years {
  readonly from: number;
  readonly to: number;
}

export interface LiveChoice extends Pick<LivePlace, "place" | "refresh"> {
  /** Draws what the controls say now. */
  readonly change: () => void;
}

/**
 * A place for what the tables say of the films that the reader chooses: at first what the page has, and what the
 * address says once the engine is there.
 */
export function liveChoice<Choice extends Years, Row>(
  page: PageContext,
  options: {
    /** What the page has rows of. */
    readonly first: Choice;
    readonly rows: readonly Row[];
    /** What the controls say. The years may cross. */
    readonly chosen: () => Choice;
    readonly query: (choice: Choice) => Query<Row>;
    readonly draw: (choice: Choice, rows: readonly Row[]) => readonly Node[];
  },
): LiveChoice {
  const {first, rows, query, draw} = options;
  const standing = {choice: first, rows};
  let choice = first;
  let answer = standing;

  function chosen(): Choice {
    const own = options.chosen();
    return {...own, from: Math.min(own.from, own.to), to: Math.max(own.from, own.to)};
  }

  async function ask(own: Choice): Promise<typeof answer> {
    answer = {choice: own, rows: (await page.engine.query(query(own))).rows};
    return answer;
  }

  const {place, refresh, refreshSoon} = livePlace(
    page.lang,
    () => [standing, answer].find((known) => equal(known.choice, choice)) ?? ask(choice),
    (shown) => draw(shown.choice, shown.rows),
  );

  function change(): void {
    choice = chosen();
    refreshSoon();
  }

  refresh();
  if (!equal(chosen(), first)) onceReady(page.engine, change);
  return {place, refresh, change};
}

function equal<Choice extends object>(a: Choice, b: Choice): boolean {
  return (Object.keys(a) as (keyof Choice)[]).every((key) => a[key] === b[key]);
}
