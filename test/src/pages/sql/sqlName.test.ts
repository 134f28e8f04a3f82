import {expect, test} from "vitest";
import {sqlName} from "../../../../src/pages/sql/sqlName.js";

test("a name stands in quotes where SQL would read it as another thing", () => {
  expect([sqlName("movies"), sqlName("cast"), sqlName("Mean vote"), sqlName('a"b')]).toEqual([
    "movies",
    '"cast"',
    '"Mean vote"',
    '"a""b"',
  ]);
});
