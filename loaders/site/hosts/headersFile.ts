import {hashedFolders} from "../../../src/offline/keptFiles.js";

/** Folders that other sites and tools may read. */
export const openFolders = ["api", "data"] as const;

/** Headers of every answer. The policy of what a page may load stands in the page itself. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** `_headers`, as Netlify and Cloudflare Pages read it: caching, who may read what, and what keeps visitors safe. */
export function headersFile(): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${[
    block("/*", securityHeaders),
    ...hashedFolders.map((folder) =>
      block(`/${folder}/*`, {"Cache-Control": "public, max-age=31536000, immutable"}),
    ),
    ...openFolders.map((folder) => block(`/${folder}/*`, {"Access-Control-Allow-Origin": "*"})),
  ].join("\n")}\n`;
}
