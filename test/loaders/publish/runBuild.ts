import {spawn} from "node:child_process";
import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

const program = fileURLToPath(new URL("buildProcess.ts", import.meta.url));

export interface Build {
  readonly raw: string;
  readonly snapshots: string;
  /** By default as the product has it. */
  readonly threads?: number;
  readonly killAt?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a build as a process of its own; the folder of the snapshot, or null where it was killed. */
export function runBuild({raw, snapshots, threads, killAt, env = {}}: Build): Promise<string | null> {
  const args = [
    "--import",
    "tsx",
    program,
    raw,
    snapshots,
    String(threads ?? ""),
    ...(killAt ? [killAt] : []),
  ];
  const child = spawn(process.execPath, args, {
    env: {...process.env, ...env},
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (data: Buffer) => {
    out += data.toString();
  });
  child.stderr.on("data", (data: Buffer) => {
    err += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (signal === "SIGKILL") resolve(null);
      else if (code === 0) resolve(out);
      else reject(new Error(err));
    });
  });
}

/** The SHA-256 of every file under a folder, by its path there. */
export function hashTree(folder: string): Record<string, string> {
  const names = readdirSync(folder, {recursive: true, encoding: "utf8", withFileTypes: true});
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        file.slice(folder.length + 1),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );
}
