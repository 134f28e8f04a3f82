import {offerFilm} from "../../answers/offerFilm.js";
import {questionPage} from "../../answers/questionPage.js";
import {suggestTitles} from "../../answers/suggestTitles.js";
import type {PageContext} from "../../layout/pageContext.js";
import {partName, recommendationPart} from "../../shared/recommendationPart.js";
import {parseOrder, question} from "./answer.js";

/** The page of recommendations. The form holds the orders as radio buttons of the name `order`. */
export function show(page: PageContext): void {
  const asking = questionPage(page, {
    question,
    offer: (parameters) => offerFilm(question.page, parameters, page.lang),
    charts: async () => null,
    show: () => [],
    prepare: ({film: {id}}) =>
      page.engine.addPart("recommendations", page.files[partName(recommendationPart(id))] ?? ""),
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
