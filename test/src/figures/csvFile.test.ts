// @vitest-environment jsdom
import {csvParseRows, dsvFormat} from "d3-dsv";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {csvButtons} from "../../../src/figures/csvButtons.js";
import {csvFile} from "../../../src/figures/csvFile.js";
import {textOf} from "../dom/textOf.js";

/** A file of one record, without its mark and its last line end. */
async function line(cells: readonly (string | number | null)[], form: "plain" | "spanish" = "plain") {
  return (await textOf(csvFile([cells], form))).slice(1, -1);
}

describe("a CSV file", () => {
  test("begins with the mark by which spreadsheets know UTF-8", async () => {
    expect(await textOf(csvFile([["Amélie"]], "plain"))).toBe('\ufeff"Amélie"\n');
  });

  test.each([
    "=1+1",
    "+34",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠A1",
    '=HYPERLINK("x")',
  ])("has no text that a spreadsheet would run: %j", async (text) => {
    expect(await line([text])).toBe(`"'${text.replaceAll('"', '""')}"`);
  });

  test.each(["Se7en", " =1", "'=1", "1+1", "…"])("leaves other texts as they are: %j", async (text) => {
    expect(await line([text])).toBe(`"${text}"`);
  });

  test("leaves numbers numbers, below zero too, and what is unknown empty", async () => {
    expect(await line([-5, 0.5, -1234567.25, 0, null])).toBe("-5,0.5,-1234567.25,0,");
  });

  test("has semicolons and decimal commas in Spanish", async () => {
    expect(await line(["a;b", -0.5, null, 1e-7, "=1", 12], "spanish")).toBe('"a;b";-0,5;;1e-7;"\'=1";12');
  });

  test.each([
    ["plain", csvParseRows],
    ["spanish", dsvFormat(";").parseRows],
  ] as const)("%s, is read as it was written by others", async (form, parse) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string({unit: "grapheme"}), {minLength: 2, maxLength: 2}), {minLength: 1}),
        async (rows) => {
          const read = parse((await textOf(csvFile(rows, form))).slice(1));
          const plain = read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "")));
          expect(plain).toEqual(
            rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ""))),
          );
        },
      ),
      {numRuns: 50},
    );
  });
});

describe("the buttons of a table", () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return "#";
  };
  const buttons = (lang: "en" | "es") =>
    csvButtons(
      [{name: "=Amélie", vote: 7.5}],
      [
        {title: "Film", show: () => "", value: ({name}) => name},
        {title: "Vote", show: () => "", value: ({vote}) => vote},
      ],
      "films",
      lang,
    );

  test("are one in English, and in Spanish the plain form beside that of Spanish spreadsheets", async () => {
    for (const button of [...buttons("en"), ...buttons("es")]) button.click();
    expect(await Promise.all(saved.map(textOf))).toEqual([
      '\ufeff"Film","Vote"\n"\'=Amélie",7.5\n',
      '\ufeff"Film";"Vote"\n"\'=Amélie";7,5\n',
      '\ufeff"Film","Vote"\n"\'=Amélie",7.5\n',
    ]);
    expect(buttons("es").map(({textContent}) => textContent)).toEqual([
      "Descargar CSV",
      "CSV con comas y punto decimal",
    ]);
  });
});
