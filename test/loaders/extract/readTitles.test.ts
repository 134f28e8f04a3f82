import {gzipSync} from "node:zlib";
import {expect, it} from "vitest";
import {readTitles} from "../../../loaders/extract/readTitles.js";
import {withPlainText} from "../../../loaders/extract/withPlainText.js";
import {linesOf} from "./linesOf.js";
import {writeTemporary} from "./writeTemporary.js";

it("reads the titles in the order of the file, with their language in lower case", () => {
  const content = 'id,title,language\n238,El padrino,ES\n238.0,"Le parrain, I",fr\n637, None ,\n';
  expect(readTitles(writeTemporary("titles.csv", content))).toEqual({
    file: "titles.csv",
    recordsRead: 3,
    rows: [
      {record: 0, id: 238, title: "El padrino", language: "es"},
      {record: 1, id: 238, title: "Le parrain, I", language: "fr"},
      {record: 2, id: 637, title: "None", language: null},
    ],
    leftOut: [],
    problems: [],
    lostColumns: [],
    missingWords: [],
    undecided: [],
    unreadColumns: [],
    cut: null,
    remarks: [],
  });
});

it("needs no column of languages", () => {
  const {rows, unreadColumns} = readTitles(
    writeTemporary("titles.csv", "title,region,id\nEl padrino,MX,238\n"),
  );
  expect(rows).toEqual([{record: 0, id: 238, title: "El padrino", language: null}]);
  expect(unreadColumns).toEqual([{column: "region", cells: 1}]);
});

it("leaves out records without id, without title, or with more cells than the header", () => {
  const content = "id,title,language\nx,El padrino,es\n238, \t,es\n238,El,padrino,es\n,,\n238,Kmotr,cs\n";
  const {rows, leftOut, problems, recordsRead} = readTitles(writeTemporary("titles.csv", content));
  expect(rows).toEqual([{record: 4, id: 238, title: "Kmotr", language: "cs"}]);
  expect(leftOut).toEqual([
    {record: 0, id: null, title: "El padrino"},
    {record: 1, id: 238, title: null},
    {record: 2, id: null, title: null},
    {record: 3, id: null, title: null},
  ]);
  expect(recordsRead).toBe(rows.length + leftOut.length);
  expect(linesOf(problems)).toEqual([
    "not_an_id, record 0, id is not an id, which is a whole number from 1 to 2147483647: x",
    "not_an_id, record 3, id is missing",
    "record_too_long, record 2, has 4 cells where the header has 3",
  ]);
});

it("keeps the first ten records that it leaves out as they are, and counts the others", () => {
  const rows = Array.from({length: 15}, (_, i) => `,Title ${i}\n`).join("");
  const {leftOut} = readTitles(writeTemporary("titles.csv", `id,title\n${rows}`));
  expect(leftOut).toHaveLength(15);
  expect(leftOut.map(({title}) => title).slice(8)).toEqual(["Title 8", ...Array(6).fill("Title 9")]);
});

it("reports languages that are no codes, and says where none could be read", () => {
  const some = readTitles(
    writeTemporary("titles.csv", "id,title,language\n1,Uno,Spanish\n2,Dos,nan\n3,Tres,es-MX\n4,Due,it\n"),
  );
  expect(some.rows.map(({language}) => language)).toEqual([null, null, null, "it"]);
  expect(linesOf(some.problems)).toEqual([
    "not_a_language, record 0, language is no ISO 639-1 code of a language, such as es: Spanish",
    "not_a_language, record 2, language is no ISO 639-1 code of a language, such as es: es-MX",
  ]);
  expect(some.missingWords).toEqual([{column: "language", cells: 1}]);
  expect(some.lostColumns).toEqual([]);
  const none = readTitles(writeTemporary("titles.csv", "id,title,language\n1,Uno,Spanish\n2,Dos,\n"));
  expect(none.lostColumns.map(({column, cells}) => [column, cells])).toEqual([["language", 1]]);
});

it("reads packed files with semicolons in other encodings, and says so", async () => {
  const text = Buffer.from("ID;Title;Language\n194;Le fabuleux destin d'Amélie;FR\n", "latin1");
  const path = writeTemporary("titles.csv.gz", gzipSync(text));
  const {rows, remarks, problems} = await withPlainText(
    path,
    {stems: ["titles"], encoding: "windows-1252"},
    readTitles,
  );
  expect(rows).toEqual([{record: 0, id: 194, title: "Le fabuleux destin d'Amélie", language: "fr"}]);
  expect(problems).toEqual([]);
  expect(remarks.join("; ")).toMatch(/packed with gzip.*windows-1252.*semicolon/);
});

it("says of a file that was cut short where it ends", () => {
  const {cut} = readTitles(writeTemporary("titles.csv", "id,title\n238,El padrino\n238,Il pad"));
  expect(cut).toMatch(/^titles\.csv ends in record 1 without a line end/);
});
