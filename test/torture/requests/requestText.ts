import {below, pick, type Random, several} from "../random.js";

const segments = [
  ...[
    "",
    "",
    ".",
    "..",
    "...",
    "index.html",
    "month.html",
    "month",
    "es",
    "es/index.html",
    "data",
    "data/a.bin",
    "404.html",
  ],
  ...[
    "out",
    "out/secret.txt",
    "loop",
    "secret.txt",
    "%2e%2e",
    "%2E%2E",
    "..%2f",
    "%2f",
    "%5c",
    "..\\",
    "%00",
    "%",
    "%zz",
    "%c3%28",
  ],
  ...[
    "x".repeat(300),
    "x".repeat(5000),
    "é",
    "\u0001",
    "~",
    "con",
    "a b",
    "index.html/x",
    "*",
    "?",
    "#",
    "C:",
    "file:",
  ],
  ...[
    "http://localhost:1",
    "@host",
    "//",
    "..;",
    "%252e%252e",
    "index.html.br",
    "index.html.gz",
    ".git",
    "package.json",
  ],
];
const methods = [
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "CONNECT",
  "get",
  "PATCH",
  "XX",
  "",
];
const ranges = [
  ...[
    "bytes=0-",
    "bytes=0-0",
    "bytes=10-5",
    "bytes=-5",
    "bytes=-0",
    "bytes=-",
    "bytes=999999-",
    "bytes=0-1,3-4",
    "bytes=a-b",
  ],
  ...[
    "bytes=0-99999999999999999999",
    "bytes=-99999999999999999999",
    "items=0-1",
    "bytes",
    "bytes=1-1,",
    "bytes=--1",
    "bytes= 0-1",
  ],
];
const dates = [
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "Fri, 31 Dec 9999 23:59:59 GMT",
  "yesterday",
  "0",
  "Thu, 99 Foo 2000",
];

/** A request as it goes over the wire, well-formed or not. */
export function requestText(random: Random): string {
  const path =
    random() < 0.9
      ? pathText(random)
      : pick(random, ["*", "", "http://x/", "http://[", "//", "//x", "/\\", "x"]);
  const query =
    random() < 0.3 ? `?${pick(random, ["x", "x=1", "%", "a=b&c", "'\"<>", "=".repeat(2000)])}` : "";
  const version =
    random() < 0.95 ? "HTTP/1.1" : pick(random, ["HTTP/1.0", "HTTP/2.0", "HTTP/9", "", "HTTQ/1.1"]);
  const headers = several(random, 0, 4, () => header(random));
  if (random() < 0.97)
    headers.push(pick(random, ["Host: localhost", "Host: localhost", "Host: ", "Host: ]["]));
  headers.push("Connection: close");
  return `${pick(random, methods)} ${path}${query} ${version}\r\n${headers.join("\r\n")}\r\n\r\n${random() < 0.1 ? "body" : ""}`;
}

function pathText(random: Random): string {
  return `/${several(random, 0, 4, () => pick(random, segments)).join(pick(random, ["/", "/", "//", "\\", "%2f"]))}`;
}

function header(random: Random): string {
  return pick(random, [
    () => `Range: ${pick(random, ranges)}`,
    () => `Range: bytes=${below(random, 40)}-${below(random, 40)}`,
    () => `If-Modified-Since: ${pick(random, dates)}`,
    () => `If-None-Match: ${pick(random, ["*", '"x"', 'W/"10-5"', "", '"'])}`,
    () => `If-Range: ${pick(random, ['"x"', ...dates])}`,
    () =>
      `Accept-Encoding: ${pick(random, ["gzip", "br", "*", "identity;q=0", "gzip;q=0", "x".repeat(200), "br;q=nan"])}`,
    () => `Accept: ${pick(random, ["*/*", "text/html", ""])}`,
    () => `Content-Length: ${pick(random, ["0", "4", "-1", "99999999999", "x"])}`,
    () => `Transfer-Encoding: ${pick(random, ["chunked", "gzip", "x"])}`,
    () => `X: ${"y".repeat(below(random, 20_000))}`,
    () => `Cookie: ${pick(random, ["a=b", "%", "\u0001"])}`,
    () => `Expect: ${pick(random, ["100-continue", "x"])}`,
    () => `Upgrade: ${pick(random, ["websocket", "h2c"])}`,
    () => pick(random, ["Broken", ": x", " folded", "\u0000: x", "Host: a"]),
  ])();
}
