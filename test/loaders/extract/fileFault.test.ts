import {execFileSync} from "node:child_process";
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it, onTestFinished} from "vitest";
import {fileFault} from "../../../loaders/extract/fileFault.js";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "filmoteca-"));
  onTestFinished(() => rmSync(path, {recursive: true}));
  return path;
}

const isWindows = process.platform === "win32";

describe("fileFault", () => {
  it("has nothing to say of a file, or of a link to one", () => {
    const path = folder();
    writeFileSync(join(path, "a.csv"), "");
    expect(fileFault(join(path, "a.csv"))).toBe(null);
    if (isWindows) return;
    symlinkSync("a.csv", join(path, "b.csv"));
    expect(fileFault(join(path, "b.csv"))).toBe(null);
  });

  it("names a folder, and a file that is not there", () => {
    const path = folder();
    mkdirSync(join(path, "a.csv"));
    expect(fileFault(join(path, "a.csv"))).toBe("is a folder, not a file");
    expect(fileFault(join(path, "b.csv"))).toBe("is not there");
  });

  it.skipIf(isWindows)("names links that lead nowhere or in a circle", () => {
    const path = folder();
    symlinkSync("gone\u001b[2J", join(path, "a.csv"));
    symlinkSync("c.csv", join(path, "b.csv"));
    symlinkSync("b.csv", join(path, "c.csv"));
    expect(fileFault(join(path, "a.csv"))).toBe('is a link to "gone\\u001b[2J", which is not there');
    expect(fileFault(join(path, "b.csv"))).toBe("is a link that leads in a circle");
  });

  it.skipIf(isWindows)("never opens a pipe or a device, which could wait for ever", () => {
    const path = join(folder(), "a.csv");
    execFileSync("mkfifo", [path]);
    expect(fileFault(path)).toBe("is a named pipe, not a file");
    expect(fileFault("/dev/zero")).toBe("is a device, not a file");
  });

  it.skipIf(isWindows)("names a file that may not be read", () => {
    const path = folder();
    const file = join(path, "a.csv");
    writeFileSync(file, "");
    chmodSync(path, 0o755);
    chmodSync(file, 0);
    // To the superuser permissions mean nothing.
    const superuser = process.geteuid?.() === 0;
    if (superuser) process.seteuid?.(65534);
    try {
      expect(fileFault(file)).toBe("may not be read: change its permissions");
    } finally {
      if (superuser) process.seteuid?.(0);
    }
  });
});
