import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {onTestFinished} from "vitest";

/** Writes a file into a folder of its own, which goes when the test ends. Returns the file's path. */
export function writeTemporary(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
