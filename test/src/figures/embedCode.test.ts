// @vitest-environment jsdom
import {afterEach, expect, test, vi} from "vitest";
import {svgNode} from "../../../src/charts/svgNode.js";
import {el} from "../../../src/dom/el.js";
import {embedCode} from "../../../src/figures/embedCode.js";
import {namedPlace} from "../../../src/figures/namedPlace.js";

afterEach(() => {
  vi.restoreAllMocks();
});

/** The code for a figure that is as high as `heightOf` tells for a width. */
function codeFor(heightOf: (width: number) => number): {
  readonly frame: HTMLIFrameElement;
  readonly height: string;
} {
  history.replaceState(null, "", "/month.html?month=5");
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(function (this: HTMLElement) {
    return heightOf(Number.parseFloat(this.style.width));
  });
  const inside = el("p", {});
  const figure = el("figure", {class: "chart"}, el("div", {class: "chart-body"}, svgNode("svg", {})), inside);
  document.body.replaceChildren(namedPlace("months", figure));
  const before = document.body.innerHTML;
  const code = embedCode(inside, {lang: "en", title: 'The "fifth"', draw: () => svgNode("svg", {})});
  expect(document.body.innerHTML).toBe(before);
  const parsed = new DOMParser().parseFromString(code, "text/html");
  const frame = parsed.querySelector("iframe")!;
  expect(parsed.querySelector("div")?.getAttribute("style")).toBe("container-type:inline-size");
  return {frame, height: /;height:(.*);border/.exec(frame.getAttribute("style") ?? "")?.[1] ?? ""};
}

/** What `clamp(…)` gives for a container of a width. */
function evaluated(height: string, width: number): number {
  const [, least, start, sign, share, most] =
    /^clamp\((\d+)px,(-?\d+)px ([+-]) ([\d.]+)cqw,(\d+)px\)$/.exec(height) ?? [];
  const own = Number(start) + ((sign === "-" ? -1 : 1) * Number(share) * width) / 100;
  return Math.min(Number(most), Math.max(Number(least), own));
}

test.each([
  ["lower the wider it is", (width: number) => 900 - Math.floor(width / 100) * 60],
  ["higher the wider it is", (width: number) => 300 + Math.round(0.4 * width)],
  ["highest in between", (width: number) => 700 - Math.abs(width - 540)],
])("a frame has room for a figure at any width: %s", (_, heightOf) => {
  const {frame, height} = codeFor(heightOf);
  for (const width of [320, 420, 540, 660, 768])
    expect(evaluated(height, width)).toBeGreaterThanOrEqual(heightOf(width) - 1);
  expect(Number(frame.height)).toBe(evaluated(height, heightOf(320) > heightOf(768) ? 0 : 5000));
});

test("a frame of a figure that is equally high everywhere has that height", () => {
  expect(codeFor(() => 480).height).toBe("505px");
});

test("a frame names the address and the title, as text", () => {
  const {frame} = codeFor(() => 480);
  expect(frame.src).toBe(`${location.origin}/month.html?month=5&figure=months`);
  expect(frame.title).toBe('The "fifth"');
  expect(frame.width).toBe("100%");
});
