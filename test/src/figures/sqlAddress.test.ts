import {describe, expect, test} from "vitest";
import {readSql, sqlAddress} from "../../../src/figures/sqlAddress.js";

describe("the address of a query", () => {
  test("gives it back, whatever stands in it", () => {
    for (const sql of ["SELECT 'ñ & # % + 🎬'\n-- ?", ""])
      expect(readSql(new URL(sqlAddress(sql), "http://x/").hash)).toBe(sql);
  });

  test("is none where it holds something else or is cut", () => {
    expect(readSql("#figure-tail")).toBeNull();
    expect(readSql("")).toBeNull();
    expect(readSql("#sql=%C3")).toBeNull();
  });
});
