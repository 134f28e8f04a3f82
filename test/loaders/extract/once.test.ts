import {describe, expect, it} from "vitest";
import {once} from "../../../loaders/extract/once.js";

describe("what is handed over once", () => {
  it("goes to the first who asks, even where it is nothing", () => {
    const value = {};
    expect(once(value)()).toBe(value);
    expect(once(null)()).toBeNull();
  });

  it("is an error to ask for again", () => {
    const handOver = once(1);
    handOver();
    expect(handOver).toThrow(/again/);
  });
});
