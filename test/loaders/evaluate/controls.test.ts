import {describe, expect, it} from "vitest";
import {controls} from "../../../loaders/evaluate/controls.js";
import {trainingSet} from "../../../loaders/evaluate/trainingSet.js";
import {catalogue} from "../../../loaders/recommend/catalogue.js";
import {features} from "../../../loaders/recommend/features.js";
import {terms} from "../../../loaders/recommend/formula.js";
import {chooseTokens} from "../../../loaders/recommend/genericTokens.js";
import {rowProduct, type SparseMatrix} from "../../../loaders/recommend/sparseMatrix.js";
import {someFilms} from "../recommend/someFilms.js";
import {ratingsOf} from "./ratingsOf.js";

const of = features(someFilms(200, 6));
const {catalogue: films} = catalogue(of, chooseTokens(of));
const set = trainingSet(films, ratingsOf([{likes: [...of.keys()]}]));
const [linear, gated, shuffled] = controls.map(({change}) => change(set));

describe("the controls of what the formula learns", () => {
  it("count shared words of titles for every pair without the gate, and change nothing else", () => {
    const titles = ["unknown", "famous"].map((kind) => terms.indexOf(`title, ${kind} film`));
    let more = 0;
    set.queries.forEach((query, i) => {
      for (let k = set.starts[i]!; k < set.starts[i + 1]!; k++) {
        const own = (part: typeof set) =>
          titles.reduce((sum, t) => sum + part.terms[k * terms.length + t]!, 0);
        const cosine = rowProduct(films.vectors.title, query, set.candidates[k]!);
        expect(own(linear!)).toBeCloseTo(cosine, 5);
        if (own(set) < cosine - 1e-5) more++;
        const other = terms.indexOf("genres, unknown film");
        expect(linear!.terms[k * terms.length + other]).toBe(set.terms[k * terms.length + other]);
      }
    });
    expect(more).toBeGreaterThan(0);
    expect(gated).toBe(set);
  });

  it("give every film the tokens of another one, each once", () => {
    const rows = ({starts, columns, values}: SparseMatrix) =>
      Array.from({length: films.size}, (_, film) =>
        Array.from(columns.subarray(starts[film], starts[film + 1]), (column, k) => [
          column,
          values[starts[film]! + k],
        ]).join(),
      );
    const [before, after] = [rows(films.tokens), rows(shuffled!.films.tokens)];
    expect(after.toSorted()).toEqual(before.toSorted());
    expect(after.filter((row, film) => row === before[film]).length).toBeLessThan(films.size / 4);
  });
});
