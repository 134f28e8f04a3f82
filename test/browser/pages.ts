import {readdirSync} from "node:fs";

/** The files of all pages of the built site in both languages (`month.html`, `es/month.html`, …). */
export function pages(): readonly string[] {
  return ["", "es/"].flatMap((part) =>
    readdirSync(`dist/${part}`)
      .filter((name) => name.endsWith(".html") && name !== "404.html")
      .map((name) => part + name),
  );
}
