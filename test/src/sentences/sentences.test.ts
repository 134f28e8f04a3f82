import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {format} from "../../../src/format/format.js";
import {languages} from "../../../src/format/language.js";
import {careerSentence} from "../../../src/sentences/careerSentence.js";
import {filmName} from "../../../src/sentences/filmName.js";
import {monthSentence} from "../../../src/sentences/monthSentence.js";
import {phraseText} from "../../../src/sentences/phrase.js";
import {scoreSentence} from "../../../src/sentences/scoreSentence.js";
import {sentenceTemplates} from "../../../src/sentences/sentenceTemplates.js";
import {votesSentence} from "../../../src/sentences/votesSentence.js";
import {weekdaySentence} from "../../../src/sentences/weekdaySentence.js";
import type {Gender} from "../../../src/shared/api.js";
import {votesNeeded} from "../../../src/shared/votesNeeded.js";

const film = {
  id: 5,
  title: "Zeta",
  release_year: 1999,
  popularity: 21.946943,
  vote_count: 5415,
  vote_average: 7.7,
};

const person = {name: "Ada", gender: null};

describe("the official sentences", () => {
  test("are those of the questions, in both languages", () => {
    const told = languages.map((lang) =>
      [
        monthSentence({month: 1, films: 5910}, lang),
        weekdaySentence({weekday: 3, films: 1}, lang),
        scoreSentence(film, lang),
        votesSentence(film, lang),
        careerSentence("actors", {...person, films: 12, total_return: 31.4159, mean_return: 2.618}, lang),
        careerSentence("directors", {...person, films: 1, total_return: 0, mean_return: 0}, lang),
      ].map(phraseText),
    );
    expect(told).toEqual([
      [
        "5,910 films were released in the month of January",
        "1 film was released on a Wednesday",
        "The film Zeta was released in 1999, with a score/popularity of 21.95",
        "The film Zeta was released in 1999. It has a total of 5,415 votes, with an average of 7.7",
        "The actor Ada has taken part in 12 films and achieved a return of 31.42, an average of 2.62 per film",
        "The director Ada has directed 1 film and achieved a return of 0.00, an average of 0.00 per film",
      ],
      [
        "5910 películas fueron estrenadas en el mes de enero",
        "1 película fue estrenada en los días miércoles",
        "La película Zeta fue estrenada en el año 1999 con un score/popularidad de 21,95",
        "La película Zeta fue estrenada en el año 1999. La misma cuenta con un total de 5415 valoraciones, con un promedio de 7,7",
        "El actor Ada ha participado de 12 filmaciones, el mismo ha conseguido un retorno de 31,42 con un promedio de 2,62 por filmación",
        "El director Ada ha dirigido 1 filmación, el mismo ha conseguido un retorno de 0,00 con un promedio de 0,00 por filmación",
      ],
    ]);
  });

  test("are in Spanish those of a woman where the person is one, and the same for a man and an unknown gender", () => {
    const told = (table: "actors" | "directors", films: number, gender: Gender | null) =>
      languages.map((lang) =>
        phraseText(
          careerSentence(table, {name: "Ada", films, total_return: 6, mean_return: 6 / films, gender}, lang),
        ),
      );
    expect([told("actors", 2, 1)[1], told("directors", 2, 1)[1]]).toEqual([
      "La actriz Ada ha participado de 2 filmaciones, la misma ha conseguido un retorno de 6,00 con un promedio de 3,00 por filmación",
      "La directora Ada ha dirigido 2 filmaciones, la misma ha conseguido un retorno de 6,00 con un promedio de 3,00 por filmación",
    ]);
    expect([told("actors", 1, 1)[1], told("directors", 1, 1)[1]]).toEqual([
      "La actriz Ada ha participado de 1 filmación, la misma ha conseguido un retorno de 6,00 con un promedio de 6,00 por filmación",
      "La directora Ada ha dirigido 1 filmación, la misma ha conseguido un retorno de 6,00 con un promedio de 6,00 por filmación",
    ]);
    for (const table of ["actors", "directors"] as const) {
      expect(told(table, 2, 2)).toEqual(told(table, 2, null));
      expect(told(table, 2, 1)[0]).toBe(told(table, 2, null)[0]);
    }
  });

  test("say what is unknown, too few votes and no title in words", () => {
    const bare = {...film, title: null, popularity: null, vote_count: null, vote_average: null};
    expect(phraseText(scoreSentence(bare, "es"))).toBe(
      "La película Película sin título (id 5) fue estrenada en el año 1999; no se conoce su score/popularidad",
    );
    expect(phraseText(votesSentence(bare, "en"))).toContain("Its number of votes is not known");
    expect(phraseText(votesSentence({...film, vote_count: 1}, "en"))).toContain(
      "a total of 1 vote, fewer than",
    );
    expect(phraseText(votesSentence({...film, vote_average: null}, "es"))).toContain(
      "promedio de desconocido",
    );
  });

  test("are what the templates give that are filled as they say", () => {
    const about = fc.record({
      title: fc.option(fc.string()),
      popularity: fc.option(fc.double({min: 0, max: 1e6, noNaN: true})),
      vote_count: fc.option(fc.nat(20_000)),
      vote_average: fc.double({min: 0.5, max: 10, noNaN: true}),
      films: fc.integer({min: 1, max: 300}),
      total_return: fc.double({min: 0, max: 1e7, noNaN: true}),
      gender: fc.constantFrom<Gender | null>(1, 2, null),
    });
    fc.assert(
      fc.property(about, fc.constantFrom(...languages), (given, lang) => {
        const f = format(lang);
        const whole = {...film, ...given};
        const person = {...given, name: "Ada $& Lee", mean_return: given.total_return / given.films};
        const values: Readonly<Record<string, string>> = {
          title: filmName(whole, lang),
          release_year: "1999",
          popularity: f.measure(given.popularity ?? 0),
          vote_count: f.number(given.vote_count ?? 0),
          vote_average: f.number(given.vote_average, 1),
          votes_needed: f.number(votesNeeded),
          name: person.name,
          films: f.number(given.films),
          total_return: f.measure(given.total_return),
          mean_return: f.measure(person.mean_return),
        };
        const filled = (name: keyof typeof sentenceTemplates) =>
          sentenceTemplates[name][lang].replace(/\{(\w+)\}/g, (_, field: string) => values[field]!);
        const votes = given.vote_count;
        expect(phraseText(scoreSentence(whole, lang))).toBe(
          filled(given.popularity === null ? "score_unknown" : "score"),
        );
        expect(phraseText(votesSentence(whole, lang))).toBe(
          filled(
            votes === null
              ? "votes_unknown"
              : votes >= votesNeeded
                ? "votes"
                : votes === 1
                  ? "votes_one"
                  : "votes_few",
          ),
        );
        for (const [table, role] of [
          ["actors", "actor"],
          ["directors", "director"],
        ] as const) {
          const name = given.gender === 1 ? (`${role}_woman` as const) : role;
          expect(phraseText(careerSentence(table, person, lang))).toBe(
            filled(given.films === 1 ? `${name}_one` : name),
          );
        }
      }),
    );
    expect(sentenceTemplates.untitled.en.replace("{id}", "7")).toBe(filmName({id: 7, title: null}, "en"));
  });
});
