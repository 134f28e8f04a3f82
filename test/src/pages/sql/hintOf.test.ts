import {expect, test} from "vitest";
import {hintOf} from "../../../../src/pages/sql/hintOf.js";

test("a fault has a hint where the visitor may not know why", () => {
  expect(hintOf("Parser Error: syntax error", "SELECT * FROM cast", [])).toBe("cast");
  expect(hintOf("Catalog Error: Table with name figure_a does not exist!", "FROM figure_a", [])).toBe(
    "figure",
  );
  expect(hintOf("Catalog Error: it exists in the json extension.", "", [])).toBe("json");
  expect(hintOf("Error: This site asks no other host: x.com", "", [])).toBe("host");
  expect(hintOf("Binder Error: no", "SELECT a", [])).toBeNull();
});
