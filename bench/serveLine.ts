import {readFileSync, statSync} from "node:fs";
import {createServer, type ServerResponse} from "node:http";
import {extname, join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {gzipSync} from "node:zlib";

/** A connection that all answers share. */
export interface Line {
  readonly name: string;
  readonly bytesPerSecond: number;
  /** Milliseconds until the first byte of an answer. */
  readonly latency: number;
}

export const fastLine: Line = {
  name: "this machine",
  bytesPerSecond: Number.POSITIVE_INFINITY,
  latency: 0,
};
export const slowLine: Line = {name: "9 Mbit/s, 170 ms", bytesPerSecond: 9e6 / 8, latency: 170};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** An answer that was sent, with gzip. */
export interface Sent {
  /** Milliseconds since 1970. */
  readonly asked: number;
  readonly bytes: number;
}

export interface ServedLine {
  readonly base: string;
  /** Answers since the last call. */
  readonly takeSent: () => readonly Sent[];
  readonly close: () => void;
}

/**
 * Serves a folder over a line, with gzip.
 *
 * @param more pages beside the files, by path
 */
export async function serveLine(
  folder: string,
  line: Line,
  more: ReadonlyMap<string, string> = new Map(),
): Promise<ServedLine> {
  const compressed = new Map<string, Buffer>();
  let freeAt = 0;
  let sent: Sent[] = [];

  async function send(path: string, content: () => Buffer | string, response: ServerResponse): Promise<void> {
    const asked = Date.now();
    const body = compressed.get(path) ?? gzipSync(content());
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
      response.write(chunk);
    }
    response.end();
    sent.push({asked, bytes: body.length});
  }

  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://localhost");
    const page = more.get(pathname.slice(1));
    const path = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (page !== undefined) void send(path, () => page, response);
    else if (statSync(path, {throwIfNoEntry: false})?.isFile())
      void send(path, () => readFileSync(path), response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    base: `http://127.0.0.1:${port}/`,
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
