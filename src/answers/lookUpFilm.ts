import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {directorsOfFilms} from "../queries/directorsOfFilms.js";
import {filmById} from "../queries/filmById.js";
import {type FilmRow, filmsByTitle} from "../queries/filmsByTitle.js";
import type {Run} from "../queries/query.js";
import {similarFilms} from "../queries/similarFilms.js";
import {filmName} from "../sentences/filmName.js";
import {commonText} from "../text/common.js";
import {filmText} from "../text/film.js";
import {cleanInput, longestInput, shorten} from "./cleanInput.js";
import type {Choice, Message, Parameters} from "./outcome.js";
import {parseId} from "./parseId.js";

export {filmName};

/** A film that was found. */
export interface FoundFilm {
  readonly kind: "found";
  readonly film: FilmRow;
}

/** How many films of one title are offered; the data's most frequent title has fewer. */
const mostChoices = 40;

/**
 * The film that `id` or `title` asks for: the one film of that title, or a choice among several, or those
 * that may have been meant, or a sentence that says why there is none.
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
  const films = await run(filmsByTitle(title));
  if (films.length === 1) return {kind: "found", film: films[0]!};
  if (films.length > 1) {
    return message(
      "choice",
      text.several(shorten(title), f.number(films.length)),
      await filmChoices(films.slice(0, mostChoices), lang, run),
    );
  }
  const similar = await run(similarFilms(title));
  if (similar.length === 0) return message("unknown", text.nothing(shorten(title)));
  return message("unknown", text.didYouMean(shorten(title)), await filmChoices(similar, lang, run));
}

/** Films as choices, told apart by year and directors. */
async function filmChoices(films: readonly FilmRow[], lang: Language, run: Run): Promise<readonly Choice[]> {
  const rows = await run(directorsOfFilms(films.map(({id}) => id)));
  const directors = new Map(rows.map((row) => [row.movie_id, row.directors]));
  const text = filmText[lang];
  return films.map((film) => {
    const by = directors.get(film.id);
    return {
      name: filmName(film, lang),
      note: `${film.release_year}, ${by === undefined ? text.noDirector : text.by(by)}`,
      parameters: {id: String(film.id)},
    };
  });
}
