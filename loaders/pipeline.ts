import {existsSync} from "node:fs";
import {findRaw} from "./extract/findRaw.js";
import {beginReading, type Reading} from "./extract/readRaw.js";
import {locateSnapshot, type SnapshotOptions} from "./locateSnapshot.js";
import type {PublishOptions} from "./publish/publish.js";
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
  try {
    const {url, folder} = locateSnapshot(found, options);
    if (!existsSync(folder)) {
      await replaceFolder(folder, "keep", (staging) =>
        make(staging, begun, {kind: found.kind, url}, options),
      );
    }
    return folder;
  } finally {
    begun.stop();
  }
}

/** Makes the files of the snapshot. */
async function make(
  staging: string,
  begun: Reading,
  facts: Pick<PublishOptions, "kind" | "url">,
  {only, threads, onStep = () => {}}: PipelineOptions,
): Promise<void> {
  onStep("read the raw files");
  const reading = begun.rest();
  // What the later stages load (DuckDB, Arquero) is loaded while a thread still reads.
  const [{transform}, {publish}] = await Promise.all([
    import("./transform/transform.js"),
    import("./publish/publish.js"),
  ]);
  await publish(staging, {...facts, threads, onStep}, async (take) => {
    const tables = await transform(reading, {take, onStep});
    const raw = {...reading, credits: await reading.credits};
    if (only === "tables") return {raw, tables, recommended: null};
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
}
