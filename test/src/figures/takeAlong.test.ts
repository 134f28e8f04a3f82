// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {svgNode} from "../../../src/charts/svgNode.js";
import {el} from "../../../src/dom/el.js";
import {takeAlong} from "../../../src/figures/takeAlong.js";
import {takeAlongText} from "../../../src/text/takeAlong.js";

const saved: {readonly name: string; readonly blob: Blob}[] = [];
let blob: Blob;
const written = vi.fn(async (_text: string) => undefined);

beforeEach(() => {
  saved.length = 0;
  written.mockClear();
  history.replaceState(null, "", "/ratings.html?genre=War");
  URL.createObjectURL = (given: Blob) => {
    blob = given;
    return "blob:it";
  };
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({name: this.download, blob});
  });
  vi.stubGlobal("navigator", {clipboard: {writeText: written}});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function opened(lang: "en" | "es", hasChart = true): Promise<HTMLElement> {
  const details = takeAlong({
    lang,
    title: 'Half of the films have 7 "votes" or fewer',
    subtitle: "Films by votes",
    note: "Source: movies; n = 9 films.",
    file: "films-by-votes",
    rows: [1, 2],
    columns: [{title: "Votes", show: String, value: (row) => row}],
    chart: hasChart ? {now: () => null, draw: () => svgNode("svg", {})} : null,
  });
  const figure = el(
    "figure",
    {class: "chart"},
    el("h3", {class: "chart-title"}, 'Half of the films have 7 "votes" or fewer'),
    el("p", {class: "chart-subtitle"}, "Films by votes"),
    el("p", {class: "chart-note"}, "Source: movies; n = 9 films."),
    el("div", {class: "figure-tools"}, details),
  );
  document.body.replaceChildren(el("div", {"data-figure": "tail"}, figure));
  details.toggleAttribute("open", true);
  details.dispatchEvent(new Event("toggle"));
  await vi.waitFor(() => expect(details.querySelector("button")).not.toBeNull());
  return details;
}
/** Without the mark by which spreadsheets know UTF-8. */
const textOf = (of: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(of);
  });
const button = (within: HTMLElement, name: string) =>
  [...within.querySelectorAll("button")].find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
  )!;

test.each(["en", "es"] as const)(
  "what one may take along is one folded list of named groups (%s)",
  async (lang) => {
    const details = await opened(lang);
    const text = takeAlongText[lang];
    const groups = [...details.querySelectorAll('[role="group"]')].map((group) =>
      group.getAttribute("aria-label"),
    );
    expect(groups).toEqual([text.picture, text.data, text.link, text.embed]);
    expect((await opened(lang, false)).querySelector(".picture-buttons")).toBeNull();
  },
);

test("data are saved as CSV and as JSON, under the figure's name, from the same rows", async () => {
  const details = await opened("en");
  for (const format of ["CSV", "JSON"]) button(details, takeAlongText.en.saveDataAs(format)).click();
  expect(saved.map(({name}) => name)).toEqual(["films-by-votes.csv", "films-by-votes.json"]);
  expect(await textOf(saved[0]!.blob)).toBe('"Votes"\n1\n2\n');
  expect(JSON.parse(await textOf(saved[1]!.blob))).toEqual({
    title: 'Half of the films have 7 "votes" or fewer',
    description: "Films by votes",
    source: "Source: movies; n = 9 films.",
    address: `${location.origin}/ratings.html?genre=War#figure-tail`,
    rows: [{Votes: 1}, {Votes: 2}],
  });
});

test("the link and the embed code are of the address as it is when they are copied", async () => {
  const details = await opened("en");
  history.replaceState(null, "", "/ratings.html?genre=Drama&limit=5");
  const {copyLink, copyEmbed} = takeAlongText.en;
  button(details, copyLink).click();
  button(details, copyEmbed).click();
  const [link, code] = written.mock.calls.map(([text]) => text);
  expect(link).toBe(`${location.origin}/ratings.html?genre=Drama&limit=5#figure-tail`);
  const frame = new DOMParser().parseFromString(code!, "text/html").querySelector("iframe")!;
  expect(frame.src).toBe(`${location.origin}/ratings.html?genre=Drama&limit=5&figure=tail`);
  expect(frame.title).toBe('Half of the films have 7 "votes" or fewer');
  expect(frame.width).toBe("100%");
});
