// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {fillPlaces} from "../../../src/figures/fillPlaces.js";

const fetched = vi.fn<() => Promise<Response>>();
let places: HTMLElement[];
const options = {
  lang: "en",
  url: "/data.json",
  waiting: "Loading…",
  failed: "No data.",
  fill: (words: string) => {
    for (const place of places) place.textContent = words;
  },
} as const;
const alerts = () => document.querySelectorAll('[role="alert"]');
function tryAgain(place: number): void {
  const button = places[place]!.querySelector("button")!;
  button.focus();
  button.click();
}

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal("fetch", fetched);
  document.body.innerHTML = "<div></div><div></div><div></div>";
  places = [...document.querySelectorAll("div")];
});
afterEach(() => vi.unstubAllGlobals());

describe("places that cannot be filled", () => {
  test("all say so, and one of them aloud; the focus stays where it is", async () => {
    fetched.mockRejectedValue(new TypeError("no network"));
    await fillPlaces<string>([null, ...places], options);
    for (const place of places) expect(place.textContent).toBe("No data. Try again");
    expect(alerts()).toHaveLength(1);
    expect(places[0]!.contains(alerts()[0]!)).toBe(true);
    expect(document.activeElement).toBe(document.body);
  });

  test("keep the focus where it is tried again, through a second failure to what was asked for", async () => {
    fetched.mockRejectedValue(new TypeError("no network"));
    await fillPlaces<string>(places, options);
    tryAgain(1);
    const status = document.querySelectorAll('[role="status"]');
    expect(status).toHaveLength(1);
    expect(document.activeElement).toBe(status[0]);
    for (const place of places) expect(place.textContent).toBe("Loading…");

    await vi.waitFor(() => expect(alerts()).toHaveLength(1));
    expect(places[1]!.contains(alerts()[0]!)).toBe(true);
    expect(document.activeElement).toBe(places[1]);

    fetched.mockImplementation(async () => new Response('"here"'));
    tryAgain(2);
    await vi.waitFor(() => expect(places[0]!.textContent).toBe("here"));
    await vi.waitFor(() => expect(document.activeElement).toBe(places[2]));
  });

  test("take no focus that has gone elsewhere meanwhile", async () => {
    fetched.mockRejectedValueOnce(new TypeError("no network"));
    await fillPlaces<string>(places, options);
    fetched.mockImplementation(async () => new Response('"here"'));
    tryAgain(0);
    const link = document.createElement("a");
    link.href = "#";
    document.body.append(link);
    link.focus();
    await vi.waitFor(() => expect(places[0]!.textContent).toBe("here"));
    expect(document.activeElement).toBe(link);
  });
});
