import {describe, expect, it} from "vitest";
import type {Logo} from "../../../loaders/looks/readLogo.js";
import {iconFile, withLooks} from "../../../loaders/site/looks.js";
import {header} from "../../../src/layout/header.js";

const page = (name: string) =>
  `<html><head><link rel="icon" href="../_file/assets/icon.1.svg" type="image/svg+xml"></head><body>${header("/es/month", {siteName: name, leftOut: new Set()})}</body></html>`;
const logo = (width: number, type: Logo["type"] = "image/svg+xml", path = "a"): Logo => ({
  path,
  type,
  width,
  height: 50,
});
const [wide, square] = [logo(200), logo(50, "image/png")];

describe("withLooks", () => {
  it("leaves a page as it is where nobody has looks of their own", () => {
    expect(withLooks(page("Acme"), {colours: null, logo: null}, "../")).toBe(page("Acme"));
  });

  it("puts the logo in the place of mark and name, with the name for who does not see it", () => {
    const html = withLooks(page('A & "B"'), {colours: null, logo: {light: wide, dark: wide}}, "../");
    expect(html).toContain(
      '<picture><img class="logo" src="../logo.svg" alt="A &amp; &quot;B&quot;" width="200" height="50"></picture></a>',
    );
    expect(html).not.toContain('class="mark"');
    expect(html).toContain("icon.1.svg");
  });

  it("shows another logo on dark pages, and not on paper", () => {
    const dark = logo(100, "image/png", "b");
    expect(withLooks(page("Acme"), {colours: null, logo: {light: wide, dark}}, "./")).toContain(
      '<source srcset="./logo-dark.png" media="screen and (prefers-color-scheme: dark)" width="100" height="50">',
    );
  });

  it("gives links, charts and the mark the accent, on dark pages another one", () => {
    const html = withLooks(page("Acme"), {colours: {light: "#8a1538", dark: "#f09ab0"}, logo: null}, "../");
    const [, light, dark] =
      /<style>(:root.*)@media screen and \(prefers-color-scheme:dark\)\{(.*)\}<\/style>/.exec(html)!;
    for (const name of ["accent", "chart-mark", "mark-body", "current"]) {
      expect(light).toContain(`--${name}:#8a1538`);
      expect(dark).toContain(`--${name}:#f09ab0`);
    }
    expect(html).toContain('<link rel="icon" href="../icon.svg" type="image/svg+xml">');
  });

  it("says so where a page has no mark", () => {
    expect(() => withLooks("<head></head>", {colours: null, logo: {light: wide, dark: wide}}, "./")).toThrow(
      "no mark",
    );
  });
});

describe("iconFile", () => {
  it("is the logo where that is about as wide as high, else the mark in the accent", () => {
    expect(iconFile({colours: null, logo: {light: square, dark: square}})).toBe("logo.png");
    expect(iconFile({colours: {light: "#8a1538", dark: "#f09ab0"}, logo: {light: wide, dark: wide}})).toBe(
      "icon.svg",
    );
    expect(iconFile({colours: null, logo: {light: wide, dark: wide}})).toBeNull();
  });
});
