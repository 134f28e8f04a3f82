import {describe, expect, test} from "vitest";

/**
 * What holds for every chart, by name: it is drawn as before at both widths, is one picture with a name in
 * colours of the theme only, and says no number that is none.
 */
export function checkCharts(charts: Readonly<Record<string, (width: number) => SVGSVGElement>>): void {
  describe.each(Object.entries(charts))("the %s chart", (name, draw) => {
    test.each([358, 1000])("is drawn as before at %i px", async (width) => {
      await expect(`${draw(width).outerHTML}\n`).toMatchFileSnapshot(`golden/${name}-${width}.svg`);
    });

    test("is one picture with a name, in colours of the theme only", () => {
      const chart = draw(600);
      expect(chart.getAttribute("role")).toBe("img");
      expect(chart.getAttribute("aria-label")).toMatch(/./);
      for (const element of chart.querySelectorAll("[fill], [stroke]")) {
        for (const colour of [element.getAttribute("fill"), element.getAttribute("stroke")]) {
          const pattern = /^url\((#.+)\)$/.exec(colour ?? "")?.[1];
          if (pattern !== undefined) expect(chart.querySelector(`pattern${pattern}`)).not.toBeNull();
          else if (colour !== null) expect(colour).toMatch(/^(none|currentColor|var\(--[a-z-]+\))$/);
        }
      }
    });

    test.each([358, 1000])("has no text or place that is no number at %i px", (width) => {
      const chart = draw(width);
      expect(chart.textContent).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(chart.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
    });
  });
}
