import {join, resolve} from "node:path";
import {afterEach, describe, expect, it, vi} from "vitest";
import {userPath} from "../../loaders/userPath.js";

afterEach(() => vi.unstubAllEnvs());

describe("a path of the command line", () => {
  it("is meant from where npm was called, not from the project", () => {
    vi.stubEnv("npm_lifecycle_event", "data");
    vi.stubEnv("INIT_CWD", resolve("/somewhere"));
    expect(userPath("films")).toBe(resolve("/somewhere/films"));
    expect(userPath(resolve("/films"))).toBe(resolve("/films"));
    expect(userPath(undefined)).toBeUndefined();
  });

  it("is left as it is where another script of npm calls the command", () => {
    vi.stubEnv("npm_lifecycle_event", "test");
    vi.stubEnv("INIT_CWD", resolve("/somewhere"));
    expect(userPath(join("test", "fixture"))).toBe(join("test", "fixture"));
  });
});
