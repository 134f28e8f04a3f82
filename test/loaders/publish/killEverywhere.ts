import {spawn} from "node:child_process";
import {once} from "node:events";
import {mkdtempSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {isAbsolute, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {build} from "rolldown";

/**
 * Calls a function as processes of their own, killed before the first, second, … change on the disk, until one comes
 * to its end. Each works on what `prepare` makes, and `look` is called after it.
 *
 * @param call a function that a module exports, by the module's address
 * @returns how many were killed
 */
export async function killEverywhere<Place>(
  call: {
    readonly module: string;
    readonly name: string;
    readonly args: (place: Place) => readonly unknown[];
  },
  prepare: (n: number) => Place,
  look: (place: Place, n: number) => Promise<void> | void,
): Promise<number> {
  // As JavaScript, for there are many processes, and tsx takes most of their time.
  const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
  const program = fileURLToPath(new URL("killedProcess.ts", import.meta.url));
  await build({
    input: {program, module: fileURLToPath(call.module)},
    platform: "node",
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
    output: {dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs"},
  });
  const run = async (n: number): Promise<boolean> => {
    const place = prepare(n);
    const args = [join(folder, "module.mjs"), call.name, JSON.stringify(call.args(place))];
    const child = spawn(process.execPath, [join(folder, "program.mjs"), String(n), ...args], {
      stdio: "inherit",
    });
    const [code, signal] = (await once(child, "close")) as [number | null, string | null];
    if (code !== 0 && signal !== "SIGKILL") throw new Error(`Killed before change ${n}: exit code ${code}`);
    await look(place, n);
    return code === 0;
  };
  try {
    for (let n = 1; ; n++) if (await run(n)) return n - 1;
  } finally {
    rmSync(folder, {recursive: true});
  }
}
