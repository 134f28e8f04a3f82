import {type ChildProcess, fork} from "node:child_process";
import {once} from "node:events";
import {cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {connect} from "node:net";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {below, type Random} from "../random.js";
import type {Part, Run} from "../run.js";
import {requestText} from "./requestText.js";

const program = fileURLToPath(new URL("serverProcess.ts", import.meta.url));
const SECRET = "This file stands outside of dist.";
const HOME = "<!doctype html><title>home</title>";
const BINARY = Buffer.from(Array.from({length: 40_000}, (_, i) => (i * 7) % 251));
/** An answer that takes longer, in milliseconds, does not come. */
const PATIENCE = 30_000;
const AT_ONCE = 8;

/** Hostile requests to the local server: it lives, never leaves `dist`, and answers as the standard says. */
export const requests: Part = {
  name: "requests",
  unit: "requests",
  goal: 20_000,
  share: 1,
  async work(run) {
    const dist = makeDist(run.folder);
    let server = await start(dist);
    try {
      while (run.goesOn()) {
        const batch = Array.from({length: run.limits.only === null ? AT_ONCE : 1}, () => run.next());
        await Promise.all(batch.map((index) => tryOne(run, index, server.port)));
        run.tried += batch.length;
        if (below(run.random(batch[0]!), 20) === 0) exchange(dist);
        if (server.child.exitCode === null && (await lives(server.port))) continue;
        for (const index of batch) {
          // Which of them it was shows when each is sent to a server of its own.
          await stop(server.child);
          server = await start(dist);
          await send(server.port, askedAt(run, index).text);
          if (server.child.exitCode !== null || !(await lives(server.port)))
            run.tell(
              "fault",
              index,
              `the server died of ${shown(askedAt(run, index).text)}`,
              askedAt(run, index).text,
            );
        }
        await stop(server.child);
        server = await start(dist);
      }
    } finally {
      await stop(server.child);
    }
  },
};

interface Asked {
  readonly text: string;
  /** The bytes that have to come, where the request is a sound one. */
  readonly range: {readonly from: number; readonly to: number} | null;
}

function askedAt(run: Run, index: number): Asked {
  const random = run.random(index);
  if (random() < 0.85) return {text: requestText(random), range: null};
  return sound(random);
}

/** A range of the binary file. */
function sound(random: Random): Asked {
  const from = below(random, BINARY.length);
  const to = Math.min(BINARY.length - 1, from + below(random, 1000));
  const value = random() < 0.7 ? `${from}-${to}` : random() < 0.5 ? `${to}-` : `-${BINARY.length - to}`;
  const text = `GET /data/a.bin HTTP/1.1\r\nHost: localhost\r\nRange: bytes=${value}\r\nConnection: close\r\n\r\n`;
  return {text, range: value === `${from}-${to}` ? {from, to} : {from: to, to: BINARY.length - 1}};
}

async function tryOne(run: Run, index: number, port: number): Promise<void> {
  const {text, range} = askedAt(run, index);
  const answer = withoutInterim(await send(port, text));
  const tell = (what: string) => run.tell("fault", index, `${what}: ${shown(text)}`, text);
  if (answer === null) return tell("no answer within half a minute");
  if (answer.includes(SECRET)) run.tell("loss", index, `the server leaves dist: ${shown(text)}`, text);
  // A server may close the connection of who does not speak HTTP.
  if (answer.length === 0) return;
  const end = answer.indexOf("\r\n\r\n");
  const head = answer.subarray(0, end < 0 ? answer.length : end).toString("latin1");
  const body = answer.subarray(end + 4);
  const status = Number(/^HTTP\/1\.[01] (\d{3}) [^\r\n]*(\r\n|$)/.exec(head)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) return tell(`no status line (${shown(head)})`);
  if (status >= 500 && status !== 501) tell(`status ${status}`);
  if (/^HEAD /.test(text) && body.length > 0) tell(`an answer to HEAD with a body of ${body.length} bytes`);
  if ((status === 304 || status === 204) && body.length > 0) tell(`status ${status} with a body`);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (
    isWhole(text) &&
    /^GET /.test(text) &&
    status !== 304 &&
    length !== undefined &&
    Number(length) !== body.length
  )
    tell(`${body.length} bytes where Content-Length says ${length}, status ${status}`);
  if (range === null) return;
  if (status !== 206) return tell(`status ${status} for a sound range`);
  if (!body.equals(BINARY.subarray(range.from, range.to + 1))) tell("a range of other bytes");
  const expected = `bytes ${range.from}-${range.to}/${BINARY.length}`;
  if (!head.toLowerCase().includes(`content-range: ${expected}`))
    tell(`no Content-Range "${expected}" (${shown(head)})`);
}

/** What comes back for some bytes until the connection ends; null where it does not end. */
function send(port: number, text: string): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(Buffer.from(text)));
    const settle = (answer: Buffer | null) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(
      () => settle(isWhole(text) && chunks.length === 0 ? null : Buffer.concat(chunks)),
      PATIENCE,
    );
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", () => settle(Buffer.concat(chunks)));
    socket.on("error", () => settle(Buffer.concat(chunks)));
    // A body that was told of and does not come makes any server wait.
    if (!isWhole(text)) setTimeout(() => settle(Buffer.concat(chunks)), 200);
  });
}

/** What comes after "100 Continue". */
function withoutInterim(answer: Buffer | null): Buffer | null {
  const interim = Buffer.from("HTTP/1.1 100 Continue\r\n\r\n");
  return answer?.subarray(0, interim.length).equals(interim) ? answer.subarray(interim.length) : answer;
}

function isWhole(text: string): boolean {
  return !/^(content-length|transfer-encoding|expect|upgrade):/im.test(text);
}

async function lives(port: number): Promise<boolean> {
  const answer = await send(port, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  return answer?.includes(HOME) ?? false;
}

async function start(dist: string): Promise<{readonly child: ChildProcess; readonly port: number}> {
  const child = fork(program, [dist], {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const [url] = (await once(child, "message")) as [string];
  return {child, port: Number(new URL(url).port)};
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** A small site with links that lead out of it. */
function makeDist(folder: string): string {
  const dist = join(folder, "dist");
  for (const part of ["es", "data"]) mkdirSync(join(dist, part), {recursive: true});
  for (const name of ["index.html", "month.html", "es/index.html"]) writeFileSync(join(dist, name), HOME);
  writeFileSync(join(dist, "404.html"), "<!doctype html><title>not here</title>");
  writeFileSync(join(dist, "data/a.bin"), BINARY);
  writeFileSync(join(folder, "secret.txt"), SECRET);
  symlinkSync(folder, join(dist, "out"), "dir");
  symlinkSync("loop", join(dist, "loop"));
  return dist;
}

/** As a build does it: the folder is away for a moment, and a new one takes its place. */
function exchange(dist: string): void {
  const [former, next] = [`${dist}.former`, `${dist}.next`];
  cpSync(dist, next, {recursive: true, verbatimSymlinks: true});
  renameSync(dist, former);
  renameSync(next, dist);
  rmSync(former, {recursive: true});
}

function shown(text: string): string {
  return JSON.stringify(text.length > 300 ? `${text.slice(0, 200)}… (${text.length})` : text);
}
