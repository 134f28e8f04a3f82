import {median} from "d3-array";
import type {Asked} from "./answerParts.js";

/** How often each question is asked. */
const ROUNDS = 9;

/** A table of the questions' median times in milliseconds, by one thread and by all. */
export async function timedQuestions({run, titles, actors, directors}: Asked): Promise<readonly string[]> {
  const nth = (texts: readonly string[], i: number) => `'${texts[i]?.replace(/[\\']/g, "\\$&")}'`;
  const calls: readonly ((i: number) => string)[] = [
    (i) => `films_in_month(month = ${i + 1})`,
    (i) => `films_on_weekday(weekday = ${(i % 7) + 1})`,
    (i) => `score(title = ${nth(titles, i)})`,
    (i) => `votes(title = ${nth(titles, i)})`,
    (i) => `actor(name = ${nth(actors, i)})`,
    (i) => `director(name = ${nth(directors, i)})`,
    (i) => `recommendation(title = ${nth(titles, i)})`,
    () => "acting",
  ];
  const time = async (call: (i: number) => string, settings: string): Promise<string> => {
    const took: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const started = performance.now();
      await run(`SELECT * FROM filmoteca.${call(i)} ${settings} FORMAT Null`);
      took.push(performance.now() - started);
    }
    return (median(took) ?? 0).toFixed(0).padStart(12);
  };
  const lines = ["question            one thread  all threads (ms)"];
  for (const call of calls) {
    const name = call(0).split("(")[0] ?? "";
    const one = await time(call, "SETTINGS max_threads = 1");
    lines.push(`${name.padEnd(18)}${one} ${await time(call, "")}`);
  }
  return lines;
}
