import {countRange} from "../../../controls/countRange.js";
import {genreChoices} from "../../../controls/genreChoices.js";
import {openSelect} from "../../../controls/openSelect.js";
import {stepRange} from "../../../controls/stepRange.js";
import {el} from "../../../dom/el.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import {genreName} from "../../../format/genres.js";
import type {PageContext} from "../../../layout/pageContext.js";
import {engineControls} from "../../../notebook/engineControls.js";
import {liveChoice} from "../../../notebook/liveChoice.js";
import {isLanguage} from "../../../shared/isLanguage.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {nameOfLanguage} from "../nameOfLanguage.js";
import {type LanguagesChoice, languagesOfChoice} from "../queries/languagesOfChoice.js";
import {sumOf} from "../sumOf.js";
import {languagesText} from "../text.js";
import {languageDots} from "./languageDots.js";

const drawn = 15;
/** Votes spread over powers of ten. */
const voteSteps = [0, 1, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;

/** The original languages of the films of any genre, years and number of votes: asks the tables. */
export function choiceFigure(data: LanguagesAnalysis, page: PageContext): HTMLElement {
  const {lang} = page;
  const f = format(lang);
  const text = languagesText[lang].choice;
  const {first} = data.choice;
  const votesText = (value: number) => (value === 0 ? text.anyVotes : `≥\u00a0${f.number(value)}`);
  const inAll = new Map(data.languages.map(({code, films}) => [code, sumOf(films, null)]));
  const onChange = () => live.change();
  const genre = openSelect({
    label: text.genre,
    name: "genre",
    any: text.anyGenre,
    choices: genreChoices(data.choice.genres, lang),
    standard: first.genre,
    onChange,
  });
  const votes = stepRange({
    label: text.votes,
    name: "votes",
    steps: voteSteps,
    standard: first.votes,
    write: votesText,
    onChange,
  });
  const years = {lang, min: first.from, max: first.to, write: String, onChange};
  const from = countRange({...years, label: text.from, name: "from", standard: first.from});
  const to = countRange({...years, label: text.to, name: "to", standard: first.to});
  const live = liveChoice(page, {
    first,
    rows: data.choice.rows,
    chosen: (): LanguagesChoice => ({
      genre: genre.value(),
      from: from.value(),
      to: to.value(),
      votes: votes.value(),
    }),
    query: languagesOfChoice,
    draw(own, rows) {
      const total = rows.reduce((sum, {films}) => sum + films, 0);
      const leader = rows.find(({code}) => isLanguage(code));
      const share = (code: string | null) => f.share(inAll.get(code) ?? 0, data.films);
      return [
        languageDots(rows, data, {
          lang,
          drawn,
          title:
            leader === undefined
              ? text.titleNone
              : capital(
                  text.title({
                    language: nameOfLanguage(data, leader.code, lang),
                    share: f.share(leader.films, total),
                    all: share(leader.code),
                  }),
                ),
          subtitle: text.subtitle({
            choice: text.named({
              genre: own.genre === null ? text.anyGenre.toLowerCase() : genreName(own.genre, lang),
              from: String(own.from),
              to: String(own.to),
              votes: votesText(own.votes),
            }),
          }),
          axis: text.axis,
          note: "",
          file: "original-languages-of-choice",
          query: languagesOfChoice(own),
          columns: [
            shareColumn(
              text.inAll,
              ({code}) => inAll.get(code) ?? 0,
              () => data.films,
              lang,
            ),
          ],
        }),
      ];
    },
  });
  return el(
    "div",
    {},
    engineControls(page, genre.control, votes.control, from.control, to.control),
    live.place,
  );
}
