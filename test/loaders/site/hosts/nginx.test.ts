import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {request} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync, gzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {headersFile, openFolders, securityHeaders} from "../../../../loaders/site/hosts/headersFile.js";
import {packFiles} from "../../../../loaders/site/hosts/packFiles.js";
import {hashedFolders} from "../../../../src/offline/keptFiles.js";
import {hasBrotli, hasNginx, shippedConfiguration, startNginx} from "./startNginx.js";

const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(folder, {recursive: true}));

/** What a server sends as it is, where `fetch` would unpack it. */
async function sent(url: string, headers: Readonly<Record<string, string>> = {}, method = "GET") {
  return new Promise<{status: number; headers: Record<string, unknown>; bytes: Buffer}>((resolve, reject) => {
    request(url, {headers, method}, async (answer) => {
      const bytes = Buffer.concat(await answer.toArray());
      resolve({status: answer.statusCode ?? 0, headers: answer.headers, bytes});
    })
      .on("error", reject)
      .end();
  });
}

describe.runIf(hasNginx)("the configuration for nginx, in a real one", () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let url: string;
  const wasm = Buffer.concat([Buffer.from("\0asm\x01\0\0\0"), Buffer.alloc(5000, "code ")]);
  beforeAll(async () => {
    const site = join(folder, "site");
    const files: Record<string, string | Buffer> = {
      "index.html": "home",
      "404.html": "not here",
      "es/index.html": "inicio",
      "film.html": "film",
      "_import/page.0123abcd.js": "1",
      "_file/engine/duckdb.wasm": wasm,
      "api/v1/films/1.json": `{"text": "${"long ".repeat(400)}"}`,
      "data/movies.parquet": `PAR1${"row ".repeat(1000)}PAR1`,
      "data/filmoteca.sql": "SELECT 1; ".repeat(400),
      "data/movies.csv.gz": gzipSync("id\n1\n"),
    };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(site, path, ".."), {recursive: true});
      writeFileSync(join(site, path), content);
    }
    await packFiles(site, join(folder, "kept"));
    nginx = await startNginx(site);
    url = nginx.url;
  });
  afterAll(() => nginx.stop());

  it("serves pages with and without their ending, and the page for what is not found", async () => {
    for (const [path, status, text] of [
      ["", 200, "home"],
      ["es/", 200, "inicio"],
      ["film.html?id=1", 200, "film"],
      ["film?id=1", 200, "film"],
      ["nothing", 404, "not here"],
      ["api/v1/nothing.json", 404, "not here"],
      ["_import/nothing.js", 404, "not here"],
      ["data/", 404, "not here"],
    ] as const) {
      const answer = await fetch(url + path);
      expect([path, answer.status, await answer.text()]).toEqual([path, status, text]);
    }
  });

  it("names the types that browsers and tools look at", async () => {
    const typeOf = async (path: string) => (await fetch(url + path)).headers.get("content-type");
    expect(await typeOf("_file/engine/duckdb.wasm")).toBe("application/wasm");
    expect(await typeOf("_import/page.0123abcd.js")).toMatch(/javascript/);
    expect(await typeOf("data/movies.parquet")).toBe("application/vnd.apache.parquet");
    expect(await typeOf("api/v1/films/1.json")).toBe("application/json");
    expect(await typeOf("data/filmoteca.sql")).toBe("application/sql");
  });

  it("keeps hashed files for ever, lets others read the API and the data, and packs what is text", async () => {
    const headers = async (path: string) => (await fetch(url + path)).headers;
    expect((await headers("_import/page.0123abcd.js")).get("cache-control")).toContain("immutable");
    expect((await headers("film.html")).get("cache-control")).toBe(null);
    for (const path of ["api/v1/films/1.json", "data/movies.parquet"]) {
      expect((await headers(path)).get("access-control-allow-origin")).toBe("*");
    }
    expect((await headers("film.html")).get("access-control-allow-origin")).toBe(null);
    expect((await headers("api/v1/films/1.json")).get("content-encoding")).toBe("gzip");
    // A file that is packed itself stays so.
    const packed = await fetch(`${url}data/movies.csv.gz`);
    expect([packed.headers.get("content-encoding"), (await packed.arrayBuffer()).byteLength]).toEqual([
      null,
      gzipSync("id\n1\n").length,
    ]);
  });

  it("gives every answer the headers that keep visitors safe", async () => {
    for (const path of ["film.html", "_file/engine/duckdb.wasm", "data/movies.parquet", "nothing"]) {
      const {headers} = await fetch(url + path);
      for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name)).toBe(value);
    }
  });

  it("lets other sites read that the API has nothing of a name, and keeps no such answer", async () => {
    for (const [path, readers] of [
      ["api/v1/nothing.json", "*"],
      ["_import/nothing.js", null],
    ] as const) {
      const {headers} = await fetch(url + path);
      expect(headers.get("access-control-allow-origin")).toBe(readers);
      expect(headers.get("cache-control")).toBe(null);
    }
  });

  const engine = "_file/engine/duckdb.wasm";
  const packedAs = {
    gzip: ["gzip", gunzipSync],
    br: ["gzip, deflate, br", brotliDecompressSync],
  } as const;

  /** Whether the engine comes packed as browsers want it. */
  async function sendsPacked(coding: keyof typeof packedAs): Promise<void> {
    const [accepted, unpack] = packedAs[coding];
    const {headers, bytes} = await sent(url + engine, {"accept-encoding": accepted});
    expect(headers).toMatchObject({
      "content-type": "application/wasm",
      "content-encoding": coding,
      "cache-control": "public, max-age=31536000, immutable",
      // Of a file, and so known; what is packed on the way has no length.
      "content-length": String(bytes.length),
    });
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(unpack(bytes)).toEqual(wasm);
  }

  it("sends the engine as gzip has packed it", () => sendsPacked("gzip"));

  it.skipIf(!hasBrotli)(
    "sends the engine as brotli has packed it (skipped where nginx lacks libnginx-mod-http-brotli-static)",
    () => sendsPacked("br"),
  );

  it("sends the engine as it is to whom takes nothing packed", async () => {
    const {headers, bytes} = await sent(url + engine);
    expect(headers).not.toHaveProperty("content-encoding");
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(bytes).toEqual(wasm);
  });

  it("gives the ranges of a table that are asked for, never packed, also to whom takes what is packed", async () => {
    const accepts = {"accept-encoding": "gzip, deflate, br"};
    const table = `${url}data/movies.parquet`;
    const whole = await sent(table, accepts, "HEAD");
    expect(whole.headers).toMatchObject({"content-length": "4008", "accept-ranges": "bytes"});
    expect(whole.headers).not.toHaveProperty("content-encoding");
    for (const [range, place] of [
      ["bytes=0-3", "bytes 0-3/4008"],
      ["bytes=4004-4007", "bytes 4004-4007/4008"],
      ["bytes=-4", "bytes 4004-4007/4008"],
    ] as const) {
      const {status, headers, bytes} = await sent(table, {...accepts, range});
      expect([status, headers["content-range"], bytes.toString()]).toEqual([206, place, "PAR1"]);
      expect(headers).not.toHaveProperty("content-encoding");
      expect(headers["access-control-allow-origin"]).toBe("*");
    }
    expect((await sent(table, {range: "bytes=5000-"})).status).toBe(416);
  });
});

describe("what hosts are told", () => {
  it("is the same in the configuration for nginx as in _headers", () => {
    const told = headersFile();
    for (const folder of hashedFolders)
      expect(told).toContain(`/${folder}/*\n  Cache-Control: public, max-age=31536000, immutable`);
    for (const folder of openFolders)
      expect(told).toContain(`/${folder}/*\n  Access-Control-Allow-Origin: *`);
    expect(shippedConfiguration).toContain(
      `~^/(${hashedFolders.join("|")})/ "public, max-age=31536000, immutable";`,
    );
    expect(shippedConfiguration).toContain(`~^/(${openFolders.join("|")})/ "*";`);
  });
});
