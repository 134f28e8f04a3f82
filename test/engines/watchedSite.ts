import {request as ask, createServer, type IncomingMessage, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {text} from "node:stream/consumers";
import {serveFolder} from "../../loaders/site/serveFolder.js";

export interface WatchedSite {
  /** Address of the site's root, with a slash at the end. */
  readonly url: string;
  /** The requests since it was last asked that were answered with an error. */
  failures(): readonly string[];
  /** Is no longer there, as for a browser that has lost its connection. */
  close(): Promise<void>;
}

/**
 * Serves a built site and watches what is asked of it.
 * @param script runs in every page before anything else of it; it stands before the page's security policy
 */
export async function watchedSite(folder: string, script: string): Promise<WatchedSite> {
  const {server: site, url: behind} = await serveFolder(folder, [0]);
  let failures: string[] = [];

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isVisit = request.headers.accept?.includes("text/html") === true;
    // A page that a script is put into must not come compressed, nor be the one that the browser has.
    const dropped = isVisit ? ["accept-encoding", "if-none-match", "if-modified-since"] : [];
    const headers = Object.entries(request.headers).filter(([name]) => !dropped.includes(name));
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const passed = ask(new URL(request.url ?? "/", behind), {
        method: request.method,
        headers: Object.fromEntries(headers),
      });
      passed.on("response", resolve).on("error", reject).end();
    });
    const status = answer.statusCode ?? 500;
    if (status >= 400) failures.push(`${status}: ${request.url}`);
    if (isVisit && answer.headers["content-type"]?.startsWith("text/html")) {
      const page = await text(answer);
      const {"content-length": _, ...kept} = answer.headers;
      response.writeHead(status, kept).end(page.replace("<head>", () => `<head><script>${script}</script>`));
    } else {
      response.writeHead(status, answer.headers);
      answer.pipe(response);
    }
  }

  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    failures: () => {
      const told = failures;
      failures = [];
      return told;
    },
    close: async () => {
      for (const one of [server, site]) {
        one.close();
        one.closeAllConnections();
      }
    },
  };
}
