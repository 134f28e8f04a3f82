import {filmName} from "../../answers/lookUpFilm.js";
import {questionPage} from "../../answers/questionPage.js";
import {suggestTitles} from "../../answers/suggestTitles.js";
import type {PageContext} from "../../layout/pageContext.js";
import {partName, recommendationPart} from "../../shared/recommendationPart.js";
import {answerRecommend, parseOrder} from "./answer.js";
import {recommendedList} from "./recommendedList.js";

/** The page of recommendations. The form holds the orders as radio buttons of the name `order`. */
export function show(page: PageContext): void {
  const load = (id: number) =>
    page.engine.addPart("recommendations", page.files[partName(recommendationPart(id))] ?? "");
  const asking = questionPage(page, {
    page: "recommend",
    parameter: "title",
    beside: ["order"],
    answer: (parameters, lang, run) => answerRecommend(parameters, lang, run, load, page.dataEnd),
    asked: ({film}) => filmName(film, page.lang),
    charts: async () => null,
    show: ({film, films, order}, lang) => [recommendedList(films, {film, order, lang})],
  });
  suggestTitles(page, asking);

  const radios = [...document.querySelectorAll<HTMLInputElement>("#ask input[name=order]")];
  function readAddress(): void {
    const order = parseOrder(new URLSearchParams(location.search).get("order") ?? undefined);
    for (const radio of radios) radio.checked = parseOrder(radio.value) === order;
  }
  for (const radio of radios) {
    radio.addEventListener("change", () => {
      const search = new URLSearchParams(location.search);
      const id = search.get("id");
      const title = search.get("title");
      // The official order needs no word in the address.
      if (id !== null) asking.ask({id, order: radio.value});
      else if (title !== null) asking.ask({title, order: radio.value});
      else history.replaceState(null, "", radio.value === "" ? location.pathname : `?order=${radio.value}`);
    });
  }
  addEventListener("popstate", readAddress);
  readAddress();
}
