import {numberFromAddress} from "../../../controls/addressState.js";
import {rangeControl} from "../../../controls/rangeControl.js";
import type {PeopleTable} from "../../../queries/personRow.js";
import {tables} from "./tables.js";

/** How few films are enough, for each table on its own, since each begins elsewhere. */
interface LeastFilms {
  readonly sliders: readonly HTMLElement[];
  of(table: PeopleTable): number;
  /** For the address; null is what the page begins with. */
  inAddress(table: PeopleTable): number | null;
  /** Shows the slider of this table alone. */
  show(table: PeopleTable): void;
}

/** @param options.name in the page's address */
export function leastFilms(options: {
  readonly name: string;
  readonly label: string;
  readonly bounds: (table: PeopleTable) => {readonly min: number; readonly max: number};
  /** What the page begins with. */
  readonly start: (table: PeopleTable) => number;
  readonly write: (value: number) => string;
  readonly onChange: () => void;
}): LeastFilms {
  const {name, label, bounds, start, write, onChange} = options;
  const fromAddress = (table: PeopleTable) => {
    const {min, max} = bounds(table);
    return numberFromAddress(name, min, max, start(table), 1);
  };
  const chosen = {actors: fromAddress("actors"), directors: fromAddress("directors")};
  const sliders = tables.map((table) =>
    rangeControl({
      label,
      ...bounds(table),
      step: 1,
      value: chosen[table],
      write,
      onChange: (least) => {
        chosen[table] = least;
        onChange();
      },
    }),
  );
  return {
    sliders,
    of: (table) => chosen[table],
    inAddress: (table) => (chosen[table] === start(table) ? null : chosen[table]),
    show(table) {
      sliders.forEach((slider, i) => {
        slider.hidden = tables[i] !== table;
      });
    },
  };
}
