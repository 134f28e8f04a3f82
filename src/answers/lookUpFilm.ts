import {titlesIn} from "../dom/titlesIn.js";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {filmById} from "../queries/filmById.js";
import type {FilmRow} from "../queries/filmRow.js";
import {filmsByOtherTitle} from "../queries/filmsByOtherTitle.js";
import {filmsByTitle} from "../queries/filmsByTitle.js";
import type {Run} from "../queries/query.js";
import {similarFilms} from "../queries/similarFilms.js";
import {commonText} from "../text/common.js";
import {filmText} from "../text/film.js";
import {cleanInput, longestInput, shorten} from "./cleanInput.js";
import {filmChoices} from "./filmChoices.js";
import type {Choice, Message, Parameters} from "./outcome.js";
import {parseId} from "./parseId.js";

/** A film that was found. */
export interface FoundFilm {
  readonly kind: "found";
  readonly film: FilmRow;
}

/**
 * The film that `id` or `title` asks for: the one film of that title, or, where no film's own title it is, the one that
 * has it as its original title or in another language; or a choice among several, or those that may have been meant, or a sentence that says why there is none.
 */
export async function lookUpFilm(
  parameters: Parameters,
  lang: Language,
  run: Run,
): Promise<FoundFilm | Message> {
  const f = format(lang);
  const common = commonText[lang];
  const text = filmText[lang];
  const message = (kind: Message["kind"], sentence: string, choices: readonly Choice[] = []): Message => ({
    kind,
    sentence,
    choices,
  });
  // `?id=` asks nothing.
  if (parameters.id !== undefined && cleanInput(parameters.id) !== "") {
    const asked = shorten(cleanInput(parameters.id));
    const id = parseId(parameters.id);
    if (id === null) return message("invalid", common.badId(asked));
    const [film] = await run(filmById(id));
    return film === undefined ? message("unknown", common.noSuchId(asked)) : {kind: "found", film};
  }
  const title = cleanInput(parameters.title ?? "");
  if (title === "") return message("invalid", common.empty);
  if (title.length > longestInput) {
    return message("invalid", common.tooLong(f.number(longestInput)));
  }
  const own = await run(filmsByTitle(title));
  const films = own.length > 0 ? own : await run(filmsByOtherTitle(title));
  if (films.length === 1) {
    const [film] = await run(filmById(films[0]!.id));
    if (film === undefined) throw new Error("filmById gave no row for a film that has the title");
    return {kind: "found", film};
  }
  if (films.length > 1) {
    return message("choice", text.several(shorten(title), f.number(films.length)), filmChoices(films, lang));
  }
  const similar = await run(similarFilms(title));
  if (similar.length === 0) return message("unknown", text.nothing(shorten(title), titlesIn()));
  return message("unknown", text.didYouMean(shorten(title)), filmChoices(similar, lang));
}
