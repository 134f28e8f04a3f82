import {readdirSync} from "node:fs";
import {join} from "node:path";

/** The pages of a built site, sorted, relative to its folder and with `/`; all but the one for what is not found. */
export function pageFiles(folder: string): ReadonlySet<string> {
  const files = ["", "es/"].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith(".html") && name !== "404.html")
      .map((name) => part + name),
  );
  return new Set(files.sort());
}
