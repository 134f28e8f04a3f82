import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {accentContrast, READABLE, readableAccent, softAccent} from "../../../loaders/looks/accent.js";
import {contrast, type Hex} from "../../../loaders/looks/contrast.js";
import {themeColour, themes} from "../../../loaders/looks/themeColour.js";

const colours = fc
  .integer({min: 0, max: 0xffffff})
  .map((number): Hex => `#${number.toString(16).padStart(6, "0")}`);

describe("contrast", () => {
  it("is that of WCAG: 21 of black to white, and as the published examples have it", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(contrast("#ffffff", "#ffffff")).toBe(1);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrast("#ffffff", "#ff0000")).toBeCloseTo(4, 1);
  });
});

describe("an accent", () => {
  it("is the site's own in both themes", () => {
    for (const theme of themes) {
      expect(accentContrast(themeColour(theme, "accent"), theme)).toBeGreaterThanOrEqual(READABLE);
    }
  });

  it("can always be made one that is read on every ground, its own soft one too", () => {
    fc.assert(
      fc.property(colours, fc.constantFrom(...themes), (colour, theme) => {
        const accent = readableAccent(colour, theme);
        for (const name of ["paper", "surface", "surface-strong"])
          expect(contrast(accent, themeColour(theme, name))).toBeGreaterThanOrEqual(READABLE);
        expect(contrast(accent, softAccent(accent, theme))).toBeGreaterThanOrEqual(READABLE);
        if (accentContrast(colour, theme) >= READABLE) expect(accent).toBe(colour);
      }),
    );
  });
});
