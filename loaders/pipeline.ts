import {existsSync} from "node:fs";
import {findRaw} from "./extract/findRaw.js";
import {beginReading} from "./extract/readRaw.js";
import {locateSnapshot, type SnapshotOptions} from "./locateSnapshot.js";
import {replaceFolder} from "./publish/replaceFolder.js";

export interface PipelineOptions extends SnapshotOptions {
  /** Threads of DuckDB, by default as `openDatabase` says. The snapshot is the same for any number. */
  readonly threads?: number | undefined;
  /** Called with the name of each of `pipelineSteps` before it begins. */
  readonly onStep?: ((step: string) => void) | undefined;
}

/**
 * The whole way: raw files in, snapshot out. Where there is a snapshot of the same files, code and options
 * nothing is done.
 *
 * @returns the folder of the snapshot
 * @throws Error where the raw folder lacks a file, or a file cannot be read
 */
export async function pipeline(options: PipelineOptions = {}): Promise<string> {
  const found = findRaw(options.raw);
  // The thread that reads the credits starts while the files are hashed.
  const begun = beginReading(found);
  const {url, folder} = locateSnapshot(options, found);
  if (existsSync(folder)) {
    begun.stop();
    return folder;
  }

  const {onStep = () => {}, threads} = options;
  await replaceFolder(folder, "keep", async (staging) => {
    onStep("read the raw files");
    const reading = begun.rest();
    // What the later stages load (DuckDB, Arquero) is loaded while a thread still reads.
    const [{transform}, {publish}] = await Promise.all([
      import("./transform/transform.js"),
      import("./publish/publish.js"),
    ]);
    await publish(staging, {kind: found.kind, url, threads, onStep}, async (take) => {
      const tables = await transform(reading, {take, onStep});
      const raw = {...reading, credits: await reading.credits};
      if (options.only === "tables") return {raw, tables, recommended: null};
      onStep("recommend five films for every film");
      const [{recommend}, {featureColumns}] = await Promise.all([
        import("./recommend/recommend.js"),
        import("./recommend/featureColumns.js"),
      ]);
      const recommended = {recommendations: await recommend(tables), features: featureColumns(tables)};
      await take(recommended);
      return {raw, tables, recommended};
    });
    onStep("put the snapshot in place");
  });
  return folder;
}
