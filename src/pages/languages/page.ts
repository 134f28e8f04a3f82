import {capital} from "../../format/capital.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {
  caveat,
  figurePlace,
  type NotebookSection,
  notebookContent,
  notebookPage,
  prose,
} from "../../notebook/notebookPage.js";
import {periodName} from "../../notebook/period.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import type {LanguagesAnalysis} from "./analysis.js";
import {firstLanguage} from "./firstLanguage.js";
import {knownIn} from "./knownIn.js";
import {limits} from "./limits.js";
import {nameOfLanguage} from "./nameOfLanguage.js";
import {languagesOf, wholePeriods} from "./periodShares.js";
import {sumOf} from "./sumOf.js";
import {languagesText} from "./text.js";

/** The notebook's finding: its heading and its line in the list of notebooks. */
export function languagesFinding(data: LanguagesAnalysis, lang: Language): string {
  const f = format(lang);
  const text = languagesText[lang].finding;
  const first = firstLanguage(data);
  if (first === null) return text.none(f.number(data.films));
  const name = nameOfLanguage(data, first.code, lang);
  const share = f.share(first.films, data.films);
  return capital(
    first.ofChosen >= limits.shareFilms
      ? text.votes(name, share, f.number(data.choice.first.votes), f.share(first.chosen, first.ofChosen))
      : text.plain(name, share, f.number(data.films)),
  );
}

export function page(lang: Language): string {
  const data = analysisJson<LanguagesAnalysis>("languages");
  const text = languagesText[lang];
  const number = format(lang).number;
  return notebookPage({
    lang,
    name: "languages",
    content: notebookContent({
      description: text.description,
      finding: languagesFinding(data, lang),
      lead: text.lead(number(data.films), number(languagesOf(data).length), number(data.countries.length)),
      sections: [
        originals(data, lang),
        choice(data, lang),
        spoken(data, lang),
        countries(data, lang),
        pairs(data, lang),
        change(data, lang),
      ],
    }),
    tables: ["movies"],
  });
}

function originals(data: LanguagesAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = languagesText[lang];
  const known = languagesOf(data);
  const first = firstLanguage(data);
  const single = known.filter(({films}) => sumOf(films, null) === 1).length;
  return {
    id: "originals-question",
    heading: text.originals.heading,
    html: `${
      first === null
        ? ""
        : prose(
            text.originals.prose(
              f.number(known.length),
              capital(nameOfLanguage(data, first.code, lang)),
              f.share(first.films, data.films),
              f.number(single),
            ),
          )
    }
${figurePlace("originals", lang)}
${prose(text.rank.prose)}
${figurePlace("rank", lang)}
${caveat(text.originals.caveat)}`,
  };
}

function choice(data: LanguagesAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = languagesText[lang].choice;
  const first = firstLanguage(data);
  return {
    id: "choice-question",
    heading: text.heading,
    html: `${prose(
      first === null || first.ofChosen < limits.shareFilms
        ? text.proseNone
        : text.prose(
            f.number(data.choice.first.votes),
            nameOfLanguage(data, first.code, lang),
            f.share(first.chosen, first.ofChosen),
            f.share(first.films, data.films),
          ),
    )}
${figurePlace("choice", lang)}
${caveat(text.caveat)}`,
  };
}

/** Below this share of its own films an original language is in doubt. */
const doubtfulShare = 0.1;

function spoken(data: LanguagesAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = languagesText[lang].spoken;
  const {originals: rows, unmatched} = data.spoken;
  const known = rows.reduce((sum, row) => sum + row.known, 0);
  const among = rows.reduce((sum, row) => sum + row.among, 0);
  const films = rows.reduce((sum, row) => sum + row.films, 0);
  const number = f.number;
  const doubtful = rows.filter(
    (row) => row.known >= limits.spokenFilms && row.among <= doubtfulShare * row.known,
  );
  const list = new Intl.ListFormat(lang, {type: "conjunction"});
  const doubts = list.format(
    doubtful.map((row) => {
      const name = capital(nameOfLanguage(data, row.code, lang));
      return row.among === 0
        ? text.neverOne(name, number(row.known))
        : text.rarely(name, number(row.among), number(row.known));
    }),
  );
  return {
    id: "spoken-question",
    heading: text.heading,
    html: `${prose(
      ...(known === 0 ? [] : [text.prose(f.share(among, known), number(known), number(films - known))]),
      ...(doubtful.length === 0 ? [] : [text.never(doubts)]),
    )}
${figurePlace("spoken", lang)}
${prose(languagesText[lang].guests.prose)}
${figurePlace("guests", lang)}
${caveat(
  text.caveatMatch,
  ...(unmatched.films === 0 ? [] : [text.unmatched(list.format(unmatched.names), number(unmatched.films))]),
  text.caveatVariants,
)}`,
  };
}

function countries(data: LanguagesAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = languagesText[lang].countries;
  const unknown = data.films - knownIn(data, null).countries;
  return {
    id: "countries-question",
    heading: text.heading,
    html: `${prose(
      text.prose(f.number(data.countries.length), f.number(unknown), f.share(unknown, data.films)),
    )}
${figurePlace("countries", lang)}
${caveat(text.caveat, text.caveatPast)}`,
  };
}

function pairs(data: LanguagesAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = languagesText[lang].pairs;
  const {coproductions, countries: known} = knownIn(data, null);
  return {
    id: "pairs-question",
    heading: text.heading,
    html: `${prose(text.prose(f.number(coproductions), f.share(coproductions, known)), text.expected)}
${figurePlace("matrix", lang)}
${prose(text.listProse)}
${figurePlace("pairs", lang)}
${caveat(text.caveat, text.caveatModel)}`,
  };
}

function change(data: LanguagesAnalysis, lang: Language): NotebookSection {
  const text = languagesText[lang].change;
  const rows = wholePeriods(data).drawn.map(({from, index}) => ({from, ...knownIn(data, index)}));
  type Row = (typeof rows)[number];
  /** The first, the highest and the last share, each once, in the order of time. */
  const course = (part: (row: Row) => number, whole: (row: Row) => number): string => {
    const known = rows.filter((row) => whole(row) > 0);
    const share = (row: Row) => part(row) / whole(row);
    const highest = known.reduce<Row | undefined>(
      (kept, row) => (kept === undefined || share(row) > share(kept) ? row : kept),
      undefined,
    );
    const named = new Set([known[0], highest, known.at(-1)]);
    return known
      .filter((row) => named.has(row))
      .map((row) =>
        text.shareOf(
          format(lang).share(part(row), whole(row)),
          periodName(row.from, data.incompleteFrom, lang),
        ),
      )
      .join(", ");
  };
  const sentences = [
    [
      text.prose,
      course(
        (row) => row.other,
        (row) => row.languages,
      ),
    ] as const,
    [
      text.coproductions,
      course(
        (row) => row.coproductions,
        (row) => row.countries,
      ),
    ] as const,
  ].flatMap(([sentence, shares]) => (shares === "" ? [] : [sentence(shares)]));
  return {
    id: "change-question",
    heading: text.heading,
    html: `${sentences.length === 0 ? "" : prose(sentences.join(" "))}
${figurePlace("shares", lang)}
${prose(text.heatProse)}
${figurePlace("decades", lang)}
${figurePlace("lines", lang)}
${caveat(text.caveat, text.silent)}`,
  };
}
