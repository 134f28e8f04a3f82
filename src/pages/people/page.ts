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
import {analysisJson} from "../../snapshot/analysisJson.js";
import {commonText} from "../../text/common.js";
import type {PeopleAnalysis} from "./analysis.js";
import {castsCaveat} from "./castsCaveat.js";
import {peopleText} from "./text.js";

/** A career of so many films is a long one. */
const longCareer = 10;

/** The notebook's finding: its heading and its line in the list of notebooks. */
export function peopleFinding(data: PeopleAnalysis, lang: Language): string {
  const {directors, actors, top} = data;
  const text = peopleText[lang];
  const number = format(lang).number;
  // The first of few people are almost all of them: no finding. Nor is it one where the two measures agree.
  return directors.returns.length < 2 * top || 2 * directors.overlap > top
    ? text.findingSmall(number(directors.people), number(actors.people))
    : text.finding(number(directors.overlap), number(top), number(directors.least));
}

export function page(lang: Language): string {
  const data = analysisJson<PeopleAnalysis>("people");
  const text = peopleText[lang];
  const number = format(lang).number;
  return notebookPage({
    lang,
    name: "people",
    content: notebookContent({
      description: text.description,
      finding: peopleFinding(data, lang),
      lead: text.lead(number(data.films), number(data.actors.people), number(data.directors.people)),
      sections: [
        returns(data, lang),
        official(data, lang),
        {
          id: "ratings",
          heading: text.ratings.heading,
          html: `${prose(...text.ratings.prose(number(data.votes)))}
${figurePlace("ratings", lang)}
${caveat(...text.ratings.caveats)}`,
        },
        most(data, lang),
        {
          id: "careers",
          heading: text.careers.heading,
          html: `${prose(...text.careers.prose)}
${figurePlace("careers", lang)}
${caveat(text.careers.caveat(String(data.incompleteFrom)))}`,
        },
        ties(data, lang),
      ],
    }),
    tables: ["movies", "cast", "crew", "actors", "directors"],
  });
}

function returns(data: PeopleAnalysis, lang: Language): NotebookSection {
  const {directors, actors, suspectBelow} = data;
  const text = peopleText[lang].returns;
  const number = format(lang).number;
  return {
    id: "returns",
    heading: text.heading,
    html: `${prose(...text.prose(number(directors.least), number(actors.least), number(suspectBelow)))}
${figurePlace("returns", lang)}
${caveat(...text.caveats, castsCaveat(data, lang))}`,
  };
}

function official({directors}: PeopleAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = peopleText[lang].official;
  const number = f.number;
  const paragraphs = [...text.prose];
  if (directors.unknownShare !== null && directors.unknownShare > 0) {
    paragraphs.push(
      text.share(
        number(directors.least),
        number(directors.returns.length),
        f.share(directors.unknownShare, 1),
      ),
    );
  }
  const {highest} = directors;
  // Only where chance made it: whoever stands there with enough films is no warning.
  if (highest !== null && highest.known < directors.least) {
    paragraphs.push(
      text.highest(
        highest.name,
        f.measure(highest.mean),
        commonText[lang].filmCount(highest.films, number(highest.films)),
        highest.known,
        number(highest.known),
        f.measure(highest.median),
      ) + (highest.suspect > 0 ? text.highestSuspect : ""),
    );
  }
  return {
    id: "official",
    heading: text.heading,
    html: `${prose(...paragraphs)}
${figurePlace("official", lang)}`,
  };
}

function most(data: PeopleAnalysis, lang: Language): NotebookSection {
  const text = peopleText[lang].most;
  const number = format(lang).number;
  const {actors} = data;
  const example = actors.most.toSorted((a, b) => a.known / a.films - b.known / b.films)[0];
  const say =
    example !== undefined && example.films >= longCareer && 2 * example.known < example.films
      ? text.prose
      : text.proseKnown;
  const sentence =
    example === undefined ? text.empty : say(example.name, number(example.films), number(example.known));
  return {
    id: "most",
    heading: text.heading,
    html: `${prose(sentence)}
${figurePlace("most", lang)}
${caveat(castsCaveat(data, lang))}`,
  };
}

function ties(data: PeopleAnalysis, lang: Language): NotebookSection {
  const text = peopleText[lang].ties;
  const strongest = data.directors.ties[0];
  return {
    id: "ties",
    heading: text.heading,
    html: `${prose(
      strongest === undefined
        ? text.empty
        : text.prose(
            strongest.a,
            strongest.b,
            commonText[lang].filmCount(strongest.films, format(lang).number(strongest.films)),
          ),
    )}
${figurePlace("ties", lang)}
${caveat(text.caveat, castsCaveat(data, lang))}`,
  };
}
