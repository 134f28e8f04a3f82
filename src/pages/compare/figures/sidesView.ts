import {el} from "../../../dom/el.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {commonText} from "../../../text/common.js";
import type {CompareAnalysis} from "../analysis.js";
import {caveatsOf} from "../caveatsOf.js";
import {soundMedian} from "../personFigures.js";
import {leastKnownOfPlace} from "../queries/personPlaces.js";
import type {Sides} from "../sides.js";
import {compareText} from "../text.js";
import {careersOfBoth} from "./careersOfBoth.js";
import {placesFigure} from "./placesFigure.js";
import {sharedView} from "./shared.js";
import {namesOf, sidesTable} from "./sidesTable.js";

/** What the comparison says first. */
export function phraseOf(sides: Sides, lang: Language): string {
  const text = compareText[lang].result;
  const [a, b] = namesOf(sides, lang);
  const measure = (value: number | null) => (value === null ? null : format(lang).measure(value));
  if (sides.kind === "film")
    return text.filmPhrase({a, aReturn: measure(sides.a.return), b, bReturn: measure(sides.b.return)});
  const medians = [sides.a, sides.b].map(({person, films}) => ({
    name: person.name,
    official: measure(person.median_known_return),
    sound: measure(soundMedian(films)),
  }));
  const changed = medians.filter(({official, sound}) => sound !== official);
  return (
    text.personPhrase({
      kind: sides.kind,
      a,
      aMedian: medians[0]!.official,
      b,
      bMedian: medians[1]!.official,
    }) +
    (changed.length === 0
      ? ""
      : text.soundMedians({
          medians: changed.map(({name, sound}) => ({name, median: sound ?? commonText[lang].unknown})),
        }))
  );
}

/** A comparison: what it says, its charts, its table, what the two share and what to know. */
export function sidesView(
  sides: Sides,
  data: Pick<CompareAnalysis, "films" | "suspectBelow" | "dataEnd">,
  lang: Language,
): readonly Node[] {
  const caveats = caveatsOf(sides, data, lang);
  const places = placesFigure(sides, data.films, lang);
  return [
    el("p", {class: "phrase", tabindex: -1}, phraseOf(sides, lang)),
    ...(caveats.length === 0
      ? []
      : [
          el(
            "ul",
            {class: "caveats"},
            ...caveats.map(({text, suspect}) =>
              el("li", {class: suspect === true ? "caveat caveat-suspect" : "caveat"}, text),
            ),
          ),
        ]),
    ...(sides.kind === "film" ? [] : [careersOfBoth(sides, lang)]),
    ...(places === null ? [] : [places]),
    ...placeless(sides, lang),
    sidesTable(sides, lang),
    sharedView(sides, lang),
  ];
}

/** Why somebody is not in the chart of places. */
function placeless(sides: Sides, lang: Language): readonly Node[] {
  if (sides.kind === "film") return [];
  const names = [sides.a, sides.b]
    .filter(({person}) => person.films_with_return < leastKnownOfPlace)
    .map(({person}) => person.name);
  return names.map((name) =>
    el(
      "p",
      {class: "chart-note"},
      compareText[lang].result.few({names: name, least: format(lang).number(leastKnownOfPlace)}),
    ),
  );
}
