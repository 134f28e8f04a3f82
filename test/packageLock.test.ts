import {execFile} from "node:child_process";
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {afterAll, beforeEach, describe, expect, it} from "vitest";

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly dependencies?: Readonly<Record<string, string>>;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

const platforms = [
  {os: "linux", cpu: "x64"},
  {os: "linux", cpu: "arm64"},
  {os: "darwin", cpu: "arm64"},
  {os: "win32", cpu: "x64"},
] as const;
type Platform = (typeof platforms)[number];

const readLock = (): Lock => JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

/** The dependencies that a package of the lock has nowhere to be found, as `package: dependency`. */
function missing({packages}: Lock): string[] {
  const found = (from: string, name: string): boolean => {
    for (
      let folder = from;
      ;
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))
    ) {
      if (packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`] !== undefined) return true;
      if (folder === "") return false;
    }
  };
  return Object.entries(packages).flatMap(([folder, {dependencies, optionalDependencies}]) =>
    Object.keys({...dependencies, ...optionalDependencies})
      .filter((name) => !found(folder, name))
      .map((name) => `${folder}: ${name}`),
  );
}

describe("the lock file", () => {
  const root = mkdtempSync(join(tmpdir(), "lock-"));
  let project = "";
  beforeEach(() => {
    project = mkdtempSync(join(root, "project-"));
    for (const file of ["package.json", "package-lock.json"]) copyFileSync(file, join(project, file));
  });
  afterAll(() => rmSync(root, {recursive: true}));

  /** What `npm ci` would do on a platform, told without a network and without a word from earlier installations. */
  const install = ({os, cpu}: Platform): Promise<{stdout: string}> =>
    promisify(execFile)(
      "npm",
      [
        "ci",
        "--dry-run",
        "--offline",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--no-update-notifier",
      ].concat(["--os", os, "--cpu", cpu, "--libc", "glibc", "--cache", join(root, "cache")]),
      {cwd: project, shell: process.platform === "win32"},
    );

  it("has the same packages as package.json, on every platform", async () => {
    const told = await Promise.all(platforms.map(install));
    for (const [i, {os, cpu}] of platforms.entries()) {
      expect(told[i]?.stdout).toContain(`@esbuild/${os}-${cpu}`);
      expect(told[i]?.stdout).toContain(`@duckdb/node-bindings-${os}-${cpu}`);
    }
  });

  it("has every optional package, also those of other platforms", async () => {
    const lock = readLock();
    expect(missing(lock)).toEqual([]);
    // Seen to be noticed, by this test and by npm.
    const {"node_modules/@esbuild/darwin-arm64": left, ...packages} = lock.packages;
    expect(left).toBeDefined();
    expect(missing({packages})).toEqual(["node_modules/esbuild: @esbuild/darwin-arm64"]);
    writeFileSync(join(project, "package-lock.json"), JSON.stringify({...lock, packages}));
    await expect(install(platforms[0])).rejects.toThrow(/Missing: @esbuild\/darwin-arm64/);
  });

  it("is what commands install from, and they never write to it", () => {
    const {scripts} = JSON.parse(readFileSync("package.json", "utf8")) as {scripts: Record<string, string>};
    for (const name of ["prestart", "pretest"]) expect(scripts[name]).toMatch(/^npm install --no-save /);
    for (const file of [".ci/run", ".github/workflows/ci.yml"]) {
      expect(readFileSync(file, "utf8")).toMatch(/npm ci\b[\s\S]*npm test/);
    }
  });
});
