/**
 * `npm run bench:site`: how long a visitor of the built site waits for the first answer, and how much is
 * fetched for it. The site is served with gzip, once as fast as this machine can and once through a line of
 * 8.1 Mbit/s with 150 ms until the first byte (a good mobile connection); the processor is not slowed down.
 * Then how long the explorer's charts take to follow a brush. `-- --base URL` measures that alone, on a site that is
 * served already.
 */
import {readFileSync, statSync} from "node:fs";
import {createServer, type Server, type ServerResponse} from "node:http";
import {extname, join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {parseArgs} from "node:util";
import {gzipSync} from "node:zlib";
import {median} from "d3-array";
import {type Browser, chromium} from "playwright-core";
import {findChromium} from "../test/browser/findChromium.js";
import {measureBrushing} from "./brushing.js";

interface Line {
  readonly name: string;
  readonly bytesPerSecond: number;
  readonly latency: number;
}

const lines: readonly Line[] = [
  {name: "this machine", bytesPerSecond: Number.POSITIVE_INFINITY, latency: 0},
  {name: "8.1 Mbit/s, 150 ms", bytesPerSecond: 8.1e6 / 8, latency: 150},
];
const types: Readonly<Record<string, string>> = {
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
};
/** Addresses that ask; the answer is there when its phrase is. */
const questions = ["month.html?month=5", "score.html?title=inception", "actor.html?name=tom+hanks"];
const runs = 5;

const {values: given} = parseArgs({options: {base: {type: "string"}}});
const browser = await chromium.launch({executablePath: findChromium(), args: ["--no-sandbox"]});
if (given.base === undefined) {
  await firstAnswers();
  const {server, base} = await serve(lines[0]!);
  await brushing(base);
  server.closeAllConnections();
  server.close();
} else {
  await brushing(given.base);
}
await browser.close();

async function brushing(base: string): Promise<void> {
  const {films, positions, median: middle, p95, max} = await measureBrushing(browser, base);
  const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
  console.log(`
| brushing the explorer | films | positions | median | 95 % | longest |
|---|--:|--:|--:|--:|--:|
| input event to charts and count | ${films} | ${positions} | ${milliseconds(middle)} | ${milliseconds(p95)} | ${milliseconds(max)} |`);
}

async function firstAnswers(): Promise<void> {
  console.log("| first answer | line | fetched | first visit | next visit |\n|---|---|--:|--:|--:|");
  for (const line of lines) {
    const {server, base, sent} = await serve(line);
    for (const question of questions) {
      const times: {first: number; next: number; bytes: number}[] = [];
      for (let run = 0; run < runs; run++) times.push(await visit(browser, base + question, sent));
      const seconds = (key: "first" | "next"): string =>
        `${(median(times, (time) => time[key])! / 1000).toFixed(2)} s`;
      const megabytes = (median(times, ({bytes}) => bytes)! / 1e6).toFixed(1);
      console.log(
        `| ${question} | ${line.name} | ${megabytes} MB | ${seconds("first")} | ${seconds("next")} |`,
      );
    }
    server.closeAllConnections();
    server.close();
  }
}

/** Milliseconds until the answer is shown, without and with what the browser has kept. */
async function visit(browser: Browser, url: string, sent: () => number) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const answer = async (): Promise<number> => {
    const start = performance.now();
    await page.goto(url, {waitUntil: "commit", timeout: 120_000});
    await page.locator(".answer .phrase").waitFor({timeout: 120_000});
    return performance.now() - start;
  };
  const before = sent();
  const first = await answer();
  const bytes = sent() - before;
  await page.goto("about:blank");
  const next = await answer();
  await context.close();
  return {first, next, bytes};
}

/** The built site behind a line that all its answers share. */
async function serve(line: Line): Promise<{server: Server; base: string; sent: () => number}> {
  const compressed = new Map<string, Buffer>();
  let freeAt = 0;
  let sent = 0;
  async function send(path: string, response: ServerResponse): Promise<void> {
    const body = compressed.get(path) ?? gzipSync(readFileSync(path));
    compressed.set(path, body);
    await wait(line.latency);
    const hashed = /\/_(file|import|node|observablehq)\//.test(path);
    response.writeHead(200, {
      "Content-Type": types[extname(path)] ?? "application/octet-stream",
      "Content-Encoding": "gzip",
      "Content-Length": body.length,
      "Cache-Control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    });
    for (let from = 0; from < body.length; from += 16_384) {
      const chunk = body.subarray(from, from + 16_384);
      freeAt = Math.max(freeAt, performance.now()) + (1000 * chunk.length) / line.bytesPerSecond;
      if (freeAt > performance.now() + 1) await wait(freeAt - performance.now());
      sent += chunk.length;
      response.write(chunk);
    }
    response.end();
  }
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://localhost");
    const path = join("dist", pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (statSync(path, {throwIfNoEntry: false})?.isFile()) void send(path, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {server, base: `http://127.0.0.1:${port}/`, sent: () => sent};
}
