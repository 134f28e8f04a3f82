/**
 * Loaded before a command (`node --import tsx --import die.ts`), kills its process with SIGKILL at the moment that
 * TORTURE_DIE names, or in the middle of it:
 *   step NAME   when the command tells that this step begins
 *   call N      before the Nth call that changes something under the folders of TORTURE_WITHIN (a JSON list)
 *   half N      when that call is half done
 * Without TORTURE_DIE it writes the number of such calls into the file TORTURE_COUNT.
 */
import fs from "node:fs";
import {syncBuiltinESMExports} from "node:module";
import {join} from "node:path";

type Call = (...args: unknown[]) => unknown;

const [what = "", ...rest] = (process.env.TORTURE_DIE ?? "").split(" ");
const where = rest.join(" ");
const within = JSON.parse(process.env.TORTURE_WITHIN ?? "[]") as string[];
const {writeFileSync, readFileSync, readdirSync, rmSync} = fs;
let calls = 0;

function die(): void {
  process.kill(process.pid, "SIGKILL");
}

/** Does half of what a call is to do. */
function half(name: string, args: readonly unknown[]): void {
  const [first, second] = args.map(String);
  if (name.startsWith("writeFile") && first !== undefined) {
    const content = Buffer.from(args[1] as string | Uint8Array);
    writeFileSync(first, content.subarray(0, content.length / 2));
  } else if (name.startsWith("copyFile") && first !== undefined && second !== undefined) {
    const content = readFileSync(first);
    writeFileSync(second, content.subarray(0, content.length / 2));
  } else if (name.startsWith("rm") && first !== undefined) {
    const [child] = fs.existsSync(first) && fs.statSync(first).isDirectory() ? readdirSync(first) : [];
    if (child !== undefined) rmSync(join(first, child), {recursive: true, force: true});
  }
}

function changes(name: string, args: readonly unknown[]): boolean {
  if (name.startsWith("open") && (args[1] === undefined || args[1] === "r")) return false;
  return args.some((arg) => typeof arg === "string" && within.some((folder) => arg.startsWith(folder)));
}

const names =
  /^(rename|rm|rmdir|unlink|mkdir|mkdtemp|writeFile|appendFile|copyFile|cp|symlink|link|truncate|utimes|open|createWriteStream)(Sync)?$/;

for (const holder of [fs, fs.promises] as unknown as Record<string, unknown>[]) {
  for (const name of Object.keys(holder).filter((key) => names.test(key))) {
    const original = holder[name] as Call;
    holder[name] = function (this: unknown, ...args: unknown[]): unknown {
      if (changes(name, args)) {
        calls++;
        if (Number(where) === calls) {
          if (what === "half") half(name, args);
          if (what === "half" || what === "call") die();
        }
      }
      return original.apply(this, args);
    };
  }
}
syncBuiltinESMExports();

if (what === "step") {
  const write = process.stderr.write.bind(process.stderr) as Call;
  process.stderr.write = ((...args: unknown[]) => {
    if (String(args[0]).trim().endsWith(`] ${where}`)) die();
    return write(...args);
  }) as typeof process.stderr.write;
}

const count = process.env.TORTURE_COUNT;
if (count !== undefined) process.on("exit", () => writeFileSync(count, String(calls)));
