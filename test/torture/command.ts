import {spawn} from "node:child_process";
import {fileURLToPath} from "node:url";

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  /** Whether it was killed, by itself (see `die.ts`) or from outside. */
  readonly killed: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds. */
  readonly took: number;
}

export interface CommandOptions {
  /** The moment at which it kills itself, as `die.ts` has it. */
  readonly die?: string;
  /** Milliseconds after which it is killed from outside. */
  readonly killAfter?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** The folders whose changes are counted, as `die.ts` has it. */
  readonly within?: readonly string[];
}

const preload = new URL("die.ts", import.meta.url).href;
const root = fileURLToPath(new URL("../../", import.meta.url));

/** A command that takes longer than this, in milliseconds, hangs. */
const HANGS = 300_000;

/**
 * Runs a program of a project as a process of its own, and ends with it whatever it started.
 * @param program path within the project, `loaders/main.ts`
 */
export function command(
  project: string,
  program: string,
  args: readonly string[],
  {die, killAfter, env = {}, within = []}: CommandOptions = {},
): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", "--import", preload, program, ...args], {
    cwd: project,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...withoutOurs(process.env),
      ...env,
      ...(die === undefined ? {} : {TORTURE_DIE: die}),
      TORTURE_WITHIN: JSON.stringify(within),
    },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data: Buffer) => {
    stdout += data.toString();
  });
  child.stderr.on("data", (data: Buffer) => {
    stderr += data.toString();
  });
  const end = (): void => {
    try {
      // The whole group, with whatever it started.
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has ended.
    }
  };
  const timer = setTimeout(end, killAfter ?? HANGS);
  child.on("exit", end);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (killAfter === undefined && performance.now() - start > HANGS) stderr += "\nIt hung and was ended.";
      resolve({code, killed: signal === "SIGKILL", stdout, stderr, took: performance.now() - start});
    });
  });
}

/** The environment without what would lead a command to other data. */
function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(FILMOTECA_|TORTURE_|VITEST)/.test(name)),
  );
}

/** The folder of the project that is tortured. */
export const ownProject = root;

/** What is wrong with how a command tells that it failed: null where it is a clear sentence. */
export function unclear({stderr}: Ended): string | null {
  const told = stderr.replace(/^\[\d+\/\d+\] .*\n/gm, "").trim();
  if (told === "") return "it says nothing";
  if (/^\s+at .+:\d+/m.test(told)) return `it shows a stack: ${JSON.stringify(told.slice(0, 300))}`;
  if (told.length > 4000) return `it says ${told.length} characters`;
  if (/(?!\n)\p{Cc}/u.test(told))
    return `it prints control characters: ${JSON.stringify(told.slice(0, 300))}`;
  return null;
}
