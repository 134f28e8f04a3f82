// @vitest-environment jsdom
import {expect, test} from "vitest";
import {svgNode} from "../../../src/charts/svgNode.js";
import {standalonePicture} from "../../../src/figures/standalonePicture.js";

const width = 400;
const caption = {
  title: "December has the most films: 27",
  subtitle: "Films by month of release",
  note: "Source: movies.parquet; n = 248 films.",
  legend: [
    {label: "most films", colour: "#12506f", shape: "dot"},
    {label: "dated 1 January", colour: "#c3bba9", shape: "ring"},
    {label: "shape of all films", colour: "#1d1c1a", shape: "line"},
  ],
  address: `https://films.example/time.html?${"years=1900-2016&".repeat(8)}#figure-months`,
  fonts: "@font-face{font-family:Some}",
} as const;

function picture(): Document {
  const chart = svgNode("svg", {class: "plot"}, svgNode("rect", {fill: "var(--chart-mark)", width: 10}));
  Object.defineProperty(chart, "viewBox", {value: {baseVal: {width, height: 200}}});
  document.documentElement.style.setProperty("--paper", "#faf8f3");
  document.body.append(chart);
  return new DOMParser().parseFromString(standalonePicture(chart, caption), "image/svg+xml");
}
const texts = (of: Document) => [...of.querySelectorAll("text")].map((text) => text.textContent ?? "");

test("a picture says its title, what it shows, its legend, its source and its address", () => {
  const lines = texts(picture());
  expect(lines.join(" ")).toContain(caption.title);
  expect(lines).toContain(caption.subtitle);
  expect(lines).toContain(caption.note);
  for (const {label} of caption.legend) expect(lines).toContain(label);
  expect(lines.join("")).toContain(caption.address);
  expect(picture().querySelector("title")?.textContent).toBe(caption.title);
});

test("a legend's marks have their colours and shapes", () => {
  const of = picture();
  expect(of.querySelectorAll('circle[fill="#12506f"]')).toHaveLength(1);
  expect(of.querySelectorAll('circle[fill="none"][stroke="#c3bba9"]')).toHaveLength(1);
  expect(of.querySelectorAll('path[stroke="#1d1c1a"]')).toHaveLength(1);
});

test("a picture has nothing that is only in the page: no variables and no classes, but its typefaces and its paper", () => {
  const of = picture();
  const written = new XMLSerializer().serializeToString(of);
  expect(written).not.toContain("var(");
  expect(written).not.toContain("class=");
  expect(of.querySelector("style")?.textContent).toBe(caption.fonts);
  expect(of.querySelector("rect")?.getAttribute("fill")).toBe("#faf8f3");
});

test("no line is wider than the chart, not even one without a space", () => {
  for (const text of picture().querySelectorAll("text")) {
    const size = Number(text.getAttribute("font-size") ?? text.parentElement?.getAttribute("font-size"));
    expect(size).toBeGreaterThan(0);
    expect((text.textContent ?? "").length * size * 0.5).toBeLessThanOrEqual(width);
  }
});
