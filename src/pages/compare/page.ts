import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {caveat, figurePlace, notebookContent, notebookPage, prose} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {castsCaveat} from "../people/castsCaveat.js";
import type {CompareAnalysis} from "./analysis.js";
import {compareText} from "./text.js";

/** Fewer series are no ground for a finding. */
const enough = 20;

/** The notebook's finding: its heading and its line in the list of notebooks. */
export function compareFinding(data: CompareAnalysis, lang: Language): string {
  const f = format(lang);
  const {films, sequels, less} = data;
  const text = compareText[lang];
  return sequels.length < enough || 2 * less <= sequels.length
    ? text.findingSmall(f.number(films))
    : text.finding(f.share(less, sequels.length), f.number(sequels.length));
}

export function page(lang: Language): string {
  const data = analysisJson<CompareAnalysis>("compare");
  const {pair, sequels, ...text} = compareText[lang];
  const ofOneSeries =
    data.film !== null &&
    data.film.a.collection !== null &&
    data.film.a.collection === data.film.b.collection;
  return notebookPage({
    lang,
    name: "compare",
    content: notebookContent({
      description: text.description,
      finding: compareFinding(data, lang),
      lead: text.lead,
      sections: [
        {
          id: "pair",
          heading: pair.heading,
          html: `${prose(pair.prose(ofOneSeries ? pair.series : pair.most))}
${figurePlace("pair", lang)}
${caveat(...pair.caveats, castsCaveat(data, lang))}`,
        },
        {
          id: "sequels",
          heading: sequels.heading,
          html: `${prose(...sequelsProse(data, lang))}
${figurePlace("sequels", lang)}
${data.sequels.length === 0 ? "" : caveat(...sequels.caveats)}`,
        },
      ],
    }),
    tables: ["movies", "cast", "crew", "actors", "directors"],
  });
}

function sequelsProse(data: CompareAnalysis, lang: Language): readonly string[] {
  const f = format(lang);
  const text = compareText[lang].sequels;
  const number = f.number;
  const {medianFirst, medianSecond} = data;
  const paragraphs =
    medianFirst === null || medianSecond === null
      ? [text.none(number(data.series))]
      : [
          text.prose(
            number(data.series),
            number(data.sequels.length),
            f.measure(medianFirst),
            f.measure(medianSecond),
            number(data.dearer),
          ),
        ];
  // Only what is the same is said to be the same.
  if (2 * data.less > data.sequels.length && 2 * data.likedLess > data.voted) {
    paragraphs.push(text.liked(number(data.voted), number(data.votes), number(data.likedLess)));
  }
  return paragraphs;
}
