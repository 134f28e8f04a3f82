// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {dataOrigin} from "../../../loaders/publish/dataOrigin.js";
import {cite} from "../../../src/layout/cite.js";
import {copyAnswer} from "../../../src/layout/copyButtons.js";
import {makeCitable} from "../../../src/layout/makeCitable.js";

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal("navigator", {clipboard: {writeText}});
  document.documentElement.lang = "es";
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the buttons to take an answer along", () => {
  it("copy the answer with its address, and the address alone, and say so for a while", async () => {
    vi.useFakeTimers();
    const line = copyAnswer("One film.", () => "https://example.org/month.html?month=5", "en");
    const [answer, link] = line.querySelectorAll("button");
    answer!.click();
    link!.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(writeText.mock.calls.map(([text]) => text)).toEqual([
      "One film.\nhttps://example.org/month.html?month=5",
      "https://example.org/month.html?month=5",
    ]);
    expect(line.querySelector('[role="status"]')?.textContent).toBe("Copied");
    await vi.advanceTimersByTimeAsync(3000);
    expect([answer, link].map((button) => button?.textContent)).toEqual(["Copy as text", "Copy the link"]);
    expect(line.querySelector('[role="status"]')?.textContent).toBe("");
  });

  it("show the text in a field where the browser gives no clipboard, the last one alone", async () => {
    writeText.mockRejectedValue(new Error("not allowed"));
    const line = copyAnswer("One film.", () => "https://example.org/", "en");
    for (const button of line.querySelectorAll("button")) {
      button.click();
      await vi.waitFor(() => expect(line.querySelector("input")).not.toBeNull());
    }
    await vi.waitFor(() =>
      expect([...line.querySelectorAll("input")].map(({value}) => value)).toEqual(["https://example.org/"]),
    );
  });
});

describe("the citation of a page", () => {
  const quality = {
    data_end: {month: "2017-07", later_films: 3, incomplete_from: 2016},
    snapshot: "abc123",
    site: "Filmoteca",
    origin: dataOrigin("movies_metadata", {source: null, licence: null, attribution: null}),
  };

  it("names the site, the page, the data with their end, and the address as the reader sees it", async () => {
    history.replaceState(null, "", "/es/money.html?a=1#part");
    document.body.innerHTML = cite("Dinero & <más>", quality, "es");
    makeCitable();
    const words =
      "Filmoteca, «Dinero & <más>». Datos: The Movies Dataset (TMDB, MovieLens), películas hasta julio\u00a0de\u00a02017; versión abc123. http://localhost:3000/es/money.html?a=1";
    expect(document.querySelector(".cite-text")?.textContent).toBe(words);
    document.querySelector("button")!.click();
    expect(writeText).toHaveBeenCalledWith(words);
  });

  it("says nothing of an end that is not known, and a page without one stays as it is", () => {
    expect(cite("A", {...quality, data_end: null}, "en")).toContain("(TMDB, MovieLens); snapshot abc123.");
    document.body.innerHTML = "<p>No citation</p>";
    makeCitable();
    expect(document.body.innerHTML).toBe("<p>No citation</p>");
  });
});
