import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {type FilmMeasure, filmMeasures} from "./queries/filmPlaces.js";
import {type PersonMeasure, personMeasures} from "./queries/personPlaces.js";
import type {Sides} from "./sides.js";
import {compareText} from "./text.js";

export interface PlaceEnd {
  readonly value: number;
  /** The value as it is shown. */
  readonly text: string;
  /** Per cent of all that have less, itself counted half, so that no place is the very end. */
  readonly place: number;
}

/** A measure and where the two stand by it; null where it is unknown. */
export interface PlaceRow {
  readonly name: string;
  /** Of how many it is known. */
  readonly known: number;
  readonly a: PlaceEnd | null;
  readonly b: PlaceEnd | null;
}

/** The places of the two by every measure that is known of one of them. */
export function placeRows(sides: Sides, lang: Language): readonly PlaceRow[] {
  const text = compareText[lang].result;
  if (sides.kind === "film") {
    return filmMeasures.flatMap((measure) => {
      const end = (id: number) =>
        placeEnd(
          sides.places.find((place) => place.id === id && place.measure === measure),
          (value) => filmValue(measure, value, lang),
        );
      return rowOf(
        text.filmMeasures[measure],
        sides.places.find((place) => place.measure === measure)?.known,
        end(sides.a.id),
        end(sides.b.id),
      );
    });
  }
  return personMeasures.flatMap((measure) => {
    const end = (side: number) =>
      placeEnd(
        sides.places.find((place) => place.side === side && place.measure === measure),
        (value) => personValue(measure, value, lang),
      );
    return rowOf(
      text.personMeasures[measure],
      sides.places.find((place) => place.measure === measure)?.known,
      end(0),
      end(1),
    );
  });
}

function rowOf(
  name: string,
  known: number | undefined,
  a: PlaceEnd | null,
  b: PlaceEnd | null,
): readonly PlaceRow[] {
  return known === undefined ? [] : [{name, known, a, b}];
}

function placeEnd(
  place: {readonly value: number; readonly known: number; readonly below: number} | undefined,
  write: (value: number) => string,
): PlaceEnd | null {
  if (place === undefined) return null;
  const {value, known, below} = place;
  return {value, text: write(value), place: (100 * (below + 0.5)) / known};
}

function filmValue(measure: FilmMeasure, value: number, lang: Language): string {
  const f = format(lang);
  const text = compareText[lang].result;
  switch (measure) {
    case "budget":
    case "revenue":
      return value >= 1e6
        ? text.millions({value: f.number(value / 1e6, value >= 1e8 ? 0 : 1)})
        : text.dollars({value: f.number(value)});
    case "return":
      return `${f.measure(value)}×`;
    case "runtime":
      return text.minutes({value: f.number(value)});
    case "vote_count":
      return f.number(value);
    case "vote_average":
      return f.number(value, 1);
    case "popularity":
      return f.measure(value);
  }
}

function personValue(measure: PersonMeasure, value: number, lang: Language): string {
  const f = format(lang);
  return measure === "films" || measure === "films_with_return" ? f.number(value) : `${f.measure(value)}×`;
}
