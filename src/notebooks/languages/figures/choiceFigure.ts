import {el} from "../../../components/el.js";
import {fromAddress, intoAddress, numberFromAddress} from "../../../components/notebook/addressState.js";
import {engineControls} from "../../../components/notebook/engineControls.js";
import {livePlace} from "../../../components/notebook/livePlace.js";
import {onceReady} from "../../../components/notebook/onceReady.js";
import {rangeControl} from "../../../components/notebook/rangeControl.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import {shareColumn} from "../../../components/notebook/shareColumn.js";
import {formatNumber} from "../../../frame/format.js";
import type {OpenPage} from "../../../frame/openPage.js";
import {type LanguagesChoice, languagesOfChoice} from "../../../queries/languages/languagesOfChoice.js";
import {formatShare} from "../../../questions/formatShare.js";
import {capital} from "../../../text/calendar.js";
import {genreName} from "../../../text/genres.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {isLanguage} from "../isLanguage.js";
import {nameOfLanguage} from "../nameOfLanguage.js";
import {sumOf} from "../sumOf.js";
import {languagesText} from "../text.js";
import {languageDots} from "./languageDots.js";

const drawn = 15;
/** Steps of the slider. */
const votes: readonly number[] = [0, 1, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The original languages of the films of any genre, years and number of votes: asks the tables. */
export function choiceFigure(data: LanguagesAnalysis, page: OpenPage): HTMLElement {
  const {lang, engine} = page;
  const text = languagesText[lang].choice;
  const {first} = data.choice;
  const [low, high] = [first.from, first.to];
  const genres = [
    {value: "any", label: text.anyGenre},
    ...data.choice.genres
      .map((name) => ({value: name, label: genreName(name, lang)}))
      .sort((a, b) => new Intl.Collator(lang).compare(a.label, b.label)),
  ];
  const given = (value: string) => (value === "any" ? null : value);
  const leastVotes = numberFromAddress("votes", 0, votes.at(-1)!, first.votes);
  /** What the controls say. */
  let asked: LanguagesChoice = {
    genre: given(
      fromAddress(
        "genre",
        genres.map(({value}) => value),
        first.genre ?? "any",
      ),
    ),
    from: numberFromAddress("from", low, high, first.from, 1),
    to: numberFromAddress("to", low, high, first.to, 1),
    votes: votes.findLast((step) => step <= leastVotes)!,
  };
  let choice = first;
  let answer = {choice, rows: data.choice.rows};
  const number = (value: number) => formatNumber(value, lang);
  const votesText = (value: number) => (value === 0 ? text.anyVotes : `≥ ${number(value)}`);
  const inAll = new Map(data.languages.map(({code, films}) => [code, sumOf(films, null)]));

  async function ask(own: LanguagesChoice): Promise<typeof answer> {
    const {rows} = await engine.query(languagesOfChoice(own));
    answer = {choice: own, rows};
    return answer;
  }

  const live = livePlace(
    lang,
    () => (answer.choice === choice ? answer : ask(choice)),
    ({choice: own, rows}) => {
      const total = rows.reduce((sum, {films}) => sum + films, 0);
      const leader = rows.find(({code}) => isLanguage(code));
      const share = (code: string | null) => formatShare(inAll.get(code) ?? 0, data.films, lang);
      return [
        languageDots(rows, data, {
          lang,
          drawn,
          title:
            leader === undefined
              ? text.titleNone
              : capital(
                  text.title(
                    nameOfLanguage(data, leader.code, lang),
                    formatShare(leader.films, total, lang),
                    share(leader.code),
                  ),
                ),
          subtitle: text.subtitle(
            text.named(
              own.genre === null ? text.anyGenre.toLowerCase() : genreName(own.genre, lang),
              String(own.from),
              String(own.to),
              votesText(own.votes),
            ),
          ),
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
  );

  function change(part: Partial<LanguagesChoice>): void {
    asked = {...asked, ...part};
    intoAddress({
      genre: asked.genre === first.genre ? null : (asked.genre ?? "any"),
      from: asked.from === first.from ? null : asked.from,
      to: asked.to === first.to ? null : asked.to,
      votes: asked.votes === first.votes ? null : asked.votes,
    });
    // The sliders may cross.
    choice = {...asked, from: Math.min(asked.from, asked.to), to: Math.max(asked.from, asked.to)};
    live.refreshSoon();
  }

  live.refresh();
  const address = new URLSearchParams(location.search);
  if (["genre", "from", "to", "votes"].some((name) => address.has(name))) onceReady(engine, () => change({}));
  const slider = (label: string, value: number, set: (value: number) => void) =>
    rangeControl({label, min: low, max: high, step: 1, value, format: String, onChange: set});
  return el(
    "div",
    {},
    engineControls(
      page,
      selectControl({
        label: text.genre,
        choices: genres,
        value: asked.genre ?? "any",
        onChange: (value) => change({genre: given(value)}),
      }),
      rangeControl({
        // Votes spread over powers of ten: the slider moves over steps.
        label: text.votes,
        min: 0,
        max: votes.length - 1,
        step: 1,
        value: votes.indexOf(asked.votes),
        format: (at) => votesText(votes[at] ?? 0),
        onChange: (at) => change({votes: votes[at] ?? 0}),
      }),
      slider(text.from, asked.from, (from) => change({from})),
      slider(text.to, asked.to, (to) => change({to})),
    ),
    live.place,
  );
}
