import {spawnSync} from "node:child_process";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type PythonValue, pythonRepr} from "../../../data/sample/pythonRepr.js";

const python = spawnSync("python3", ["--version"]).status === 0;

describe("pythonRepr", () => {
  it("writes a nested cell as the published files do", () => {
    const cell = [{id: 862, name: "Can't", poster_path: null, adult: false, video: true}];
    expect(pythonRepr(cell)).toBe(
      `[{'id': 862, 'name': "Can't", 'poster_path': None, 'adult': False, 'video': True}]`,
    );
    expect(pythonRepr([])).toBe("[]");
  });

  it("quotes with double quotes only where there are single and no double ones", () => {
    expect(pythonRepr(`"x"`)).toBe(`'"x"'`);
    expect(pythonRepr(`"don't"`)).toBe(`'"don\\'t"'`);
  });

  it("escapes what cannot be printed and leaves every script alone", () => {
    expect(pythonRepr("a\\b\n\r\t\u0000\u00a0\u200b\u{f0000}")).toBe(
      "'a\\\\b\\n\\r\\t\\x00\\xa0\\u200b\\U000f0000'",
    );
    expect(pythonRepr("千と千尋の神隠し Yasujirō עִבְרִית 😀")).toBe("'千と千尋の神隠し Yasujirō עִבְרִית 😀'");
  });

  it.skipIf(!python)("is what Python's repr writes, for any list of records", () => {
    // Of Unicode only long assigned blocks: what is unassigned depends on Python's version.
    const text = fc.string({
      unit: fc.constantFrom(
        ..."ab '\"\\\n\r\t\u0007\u007f\u00a0\u00adéñ千ш\u2028\u200b\ufeff😀",
        "\u{e0001}",
      ),
    });
    const record = fc.dictionary(
      text,
      fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text)),
      {noNullPrototype: true},
    );
    const cells = fc.sample(fc.array(record, {maxLength: 4}), {numRuns: 300, seed: 20170701});
    const script = `
import ast, json, sys
print(json.dumps([repr(ast.literal_eval(cell)) == cell for cell in json.load(sys.stdin)]))`;
    const written = cells.map((cell) => pythonRepr(cell as PythonValue));
    const {stdout, stderr} = spawnSync("python3", ["-c", script], {
      input: JSON.stringify(written),
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    const same = JSON.parse(stdout) as boolean[];
    expect(written.filter((_, index) => !same[index])).toEqual([]);
    expect(same.length).toBe(300);
  });
});
