import {spawn} from "node:child_process";
import {once} from "node:events";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {fileURLToPath} from "node:url";
import {afterAll, describe, expect, it} from "vitest";
import {takeLock} from "../../../loaders/publish/takeLock.js";

const folder = mkdtempSync(join(tmpdir(), "held-"));
const file = join(folder, "lock");
const program = fileURLToPath(new URL("heldProcess.ts", import.meta.url));
afterAll(() => rmSync(folder, {recursive: true}));

describe("a process that works under a lock of the one that started it", () => {
  it("ends with that one, were it killed, and holds the lock until then", async () => {
    const parent = spawn(process.execPath, ["--import", "tsx", program, file], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [printed] = (await once(parent.stdout, "data")) as [Buffer];
    const child = Number(printed.toString());
    try {
      // So that it cannot notice that the other one has gone.
      process.kill(child, "SIGSTOP");
      const ended = once(parent, "exit");
      parent.kill("SIGKILL");
      await ended;
      expect(await takeLock(file, null)).toBe("busy");
      process.kill(child, "SIGCONT");
      const lock = await Promise.race([takeLock(file, () => {}), setTimeout(10_000)]);
      // A lock is free once nobody has the file open any more.
      if (typeof lock !== "object") throw new Error("It works on.");
      lock.release();
    } finally {
      killIfAlive(child);
    }
  });
});

function killIfAlive(child: number): void {
  try {
    process.kill(child, "SIGKILL");
  } catch {
    // It has ended.
  }
}
