import {api} from "../../api/api.js";
import {entityPage} from "../../entities/entityPage.js";
import type {PlainContext} from "../../layout/pageContext.js";
import {listKinds} from "../../shared/api.js";
import {findList} from "./findList.js";
import {listView} from "./listView.js";

/** The page of the films that have what the address names: `country=France`. */
export function show({lang}: PlainContext): void {
  const site = api(lang);
  entityPage(
    {lang},
    {
      parameters: listKinds,
      async find(asked) {
        const found = await findList(asked, lang, site);
        return found.kind === "none" ? found : listView(found.list, lang);
      },
    },
  );
}
