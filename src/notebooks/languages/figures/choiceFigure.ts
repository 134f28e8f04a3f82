import {el} from "../../../components/el.js";
import {fromAddress, intoAddress, numberFromAddress} from "../../../components/notebook/addressState.js";
import {engineControls} from "../../../components/notebook/engineControls.js";
import {rangeControl} from "../../../components/notebook/rangeControl.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import {formatNumber} from "../../../frame/format.js";
import type {OpenPage} from "../../../frame/openPage.js";
import {
  type ChosenLanguage,
  type LanguagesChoice,
  languagesOfChoice,
} from "../../../queries/languages/languagesOfChoice.js";
import {formatShare} from "../../../questions/formatShare.js";
import {capital} from "../../../text/calendar.js";
import {genreName} from "../../../text/genres.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {nameOfLanguage} from "../nameOfLanguage.js";
import {sumOf} from "../sumOf.js";
import {languagesText} from "../text.js";
import {languageDots} from "./languageDots.js";

/** Sliders move faster than the tables are asked. */
const pause = 150;
const drawn = 15;
/** Steps of the slider. */
const votes = [0, 1, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;

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
  const asked = new URLSearchParams(location.search);
  let choice: LanguagesChoice = {
    genre: given(
      fromAddress(
        "genre",
        genres.map(({value}) => value),
        first.genre ?? "any",
      ),
    ),
    from: Math.trunc(numberFromAddress("from", low, high, first.from)),
    to: Math.trunc(numberFromAddress("to", low, high, first.to)),
    votes: Math.trunc(numberFromAddress("votes", 0, votes.at(-1) ?? 0, first.votes)),
  };
  let rows: readonly ChosenLanguage[] = data.choice.rows;
  let drawnChoice = first;
  const place = el("div");
  const number = (value: number) => formatNumber(value, lang);
  const votesText = (value: number) => (value === 0 ? text.anyVotes : `≥ ${number(value)}`);
  const inAll = new Map(data.languages.map(({code, films}) => [code, sumOf(films, null)]));

  function draw(): void {
    const {genre, from, to, votes: least} = drawnChoice;
    const total = rows.reduce((sum, {films}) => sum + films, 0);
    const leader = rows.find(({code}) => code !== null);
    const share = (code: string | null) => formatShare(inAll.get(code) ?? 0, data.films, lang);
    place.replaceChildren(
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
            genre === null ? text.anyGenre.toLowerCase() : genreName(genre, lang),
            String(from),
            String(to),
            votesText(least),
          ),
        ),
        axis: text.axis,
        note: "",
        file: "original-languages-of-choice",
        query: languagesOfChoice(drawnChoice),
        columns: [
          {
            title: text.inAll,
            numeric: true,
            show: ({code}) => share(code),
            value: ({code}) => (100 * (inAll.get(code) ?? 0)) / data.films,
          },
        ],
      }),
    );
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  async function ask(): Promise<void> {
    const own = choice;
    // The sliders may cross.
    const ordered = {...own, from: Math.min(own.from, own.to), to: Math.max(own.from, own.to)};
    try {
      const answer = await engine.query<ChosenLanguage>(languagesOfChoice(ordered));
      // A later choice has its own answer.
      if (own !== choice) return;
      rows = answer.rows;
      drawnChoice = ordered;
      draw();
    } catch {
      if (own === choice) place.replaceChildren(el("p", {class: "message message-bad"}, text.failed));
    }
  }
  function change(part: Partial<LanguagesChoice>): void {
    choice = {...choice, ...part};
    intoAddress({
      genre: choice.genre === first.genre ? null : (choice.genre ?? "any"),
      from: choice.from === first.from ? null : choice.from,
      to: choice.to === first.to ? null : choice.to,
      votes: choice.votes === first.votes ? null : choice.votes,
    });
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  }

  draw();
  if (["genre", "from", "to", "votes"].some((name) => asked.has(name)) && engine.mayGuess()) void ask();
  const slider = (label: string, value: number, set: (value: number) => void) =>
    rangeControl({label, min: low, max: high, step: 1, value, format: String, onChange: set});
  // Votes spread over powers of ten: the slider moves over steps.
  const step = votes.findLastIndex((least) => least <= choice.votes);
  return el(
    "div",
    {},
    engineControls(
      page,
      selectControl({
        label: text.genre,
        choices: genres,
        value: choice.genre ?? "any",
        onChange: (value) => change({genre: given(value)}),
      }),
      rangeControl({
        label: text.votes,
        min: 0,
        max: votes.length - 1,
        step: 1,
        value: Math.max(0, step),
        format: (at) => votesText(votes[at] ?? 0),
        onChange: (at) => change({votes: votes[at] ?? 0}),
      }),
      slider(text.from, choice.from, (from) => change({from})),
      slider(text.to, choice.to, (to) => change({to})),
    ),
    place,
  );
}
