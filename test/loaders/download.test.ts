import {createHash, randomBytes} from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, beforeEach, describe, expect, it} from "vitest";
import {DataRefused} from "../../loaders/dataRefused.js";
import {partOf} from "../../loaders/download.js";
import {fetchRaw, type Sources} from "../../loaders/fetchRaw.js";

const content = randomBytes(300_000);
const etag = '"one"';
const sources: Sources = {
  title: "Films",
  page: "https://example.org/films",
  mirrors: [],
  files: [
    {
      name: "movies.csv",
      otherNames: [],
      optional: false,
      copies: [
        {bytes: content.length, sha256: createHash("sha256").update(content).digest("hex")},
        {bytes: 10, sha256: "0"},
      ],
    },
  ],
};

/** Answers a request as a server of files does, or only `most` bytes of it, and then cuts the line. */
function give(
  request: IncomingMessage,
  response: ServerResponse,
  {body = content, tag = etag, ranges = true, most = Number.POSITIVE_INFINITY} = {},
): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
  const meant = request.headers["if-range"] === undefined || request.headers["if-range"] === tag;
  const part = ranges && from > 0 && meant;
  const start = part ? from : 0;
  if (start >= body.length) return void response.writeHead(416).end();
  response.writeHead(part ? 206 : 200, {
    "Content-Length": body.length - start,
    ...(tag && {ETag: tag}),
    ...(part && {"Content-Range": `bytes ${start}-${body.length - 1}/${body.length}`}),
  });
  response.write(body.subarray(start, start + most), () => {
    if (start + most < body.length) response.destroy();
    else response.end();
  });
}

describe("a download", () => {
  const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
  const servers: Server[] = [];
  let to = "";
  let asked: (string | undefined)[] = [];
  beforeEach(() => {
    to = mkdtempSync(join(root, "raw-"));
    asked = [];
  });
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    rmSync(root, {recursive: true});
  });

  async function serve(
    answer: (request: IncomingMessage, response: ServerResponse) => void,
  ): Promise<string> {
    const server = createServer((request, response) => {
      asked.push(request.headers.range);
      answer(request, response);
    });
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }
  const bring = (address: string, stall = 20_000): Promise<void> =>
    fetchRaw(sources, [address], to, () => {}, {stall});
  const part = (address: string, version = etag): string =>
    partOf(join(to, "movies.csv"), `${address}movies.csv\n${version}`);
  const expectWhole = (): void => {
    expect(readFileSync(join(to, "movies.csv")).equals(content)).toBe(true);
    expect(readdirSync(to)).toEqual(["movies.csv"]);
  };

  it("that is cut goes on where it ended", async () => {
    await bring(await serve((request, response) => give(request, response, {most: 100_000})));
    expectWhole();
    expect(asked.filter((range) => range !== undefined).length).toBeGreaterThan(1);
  });

  it("that an earlier run left goes on where it ended", async () => {
    const address = await serve((request, response) => give(request, response));
    writeFileSync(part(address), content.subarray(0, 200_000));
    await bring(address);
    expectWhole();
    expect(asked).toEqual([undefined, "bytes=200000-"]);
  });

  it("that was whole already is only checked", async () => {
    const address = await serve((request, response) => give(request, response));
    writeFileSync(part(address), content);
    await bring(address);
    expectWhole();
    expect(asked).toEqual([undefined]);
  });

  it("does without parts where the server gives none", async () => {
    let cut = true;
    const address = await serve((request, response) => {
      give(request, response, {ranges: false, most: cut ? 100_000 : Number.POSITIVE_INFINITY});
      cut = false;
    });
    await bring(address);
    expectWhole();
  });

  it("begins anew where the file has changed since", async () => {
    const address = await serve((request, response) => give(request, response));
    writeFileSync(part(address, '"zero"'), "x".repeat(1000));
    await bring(address);
    expectWhole();
  });

  it("begins anew where what was taken up again turns out to be another version", async () => {
    const address = await serve((request, response) => give(request, response, {tag: ""}));
    writeFileSync(part(address, ""), "x".repeat(1000));
    await bring(address);
    expectWhole();
    expect(asked).toEqual([undefined, "bytes=1000-", undefined]);
  });

  it("does not take up again what comes encoded", async () => {
    const address = await serve((_, response) =>
      response.writeHead(200, {"Content-Encoding": "gzip", ETag: etag}).end(gzipSync(content)),
    );
    writeFileSync(part(address), "x".repeat(1000));
    await bring(address);
    expectWhole();
  });

  it("keeps what came where the server is gone, and says so", async () => {
    let first = true;
    const address = await serve((request, response) => {
      if (first) give(request, response, {most: 100_000});
      else response.destroy();
      first = false;
    });
    await expect(bring(address)).rejects.toThrow(/could not be read/);
    const [left = ""] = readdirSync(to);
    expect(join(to, left)).toBe(part(address));
    const came = readFileSync(part(address));
    expect(came.length).toBeGreaterThan(0);
    expect(content.subarray(0, came.length).equals(came)).toBe(true);
  });

  it("takes a line on which nothing comes for cut, before the answer and within it", async () => {
    await expect(bring(await serve(() => {}), 300)).rejects.toThrow(/nothing came for 0\.3 s/);
    const address = await serve((_, response) => {
      response.writeHead(200, {"Content-Length": content.length, ETag: etag});
      response.write(content.subarray(0, 1000));
    });
    await expect(bring(address, 300)).rejects.toThrow(
      /nothing came for 0\.3 s; its first 1000 bytes are kept/,
    );
  });

  it("takes no more than the largest published copy has", async () => {
    const long = Buffer.concat([content, Buffer.from("x")]);
    const declared = await serve((request, response) => give(request, response, {body: long}));
    await expect(bring(declared)).rejects.toThrow(/longer than the published file, which has 300000 bytes/);
    expect(readdirSync(to)).toEqual([]);
    let sent = 0;
    const endless = await serve((_, response) => {
      response.writeHead(200);
      const more = (): void => {
        sent += 100_000;
        if (!response.destroyed) response.write(Buffer.alloc(100_000), more);
      };
      more();
    });
    await expect(bring(endless)).rejects.toThrow(/longer than the published file/);
    expect(readdirSync(to)).toEqual([]);
    expect(sent).toBeLessThan(100_000_000);
  });

  it("refuses other content of a right length and leaves nothing of it", async () => {
    const address = await serve((request, response) => give(request, response, {body: randomBytes(300_000)}));
    await expect(bring(address)).rejects.toBeInstanceOf(DataRefused);
    expect(readdirSync(to)).toEqual([]);
  });

  it("never writes through a link, nor into a file that has another name as well", async () => {
    const address = await serve((request, response) => give(request, response));
    const precious = join(root, "precious");
    for (const place of [symlinkSync, linkSync]) {
      writeFileSync(precious, "precious");
      place(precious, part(address));
      await expect(bring(address)).rejects.toThrow(/\.part stands in the way and is no file of ours/);
      expect(readFileSync(precious, "utf8")).toBe("precious");
      rmSync(part(address));
    }
    symlinkSync(join(root, "new"), part(address));
    await expect(bring(address)).rejects.toThrow(/stands in the way/);
    expect(existsSync(join(root, "new"))).toBe(false);
    rmSync(part(address));
    mkdirSync(part(address));
    await expect(bring(address)).rejects.toThrow(/stands in the way/);
    // The name that a download in progress once had.
    rmSync(part(address), {recursive: true});
    symlinkSync(precious, join(to, "movies.csv.part"));
    await bring(address);
    expect(readFileSync(precious, "utf8")).toBe("precious");
  });

  it("says what the server answered", async () => {
    const address = await serve((_, response) => void response.writeHead(403).end());
    await expect(bring(address)).rejects.toThrow(/the answer was 403/);
  });
});
