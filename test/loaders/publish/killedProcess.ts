/**
 * Calls an exported function of a module with arguments as a process of its own, which kills itself before its nth
 * call that changes something on the disk: `tsx killedProcess.ts N MODULE NAME JSON_ARGUMENTS`. 0 never does.
 */
import fs from "node:fs";
import {syncBuiltinESMExports} from "node:module";

const [at, module, name, args] = process.argv.slice(2);
let calls = 0;
const watch = <Args extends unknown[], Result>(call: (...args: Args) => Result) => {
  return (...given: Args): Result => {
    calls++;
    if (calls === Number(at)) process.kill(process.pid, "SIGKILL");
    return call(...given);
  };
};
Object.assign(fs, {
  renameSync: watch(fs.renameSync),
  rmSync: watch(fs.rmSync),
  mkdirSync: watch(fs.mkdirSync),
  mkdtempSync: watch(fs.mkdtempSync),
  linkSync: watch(fs.linkSync),
  cpSync: watch(fs.cpSync),
  copyFileSync: watch(fs.copyFileSync),
  writeFileSync: watch(fs.writeFileSync),
});
syncBuiltinESMExports();

const functions = (await import(module!)) as Record<string, (...given: unknown[]) => Promise<void>>;
await functions[name!]!(...(JSON.parse(args!) as unknown[]));
