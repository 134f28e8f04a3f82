// @vitest-environment jsdom
import {beforeEach, expect, test} from "vitest";
import {el} from "../../../src/dom/el.js";
import {legendBeside} from "../../../src/figures/legendBeside.js";

function legend(...entries: readonly (readonly [label: string, kind: string])[]): HTMLElement {
  const items = entries.map(([label, kind]) => {
    const swatch = el("span", {class: `swatch ${kind}`});
    swatch.style.setProperty("--swatch", "var(--chart-mark)");
    return el("li", {}, swatch, label);
  });
  return el("ul", {class: "legend"}, ...items);
}
const chart = () => document.querySelector("#chart")!;

beforeEach(() => {
  document.documentElement.style.setProperty("--chart-mark", "#12506f");
  document.body.replaceChildren();
});

test("a chart has the legend of its figure, in the colours of the theme", () => {
  const figure = el(
    "figure",
    {},
    legend(["films", ""], ["to be checked", "swatch-hollow"], ["unknown", "swatch-tick"]),
    el("div", {id: "chart"}),
  );
  document.body.append(el("div", {"data-figure": "tail"}, legend(["of all", ""]), figure));
  expect(legendBeside(chart())).toEqual([
    {label: "films", colour: "#12506f", shape: "dot"},
    {label: "to be checked", colour: "#12506f", shape: "ring"},
    {label: "unknown", colour: "#12506f", shape: "tick"},
  ]);
});

test("a chart without one has that of its place, which stands in no figure", () => {
  const neighbour = el("figure", {}, legend(["of the neighbour", ""]));
  const common = legend(["kept", "explorer-swatch-bar"], ["shape", "explorer-swatch-line"]);
  const figure = el("figure", {}, el("div", {id: "chart"}));
  document.body.append(el("div", {"data-figure": "explorer"}, neighbour, common, figure));
  expect(legendBeside(chart()).map(({label, shape}) => [label, shape])).toEqual([
    ["kept", "bar"],
    ["shape", "line"],
  ]);
  common.remove();
  expect(legendBeside(chart())).toEqual([]);
});
