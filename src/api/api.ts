import {type Entries, entryOf, type Shard} from "../codec/shard.js";
import {fetchJson} from "../engine/fetchFile.js";
import {type Language, rootOf} from "../format/language.js";
import {type Api, shardOfId, shardOfText} from "../shared/api.js";
import {fold} from "../shared/fold.js";

declare global {
  /**
   * What a script in the head of a page has begun to fetch: by file (`films/0862.json`, from `api/v1/`) what its JSON
   * holds. Absent where no script has.
   */
  var filmotecaFetched: Map<string, Promise<unknown>> | undefined;
}

/** The largest number that the ids of the tables can be. */
const largestId = 2_147_483_647;

/**
 * The static JSON API as seen from a page of a language. Each file is fetched once; one that failed is fetched again when it
 * is next asked for.
 *
 * @param root address of `api/v1/`, by default that of this site
 */
export function api(lang: Language, root = apiRoot(lang)): Api {
  const files = new Map<string, Promise<unknown>>();

  function file<Data>(name: string): Promise<Data> {
    const known = files.get(name);
    if (known !== undefined) return known as Promise<Data>;
    const fetched = begun(name) ?? fetchJson<unknown>(address(name));
    files.set(name, fetched);
    fetched.catch(() => files.delete(name));
    return fetched as Promise<Data>;
  }

  /** What the page's head has begun, or the same once more where that came to nothing. */
  function begun(name: string): Promise<unknown> | undefined {
    const early = globalThis.filmotecaFetched?.get(name);
    if (early === undefined) return undefined;
    globalThis.filmotecaFetched?.delete(name);
    return early.catch(() => fetchJson<unknown>(address(name)));
  }

  const address = (name: string): string => root + name;

  async function byId<Part extends "films" | "people">(
    part: Part,
    id: number,
  ): Promise<Entries[Part] | undefined> {
    if (!Number.isInteger(id) || id < 1 || id > largestId) return undefined;
    return entryOf(part, await file<Shard>(shardOfId(part, id)), String(id));
  }

  async function byText<Part extends Exclude<keyof Entries, "films" | "people">>(
    part: Part,
    text: string,
  ): Promise<Entries[Part] | undefined> {
    return text === "" ? undefined : entryOf(part, await file<Shard>(shardOfText(part, text)), text);
  }

  return {
    filmOf: (id) => byId("films", id),
    personOf: (id) => byId("people", id),
    personWithoutId: (name) => byText("people-without-id", name),
    titlesOf: (title) => byText("titles", fold(title)),
    namesOf: (name) => byText("names", fold(name)),
    listOf: (kind, value) =>
      value === "" ? Promise.resolve(undefined) : byText("lists", `${kind} ${value}`),
    distributions: () => file("distributions.json"),
    months: () => file("months.json"),
    weekdays: () => file("weekdays.json"),
  };
}

/** Where the API is, seen from the page: the preview has it elsewhere than the site that is built. */
function apiRoot(lang: Language): string {
  return document.querySelector<HTMLElement>("#content")?.dataset.api ?? `${rootOf(lang)}api/v1/`;
}
