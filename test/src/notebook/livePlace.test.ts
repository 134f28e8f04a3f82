// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {EngineError} from "../../../src/engine/engineError.js";
import {frameText} from "../../../src/layout/text.js";
import {livePlace} from "../../../src/notebook/livePlace.js";
import {commonText} from "../../../src/text/common.js";

/** A place whose answers come when the test says so. */
function opened() {
  const asked: {answer(text: string): void; fail(error: Error): void}[] = [];
  const live = livePlace<string>(
    "en",
    () => new Promise((answer, fail) => asked.push({answer, fail})),
    (text) => [document.createTextNode(text)],
  );
  return {...live, asked};
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => vi.stubGlobal("requestAnimationFrame", (then: () => void) => void setTimeout(then, 0)));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a live place", () => {
  it("shows at once what the page has", () => {
    const {place, refresh} = livePlace(
      "en",
      () => "here",
      (text) => [document.createTextNode(text)],
    );
    refresh();
    expect(place.textContent).toBe("here");
    expect(place.hasAttribute("aria-busy")).toBe(false);
  });

  it("keeps what was there while it waits, and says that it is busy", async () => {
    const {place, refresh, asked} = opened();
    refresh();
    asked[0]!.answer("first");
    await settled();
    refresh();
    expect(place.textContent).toBe("first");
    expect(place.getAttribute("aria-busy")).toBe("true");
    asked[1]!.answer("second");
    await settled();
    expect(place.textContent).toBe("second");
    expect(place.hasAttribute("aria-busy")).toBe(false);
  });

  it("shows the last one asked for, whatever comes when", async () => {
    const {place, refresh, asked} = opened();
    refresh();
    refresh();
    asked[1]!.answer("later");
    await settled();
    asked[0]!.answer("earlier");
    await settled();
    expect(place.textContent).toBe("later");
    refresh();
    refresh();
    asked[2]!.fail(new EngineError("gone"));
    asked[3]!.answer("last");
    await settled();
    expect(place.textContent).toBe("last");
  });

  it("says when the engine failed, and reports what is wrong with the page itself", async () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    const {place, refresh, asked} = opened();
    refresh();
    asked[0]!.fail(new EngineError("no memory"));
    await settled();
    expect(place.querySelector("[role=alert]")?.textContent).toContain(commonText.en.failed);
    expect(reported).not.toHaveBeenCalled();
    place.querySelector<HTMLButtonElement>("[role=alert] button")!.click();
    asked[1]!.fail(new EngineError("gone", "lost"));
    await settled();
    expect(place.querySelector("[role=alert]")?.textContent).toContain(frameText.en.failures.lost);
    refresh();
    asked[2]!.fail(new TypeError("a fault"));
    await settled();
    expect(reported).toHaveBeenCalledOnce();
  });

  it("keeps the focus of what is tried again, and says that it waits", async () => {
    const {place, refresh, asked} = opened();
    document.body.replaceChildren(place);
    const tryAgain = () => {
      const button = place.querySelector("button")!;
      button.focus();
      button.click();
    };
    refresh();
    asked[0]!.fail(new EngineError("no memory"));
    await settled();
    expect(document.activeElement).toBe(document.body);
    tryAgain();
    expect(document.activeElement).toBe(place.querySelector("[role=status]"));
    expect(place.textContent).toBe(commonText.en.working);
    asked[1]!.fail(new EngineError("no memory"));
    await settled();
    expect(place.querySelectorAll("[role=alert]")).toHaveLength(1);
    expect(document.activeElement).toBe(place);
    tryAgain();
    asked[2]!.answer("here");
    await settled();
    expect(place.textContent).toBe("here");
    expect(document.activeElement).toBe(place);
  });

  it("shows no answer to a choice that a slider has left meanwhile", async () => {
    const {place, refresh, refreshSoon, asked} = opened();
    refresh();
    refreshSoon();
    asked[0]!.answer("of the old choice");
    await settled();
    expect(place.textContent).toBe("");
    expect(place.getAttribute("aria-busy")).toBe("true");
  });

  it("asks once for many moves of a slider", () => {
    vi.useFakeTimers();
    const {refreshSoon, asked} = opened();
    refreshSoon();
    refreshSoon();
    vi.advanceTimersByTime(100);
    refreshSoon();
    expect(asked).toHaveLength(0);
    vi.advanceTimersByTime(1000);
    expect(asked).toHaveLength(1);
  });
});
