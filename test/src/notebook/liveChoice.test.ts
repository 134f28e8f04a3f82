// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import type {PageContext} from "../../../src/layout/pageContext.js";
import {liveChoice} from "../../../src/notebook/liveChoice.js";

interface Choice {
  readonly genre: string | null;
  readonly from: number;
  readonly to: number;
}
const first: Choice = {genre: null, from: 1990, to: 2000};

/** A page with controls that say what they are told, and an engine that is there. */
function opened(start: Choice) {
  const asked: Choice[] = [];
  const page = {
    lang: "en",
    engine: {
      warmUp: () => undefined,
      onState: (listener: (state: {kind: string}) => void) => {
        listener({kind: "ready"});
        return () => undefined;
      },
      query: async ({params: [choice]}: {params: readonly Choice[]}) => {
        asked.push(choice!);
        return {rows: [`${choice!.from} to ${choice!.to}`], milliseconds: 1};
      },
    },
  } as unknown as PageContext;
  let controls = start;
  const live = liveChoice<Choice, string>(page, {
    first,
    rows: ["what the page has"],
    chosen: () => controls,
    query: (choice) => ({name: "", tables: [], params: [choice] as never, sql: ""}),
    draw: (_, rows) => [document.createTextNode(rows.join())],
  });
  return {
    ...live,
    asked,
    async choose(part: Partial<Choice>) {
      controls = {...controls, ...part};
      live.change();
      await vi.runAllTimersAsync();
    },
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("asks for nothing that the page has already", async () => {
  const {place, asked, choose} = opened(first);
  await vi.runAllTimersAsync();
  expect(place.textContent).toBe("what the page has");
  await choose({from: 1995});
  expect(place.textContent).toBe("1995 to 2000");
  await choose({from: 1990});
  expect(place.textContent).toBe("what the page has");
  expect(asked).toHaveLength(1);
});

it("draws its last answer anew without asking again", async () => {
  const {place, asked, choose, refresh} = opened(first);
  await choose({genre: "Drama"});
  refresh();
  expect(place.textContent).toBe("1990 to 2000");
  expect(asked).toHaveLength(1);
});

it("asks at once for what the address says", async () => {
  const {asked} = opened({...first, genre: "Drama"});
  await vi.runAllTimersAsync();
  expect(asked).toEqual([{...first, genre: "Drama"}]);
});

it("takes the earlier year first where the sliders cross", async () => {
  const {asked, choose} = opened(first);
  await choose({from: 2000, to: 1995});
  expect(asked).toEqual([{genre: null, from: 1995, to: 2000}]);
});
