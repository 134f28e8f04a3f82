import {beforeAll, describe, expect, test} from "vitest";
import type {Answer, Outcome, Parameters} from "../../../../src/answers/outcome.js";
import type {Language} from "../../../../src/format/language.js";
import {answerRecommend, parseOrder, type RecommendData} from "../../../../src/pages/recommend/answer.js";
import {phraseText} from "../../../../src/sentences/phrase.js";
import {engines, type TestEngine} from "../../queries/engines.js";

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
});

/** Asks on both engines, which must answer alike. */
async function ask(parameters: Parameters, lang: Language = "en"): Promise<Outcome<RecommendData>> {
  const [wasm, native] = both as [TestEngine, TestEngine];
  const outcome = await answerRecommend(parameters, lang, wasm.run);
  expect(await answerRecommend(parameters, lang, native.run)).toEqual(outcome);
  return outcome;
}

async function answered(parameters: Parameters, lang?: Language): Promise<Answer<RecommendData>> {
  const outcome = await ask(parameters, lang);
  if (outcome.kind !== "answer") throw new Error(`no answer but: ${outcome.sentence}`);
  return outcome;
}

const words = ({caveats}: Answer<unknown>) => caveats.map(({text}) => text).join("\n");

describe("recommendations", () => {
  test("come with a sentence in the official style that names the order", async () => {
    const phrase = async (parameters: Parameters, lang: Language) =>
      phraseText((await answered(parameters, lang)).phrase);
    expect(await phrase({title: "toy ROBOTS"}, "es")).toBe(
      "A partir de la película Toy Robots, del año 1995, se recomiendan 5 películas, de mejor a peor voto medio",
    );
    expect(await phrase({id: "8", order: "similarity"}, "en")).toBe(
      "After the film Toy Robots, of 1995, 5 films are recommended, the most similar first",
    );
    expect(await phrase({id: "5"}, "es")).toContain("se recomienda 1 película,");
  });

  test("stand in the order asked for, the official one where the address asks for none that exists", async () => {
    const ids = async (order?: string) =>
      (await answered(order === undefined ? {id: "8"} : {id: "8", order})).data.films.map(({id}) => id);
    expect(await ids()).toEqual([12, 1, 9, 7, 4]);
    expect(await ids("popularity")).toEqual(await ids());
    expect(await ids("weighted")).toEqual([1, 12, 9, 4, 7]);
    expect(parseOrder(undefined)).toBe("mean");
  });

  test("name the directors of each film, none where none is known", async () => {
    const {data} = await answered({id: "8"});
    expect(data.films.map(({directors}) => directors)).toEqual([
      null,
      null,
      "Ash Brann, Jon Latter",
      "Ana Peña",
      null,
    ]);
  });

  test("wait for a choice where several films bear the title", async () => {
    const homonyms = await ask({title: "Cinderella"});
    expect(homonyms).toMatchObject({kind: "choice"});
    expect(homonyms.kind !== "answer" && homonyms.choices).toHaveLength(3);
  });

  test("say how they are weak, what the order rests on, and which means rest on few votes", async () => {
    expect(words(await answered({id: "5"}))).toContain("take them as a guess");
    const official = words(await answered({id: "8"}));
    expect(official).not.toContain("take them as a guess");
    expect(official).toContain("4 of these means stand on fewer than 3,403 votes");
    expect(words(await answered({id: "8", order: "weighted"}, "es"))).toContain("m = 3403 votos");
    expect(words(await answered({id: "8", order: "similarity"}))).toContain("0 is nothing, 1 is all");
  });

  test("are a sentence where a film has none, and where there is no such film", async () => {
    expect(await ask({id: "1"})).toMatchObject({
      kind: "unknown",
      sentence: "There is no other film to recommend after Amélie's Übermut.",
    });
    expect(await ask({title: "Toy Robotz"})).toMatchObject({kind: "unknown"});
    expect(await ask({title: ""})).toMatchObject({kind: "invalid"});
  });
});
