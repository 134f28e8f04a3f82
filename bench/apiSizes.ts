import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {snapshotFolder} from "../src/snapshot/snapshotFolder.js";

/** Prints what the JSON API of a snapshot weighs: `npx tsx bench/apiSizes.ts [SNAPSHOT]`, by default the current one. */
const folder = join(process.argv[2] ?? snapshotFolder(), "api/v1");
const parts = new Map<string, number[][]>();
for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
  if (!entry.isFile()) continue;
  const bytes = readFileSync(join(entry.parentPath, entry.name));
  const part = entry.parentPath === folder ? "(other)" : entry.parentPath.slice(folder.length + 1);
  parts.set(part, [...(parts.get(part) ?? []), [bytes.length, gzipSync(bytes).length]]);
}
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
const line = (...cells: readonly string[]) =>
  `${cells[0]!.padEnd(18)}${cells
    .slice(1)
    .map((cell) => cell.padStart(10))
    .join("")}\n`;
process.stdout.write(line("part", "files", "raw", "gzip", "median", "largest"));
const all: number[][] = [];
for (const [part, files] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const zipped = files.map(([, size]) => size!).sort((a, b) => a - b);
  const kilobytes = (size = 0) => `${(size / 1e3).toFixed(1)} kB`;
  process.stdout.write(
    line(
      part,
      String(files.length),
      megabytes(sum(files.map(([size]) => size!))),
      megabytes(sum(zipped)),
      kilobytes(zipped[zipped.length >> 1]),
      kilobytes(zipped.at(-1)),
    ),
  );
  all.push(...files);
}
process.stdout.write(
  line(
    "all",
    String(all.length),
    megabytes(sum(all.map(([size]) => size!))),
    megabytes(sum(all.map(([, size]) => size!))),
  ),
);
