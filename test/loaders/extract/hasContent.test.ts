import {expect, it} from "vitest";
import {hasContent} from "../../../loaders/extract/hasContent.js";

it.each(["", " \n", "0", " 0 ", "0.0", "0.", "[]", "[ ]", "{}", "False", "false"])(
  "takes %j for no content",
  (cell) => expect(hasContent(cell)).toBe(false),
);

it.each(["x", "1", "0.5", "00:00", "[0]", "[{}]", "True", "Falsetto"])("takes %j for content", (cell) =>
  expect(hasContent(cell)).toBe(true),
);
