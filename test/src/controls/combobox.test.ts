// @vitest-environment jsdom
import {beforeEach, describe, expect, test, vi} from "vitest";
import {combobox, type Suggestion} from "../../../src/controls/combobox.js";

const films = ["Toy Robots", "Toy Robots 2", "The Long Way Home"].map((name) => ({name, note: "1995"}));
let input: HTMLInputElement;
let picked: Suggestion[];
const list = () => document.querySelector<HTMLElement>("[role=listbox]")!;
const options = () => [...document.querySelectorAll<HTMLElement>("[role=option]")];
const active = () => document.getElementById(input.getAttribute("aria-activedescendant") ?? "-")?.textContent;
const key = (name: string) => {
  const event = new KeyboardEvent("keydown", {key: name, bubbles: true, cancelable: true});
  input.dispatchEvent(event);
  return event;
};

/** Types and waits until the suggestions have come. */
async function type(text: string): Promise<void> {
  input.value = text;
  input.dispatchEvent(new Event("input", {bubbles: true}));
  await vi.advanceTimersByTimeAsync(200);
}

async function suggest(typed: string): Promise<readonly Suggestion[] | null> {
  if (typed === "broken") throw new Error("no engine");
  if (typed === "none") return null;
  if (typed === "slow") {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return films;
  }
  return films.filter(({name}) => name.startsWith(typed));
}

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => {};
  document.body.innerHTML = '<form><div class="combobox"><input id="asked"></div></form>';
  document.querySelector("form")!.addEventListener("submit", (event) => event.preventDefault());
  input = document.querySelector("input")!;
  picked = [];
  combobox(input, {suggest, pick: (item) => picked.push(item), label: "Titles", noMatch: "None"});
  input.focus();
});

describe("a combobox", () => {
  test("is one in the sense of ARIA, closed at first", () => {
    expect(input.getAttribute("role")).toBe("combobox");
    expect(input.getAttribute("aria-expanded")).toBe("false");
    expect(document.getElementById(input.getAttribute("aria-controls")!)).toBe(list());
    expect(list().hidden).toBe(true);
  });

  test("suggests what was typed and says that it is open", async () => {
    await type("Toy");
    expect(options().map((option) => option.textContent)).toEqual(["Toy Robots 1995", "Toy Robots 2 1995"]);
    expect(input.getAttribute("aria-expanded")).toBe("true");
    expect(active()).toBeUndefined();
  });

  test("arrows go round through the field, Enter takes what is active", async () => {
    await type("Toy");
    key("ArrowDown");
    expect(active()).toContain("Toy Robots 1995");
    key("ArrowDown");
    key("ArrowDown");
    expect(active()).toBeUndefined();
    key("ArrowUp");
    expect(active()).toContain("Toy Robots 2");
    expect(key("Enter").defaultPrevented).toBe(true);
    expect(picked).toEqual([films[1]]);
    expect(input.value).toBe("Toy Robots 2");
    expect(list().hidden).toBe(true);
  });

  test("Enter without a choice is left to the form", async () => {
    await type("Toy");
    expect(key("Enter").defaultPrevented).toBe(false);
    expect(picked).toEqual([]);
  });

  test("sending the form closes an open list, for it would cover the answer", async () => {
    await type("Toy");
    expect(list().hidden).toBe(false);
    input.form!.requestSubmit();
    expect(list().hidden).toBe(true);
    expect(input.getAttribute("aria-expanded")).toBe("false");
  });

  test("sending the form before suggestions are fetched, or before they come, leaves the list closed", async () => {
    input.value = "Toy";
    input.dispatchEvent(new Event("input", {bubbles: true}));
    await vi.advanceTimersByTimeAsync(50);
    input.form!.requestSubmit();
    await vi.advanceTimersByTimeAsync(500);
    expect(list().hidden).toBe(true);

    input.value = "slow";
    input.dispatchEvent(new Event("input", {bubbles: true}));
    await vi.advanceTimersByTimeAsync(150);
    input.form!.requestSubmit();
    await vi.advanceTimersByTimeAsync(2000);
    expect(list().hidden).toBe(true);
    expect(options()).toEqual([]);
  });

  test("Escape closes and keeps the text", async () => {
    await type("Toy");
    key("Escape");
    expect(list().hidden).toBe(true);
    expect(input.value).toBe("Toy");
  });

  test("a click takes an option, and one on the message takes nothing", async () => {
    await type("The");
    options()[0]!.click();
    expect(picked).toEqual([films[2]]);
    await type("zzz");
    expect(options().map((option) => option.textContent)).toEqual(["None"]);
    options()[0]!.click();
    expect(picked).toHaveLength(1);
  });

  test("late suggestions for what was typed before are dropped", async () => {
    let release: (items: readonly Suggestion[]) => void = () => {};
    document.body.innerHTML = '<div class="combobox"><input id="asked"></div>';
    input = document.querySelector("input")!;
    combobox(input, {
      suggest: (typed) =>
        typed === "a"
          ? new Promise<readonly Suggestion[]>((resolve) => {
              release = resolve;
            })
          : suggest(typed),
      pick: () => {},
      label: "Titles",
      noMatch: "None",
    });
    input.focus();
    await type("a");
    await type("Toy");
    release([{name: "Late", note: ""}]);
    await vi.advanceTimersByTimeAsync(0);
    expect(options()[0]!.textContent).toContain("Toy Robots");
  });

  test("a field that cannot suggest is still a field", async () => {
    for (const text of ["broken", "none"]) {
      await type(text);
      expect(list().hidden).toBe(true);
    }
  });

  test("an emptied field closes the list", async () => {
    await type("Toy");
    await type(" ");
    expect(list().hidden).toBe(true);
  });

  test("names with markup stay text", async () => {
    films.push({name: "<img src=x onerror=alert(1)>", note: ""});
    await type("<img");
    films.pop();
    expect(list().querySelector("img")).toBeNull();
    expect(options()[0]!.textContent).toContain("<img src=x");
  });
});

describe("a combobox whose Enter takes the first suggestion", () => {
  let sent: number;
  beforeEach(() => {
    document.body.innerHTML = '<form><div class="combobox"><input id="asked"></div></form>';
    sent = 0;
    document.querySelector("form")!.addEventListener("submit", (event) => {
      event.preventDefault();
      sent++;
    });
    input = document.querySelector("input")!;
    combobox(input, {
      suggest,
      atHand: (typed) => (typed === "slow" ? films.slice(2) : []),
      takesFirst: true,
      pick: (item) => picked.push(item),
      label: "Titles",
      noMatch: "None",
    });
    input.focus();
  });

  test("takes it, also before it has come", async () => {
    await type("Toy");
    expect(key("Enter").defaultPrevented).toBe(true);
    await vi.runAllTimersAsync();
    expect(picked.map(({name}) => name)).toEqual(["Toy Robots"]);
    input.value = "The";
    input.dispatchEvent(new Event("input", {bubbles: true}));
    key("Enter");
    await vi.runAllTimersAsync();
    expect(picked.map(({name}) => name)).toEqual(["Toy Robots", "The Long Way Home"]);
    expect(sent).toBe(0);
  });

  test("sends the form where there is none, or none can be had", async () => {
    for (const typed of ["Zzz", "none", "broken"]) {
      await type(typed);
      key("Enter");
      await vi.runAllTimersAsync();
    }
    expect([picked, sent]).toEqual([[], 3]);
  });

  test("shows what is at hand until the others are there", async () => {
    input.value = "slow";
    input.dispatchEvent(new Event("input", {bubbles: true}));
    expect(options().map((option) => option.textContent)).toEqual(["The Long Way Home 1995"]);
    await vi.runAllTimersAsync();
    expect(options()).toHaveLength(3);
  });

  test("takes nothing for what is no longer typed", async () => {
    await type("Toy");
    input.value = "slow";
    input.dispatchEvent(new Event("input", {bubbles: true}));
    key("Enter");
    input.value = "other";
    input.dispatchEvent(new Event("input", {bubbles: true}));
    await vi.runAllTimersAsync();
    expect([picked, sent]).toEqual([[], 0]);
  });
});
