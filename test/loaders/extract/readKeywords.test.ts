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
    missingWords: [],
    undecided: [],
    unreadColumns: [],
    cut: null,
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
    "not_an_id, record 0, id is not an id, which is a whole number from 1 to 2147483647: x",
    "cell_cut_off, record 1, keywords ends in the middle; entries that are whole and kept: 0: [1",
    "entry_not_valid, record 2, keywords entry 0 has no name: [{'id': 1}]",
  ]);
});

it("counts words for a missing value, and says where no cell could be read", () => {
  const {byFilm, missingWords, lostColumns, problems} = readKeywords(
    writeTemporary("keywords.csv", 'id,keywords\n5,None\n6,"love, war"\n7,[]\n8,nan\n,[]\n'),
  );
  expect([...byFilm.values()]).toEqual([[], [], [], []]);
  expect(missingWords).toEqual([{column: "keywords", cells: 2}]);
  expect(lostColumns.map(({column, cells}) => [column, cells])).toEqual([["keywords", 1]]);
  expect(linesOf(problems)).toEqual([
    'not_a_literal, record 1, keywords is neither a Python literal nor JSON (the word "love" at character 0): love, war',
    "not_an_id, record 4, id is missing",
  ]);
});
