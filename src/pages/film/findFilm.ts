import {choiceList} from "../../answers/choiceList.js";
import {cleanInput, longestInput, shorten} from "../../answers/cleanInput.js";
import {filmChoices} from "../../answers/filmChoices.js";
import {parseId} from "../../answers/parseId.js";
import {el} from "../../dom/el.js";
import {href} from "../../dom/href.js";
import {titlesIn} from "../../dom/titlesIn.js";
import type {Asked, NoEntity} from "../../entities/entityPage.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {Api, FilmJson} from "../../shared/api.js";
import {commonText} from "../../text/common.js";
import {filmText} from "../../text/film.js";
import {filmPageText} from "./text.js";

/** A film that was found. */
export interface FoundFilm {
  readonly kind: "found";
  readonly film: FilmJson;
}

/**
 * The film that `id` or `title` asks for: the one film of that title, or, where no film's own
 * title it is, the one that has it as its original title or in another language; or a choice among several by year and
 * director, or a sentence that says why there is none.
 *
 * @throws {EngineError} where the API cannot be had
 */
export async function findFilm(asked: Asked, lang: Language, site: Api): Promise<FoundFilm | NoEntity> {
  const common = commonText[lang];
  const text = filmPageText[lang];
  const none = (sentence: string, ...content: readonly Node[]): NoEntity => ({
    kind: "none",
    sentence,
    content,
  });
  const ids = el("p", {class: "hint"}, text.ids);
  const id = cleanInput(asked.id ?? "");
  if (id !== "") {
    const number = parseId(id);
    if (number === null) return none(common.badId(shorten(id)), ids);
    const film = await site.filmOf(number);
    return film === undefined ? none(common.noSuchId(shorten(id)), ids) : {kind: "found", film};
  }
  const title = cleanInput(asked.title ?? "");
  if (title === "") return none(common.empty);
  if (title.length > longestInput) return none(common.tooLong(format(lang).number(longestInput)));
  const all = (await site.titlesOf(title)) ?? [];
  const own = all.filter(({found_by}) => found_by === undefined);
  const films = own.length > 0 ? own : all;
  const [first] = films;
  if (first === undefined) {
    const similar = el("a", {href: href("score", {title})}, text.similar);
    return none(text.noSuchTitle({asked: shorten(title), language: titlesIn()}), el("p", {}, similar));
  }
  const film = films.length === 1 ? await site.filmOf(first.id) : undefined;
  if (film !== undefined) return {kind: "found", film};
  return none(
    filmText[lang].several(shorten(title), format(lang).number(films.length)),
    choiceList(filmChoices(films, lang), "film"),
  );
}
