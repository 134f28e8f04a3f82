import {offerFilm} from "../../answers/offerFilm.js";
import {api} from "../../api/api.js";
import {entityPage} from "../../entities/entityPage.js";
import type {PlainContext} from "../../layout/plainContext.js";
import {filmView} from "./filmView.js";
import {findFilm} from "./findFilm.js";

/** The page of the film that `id` or `title` asks for. */
export function show(page: PlainContext): void {
  const site = api(page.lang);
  entityPage(page, {
    parameters: ["id", "title"],
    async find(asked) {
      const [found, all] = await Promise.all([
        findFilm(asked, page.lang, site),
        // The page tells most without it.
        site.distributions().catch(() => null),
      ]);
      if (found.kind === "none") return found;
      return {...filmView(found.film, all, page), offer: () => offerFilm("film", asked, page.lang)};
    },
  });
}
