import {describe, expect, it} from "vitest";
import {siteUrl} from "../../loaders/siteUrl.js";

describe("the address of the site", () => {
  it("is this machine's where none is given", () => {
    expect(siteUrl("full", undefined)).toBe("http://127.0.0.1:3000/");
    expect(siteUrl("full", "")).toBe("http://127.0.0.1:3000/");
  });

  it("ends with a slash", () => {
    expect(siteUrl("full", "https://example.org")).toBe("https://example.org/");
    expect(siteUrl("full", "https://example.org/film")).toBe("https://example.org/film/");
    expect(siteUrl("full", "https://example.org/film/")).toBe("https://example.org/film/");
  });

  it("is refused when it is no address of the web", () => {
    for (const given of [
      "example.org",
      "file:///tmp/",
      "https://example.org/?a=1",
      "https://example.org/#a",
    ]) {
      expect(() => siteUrl("full", given)).toThrow(`FILMOTECA_URL is “${given}”`);
    }
  });
});
