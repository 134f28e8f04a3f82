import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import {request as httpRequest, type IncomingHttpHeaders, METHODS, type Server} from "node:http";
import {connect} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {serveFolder} from "../../../loaders/site/serveFolder.js";

const outside = mkdtempSync(join(tmpdir(), "serve-"));
const folder = join(outside, "dist");
const engine = "wasm ".repeat(1000);
const digits = "0123456789";
let server: Server;
let url: string;

beforeAll(async () => {
  mkdirSync(join(folder, "es"), {recursive: true});
  mkdirSync(join(folder, "data"));
  mkdirSync(join(folder, ".git"));
  mkdirSync(join(outside, "dist-beside"));
  writeFileSync(join(outside, "secret.txt"), "secret");
  writeFileSync(join(outside, "dist-beside", "secret.txt"), "secret");
  for (const [name, text] of Object.entries({
    "index.html": "home",
    "404.html": "not here",
    "month.html": "month",
    "es/index.html": "inicio",
    "engine.wasm": engine,
    "worker.js": "js",
    "digits.bin": digits,
    "letters.txt": "abcdefghij",
    "data/movies.parquet": "PAR1",
    "data/filmoteca.sql": "SELECT",
    "data/quality.json": "{}",
    "data/SHA256SUMS": "0",
    ".git/config": "secret",
  })) {
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(join(outside, "secret.txt"), join(folder, "link.txt"));
  symlinkSync(join(outside, "secret.txt"), join(folder, "linked.html"));
  symlinkSync(outside, join(folder, "up"));
  symlinkSync(join(outside, "dist-beside"), join(folder, "beside"));
  symlinkSync("loop", join(folder, "loop"));
  symlinkSync("month.html", join(folder, "within.html"));
  ({server, url} = await serveFolder(folder, [0], "/some/base/"));
});

afterAll(async () => {
  await close(server);
  rmSync(outside, {recursive: true});
});

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Sends bytes as they are; `fetch` would tidy them. */
function raw(bytes: string, from = url): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(from).port), "127.0.0.1", () => socket.end(bytes, "latin1"));
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
    });
    socket.on("close", () => resolve(text));
    // Whoever is answered before he has sent all may find the line cut.
    socket.on("error", (error: NodeJS.ErrnoException) => (error.code === "ECONNREFUSED" ? reject(error) : 0));
  });
}

const rawGet = (target: string, headers = "Host: localhost\r\n"): Promise<string> =>
  raw(`GET ${target} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`);

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request without the headers that `fetch` adds, its body as it came. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(new URL(path, url), {method, headers}, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.on("error", reject);
    request.end();
  });
}

async function expectAlive(): Promise<void> {
  expect((await ask("month.html")).body.toString()).toBe("month");
}

describe("the server of the built site", () => {
  it("serves files below its base with their types", async () => {
    const types = {
      "": "text/html; charset=utf-8",
      "es/": "text/html; charset=utf-8",
      "month.html?month=5": "text/html; charset=utf-8",
      "month?month=5": "text/html; charset=utf-8",
      "engine.wasm": "application/wasm",
      "worker.js": "text/javascript; charset=utf-8",
      "data/movies.parquet": "application/octet-stream",
      "digits.bin": "application/octet-stream",
      "data/filmoteca.sql": "text/plain; charset=utf-8",
      "data/SHA256SUMS": "text/plain; charset=utf-8",
      "data/quality.json": "application/json; charset=utf-8",
    };
    for (const [path, type] of Object.entries(types)) {
      const {status, headers} = await ask(path);
      expect([path, status, headers["content-type"]]).toEqual([path, 200, type]);
    }
  });

  it("leads a folder without a slash to the one with it, with the query", async () => {
    for (const [path, target] of [
      ["es?x=1", "/some/base/es/?x=1"],
      ["../base", "/some/base/"],
    ] as const) {
      const {status, headers} = await ask(path);
      expect([status, headers.location]).toEqual([301, target]);
    }
  });

  it("never leads to another host", async () => {
    const {server, url: root} = await serveFolder(folder, [0]);
    for (const target of ["//es", "//es/..", "/\\es", "/%2fes", "//evil.example/es"]) {
      const answer = await raw(
        `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
        root,
      );
      expect(answer, target).not.toMatch(/^Location: (?!\/\w)/im);
    }
    await close(server);
  });

  it("answers with the page for what is not found, outside its base as well", async () => {
    for (const path of [
      "nothing",
      "es/nothing.html",
      "../../",
      "data/",
      "month/",
      "month.html/",
      ".git/config",
    ]) {
      const {status, headers, body} = await ask(path);
      expect([path, status, headers["content-type"], `${body}`]).toEqual([
        path,
        404,
        "text/html; charset=utf-8",
        "not here",
      ]);
    }
  });

  it("gives nothing from outside its folder", async () => {
    for (const path of [
      "/some/base/../../secret.txt",
      "/some/base/../secret.txt",
      "/some/base/../dist-beside/secret.txt",
      "/some/base/%2e%2e/secret.txt",
      "/some/base/..%2fsecret.txt",
      "/some/base/es/..%2f..%2fsecret.txt",
      "/some/base/..%5csecret.txt",
      "/some/base//../secret.txt",
      "/some/base/%00",
      "/some/base/month.html%00.js",
      "/some/base/%",
    ]) {
      const answer = await rawGet(path);
      expect(answer, path).toMatch(/^HTTP\/1.1 404/);
      expect(answer, path).not.toContain("secret");
    }
  });

  it("follows links within its folder alone", async () => {
    expect(`${(await ask("within.html")).body}`).toBe("month");
    for (const path of ["link.txt", "linked", "up", "up/", "up/secret.txt", "beside/secret.txt", "loop"]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
  });

  it("serves a folder that is itself a link", async () => {
    symlinkSync(folder, join(outside, "linked-dist"));
    const {server, url: root} = await serveFolder(join(outside, "linked-dist"), [0]);
    expect(await (await fetch(`${root}month.html`)).text()).toBe("month");
    await close(server);
  });

  it("answers every request line, and lives on", async () => {
    for (const [line, status] of [
      ["GET //", "404"],
      ["GET /some/base//", "404"],
      ["GET /some/base/index.html/x", "404"],
      ["GET /some/base/es/index.html/x/y", "404"],
      [`GET /some/base/${"x".repeat(300)}`, "404"],
      [`GET /some/base/${"x/".repeat(3000)}`, "404"],
      [`GET /${"x".repeat(20_000)}`, "431"],
      ["GET /some/base/%E0%A4%A", "404"],
      ["GET /some/base/\xff\xfe", "400"],
      ["GET /some/base/a:b|c*?d", "404"],
      ["GET http://localhost/some/base/month.html", "200"],
      ["GET http://127.0.0.1:3000/some/base/month.html", "200"],
      ["GET http://evil.example/some/base/month.html", "421"],
      ["GET https://localhost/", "400"],
      ["GET http://", "400"],
      ["GET http://[", "400"],
      ["GET *", "400"],
      ["GET month.html", "400"],
      ["OPTIONS *", "204"],
      ["CONNECT localhost:80", ""],
      ["GET", "400"],
      ["NONSENSE /", "400"],
    ] as const) {
      const answer = await raw(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect(answer.slice(0, 12), line.slice(0, 40)).toBe(status && `HTTP/1.1 ${status}`);
      await expectAlive();
    }
  });

  it("refuses requests for other hosts, and those whose host makes no sense", async () => {
    const {port} = new URL(url);
    for (const [host, status] of [
      ["Host: localhost\r\n", "200"],
      [`Host: 127.0.0.1:${port}\r\n`, "200"],
      ["Host: [::1]:3000\r\n", "200"],
      ["Host: evil.example\r\n", "421"],
      ["Host: localhost.evil.example\r\n", "421"],
      ["", "400"],
      ["Host:\r\n", "400"],
      ["Host: localhost/x\r\n", "400"],
      ["Host: a@localhost\r\n", "400"],
      ["Host: localhost:99999\r\n", "400"],
      ["Host: localhost\r\nHost: evil.example\r\n", "400"],
    ] as const) {
      expect([host, (await rawGet("/some/base/", host)).slice(9, 12)]).toEqual([host, status]);
    }
  });

  it("gives GET and HEAD alone, and says so", async () => {
    for (const method of METHODS) {
      if (["GET", "HEAD", "OPTIONS", "CONNECT"].includes(method)) continue;
      const {status, headers} = await ask("month.html", {}, method);
      expect([method, status, headers.allow]).toEqual([method, 405, "GET, HEAD, OPTIONS"]);
    }
    const options = await ask("month.html", {}, "OPTIONS");
    expect([options.status, options.headers.allow]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });

  it("answers HEAD as GET, without the body", async () => {
    for (const headers of [{}, {"Accept-Encoding": "br"}, {Range: "bytes=1-2"}]) {
      for (const path of ["engine.wasm", "digits.bin", "nothing"]) {
        const get = await ask(path, "Range" in headers ? {} : headers);
        const head = await ask(path, headers, "HEAD");
        expect(head.body.length).toBe(0);
        expect([head.status, {...head.headers, date: ""}]).toEqual([get.status, {...get.headers, date: ""}]);
      }
    }
  });

  it("gives parts of files", async () => {
    for (const path of ["digits.bin", "letters.txt"]) {
      const whole = `${(await ask(path)).body}`;
      for (const [range, part, content] of [
        ["bytes=0-3", whole.slice(0, 4), "bytes 0-3/10"],
        ["bytes=0-0", whole.slice(0, 1), "bytes 0-0/10"],
        ["bytes=7-", whole.slice(7), "bytes 7-9/10"],
        ["bytes=-4", whole.slice(-4), "bytes 6-9/10"],
        ["bytes=5-1000", whole.slice(5), "bytes 5-9/10"],
      ] as const) {
        const {status, headers, body} = await ask(path, {Range: range, "Accept-Encoding": "br, gzip"});
        expect([range, status, headers["content-range"], `${body}`]).toEqual([range, 206, content, part]);
        expect(headers["content-encoding"]).toBeUndefined();
      }
      for (const range of ["bytes=10-", "bytes=10-5", "bytes=5-2", "bytes=-0", "bytes=x-y", "bytes="]) {
        const {status, headers} = await ask(path, {Range: range});
        expect([range, status, headers["content-range"]]).toEqual([range, 416, "bytes */10"]);
      }
      for (const range of ["lines=1-2", "bytes=0-1,5-6", "nonsense"]) {
        const {status, body} = await ask(path, {Range: range});
        expect([range, status, `${body}`]).toEqual([range, 200, whole]);
      }
    }
  });

  it("gives a part only of the file that is meant", async () => {
    const {headers} = await ask("digits.bin");
    const modified = headers["last-modified"] ?? "";
    const status = async (ifRange: string): Promise<number> =>
      (await ask("digits.bin", {Range: "bytes=0-1", "If-Range": ifRange})).status;
    expect(await status(modified)).toBe(206);
    expect(await status("Thu, 01 Jan 1970 00:00:00 GMT")).toBe(200);
    expect(await status('"other"')).toBe(200);
    // A weak tag vouches for the meaning, not for the bytes.
    expect(await status(headers.etag ?? "")).toBe(200);
  });

  it("answers conditions as HTTP has them", async () => {
    for (const coding of ["identity", "br"]) {
      const base = {"Accept-Encoding": coding};
      const {headers} = await ask("engine.wasm", base);
      const etag = headers.etag ?? "";
      const modified = headers["last-modified"] ?? "";
      const past = "Thu, 01 Jan 1970 00:00:00 GMT";
      for (const [condition, status] of [
        [{"If-None-Match": etag}, 304],
        [{"If-None-Match": `"a", ${etag}`}, 304],
        [{"If-None-Match": "*"}, 304],
        [{"If-None-Match": '"other"'}, 200],
        [{"If-Modified-Since": modified}, 304],
        [{"If-Modified-Since": past}, 200],
        [{"If-Modified-Since": "yesterday"}, 200],
        [{"If-None-Match": '"other"', "If-Modified-Since": modified}, 200],
        [{"If-Match": etag}, 200],
        [{"If-Match": '"other"'}, 412],
        [{"If-Unmodified-Since": past}, 412],
        [{"If-Unmodified-Since": modified}, 200],
      ] as const) {
        const answer = await ask("engine.wasm", {...base, ...condition});
        expect([coding, condition, answer.status]).toEqual([coding, condition, status]);
        if (status === 304) {
          expect(answer.body.length).toBe(0);
          expect(answer.headers.etag).toBe(etag);
          expect(answer.headers.vary).toBe("Accept-Encoding");
        }
      }
    }
  });

  it("compresses what the browser takes compressed, and tags each form apart", async () => {
    const forms = await Promise.all(
      [
        ["gzip, deflate, br, zstd", "br"],
        ["br;q=0, gzip", "gzip"],
        ["*", "br"],
        ["gzip;q=0, br;q=0", undefined],
        ["identity, gzip;q=0.1", undefined],
        ["gzip;q=1, br;q=0.1", "gzip"],
        ["gzip;q=0.5, br;q=0.5, identity;q=0.5", "br"],
        ["gzip;q=0.1, *", "br"],
        ["deflate", undefined],
        ["", undefined],
        ["q=;;,,*;q=x", undefined],
      ].map(async ([accept, coding]) => {
        const {status, headers, body} = await ask("engine.wasm", {"Accept-Encoding": accept ?? ""});
        expect([accept, status, headers["content-encoding"], headers.vary]).toEqual([
          accept,
          200,
          coding,
          "Accept-Encoding",
        ]);
        expect(headers["content-type"]).toBe("application/wasm");
        expect(Number(headers["content-length"])).toBe(body.length);
        const open = {br: brotliDecompressSync, gzip: gunzipSync}[coding ?? ""];
        expect(`${open ? open(body) : body}`).toBe(engine);
        return headers.etag;
      }),
    );
    expect(new Set(forms).size).toBe(3);
    const {headers, body} = await ask("nothing", {"Accept-Encoding": "gzip"});
    expect([headers["content-encoding"], `${gunzipSync(body)}`]).toEqual(["gzip", "not here"]);
    const table = await ask("data/movies.parquet", {"Accept-Encoding": "br"});
    expect([table.headers["content-encoding"], table.headers.vary]).toEqual([undefined, undefined]);
  });

  it("compresses a file anew when it has changed, and leaves no copy behind", async () => {
    const copies = (): string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith("filmoteca-serve-"));
    const before = copies();
    const site = join(outside, "changing");
    mkdirSync(site);
    const {server, url: root} = await serveFolder(site, [0]);
    for (const text of ["one", "two", "three"]) {
      writeFileSync(join(site, "index.html"), text);
      utimesSync(join(site, "index.html"), 1, text.length + text.charCodeAt(0));
      expect(await (await fetch(root)).text()).toBe(text);
    }
    const [made = ""] = copies().filter((name) => !before.includes(name));
    expect(readdirSync(join(tmpdir(), made)).length).toBe(1);
    await close(server);
    expect(existsSync(join(tmpdir(), made))).toBe(false);
  });

  it("compresses a file again when its copy was cleared away, or all of them", async () => {
    const copies = (): string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith("filmoteca-serve-"));
    const before = copies();
    const {server, url: root} = await serveFolder(folder, [0]);
    const page = async (): Promise<readonly unknown[]> => {
      const {status, headers, body} = await ask(`${root}month.html`, {"Accept-Encoding": "gzip"});
      return [status, headers["content-encoding"], `${gunzipSync(body)}`];
    };
    const whole = [200, "gzip", "month"];
    expect(await page()).toEqual(whole);
    const made = copies().find((name) => !before.includes(name)) ?? "";
    for (const what of readdirSync(join(tmpdir(), made), {recursive: true, encoding: "utf8"}))
      if (what.endsWith(".html")) rmSync(join(tmpdir(), made, what));
    expect(await page()).toEqual(whole);
    rmSync(join(tmpdir(), made), {recursive: true});
    expect(await page()).toEqual(whole);
    await close(server);
    expect(copies().filter((name) => !before.includes(name))).toEqual([]);
  });

  it("lives on while a build exchanges the site, and says that it is not there", async () => {
    const asking = Array.from({length: 40}, (_, i) => fetch(`${url}${i % 2 ? "month.html" : "nothing"}`));
    renameSync(folder, `${folder}.former`);
    const gone = await Promise.all([ask(""), ask("nothing"), ask("engine.wasm", {"Accept-Encoding": "br"})]);
    renameSync(`${folder}.former`, folder);
    for (const {status, body} of gone) {
      expect([status, `${body}`]).toEqual([503, expect.stringContaining("npm run build")]);
    }
    for (const response of await Promise.all(asking)) expect([200, 404, 503]).toContain(response.status);
    await expectAlive();
  });

  it("lives on when a visitor hangs up", async () => {
    writeFileSync(join(folder, "large.bin"), Buffer.alloc(8_000_000));
    await Promise.all(
      Array.from({length: 20}, async () => {
        const leaving = new AbortController();
        const response = await fetch(`${url}large.bin`, {signal: leaving.signal});
        leaving.abort();
        await response.text().catch(() => {});
      }),
    );
    const {port} = new URL(url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1", () => {
        socket.write("GET /some/base/large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n");
        socket.once("data", () => socket.resetAndDestroy());
      });
      socket.on("close", () => resolve());
    });
    await expectAlive();
  });

  it("lives on whatever is sent", async () => {
    const token = fc.string({unit: "grapheme-ascii", maxLength: 12});
    const path = fc
      .array(
        fc.oneof(fc.constantFrom("", ".", "..", "%2e%2e", "%00", "%", "es", "up", "index.html"), token),
        {
          maxLength: 6,
        },
      )
      .map((parts) => `/some/base/${parts.join("/")}`);
    const header = fc.oneof(
      fc.tuple(fc.integer(), fc.integer()).map(([from, to]) => `Range: bytes=${from}-${to}`),
      token.map((value) => `Range: bytes=${value}`),
      token.map((value) => `Accept-Encoding: ${value}`),
      token.map((value) => `If-Modified-Since: ${value}`),
      token.map((value) => `If-None-Match: ${value}`),
      token.map((value) => `If-Range: ${value}`),
      token,
    );
    await fc.assert(
      fc.asyncProperty(path, fc.array(header, {maxLength: 3}), async (target, headers) => {
        const answer = await rawGet(target, ["Host: localhost", ...headers, ""].join("\r\n"));
        expect(answer).toMatch(/^HTTP\/1\.1 (200|206|301|304|400|404|412|416|417|503)/);
        expect(answer).not.toContain("secret");
      }),
      {numRuns: 300},
    );
    await expectAlive();
  });

  it("takes the next port where one is taken, and says so when there is none", async () => {
    const taken = Number(new URL(url).port);
    await expect(serveFolder(folder, [taken])).rejects.toThrow(`${taken}`);
    const second = await serveFolder(folder, [taken, 0]);
    expect(Number(new URL(second.url).port)).not.toBe(taken);
    await close(second.server);
  });
});
