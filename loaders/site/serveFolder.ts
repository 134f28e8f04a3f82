import {readFileSync, statSync} from "node:fs";
import {createServer, type Server} from "node:http";
import {join} from "node:path";
import sirv from "sirv";

/**
 * Serves the files of a folder on 127.0.0.1, below `base`, and its `404.html` for every other address.
 * @param ports tried in this order; 0 is any free port
 * @param base where the site stands on its host, with a slash at both ends
 * @returns the server and the address of its root, with a slash at the end
 */
export async function serveFolder(
  folder: string,
  ports: readonly number[],
  base = "/",
): Promise<{readonly server: Server; readonly url: string}> {
  const files = sirv(folder, {
    // Looks at the folder anew for each request, so a build while it serves does no harm.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      if (/\.(parquet|bin)$/.test(path)) response.setHeader("Content-Type", "application/octet-stream");
      if (/\.sql$|\/SHA256SUMS$/.test(path)) response.setHeader("Content-Type", "text/plain;charset=utf-8");
    },
  });
  const server = createServer((request, response) => {
    const {pathname, search} = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : null;
    // Without the slash, a page's relative links would lead to the folder above.
    if (`${pathname}/` === base || (path !== null && !path.endsWith("/") && isFolder(folder, path))) {
      response.writeHead(301, {Location: `${pathname}/${search}`});
      response.end();
      return;
    }
    const fail = (): void => {
      response.writeHead(404, {"Content-Type": "text/html;charset=utf-8"});
      response.end(readFileSync(join(folder, "404.html")));
    };
    if (path === null) return fail();
    request.url = path + search;
    files(request, response, fail);
  });
  for (const port of ports) {
    const bound = await listen(server, port);
    if (bound !== null) return {server, url: `http://127.0.0.1:${bound}${base}`};
  }
  throw new Error(`None of the ports ${ports.join(", ")} is free: name another with PORT.`);
}

/** `path` is that of a URL, from which `..` is gone; one with a percent sign names no folder of ours. */
function isFolder(folder: string, path: string): boolean {
  return (
    !path.includes("%") && (statSync(join(folder, path), {throwIfNoEntry: false})?.isDirectory() ?? false)
  );
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
