import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import type {Server} from "node:http";
import {connect} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {serveFolder} from "../../../loaders/site/serveFolder.js";

const outside = mkdtempSync(join(tmpdir(), "serve-"));
const folder = join(outside, "dist");
let server: Server;
let url: string;

beforeAll(async () => {
  mkdirSync(join(folder, "es"), {recursive: true});
  mkdirSync(join(folder, "data"));
  writeFileSync(join(outside, "secret.txt"), "secret");
  for (const [name, text] of Object.entries({
    "index.html": "home",
    "404.html": "not here",
    "month.html": "month",
    "es/index.html": "inicio",
    "engine.wasm": "wasm",
    "worker.js": "js",
    "data/movies.parquet": "PAR1",
    "data/filmoteca.sql": "SELECT",
    "data/quality.json": "{}",
  })) {
    writeFileSync(join(folder, name), text);
  }
  ({server, url} = await serveFolder(folder, [0], "/some/base/"));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(outside, {recursive: true});
});

/** Sends a request line as it stands; `fetch` would tidy the path. */
function rawGet(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const {port} = new URL(url);
    const socket = connect(Number(port), "127.0.0.1", () => {
      socket.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk.toString();
    });
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
}

describe("the server of the built site", () => {
  it("serves files below its base with their types", async () => {
    const types = {
      "": "text/html;charset=utf-8",
      "month.html?month=5": "text/html;charset=utf-8",
      "engine.wasm": "application/wasm",
      "worker.js": "text/javascript",
      "data/movies.parquet": "application/octet-stream",
      "data/filmoteca.sql": "text/plain;charset=utf-8",
      "data/quality.json": "application/json",
    };
    for (const [path, type] of Object.entries(types)) {
      const response = await fetch(url + path);
      expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, type]);
      await response.text();
    }
  });

  it("leads a folder without a slash to the one with it, with the query", async () => {
    for (const [path, target] of [
      ["es?x=1", "/some/base/es/?x=1"],
      ["../base", "/some/base/"],
    ] as const) {
      const response = await fetch(new URL(path, url), {redirect: "manual"});
      expect([response.status, response.headers.get("location")]).toEqual([301, target]);
    }
  });

  it("answers with the page for what is not found, outside its base as well", async () => {
    for (const path of ["nothing", "es/nothing.html", "../../", "data/"]) {
      const response = await fetch(new URL(path, url));
      expect([path, response.status, await response.text()]).toEqual([path, 404, "not here"]);
    }
  });

  it("gives nothing from outside its folder", async () => {
    for (const path of [
      "/some/base/../../secret.txt",
      "/some/base/../secret.txt",
      "/some/base/%2e%2e/secret.txt",
      "/some/base/..%2fsecret.txt",
      "/some/base/es/..%2f..%2fsecret.txt",
      "/some/base//../secret.txt",
      "/some/base/%00",
      "/some/base/%",
    ]) {
      const answer = await rawGet(path);
      expect(answer, path).toMatch(/^HTTP\/1.1 404/);
      expect(answer, path).not.toContain("secret\n");
    }
  });

  it("takes the next port where one is taken, and says so when there is none", async () => {
    const taken = Number(new URL(url).port);
    await expect(serveFolder(folder, [taken])).rejects.toThrow(`${taken}`);
    const second = await serveFolder(folder, [taken, 0]);
    expect(Number(new URL(second.url).port)).not.toBe(taken);
    await new Promise((resolve) => second.server.close(resolve));
  });
});
