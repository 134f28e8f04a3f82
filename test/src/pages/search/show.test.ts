// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {show} from "../../../../src/pages/search/show.js";
import {searchPageText} from "../../../../src/pages/search/text.js";
import type {Match} from "../../../../src/search/rank.js";
import type {Search} from "../../../../src/search/search.js";

function matches(films: number): Match[] {
  return Array.from({length: films}, (_, i) => ({
    found: {key: `f${i}`, film: [i, `Film ${i}`, 1990, null, 5], person: null, fame: 1},
    name: {found: null as never, text: `Film ${i}`, plain: "", joined: "", telling: 1},
    score: 1,
    full: true,
    exact: false,
    alike: false,
  }));
}

it.each([
  [12, true, searchPageText.en.all({matches: 12, shown: "12"})],
  // Perhaps there are more: "6 of at least 6" would say nothing.
  [12, false, searchPageText.en.perhapsMore({matches: 12, shown: "12"})],
  [1234, true, searchPageText.en.some({shown: "60", of: "1,234"})],
  [1234, false, searchPageText.en.some({shown: "60", of: searchPageText.en.atLeast({known: "1,234"})})],
])("the page of results tells %i matches, all of them: %s", async (count, isAll, sentence) => {
  document.body.innerHTML = '<input id="asked"><p id="announced"></p><div id="answer"></div>';
  history.replaceState(null, "", "/search.html?q=film");
  const site: Search = {
    start: async () => undefined,
    atHand: () => [],
    matches: async () => matches(count),
    isAll: () => isAll,
  };
  show({lang: "en", dataEnd: null}, site);
  await vi.waitFor(() => expect(document.querySelector(".hint")?.textContent).toBe(sentence));
  expect(document.querySelectorAll("#answer li").length).toBe(Math.min(60, count));
  expect(document.querySelector("#announced")?.textContent).toBe(sentence);
  // What was said is no longer true on the way back.
  history.replaceState(null, "", "/search.html");
  dispatchEvent(new PopStateEvent("popstate"));
  expect(document.querySelector("#announced")?.textContent).toBe("");
  expect(document.querySelector("#answer")?.childElementCount).toBe(0);
});
