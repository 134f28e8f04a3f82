import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {caveat, figurePlace, notebookPage, prose} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import type {FieldsAnalysis} from "./analysis.js";
import {fieldsText} from "./text.js";

/** A film left out with at least so many votes is called known. */
const manyVotes = 100;
/** Films with fewer votes are those that few people have seen. */
const fewVotes = 10;

/** The notebook's finding: its heading and its line in the list of notebooks. */
export function fieldsFinding({all}: Pick<FieldsAnalysis, "all">, lang: Language): string {
  const f = format(lang);
  const text = fieldsText[lang];
  const {films, weak, fields} = all;
  const [genres, keywords] = [fields?.genres, fields?.keywords];
  const tells =
    genres !== undefined &&
    keywords !== undefined &&
    genres.filled > keywords.filled &&
    (keywords.bits ?? 0) > (genres.bits ?? 0);
  return tells
    ? text.finding(f.share(genres.filled, films), f.share(films - keywords.filled, films))
    : text.findingWeak(f.number(weak), f.number(films));
}

export function page(lang: Language): string {
  const data = analysisJson<FieldsAnalysis>("fields");
  const text = fieldsText[lang];
  const {films} = data.all;
  const number = format(lang).number;
  return notebookPage({
    lang,
    name: "fields",
    description: text.description,
    finding: fieldsFinding(data, lang),
    lead: text.lead(number(films)),
    sections: [
      {
        id: "power",
        heading: text.power.heading,
        html: [
          prose(...powerProse(data, lang)),
          figurePlace("power", lang),
          caveat(...text.power.caveats),
        ].join("\n"),
      },
      {
        id: "field",
        heading: text.one.heading,
        html: [prose(text.one.prose), figurePlace("field", lang)].join("\n"),
      },
      {
        id: "out",
        heading: text.out.heading,
        html: [
          prose(...outProse(data, lang)),
          figurePlace("out", lang),
          caveat(text.out.caveat(number(sum(data, "status_unknown")))),
        ].join("\n"),
      },
      {id: "ours", heading: text.ours.heading, html: ours(data, lang)},
      {
        id: "weak",
        heading: text.weak.heading,
        html: [
          prose(...weakProse(data, lang)),
          figurePlace("known", lang),
          figurePlace("weak", lang),
          caveat(text.weak.caveat),
        ].join("\n"),
      },
    ],
  });
}

function sum(
  {leftOut}: FieldsAnalysis,
  column: "out_films" | "title_films" | "status_films" | "status_unknown",
): number {
  return leftOut.reduce((all, row) => all + row[column], 0);
}

function powerProse({all}: FieldsAnalysis, lang: Language): readonly string[] {
  const f = format(lang);
  const text = fieldsText[lang].power;
  const {films, fields} = all;
  const [genres, directors] = [fields?.genres, fields?.directors];
  if (genres?.bits == null || directors?.bits == null) return [text.nothing];
  const bits = (value: number) => f.number(value, 1);
  // No more digits than a mean of logarithms bears.
  const one = (value: number) => f.number(Number((2 ** value).toPrecision(2)));
  return [
    text.prose(bits(genres.bits), one(genres.bits), bits(directors.bits), one(directors.bits)),
    text.alone(f.share(films - directors.linked, films), f.number(films)),
  ];
}

function outProse(data: FieldsAnalysis, lang: Language): readonly string[] {
  const f = format(lang);
  const text = fieldsText[lang].out;
  const out = sum(data, "out_films");
  if (out === 0) return [text.none, text.fields];
  const number = f.number;
  const known = data.leftOutFilms
    .filter(({vote_count}) => (vote_count ?? 0) >= manyVotes)
    .map(({id, title, release_year, vote_count}) =>
      text.filmName(title ?? String(id), String(release_year), number(vote_count ?? 0)),
    );
  const list = new Intl.ListFormat(lang, {type: "conjunction"});
  return [
    text.prose(
      number(out),
      f.share(out, data.all.films),
      number(sum(data, "title_films")),
      number(sum(data, "status_films")),
    ),
    ...(known.length === 0 ? [] : [text.known(list.format(known))]),
    text.fields,
  ];
}

function ours({recommended, all}: FieldsAnalysis, lang: Language): string {
  const text = fieldsText[lang].ours;
  const number = format(lang).number;
  return [
    prose(
      text.prose(number(recommended.asked), number(all.films), number(recommended.recommended)),
      text.why,
      recommended.copies === 0 ? text.noCopies : text.copies(number(recommended.copies)),
    ),
    caveat(text.caveat),
  ].join("\n");
}

function weakProse({all, votes}: FieldsAnalysis, lang: Language): readonly string[] {
  const f = format(lang);
  const text = fieldsText[lang].weak;
  const {films, weak} = all;
  if (weak === 0) return [text.none];
  const number = f.number;
  const unseen = votes.filter(({key}) => Number(key) < fewVotes);
  const count = (of: "films" | "weak") => unseen.reduce((total, group) => total + group[of], 0);
  return [
    text.prose(number(weak), f.share(weak, films), number(films)),
    ...(2 * count("weak") > weak
      ? [
          text.few(
            number(count("weak")),
            f.share(count("weak"), weak),
            number(count("films")),
            number(fewVotes),
          ),
        ]
      : []),
  ];
}
