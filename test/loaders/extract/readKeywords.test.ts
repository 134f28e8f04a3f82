import {expect, it} from "vitest";
import {readKeywords} from "../../../loaders/extract/readKeywords.js";
import {linesOf} from "./linesOf.js";
import {writeTemporary} from "./writeTemporary.js";

it("reads the keywords of each film, of a repeated id the first record", () => {
  const content =
    `id,keywords\n862,"[{'id': 931, 'name': 'jealousy'}, {'id': 2, 'name': ""child's play""}, {'id': 3, 'name': ''}]"\n` +
    "5,[]\n862,\"[{'id': 1, 'name': 'other'}]\"\n";
  expect(readKeywords(writeTemporary("keywords.csv", content))).toEqual({
    file: "keywords.csv",
    recordsRead: 3,
    byFilm: new Map([
      [862, ["jealousy", "child's play"]],
      [5, []],
    ]),
    leftOut: [{record: 2, id: 862, keywords: ["other"]}],
    problems: [],
    lostColumns: [],
    unreadColumns: [],
    remarks: [],
  });
});

it("reports what it cannot read", () => {
  const content = "id,keywords\nx,\"[{'id': 1, 'name': 'a'}]\"\n6,[1\n7,\"[{'id': 1}]\"\n";
  const keywords = readKeywords(writeTemporary("keywords.csv", content));
  expect([...keywords.byFilm]).toEqual([
    [6, []],
    [7, []],
  ]);
  expect(keywords.leftOut).toEqual([{record: 0, id: null, keywords: ["a"]}]);
  expect(linesOf(keywords.problems)).toEqual([
    "not_an_id, record 0, id is not a number: x",
    "not_a_literal, record 1, keywords is neither a Python literal nor JSON (unclosed bracket at character 0): [1",
    "entry_not_valid, record 2, keywords entry 0 has no name: [{'id': 1}]",
  ]);
});
