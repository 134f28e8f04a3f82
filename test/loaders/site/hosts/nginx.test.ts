import {type ChildProcess, spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {projectFolder} from "../../../../loaders/projectFolder.js";
import {headersFile, openFolders, securityHeaders} from "../../../../loaders/site/hosts/headersFile.js";
import {hashedFolders} from "../../../../src/offline/keptFiles.js";

const hasNginx = spawnSync("nginx", ["-v"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
const shipped = readFileSync(join(projectFolder, "loaders/site/hosts/nginx.conf"), "utf8");

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const {port} = server.address() as {port: number};
  server.close();
  return port;
}

/** Waits until there is a server. */
async function whenThere(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(url).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.runIf(hasNginx)("the configuration for nginx, in a real one", () => {
  let nginx: ChildProcess;
  let url: string;
  beforeAll(async () => {
    const site = join(folder, "site");
    const wasm = Buffer.from("\0asm\x01\0\0\0");
    const files: Record<string, string | Buffer> = {
      "index.html": "home",
      "404.html": "not here",
      "es/index.html": "inicio",
      "film.html": "film",
      "_import/page.0123abcd.js": "1",
      "_file/engine/duckdb.wasm": wasm,
      "api/v1/films/1.json": `{"text": "${"long ".repeat(400)}"}`,
      "data/movies.parquet": "PAR1",
      "data/movies.csv.gz": gzipSync("id\n1\n"),
    };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(site, path, ".."), {recursive: true});
      writeFileSync(join(site, path), content);
    }
    const port = await freePort();
    url = `http://127.0.0.1:${port}/`;
    const server = shipped
      .replace("listen 80;", `listen 127.0.0.1:${port};`)
      .replace("    listen [::]:80;\n", "")
      .replace("/var/www/filmoteca", site)
      .replace("include mime.types", "include /etc/nginx/mime.types");
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const root = process.getuid?.() === 0 ? "user root;" : "";
    writeFileSync(
      join(folder, "nginx.conf"),
      `${root} daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${temporary.join(" ")}\n${server}}`,
    );
    nginx = spawn("nginx", ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")], {
      stdio: "ignore",
    });
    await whenThere(url);
  });
  afterAll(async () => {
    nginx.kill();
    await once(nginx, "exit");
    rmSync(folder, {recursive: true});
  });

  it("serves pages with and without their ending, and the page for what is not found", async () => {
    for (const [path, status, text] of [
      ["", 200, "home"],
      ["es/", 200, "inicio"],
      ["film.html?id=1", 200, "film"],
      ["film?id=1", 200, "film"],
      ["nothing", 404, "not here"],
      ["api/v1/nothing.json", 404, "not here"],
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
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect((await headers("film.html")).get(name)).toBe(value);
    }
  });
});

describe("what hosts are told", () => {
  it("is the same in the configuration for nginx as in _headers", () => {
    const told = headersFile();
    for (const folder of hashedFolders)
      expect(told).toContain(`/${folder}/*\n  Cache-Control: public, max-age=31536000, immutable`);
    for (const folder of openFolders)
      expect(told).toContain(`/${folder}/*\n  Access-Control-Allow-Origin: *`);
    expect(shipped).toContain(`location ~ ^/(${hashedFolders.join("|")})/`);
    expect(shipped).toContain(`location ~ ^/(${openFolders.join("|")})/`);
  });
});
