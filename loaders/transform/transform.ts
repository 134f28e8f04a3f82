import type {Raw, RawInTurn} from "../extract/raw.js";
import {careers} from "./careers.js";
import {credits} from "./credits.js";
import {films} from "./films.js";
import {RuleCounts} from "./ruleCounts.js";
import type {MadeTables, Tables} from "./tables.js";
import {transformSteps} from "./transformSteps.js";

export interface TransformOptions {
  /** Takes tables as soon as they are made; the next ones are made when it has taken them, or has begun to. */
  readonly take?: (tables: MadeTables) => Promise<void>;
  /** Called with the name of each of `transformSteps` before it begins. */
  readonly onStep?: (step: string) => void;
}

/** Applies every rule: the raw rows in, the tables and the quality report out. */
export async function transform(
  raw: Raw | RawInTurn,
  {take = async () => {}, onStep = () => {}}: TransformOptions = {},
): Promise<Tables> {
  onStep(transformSteps[0]);
  const kept = films(raw.movies, raw.keywords);
  await take({films: kept.films});

  const rawCredits = await raw.credits;
  await take({texts: rawCredits.texts});
  onStep(transformSteps[1]);
  const {rules, ...credited} = credits(rawCredits, kept.films);
  await take(credited);

  onStep(transformSteps[2]);
  const people = careers(kept.films, credited.cast, credited.crew);
  await take(people);

  const unreadable = new RuleCounts();
  for (const [name, part] of [
    ["movies", raw.movies],
    ["credits", rawCredits],
    ["keywords", raw.keywords],
  ] as const) {
    if (!part) continue;
    unreadable.add(
      `missing_words_in_${name}`,
      `Cells of ${part.file} that hold nothing but "nan", "NaN", "None", "null", "NULL" or "N/A" are missing; titles ` +
        "of this kind stay.",
    ).count = part.missingWords.reduce((sum, {cells}) => sum + cells, 0);
    unreadable.add(
      `problems_in_${name}`,
      `Cells and entries of ${part.file} that are not what they should be: they are taken as missing.`,
    ).count = part.problems.reduce((sum, {count}) => sum + count, 0);
  }
  return {
    films: kept.films,
    ...credited,
    ...people,
    quality: {
      rowsIn: raw.movies.recordsRead,
      rowsOut: kept.films.length,
      rules: [...kept.rules, ...rules, ...unreadable.list],
      repeatedIds: kept.repeatedIds,
      dataEnd: kept.dataEnd,
    },
  };
}
