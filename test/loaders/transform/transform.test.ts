import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {expect, it} from "vitest";
import {findRaw} from "../../../loaders/extract/findRaw.js";
import {beginReading, readRaw} from "../../../loaders/extract/readRaw.js";
import {transform} from "../../../loaders/transform/transform.js";

/** Runs the garbage collector, after what was begun has ended. */
async function collect(): Promise<void> {
  setFlagsFromString("--expose-gc");
  await new Promise((resolve) => setTimeout(resolve));
  (runInNewContext("gc") as () => void)();
}

it("the raw rows are let go as soon as there are tables of them", async () => {
  const reading = await beginReading(findRaw("test/fixture")).rest();
  const held: [name: string, rows: WeakRef<object>][] = [];
  const noted = <Part extends object | null>(
    name: string,
    part: Part,
    rows: (of: NonNullable<Part>) => object,
  ) => {
    if (part !== null) held.push([name, new WeakRef(rows(part as NonNullable<Part>))]);
    return part;
  };
  const raw = {
    movies: () => noted("movies", reading.movies(), ({rows}) => rows),
    keywords: () => noted("keywords", reading.keywords(), ({byFilm}) => byFilm),
    titles: () => noted("titles", reading.titles(), ({rows}) => rows),
    credits: async () => noted("credits", await reading.credits(), ({cast}) => cast),
  };
  const seen: string[][] = [];
  await transform(raw, {
    sink: async () => {
      await collect();
      seen.push(held.filter(([, rows]) => rows.deref() !== undefined).map(([name]) => name));
    },
  });
  // When the films are taken, the texts, the credits and the people.
  expect(held.map(([name]) => name)).toEqual(["movies", "keywords", "titles", "credits"]);
  expect(seen).toEqual([[], ["credits"], [], []]);
});

it("what is read in turn gives the same tables as what is read at once", async () => {
  const found = findRaw("test/fixture");
  const inTurn = await transform(await beginReading(found).rest());
  const atOnce = await transform(await readRaw(found));
  expect(inTurn.quality).toEqual(atOnce.quality);
  expect(inTurn.reports).toEqual(atOnce.reports);
  expect(inTurn.films).toEqual(atOnce.films);
  expect(inTurn.titles).toEqual(atOnce.titles);
  expect(inTurn.actors).toEqual(atOnce.actors);
});
