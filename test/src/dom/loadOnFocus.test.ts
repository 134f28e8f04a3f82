// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from "vitest";
import {loadOnFocus} from "../../../src/dom/loadOnFocus.js";

let input: HTMLInputElement;
let sent: number;
/** What the field is told once it suggests. */
let heard: string[];
const type = (text: string) => {
  input.value = text;
  input.dispatchEvent(new Event("input", {bubbles: true}));
};
const enter = () => {
  const event = new KeyboardEvent("keydown", {key: "Enter", bubbles: true, cancelable: true});
  input.dispatchEvent(event);
  return event.defaultPrevented;
};
const pause = () => new Promise((resolve) => setTimeout(resolve));
const listen = async () => {
  await pause();
  input.addEventListener("input", () => heard.push(input.value));
  input.addEventListener("keydown", ({key}) => heard.push(key));
};

beforeEach(() => {
  document.body.innerHTML = '<form><input value="from before"></form>';
  input = document.querySelector("input") as HTMLInputElement;
  [sent, heard] = [0, []];
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    sent++;
  });
});

describe("what loads when somebody turns to a field", () => {
  it("does so once, and is told nothing of what was there before", async () => {
    const load = vi.fn(listen);
    loadOnFocus(input, load);
    expect(load).not.toHaveBeenCalled();
    input.focus();
    input.blur();
    input.focus();
    await pause();
    await pause();
    expect(load).toHaveBeenCalledOnce();
    expect(heard).toEqual([]);
    expect(enter()).toBe(false);
  });

  it("hears of what was typed meanwhile, and of Enter", async () => {
    loadOnFocus(input, listen);
    input.focus();
    type("toy");
    expect(enter()).toBe(true);
    await vi.waitFor(() => expect(heard).toEqual(["toy", "Enter"]));
    expect(sent).toBe(0);
  });

  it("says nothing of what was typed where Escape has dismissed it", async () => {
    const load = vi.fn(listen);
    loadOnFocus(input, load);
    input.focus();
    type("toy");
    input.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true}));
    await pause();
    await pause();
    expect(load).toHaveBeenCalledOnce();
    expect(heard).toEqual([]);
    expect(enter()).toBe(false);
  });

  it("takes Escape as the end of Enter as well", async () => {
    loadOnFocus(input, listen);
    input.focus();
    type("toy");
    enter();
    input.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true}));
    await pause();
    await pause();
    expect(heard).toEqual([]);
    expect(sent).toBe(0);
  });

  it("leaves a list closed where somebody has turned elsewhere meanwhile", async () => {
    loadOnFocus(input, listen);
    input.focus();
    type("toy");
    input.blur();
    await pause();
    await pause();
    expect(heard).toEqual([]);
  });

  it("leaves the field a field where it cannot be had, sends the form that waited, and tries again", async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error("no network")).mockImplementation(listen);
    loadOnFocus(input, load);
    input.focus();
    type("toy");
    enter();
    await vi.waitFor(() => expect(sent).toBe(1));
    expect(enter()).toBe(false);
    input.blur();
    input.focus();
    type("story");
    await vi.waitFor(() => expect(heard).toEqual(["story"]));
  });

  it("loads at once where somebody has turned to the field already", async () => {
    input.focus();
    const load = vi.fn(listen);
    loadOnFocus(input, load);
    expect(load).toHaveBeenCalledOnce();
  });
});
