import {gzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {DataRefused} from "../../../loaders/dataRefused.js";
import {CsvTable} from "../../../loaders/extract/csvTable.js";
import {writeTemporary} from "./writeTemporary.js";

/** Reads a file with the columns `id` and `title`, and `year` where it has one. */
function read(content: string | Uint8Array) {
  const table = new CsvTable(writeTemporary("film.csv", content), ["id", "title"], ["year"]);
  const rows: string[][] = [];
  for (const record of table.records) {
    if (!table.check(record)) continue;
    rows.push([record.text(table.columns.id), record.text(table.columns.title)]);
  }
  return {rows, report: table.fileReport};
}

/** Why a file passes for cut short. */
const cutOf = (content: string | Uint8Array) => read(content).report.cut;

function reasonsOf(content: string | Uint8Array): readonly string[] {
  try {
    read(content);
  } catch (error) {
    if (error instanceof DataRefused) return error.reasons;
    throw error;
  }
  return [];
}

describe("CsvTable, the header", () => {
  it("finds the columns in any order, and has nothing to say of a file as published", () => {
    const {rows, report} = read("title,year,id\nUna,1999,1\n");
    expect(rows).toEqual([["1", "Una"]]);
    expect(report).toEqual({
      file: "film.csv",
      recordsRead: 1,
      problems: [],
      lostColumns: [],
      missingWords: [],
      undecided: [],
      unreadColumns: [],
      cut: null,
      remarks: [],
    });
  });

  it.each([
    ["semicolons", "id;title\n1;Una, dos\n", ["has semicolons between its cells"]],
    ["tabs", "id\ttitle\n1\tUna, dos\n", ["has tabs between its cells"]],
    ["bars", "id|title\n1|Una, dos\n", ["has bars between its cells"]],
    [
      "Excel's line and semicolons",
      "\ufeffsep=;\r\nid;title\r\n1;Una, dos\r\n",
      ['begins with the line "sep=;"'],
    ],
    ["Excel's line and commas", 'sep=,\nid,title\n1,"Una, dos"\n', ['begins with the line "sep=,"']],
    [
      "Excel's line with a sign that no terminal should get",
      'sep=\x7f,\nid,title\n1,"Una, dos"\n',
      ['begins with the line "sep=\\u007f,"'],
    ],
    ["Excel's line in quotes", '"sep=|"\nid|title\n1|Una, dos\n', ['begins with the line "\\"sep=|\\""']],
    [
      "Excel's line with a space behind it",
      "sep=; \nid;title\n1;Una, dos\n",
      ['begins with the line "sep=;"'],
    ],
    [
      "Excel's line, saved anew with semicolons,",
      "sep=,;\nid;title\n1;Una, dos\n",
      ['begins with the line "sep=,;"', "has semicolons between its cells"],
    ],
    [
      "Excel's line, with separators behind it, and commas",
      'sep=;,,,\nid,title\n1,"Una, dos"\n',
      ['begins with the line "sep=;,,,"'],
    ],
  ])("reads %s between cells, and says so", (_, content, remarks) => {
    const {rows, report} = read(content);
    expect([rows, report.remarks]).toEqual([[["1", "Una, dos"]], remarks]);
  });

  it("takes a comma where it gives the columns, whatever else there is", () => {
    expect(read("id,title,a;b\n1,x;y,\n").rows).toEqual([["1", "x;y"]]);
  });

  it("reads names in other case and with spaces, and says so", () => {
    const {rows, report} = read("ID, Title ,Year\n1,Una,1999\n");
    expect(rows).toEqual([["1", "Una"]]);
    expect(report.remarks).toEqual(['has the columns "ID" for id, " Title " for title, "Year" for year']);
  });

  it("shows the names of a header as they are in the file, and the way out where they are not UTF-8", () => {
    const shape = {columns: {title: "Título", year: "Año"}};
    const reason = (content: Uint8Array) => {
      const text = writeTemporary("film.csv", content);
      try {
        new CsvTable({name: "film.csv", text, remarks: [], shape}, ["id", "title", "year"]);
      } catch (error) {
        if (error instanceof DataRefused) return error.reasons[0];
        throw error;
      }
      return undefined;
    };
    expect(reason(Buffer.from("ID,Año\n"))).toMatch(
      /no column "Título" \(for title\)\. Its first line has "ID", "Año"\. Name /,
    );
    expect(reason(Buffer.from("ID,Año\n", "latin1"))).toContain("It is not UTF-8: name the encoding first");
  });

  it("names all that is missing and what is there, at most a dozen names, each cut and without control characters", () => {
    const long = "x".repeat(1_000_000);
    const [reason, ...others] = reasonsOf(
      `\u001b[2J,${long},${Array.from({length: 20}, (_, i) => `c${i}`).join(",")}\n`,
    );
    expect(others).toEqual([]);
    expect(reason).toMatch(
      /^film\.csv has no column "id", "title"\. Its first line has "\\u001b\[2J", "x{40}…", "c0", /,
    );
    expect(reason).toContain(' "c9" and 10 more. ');
    expect(reason!.length).toBeLessThan(500);
  });

  it("refuses two columns of one name, needed or not, apart from case and spaces", () => {
    const twice = (name: string) => [
      `film.csv has more than one column of the name "${name}". Take away or rename the ones that do not belong there.`,
    ];
    expect(reasonsOf("id,title,ID \n1,Una,2\n")).toEqual(twice("id"));
    expect(reasonsOf("id,title,note,Note\n1,Una,,\n")).toEqual(twice("note"));
    expect(reasonsOf("id,id\n1,2\n")).toHaveLength(2);
    // Columns without a name, as spreadsheets leave them, and long ones that only begin alike.
    const alike = "x".repeat(100);
    expect(reasonsOf(`id,title,,,${alike}1,${alike}2\n1,Una,,,,\n`)).toEqual([]);
  });

  it("refuses a first line of more columns than any table has", () => {
    const [reason] = reasonsOf(`id,title${",".repeat(200_000)}\n`);
    expect(reason).toMatch(/^film\.csv has 200002 cells in its first line/);
    expect(read(`id,title${",".repeat(50_000)}\n1,Una${",".repeat(50_000)}\n`).rows).toEqual([["1", "Una"]]);
  });

  it.each([
    ["nothing", "", "is empty."],
    ["line feeds", "\n\n\r\n\n", "holds nothing but empty lines."],
    ["a mark alone", "\ufeff", "holds nothing but empty lines."],
    ["zero bytes", new Uint8Array(5000), "is nothing but zero bytes"],
    ["a packed file", gzipSync("id,title\n"), "is packed with gzip."],
    ["UTF-16", Buffer.from("\ufeffid,title\n", "utf16le"), "is UTF-16 text. --encoding utf-16le reads it"],
    ["JSON", '[{"id": 1}]', "is JSON."],
  ])("says of %s what it is", (_, content, said) => {
    expect(reasonsOf(content)).toEqual([expect.stringContaining(`film.csv ${said}`)]);
  });

  it("reports a header that is not UTF-8", () => {
    const {rows, report} = read(Buffer.from("id,title,a\xf1o\n1,Una,\n", "latin1"));
    expect(rows).toHaveLength(1);
    expect(report.problems[0]?.examples[0]).toMatchObject({kind: "not_utf8", record: -1, column: "a\ufffdo"});
  });
});

describe("CsvTable, the records", () => {
  it("names a column without a name by its place", () => {
    const {report} = read(Buffer.from(",id,title\n\xf1,1,Una\n", "latin1"));
    expect(report.problems[0]?.examples[0]?.column).toBe("(column 1)");
    expect(report.unreadColumns).toEqual([{column: "(column 1)", cells: 1}]);
    expect(reasonsOf(",id\n")[0]).toContain('Its first line has "(column 1)", "id".');
  });

  it("sets aside a record with more cells than the header", () => {
    const {rows, report} = read("id,title\n1,Una\n2,Love, always\n3,Tres\n");
    expect(rows.map(([id]) => id)).toEqual(["1", "3"]);
    expect(report.recordsRead).toBe(3);
    expect(report.problems).toEqual([
      {
        kind: "record_too_long",
        count: 1,
        records: 1,
        examples: [
          {
            kind: "record_too_long",
            file: "film.csv",
            record: 1,
            message: "has 3 cells where the header has 2",
          },
        ],
      },
    ]);
  });

  it.each([
    ["a last cell without a line end", "id,title\n1,Una\n999,Dos", "record 1 without a line end"],
    ["an empty last cell without a line end", "id,title\n1,", "record 0 without a line end"],
    ["a last record that is too short", "id,title\n1,Una\n9\n", "the middle of record 1, which has 1 cells"],
    ["a quote that stays open", 'id,title\n1,"Una', "a quoted cell that is never closed"],
  ])("refuses a file that ends in %s", (_, content, said) => {
    expect(cutOf(content)).toContain(said);
  });

  it("refuses a header without a line end, beside the columns that it lacks", () => {
    const said = expect.stringContaining("film.csv ends in its header without a line end");
    expect(reasonsOf("id,title")).toEqual([said]);
    expect(reasonsOf("id,tit")).toEqual([expect.stringContaining('has no column "title"'), said]);
  });

  it("refuses a file cut at any byte, unless the rest is whole records or shows in a problem", () => {
    const whole = 'id,year,title\n12,1999,"Una, dos"\n345,2001,Tres\n67,1985,"El ""gran"" cinco"\n';
    const ends: number[] = [];
    for (let length = 0; length < whole.length; length++) {
      const part = whole.slice(0, length);
      if (reasonsOf(part).length === 0 && cutOf(part) === null) ends.push(length);
    }
    expect(ends.map((length) => whole.slice(0, length).split("\n").at(-1))).toEqual(["", "", ""]);
  });

  it("tells of a cut beside all else that is wrong, and reads what is there", () => {
    const latin = (text: string) => read(Buffer.from(text, "latin1"));
    for (const end of ["2,Dos\n3\n", "2,Dos\n3,Tres", '2,Dos\n3,"Tr']) {
      const {rows, report} = latin(`id,title\n1,Ni\xf1a\n${end}`);
      expect(report.cut).toContain("record 2");
      expect(report.problems[0]).toMatchObject({kind: "not_utf8", records: 1});
      expect(rows.slice(0, 2)).toEqual([
        ["1", "Ni\ufffda"],
        ["2", "Dos"],
      ]);
    }
  });

  it("does not take a file for cut whose records are short in numbers", () => {
    const few = "x\n";
    const kinds = ({problems}: ReturnType<typeof read>["report"]) =>
      problems.map(({kind, records}) => [kind, records]);
    const all = read(`id,title\n${few.repeat(3)}`).report;
    expect([all.cut, kinds(all)]).toEqual([null, [["record_too_short", 3]]]);
    const many = read(`id,title\n${"1,Una\n".repeat(300)}${few.repeat(20)}`).report;
    expect([many.cut, kinds(many)]).toEqual([null, [["record_too_short", 20]]]);
    // Those before the last may be accidents, and one record alone says nothing about others.
    expect(cutOf(`id,title\n${"1,Una\n".repeat(300)}${few.repeat(19)}`)).toContain(
      "the middle of record 318",
    );
    expect(cutOf("id,title\n1\n")).toContain("the middle of record 0");
  });

  it("lets records end where the columns without a name begin", () => {
    const {rows, report} = read("id,title,, \n1,Una\n2,Dos,,\n3,Tres,x\n");
    expect(rows).toEqual([
      ["1", "Una"],
      ["2", "Dos"],
      ["3", "Tres"],
    ]);
    expect([report.problems, report.cut]).toEqual([[], null]);
    expect(report.unreadColumns).toEqual([{column: "(column 3)", cells: 1}]);
  });

  it("reads a short record before the last, and reports it", () => {
    const {rows, report} = read("id,title\n1\n2,Dos\n");
    expect(rows).toEqual([
      ["1", ""],
      ["2", "Dos"],
    ]);
    expect(report.problems.map(({kind, count}) => [kind, count])).toEqual([["record_too_short", 1]]);
  });

  it("counts the cells with content of columns that nothing reads", () => {
    const {report} = read(
      'id,title,year,keywords,video,rank\n1,Una,1999,"[{""id"": 1}]",False,0\n2,Dos,2001,[],, \n3,Tres,2003,x,false,0.0\n',
    );
    expect(report.unreadColumns).toEqual([{column: "keywords", cells: 2}]);
  });

  it("keeps the first record that is not UTF-8 as an example, also where only surplus cells are not", () => {
    const {report} = read(Buffer.from("id,title\n1,Una\n2,a,ni\xf1a\n3,ni\xf1o\n4,\xe9\n", "latin1"));
    const problem = report.problems.find(({kind}) => kind === "not_utf8");
    expect(problem?.records).toBe(3);
    expect(problem?.examples.map(({record, column}) => [record, column])).toEqual([
      [1, undefined],
      [2, "title"],
    ]);
  });

  it("needs no memory for problems, however many there are", () => {
    const {report} = read(`id,title\n${"x\n".repeat(50_000)}1,Una\n`);
    expect(report.problems.map(({kind, count, examples}) => [kind, count, examples.length])).toEqual([
      ["record_too_short", 50_000, 2],
    ]);
  });
});
