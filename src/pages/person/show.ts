import {api} from "../../api/api.js";
import {entityPage} from "../../entities/entityPage.js";
import type {PlainContext} from "../../layout/plainContext.js";
import {findPerson} from "./findPerson.js";
import {personView} from "./personView.js";

/** The page of the person that `id` or `name` asks for. */
export function show(page: PlainContext): void {
  const site = api(page.lang);
  entityPage(page, {
    parameters: ["id", "name"],
    async find(asked) {
      const found = await findPerson(asked, page.lang, site);
      return found.kind === "none" ? found : personView(found.person, page);
    },
  });
}
