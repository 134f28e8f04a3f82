import {describe, expect, it} from "vitest";
import {href} from "../../../src/dom/href.js";

describe("the address of a page", () => {
  it("is relative and carries what is known", () => {
    expect(href("index")).toBe("./");
    expect(href("month")).toBe("./month.html");
    expect(href("score", {title: "Am&lie?", id: null, q: ""})).toBe("./score.html?title=Am%26lie%3F");
    expect(href("score", {id: 862})).toBe("./score.html?id=862");
  });
});
