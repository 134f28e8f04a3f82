import {expect, it} from "vitest";
import {printable} from "../../loaders/printable.js";

it("writes what a terminal would obey as escapes, and leaves text and line feeds alone", () => {
  expect(printable("\u001b[2J a\tb\r\nEl Ángel 千 🎬")).toBe("\\u001b[2J a\\u0009b\\u000d\nEl Ángel 千 🎬");
  expect(printable("gnp.\u202eexe \ud800 \u2028")).toBe("gnp.\\u202eexe \\ud800 \\u2028");
});
