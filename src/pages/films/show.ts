import {api} from "../../api/api.js";
import {entityPage} from "../../entities/entityPage.js";
import type {PlainContext} from "../../layout/plainContext.js";
import {listKinds} from "../../shared/api.js";
import {findList} from "./findList.js";
import {listView} from "./listView.js";

/** The page of the films that have what the address names: `country=France`. */
export function show(page: PlainContext): void {
  const {lang} = page;
  const site = api(lang);
  entityPage(page, {
    parameters: listKinds,
    async find(asked) {
      const found = await findList(asked, lang, site);
      return found.kind === "none" ? found : listView(found.list, lang);
    },
  });
}
