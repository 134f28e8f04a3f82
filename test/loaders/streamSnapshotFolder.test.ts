import {execFile} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Readable} from "node:stream";
import {promisify} from "node:util";
import {extract} from "tar-stream";
import {expect, test} from "vitest";

const run = promisify(execFile);

test("a folder of the snapshot comes as a tar archive, the same bytes however old its files are", async () => {
  const snapshot = mkdtempSync(join(tmpdir(), "snapshot-"));
  try {
    mkdirSync(join(snapshot, "site/parts"), {recursive: true});
    const archive = async (changed: number) => {
      for (const [name, text] of [
        ["01.bin", "one"],
        ["00.bin", "zero"],
      ] as const) {
        const file = join(snapshot, "site/parts", name);
        writeFileSync(file, text);
        utimesSync(file, changed, changed);
      }
      const module = new URL("../../loaders/streamSnapshotFolder.ts", import.meta.url).href;
      const code = `import {streamSnapshotFolder} from ${JSON.stringify(module)};
        await streamSnapshotFolder("site/parts");`;
      const {stdout} = await run("node", ["--import", "tsx", "--input-type=module", "-e", code], {
        encoding: "buffer",
        env: {...process.env, FILMOTECA_SNAPSHOT: snapshot},
      });
      return stdout;
    };
    const bytes = await archive(1_000_000_000);
    const found: [string, string][] = [];
    for await (const entry of Readable.from([bytes]).pipe(extract())) {
      let content = "";
      for await (const chunk of entry) content += String(chunk);
      found.push([entry.header.name, content]);
    }
    expect(found).toEqual([
      ["00.bin", "zero"],
      ["01.bin", "one"],
    ]);
    expect((await archive(1_600_000_000)).equals(bytes)).toBe(true);
  } finally {
    rmSync(snapshot, {recursive: true});
  }
});
