// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {answerView} from "../../../src/answers/answerView.js";
import {messageView} from "../../../src/answers/messageView.js";
import {csvName} from "../../../src/figures/csvName.js";
import {dataTable} from "../../../src/figures/dataTable.js";
import {sqlView} from "../../../src/figures/sqlView.js";
import {filmsByTitle} from "../../../src/queries/filmsByTitle.js";
import {phrase} from "../../../src/sentences/phrase.js";

const markup = "<img src=x onerror=alert(1)>";

describe("an answer", () => {
  const view = answerView({
    kind: "answer",
    phrase: phrase`The film ${markup} was released in ${"1995"}`,
    figures: [{label: markup, value: markup, note: markup, official: true}],
    caveats: [{text: markup, suspect: true}],
    data: null,
  });
  const place = document.createElement("div");
  place.append(...view);

  test("shows its values as they are, never as markup", () => {
    expect(place.querySelector("img")).toBeNull();
    expect(place.querySelector(".phrase")?.textContent).toBe(`The film ${markup} was released in 1995.`);
    expect(place.querySelectorAll(".phrase strong")).toHaveLength(2);
  });

  test("marks the official figures and the doubtful money", () => {
    expect(place.querySelectorAll(".figure-main")).toHaveLength(1);
    expect(place.querySelector(".caveat-suspect")?.textContent).toBe(markup);
  });
});

describe("a message", () => {
  test("has choices that are links to the question, values encoded", () => {
    const place = document.createElement("div");
    place.append(
      ...messageView(
        {
          kind: "choice",
          sentence: markup,
          choices: [{name: markup, note: "", parameters: {name: "a&b=ñ", id: "none"}}],
        },
        "actor",
      ),
    );
    expect(place.querySelector("img")).toBeNull();
    expect(place.querySelector("a")?.getAttribute("href")).toBe("./actor.html?name=a%26b%3D%C3%B1&id=none");
  });
});

describe("the SQL that ran", () => {
  test("stands there with its values written in", () => {
    const code = sqlView([filmsByTitle("it's")], "en").querySelector("code")?.textContent;
    expect(code).toContain("-- filmsByTitle\n");
    expect(code).toContain("WHERE title = 'it''s' OR");
  });
});

describe("a table", () => {
  const rows = [
    {name: "b10", value: 2},
    {name: "a", value: null},
    {name: "b9", value: 30},
  ];
  const table = dataTable(
    rows,
    [
      {title: "Name", show: (row) => row.name, value: (row) => row.name},
      {
        title: "Value",
        numeric: true,
        show: (row) => (row.value === null ? null : String(row.value)),
        value: (row) => row.value,
      },
    ],
    {label: "Rows", unknown: "unknown", sorted: {column: 0, descending: false}},
  );
  const names = () => [...table.querySelectorAll("tbody tr")].map((row) => row.firstChild?.textContent);
  const click = (i: number) => table.querySelectorAll("button")[i]!.click();
  const sorted = () => [...table.querySelectorAll("th")].map((header) => header.getAttribute("aria-sort"));

  test("sorts at first as it is told, numbers within names by size", () => {
    expect(names()).toEqual(["a", "b9", "b10"]);
    expect(sorted()).toEqual(["ascending", "none"]);
  });

  test("sorts by a click, the largest number first, the unknown last either way", () => {
    click(1);
    expect(names()).toEqual(["b9", "b10", "a"]);
    expect(sorted()).toEqual(["none", "descending"]);
    click(1);
    expect(names()).toEqual(["b10", "b9", "a"]);
    expect(sorted()).toEqual(["none", "ascending"]);
  });

  test("says of an unknown value that it is unknown", () => {
    expect(table.querySelector("td.unknown")?.textContent).toBe("unknown");
  });
});

describe("the file of a person's films", () => {
  test("is named after the id, or else after the name", () => {
    expect(csvName({person_id: 31, name: "Ana Peña"})).toBe("films-31");
    expect(csvName({person_id: null, name: "Ana Peña, Jr."})).toBe("films-ana-pena-jr");
    expect(csvName({person_id: null, name: "王 /../"})).toBe("films-王");
    expect(csvName({person_id: null, name: "Łucja Æ. Strauß"})).toBe("films-lucja-ae-strauss");
    expect(csvName({person_id: null, name: "?"})).toBe("films");
  });
});
