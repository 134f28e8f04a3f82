import {readFile} from "node:fs/promises";
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import {basename, dirname} from "node:path";
import Negotiator from "negotiator";
import send from "send";
import {type Coding, EncodedCopies} from "./encodedCopies.js";
import {findFile} from "./findFile.js";

const methods = ["GET", "HEAD", "OPTIONS"];
const codings: readonly Coding[] = ["br", "gzip"];
/** What is text or code; everything else that a site holds is compressed already. */
const compressible = /\.(css|html|js|json|sql|svg|txt|wasm|xml)$|^SHA256SUMS$/;

/**
 * Serves the files of a folder on 127.0.0.1, below `base`, and its `404.html` for every other address: compressed
 * where the browser takes that, in part and by conditions as HTTP has it. Requests for other hosts are refused, so that
 * no foreign page reaches the site through a name of its own that leads here.
 *
 * It looks at the folder anew for each request, so the site may be built while it serves.
 *
 * @param ports tried in this order; 0 is any free port
 * @param base where the site stands on its host, with a slash at both ends
 * @returns the server and the address of its root, with a slash at the end
 * @throws Error where no port is free
 */
export async function serveFolder(
  folder: string,
  ports: readonly number[],
  base = "/",
): Promise<{readonly server: Server; readonly url: string}> {
  const copies = new EncodedCopies();
  const clear = (): void => copies.clear();
  const server = createServer((request, response) => {
    answer(folder, base, copies, request, response).catch(() =>
      refuse(response, 500, "The server could not answer this request."),
    );
  });
  // Who closes his side once he has asked (`nc`) is answered all the same; Node would hang up.
  Object.assign(server, {httpAllowHalfOpen: true});
  for (const port of ports) {
    const bound = await listen(server, port);
    if (bound === null) continue;
    // A connection that cannot be taken, for want of file handles, is the loss of that connection alone.
    server.on("error", () => {});
    process.once("exit", clear);
    server.once("close", () => {
      process.off("exit", clear);
      clear();
    });
    return {server, url: `http://127.0.0.1:${bound}${base}`};
  }
  throw new Error(`None of the ports ${ports.join(", ")} is free: name another with PORT.`);
}

async function answer(
  folder: string,
  base: string,
  copies: EncodedCopies,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? "";
  const allow = {Allow: methods.join(", ")};
  if (!methods.includes(method)) return refuse(response, 405, "This site is only read.", allow);
  const url = request.url === "*" && method === "OPTIONS" ? "/" : request.url;
  const target = addressOf(url ?? "", request.headersDistinct.host);
  if (target === null) return refuse(response, 400, "This is no address of a site.");
  if (!/^(localhost|127\.0\.0\.1|\[::1\])$/.test(target.hostname))
    return refuse(response, 421, `There is no ${target.hostname} here.`);
  if (method === "OPTIONS") return void response.writeHead(204, allow).end();

  const {pathname, search} = target;
  const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : null;
  const found = path === null ? null : await findFile(folder, path);
  // Without the slash, a page's relative links would lead to the folder above.
  if (found === "folder" || `${pathname}/` === base)
    return void response.writeHead(301, {Location: `${pathname}/${search}`}).end();
  const notFound = (): Promise<void> => sendNotFound(folder, copies, request, response);
  if (found === null) return notFound();

  if (!mayRange(request)) delete request.headers.range;
  const file = await chooseForm(found.file, copies, request, response);
  send(request, encodeURIComponent(basename(file)), {
    root: dirname(file),
    acceptRanges: !response.hasHeader("Content-Encoding"),
    cacheControl: false,
  })
    .on("error", (error: Error & {readonly statusCode?: number; readonly headers?: OutgoingHttpHeaders}) => {
      const {statusCode = 500, headers, message} = error;
      if (statusCode !== 404 || response.headersSent) return refuse(response, statusCode, message, headers);
      // The file went away after it was found.
      notFound().catch(() => response.destroy());
    })
    .pipe(response);
}

/** The address that a request asks for; null where its target or its Host is not as HTTP has it. */
function addressOf(target: string, hosts: readonly string[] = ["localhost"]): URL | null {
  const [host = "", ...more] = hosts;
  if (more.length > 0 || !/^([\w.-]+|\[[\da-f:.]+\])(:\d*)?$/i.test(host)) return null;
  const text = target.startsWith("/") ? `http://${host}${target}` : target;
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === "http:" ? url : null;
}

/** The file itself or its compressed copy, whichever the request takes; sets the headers that say which. */
async function chooseForm(
  file: string,
  copies: EncodedCopies,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<string> {
  const name = basename(file);
  response.setHeader("Cache-Control", "no-cache");
  if (/\.(parquet|bin)$/.test(name)) response.setHeader("Content-Type", "application/octet-stream");
  if (/\.sql$|^SHA256SUMS$/.test(name)) response.setHeader("Content-Type", "text/plain; charset=utf-8");
  if (!compressible.test(name)) return file;
  response.setHeader("Vary", "Accept-Encoding");
  if (request.headers.range !== undefined) return file;
  const chosen = preferredCoding(request);
  if (chosen === null) return file;
  // Where there is no room for a copy, the file goes out as it is.
  const copy = await copies.of(file, chosen).catch(() => null);
  if (copy === null) return file;
  response.setHeader("Content-Encoding", chosen);
  return copy;
}

/** What the package's types lack. */
interface Encodings {
  encodings(
    available: readonly string[],
    options: {readonly preferred: readonly string[]},
  ): readonly string[];
}

/** The coding that the request takes best, ours first among equals; null where that is none of ours. */
function preferredCoding(request: IncomingMessage): Coding | null {
  const negotiator: Encodings = new Negotiator(request);
  const [best] = negotiator.encodings([...codings, "identity"], {preferred: codings});
  return codings.find((coding) => coding === best) ?? null;
}

/** A part is given only to GET, and not where a weak tag is all that vouches for the rest. */
function mayRange({method, headers}: IncomingMessage): boolean {
  const ifRange = headers["if-range"];
  return method === "GET" && !(typeof ifRange === "string" && ifRange.startsWith("W/"));
}

async function sendNotFound(
  folder: string,
  copies: EncodedCopies,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  clearHeaders(response);
  try {
    const page = await findFile(folder, "/404.html");
    if (page === null || page === "folder") throw new Error("There is no page for what is not found.");
    const bytes = await readFile(await chooseForm(page.file, copies, request, response));
    response.writeHead(404, {"Content-Type": "text/html; charset=utf-8", "Content-Length": bytes.length});
    response.end(bytes);
  } catch {
    refuse(response, 503, "The site is not there: it is being built, or `npm run build` has to build it.", {
      "Retry-After": "1",
    });
  }
}

/** Ends an answer with a sentence; one that has begun can only be broken off. */
function refuse(
  response: ServerResponse,
  status: number,
  sentence: string,
  headers: OutgoingHttpHeaders = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  clearHeaders(response);
  response.writeHead(status, {...headers, "Content-Type": "text/plain; charset=utf-8"});
  response.end(`${sentence}\n`);
}

function clearHeaders(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
}

/** The port that the server got, null where it is taken. */
function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    };
    server.once("error", refused);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refused);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
