import {beforeAll, describe, expect, test} from "vitest";
import type {Answer, Message, Outcome, Parameters} from "../../../src/answers/outcome.js";
import {answerPerson} from "../../../src/answers/person/answer.js";
import type {Language} from "../../../src/format/language.js";
import {answerMonth} from "../../../src/pages/month/answer.js";
import {answerScore} from "../../../src/pages/score/answer.js";
import {answerVotes} from "../../../src/pages/votes/answer.js";
import {answerWeekday} from "../../../src/pages/weekday/answer.js";
import type {Run} from "../../../src/queries/query.js";
import {phraseText} from "../../../src/sentences/phrase.js";
import {engines, type TestEngine} from "../queries/engines.js";

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
});

/** Asks on both engines; they must answer alike. */
async function ask<Data>(question: (run: Run) => Promise<Outcome<Data>>): Promise<Outcome<Data>> {
  const [wasm, native] = both as [TestEngine, TestEngine];
  const outcome = await question(wasm.run);
  expect(await question(native.run)).toEqual(outcome);
  return outcome;
}

async function answered<Data>(question: (run: Run) => Promise<Outcome<Data>>): Promise<Answer<Data>> {
  const outcome = await ask(question);
  if (outcome.kind !== "answer") throw new Error(`no answer but: ${outcome.sentence}`);
  return outcome;
}

async function told(question: (run: Run) => Promise<Outcome<unknown>>): Promise<Message> {
  const outcome = await ask(question);
  if (outcome.kind === "answer") throw new Error(`an answer: ${phraseText(outcome.phrase)}`);
  return outcome;
}

const phrases = async (question: (lang: Language) => (run: Run) => Promise<Outcome<unknown>>) => [
  phraseText((await answered(question("es"))).phrase),
  phraseText((await answered(question("en"))).phrase),
];
const figure = (answer: Answer<unknown>, label: string) =>
  answer.figures.find((entry) => entry.label === label)?.value;
const words = (answer: Answer<unknown>) => answer.caveats.map(({text}) => text).join("\n");

describe("films per month", () => {
  test("says the official phrase", async () => {
    expect(await phrases((lang) => (run) => answerMonth("Febrero", lang, run))).toEqual([
      "3 películas fueron estrenadas en el mes de febrero",
      "3 films were released in the month of February",
    ]);
  });

  test("one film is one film", async () => {
    expect(await phrases((lang) => (run) => answerMonth("4", lang, run))).toEqual([
      "1 película fue estrenada en el mes de abril",
      "1 film was released in the month of April",
    ]);
  });

  test("January comes with the count without 1 January", async () => {
    const answer = await answered((run) => answerMonth("enero", "es", run));
    expect(figure(answer, "Sin el 1\u00a0de\u00a0enero")).toBe("0");
    expect(answer.figures.find(({label}) => label === "Puesto entre los meses")).toEqual({
      label: "Puesto entre los meses",
      value: "6.º de 12",
      note: "por películas sin fecha de 1\u00a0de\u00a0enero; contándolas, 2.º\u00a0de\u00a012",
    });
    expect(words(answer)).toContain("2 de las 2 películas de enero llevan esa fecha");
  });

  test("all twelve months come with it, also those without a film", async () => {
    const {data} = await answered((run) => answerMonth("2", "en", run));
    expect(data.months.map(({films}) => films)).toEqual([2, 3, 2, 1, 0, 0, 0, 0, 0, 2, 0, 2]);
  });

  test("what is no month gets the twelve that are", async () => {
    const message = await told((run) => answerMonth("Smarch", "en", run));
    expect(message).toMatchObject({kind: "invalid"});
    expect(message.sentence).toContain("“Smarch” is not a month");
    expect(message.choices).toHaveLength(12);
  });
});

describe("films per weekday", () => {
  test("says the official phrase", async () => {
    expect(await phrases((lang) => (run) => answerWeekday("jueves", lang, run))).toEqual([
      "2 películas fueron estrenadas en los días jueves",
      "2 films were released on a Thursday",
    ]);
  });

  test("says how many dates fall on a weekday by chance", async () => {
    const answer = await answered((run) => answerWeekday("7", "en", run));
    expect(words(answer)).toContain("Films dated so: 1 of 1.");
  });
});

describe("score", () => {
  test("says the official phrase, by title and by id", async () => {
    const expected = [
      "La película Toy Robots fue estrenada en el año 1995 con un score/popularidad de 21,90",
      "The film Toy Robots was released in 1995, with a score/popularity of 21.90",
    ];
    expect(await phrases((lang) => (run) => answerScore({title: "toy robots"}, lang, run))).toEqual(expected);
    expect(await phrases((lang) => (run) => answerScore({id: "8"}, lang, run))).toEqual(expected);
  });

  test("finds a film by its original title, or one in another language", async () => {
    const [es] = await phrases((lang) => (run) => answerScore({title: "el largo camino a casa"}, lang, run));
    expect(es).toContain("La película The Long Way Home fue estrenada en el año 1999");
    const several = await told((run) => answerScore({title: "Cendrillon"}, "en", run));
    expect(several).toMatchObject({kind: "choice", sentence: "2 films are called “Cendrillon”. Which one?"});
    expect(several.choices.map(({parameters}) => parameters)).toEqual([{id: "4"}, {id: "7"}]);
  });

  test("a film's own title counts more than another one's original title", async () => {
    const answer = await answered((run) => answerScore({title: "Toy Robots"}, "en", run));
    expect(answer.data.film.id).toBe(8);
  });

  test("gives the place among all films with a known score", async () => {
    const answer = await answered((run) => answerScore({id: "8"}, "en", run));
    expect(figure(answer, "Among all films")).toBe("above 90.9%");
  });

  test("an unknown score is said to be unknown", async () => {
    const [es] = await phrases((lang) => (run) => answerScore({id: "10"}, lang, run));
    expect(es).toBe(
      "La película Robert'); DROP TABLE movies;-- fue estrenada en el año 2003; no se conoce su score/popularidad",
    );
  });

  test("a film without a title can be asked by its id", async () => {
    const [es] = await phrases((lang) => (run) => answerScore({id: "11"}, lang, run));
    expect(es).toContain("Película sin título (id 11)");
  });
});

describe("votes", () => {
  test("gives the mean from 2,000 votes on", async () => {
    expect(await phrases((lang) => (run) => answerVotes({title: "Toy Robots 2"}, lang, run))).toEqual([
      "La película Toy Robots 2 fue estrenada en el año 1999. La misma cuenta con un total de 2000 valoraciones, con un promedio de 7,3",
      "The film Toy Robots 2 was released in 1999. It has a total of 2,000 votes, with an average of 7.3",
    ]);
  });

  test("below, it names the number and the rule and nowhere gives the mean", async () => {
    const answer = await answered((run) => answerVotes({title: "8½"}, "es", run));
    expect(phraseText(answer.phrase)).toBe(
      "La película 8½ fue estrenada en el año 1963. La misma cuenta con un total de 1999 valoraciones, menos de las 2000 a partir de las cuales se da un promedio",
    );
    expect(JSON.stringify([answer.phrase, answer.figures, answer.caveats])).not.toContain("7,9");
    expect(answer.data.meanGiven).toBe(false);
  });

  test("no votes and unknown votes are told apart", async () => {
    const [none] = await phrases((lang) => (run) => answerVotes({id: "10"}, lang, run));
    expect(none).toContain("un total de 0 valoraciones, menos de las 2000");
    const [unknown] = await phrases((lang) => (run) => answerVotes({id: "4"}, lang, run));
    expect(unknown).toContain("No se conoce su número de valoraciones");
  });
});

describe("looking a film up", () => {
  test("a title of several films gets a choice with year and director", async () => {
    const message = await told((run) => answerScore({title: "cinderella"}, "en", run));
    expect(message).toEqual({
      kind: "choice",
      sentence: "3 films are called “cinderella”. Which one?",
      choices: [
        {name: "Cinderella", note: "2015, director unknown", parameters: {id: "3"}},
        {name: "Cinderella", note: "1950, by Hamil Tonn, Zoë Clyde", parameters: {id: "2"}},
        {name: "CINDERELLA!", note: "1899, director unknown", parameters: {id: "4"}},
      ],
    });
  });

  test("a misspelt title gets did you mean", async () => {
    const message = await told((run) => answerVotes({title: "Toy Rbots"}, "es", run));
    expect(message.kind).toBe("unknown");
    expect(message.sentence).toContain("¿Quiso decir alguna de estas?");
    expect(message.choices[0]).toEqual({
      name: "Toy Robots",
      note: "1995, de Jon Latter",
      parameters: {id: "8"},
    });
  });

  test("an empty id asks nothing", async () => {
    for (const id of ["", " "]) {
      expect((await told((run) => answerScore({id}, "en", run))).sentence).toBe("Type something first.");
      expect((await told((run) => answerPerson("actors", {id}, "es", run))).sentence).toBe(
        "Primero escriba algo.",
      );
    }
  });

  test("ids that are none or not there get a sentence", async () => {
    expect((await told((run) => answerScore({id: "abc"}, "en", run))).sentence).toBe(
      "“abc” is not an id: ids are whole numbers.",
    );
    expect((await told((run) => answerScore({id: "999"}, "es", run))).sentence).toBe(
      "Los datos no contienen nada con el id 999.",
    );
  });
});

describe("actor", () => {
  test("says the official phrase", async () => {
    expect(await phrases((lang) => (run) => answerPerson("actors", {id: "31"}, lang, run))).toEqual([
      "La actriz Ana Peña ha participado de 5 filmaciones, la misma ha conseguido un retorno de 12.000.037 con un promedio de 2.400.007 por filmación",
      "The actor Ana Peña has taken part in 5 films and achieved a return of 12,000,037, an average of 2,400,007 per film",
    ]);
  });

  test("an answer that leans on money to be checked says so and gives the figures without it", async () => {
    const answer = await answered((run) => answerPerson("actors", {id: "31"}, "en", run));
    expect(answer.caveats.filter(({suspect}) => suspect)).toEqual([
      {
        suspect: true,
        text: "To be checked: $ has a cost or a revenue under 1,000 dollars. Without it: sum 36.75, mean 9.19, pooled return 8.42, median 9.38, mean over known returns 9.19. And without films also directed: sum 36.25, mean 12.08.",
      },
    ]);
  });

  test("gives the figures without the films also directed, and says which id was inferred", async () => {
    const answer = await answered((run) => answerPerson("actors", {id: "31"}, "en", run));
    expect(figure(answer, "Without films also directed")).toBe("12,000,036 in sum");
    expect(words(answer)).toContain("1 of the 5 credits has no id in the source");
  });

  test("people of one name get a choice with their best known film", async () => {
    const message = await told((run) => answerPerson("actors", {name: "ana peña"}, "es", run));
    expect(message.kind).toBe("choice");
    expect(message.choices).toEqual([
      {name: "Ana Peña", note: "5 películas; la más conocida, Toy Robots (1995)", parameters: {id: "31"}},
      {name: "Ana Pena", note: "1 película: Cinderella (1950)", parameters: {id: "32"}},
      {
        name: "Ana Peña",
        note: "1 película: 8½ (1963) (sin id en la fuente)",
        parameters: {name: "Ana Peña", id: "none"},
      },
    ]);
  });

  test("each choice leads to one person", async () => {
    const {choices} = await told((run) => answerPerson("actors", {name: "ana peña"}, "es", run));
    const people = [];
    for (const {parameters} of choices) {
      const {data} = await answered((run) => answerPerson("actors", parameters, "es", run));
      people.push([data.person.person_id, data.person.films]);
    }
    expect(people).toEqual([
      [31, 5],
      [32, 1],
      [null, 1],
    ]);
  });

  test("without a known return, 0 is said to be unknown", async () => {
    const answer = await answered((run) => answerPerson("actors", {name: "wong kar wai"}, "es", run));
    expect(words(answer)).toContain("el 0 significa desconocido");
    expect(figure(answer, "Mediana")).toBe("desconocido");
  });

  test("a misspelt name gets did you mean, a hopeless one a sentence", async () => {
    const message = await told((run) => answerPerson("actors", {name: "Wong Karwei"}, "en", run));
    expect(message.choices[0]?.parameters).toEqual({id: "33"});
    const hopeless = await told((run) => answerPerson("actors", {name: "Xyzzy Plugh"}, "en", run));
    expect(hopeless.sentence).toContain("Nobody called “Xyzzy Plugh” is in a cast");
    expect(hopeless.choices).toEqual([]);
  });
});

describe("director", () => {
  test("says the phrase, and the figures of the films without the person in the cast", async () => {
    const answer = await answered((run) => answerPerson("directors", {name: "jon latter"}, "es", run));
    expect(phraseText(answer.phrase)).toBe(
      "El director Jon Latter ha dirigido 2 filmaciones, el mismo ha conseguido un retorno de 18,75 con un promedio de 9,38 por filmación",
    );
    expect(figure(answer, "Solo como director")).toBe("18,75 en suma");
    expect(answer.data.films.map(({id}) => id)).toEqual([8, 9]);
  });

  test("is in Spanish a woman where the credits say so, in the phrase and in the figures, and an actress likewise", async () => {
    const directed = await answered((run) => answerPerson("directors", {id: "31"}, "es", run));
    expect(phraseText(directed.phrase)).toMatch(
      /^La directora Ana Peña ha dirigido 1 filmación, la misma ha /,
    );
    expect(figure(directed, "Solo como directora")).toBe("–");
    const acted = await answered((run) => answerPerson("actors", {id: "31"}, "es", run));
    expect(phraseText(acted.phrase)).toMatch(
      /^La actriz Ana Peña ha participado de \d+ filmaciones, la misma ha /,
    );
  });

  test("who is in the cast of all films directed has none as director only", async () => {
    const answer = await answered((run) => answerPerson("directors", {id: "31"}, "en", run));
    expect(figure(answer, "As director only")).toBe("–");
  });
});

describe("hostile and empty input", () => {
  const hostile = [
    "",
    "   ",
    "'; DROP TABLE movies; --",
    '" OR 1=1 --',
    "<img src=x onerror=alert(1)>",
    "x".repeat(10_000),
    "\u0000\u0001\u001b",
    "\ud800",
    "🎬🎬",
    "%_\\",
    "{{1+1}} ?",
  ];
  const questions: readonly (readonly [
    string,
    (input: string, lang: Language) => (run: Run) => Promise<Outcome<unknown>>,
  ])[] = [
    ["month", (input, lang) => (run) => answerMonth(input, lang, run)],
    ["weekday", (input, lang) => (run) => answerWeekday(input, lang, run)],
    ["score by title", (title, lang) => (run) => answerScore({title}, lang, run)],
    ["score by id", (id, lang) => (run) => answerScore({id}, lang, run)],
    ["votes", (title, lang) => (run) => answerVotes({title}, lang, run)],
    ["actor", (name, lang) => (run) => answerPerson("actors", {name}, lang, run)],
    ["actor without id", (name, lang) => (run) => answerPerson("actors", {name, id: "none"}, lang, run)],
    ["director", (name, lang) => (run) => answerPerson("directors", {name}, lang, run)],
    [
      "director by id",
      (id, lang) => (run) => answerPerson("directors", {id} satisfies Parameters, lang, run),
    ],
  ];

  test.each(questions)("gets a clear sentence: %s", async (_, question) => {
    for (const input of hostile) {
      for (const lang of ["en", "es"] as const) {
        const message = await told(question(input, lang));
        expect(message.sentence).toMatch(/[.?:…]$/);
        expect(message.sentence.length).toBeLessThan(300);
      }
    }
  });

  test("leaves the tables as they are", async () => {
    for (const engine of both) {
      expect(await engine.text("SELECT count(*)::INTEGER AS n FROM movies")).toEqual([{n: 12}]);
    }
  });
});
