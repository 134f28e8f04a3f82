import {lstatSync, utimesSync} from "node:fs";
import {basename} from "node:path";
import {DataRefused} from "./dataRefused.js";
import {findRaw, type RawFolder} from "./extract/findRaw.js";
import {rawLook} from "./extract/rawLook.js";
import {ratingsIn} from "./extract/readRatings.js";
import {beginReading, type Reading} from "./extract/readRaw.js";
import {locateSnapshot, type SnapshotLocation, type SnapshotOptions} from "./locateSnapshot.js";
import {type QualityJson, qualityJson} from "./publish/qualityJson.js";
import {readQuality} from "./publish/readQuality.js";
import {replaceFolder} from "./publish/replaceFolder.js";
import {snapshotDamage} from "./publish/snapshotDamage.js";
import {summary} from "./publish/summary.js";
import {tell} from "./tell.js";
import {cutFiles} from "./transform/refusals.js";
import {withRatings} from "./withRatings.js";

export interface PipelineOptions extends SnapshotOptions {
  /** Threads of DuckDB, by default as `openDatabase` says. The snapshot is the same for any number. */
  readonly threads?: number | undefined;
  /** Publishes what could be read where data would be refused (see `refusals`). */
  readonly acceptProblems?: boolean | undefined;
  /** Called with the name of each of `pipelineSteps` before it begins. */
  readonly onStep?: ((step: string) => void) | undefined;
}

/**
 * The whole way: raw files in, snapshot out. Where there is a snapshot of the same files, code and options
 * nothing is done, unless it is damaged.
 *
 * @returns the folder of the snapshot
 * @throws DataRefused where the raw folder lacks a file, a file cannot be read or changes meanwhile, or too much is lost
 */
export async function pipeline(options: PipelineOptions = {}): Promise<string> {
  const folder = findRaw(options.raw);
  const found = options.ratings ? {...folder, rated: ratingsIn(folder.folder)} : folder;
  const look = rawLook(found);
  // The thread that reads the credits starts while the files are hashed.
  const begun = beginReading(found, options);
  try {
    const {url, inputs, origin, folder} = locateSnapshot(found, options);
    const isWhole = () => snapshotDamage(folder, options.only) === null;
    let made = false;
    if (!isThere(folder, options.only)) {
      await replaceFolder(
        folder,
        async (staging) => {
          await make(staging, begun, {found, url, inputs, origin}, options);
          if (rawLook(found) !== look)
            throw new DataRefused([
              `${found.folder} changed while it was read. Run it again when the files are at rest.`,
            ]);
          made = true;
        },
        isWhole,
      );
    }
    if (!made && !options.acceptProblems) {
      const quality = readQuality(folder);
      if (quality.refusals.length > 0) throw refused(quality);
    }
    touch(folder);
    return folder;
  } finally {
    begun.stop();
  }
}

/** Whether there is a snapshot to go on with; that it is damaged is said. */
function isThere(folder: string, only: SnapshotOptions["only"]): boolean {
  if (lstatSync(folder, {throwIfNoEntry: false}) === undefined) return false;
  const damage = snapshotDamage(folder, only);
  if (damage !== null) {
    tell(`The snapshot ${basename(folder)} is damaged (${damage}): it is made anew.`);
  }
  return damage === null;
}

/** The snapshots used last are those that stay. */
function touch(folder: string): void {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // It belongs to somebody else, or is where nothing can be written: then nothing is pruned either.
  }
}

/** Makes the files of the snapshot. */
async function make(
  staging: string,
  begun: Reading,
  {
    found,
    url,
    inputs,
    origin,
  }: {readonly found: RawFolder} & Pick<SnapshotLocation, "url" | "inputs" | "origin">,
  {only, threads, encoding, acceptProblems = false, onStep = () => {}}: PipelineOptions,
): Promise<void> {
  onStep("read the raw files");
  const reading = await begun.rest();
  // What the later stages load (DuckDB, Arquero) is loaded while a thread still reads.
  const [{transform}, {publish}] = await Promise.all([
    import("./transform/transform.js"),
    import("./publish/publish.js"),
  ]);
  await publish(staging, {url, threads, onStep}, async (sink) => {
    const {reports: read, ...transformed} = await transform(reading, {sink, onStep});
    const {rated, ...of} = await withRatings(transformed, found.rated, encoding);
    const tables = {...of.tables, textLanguage: found.textLanguage};
    const reports = {...read, ratings: of.reports};
    const quality = qualityJson(reports, tables, {kind: found.kind, inputs, origin});
    const isCut = cutFiles(reports).length > 0;
    if (isCut || (!acceptProblems && quality.refusals.length > 0)) throw refused(quality, !isCut);
    if (only === "tables") return {tables, quality, recommended: null};
    onStep("recommend five films for every film");
    const [{recommend}, {featureColumns}] = await Promise.all([
      import("./recommend/recommend.js"),
      import("./recommend/featureColumns.js"),
    ]);
    const recommended = {
      recommendations: await recommend(tables, {ratings: rated}),
      features: featureColumns(tables),
    };
    await sink(recommended);
    return {tables, quality, recommended};
  });
  onStep("put the snapshot in place");
}

function refused(quality: Omit<QualityJson, "snapshot">, acceptable = true): DataRefused {
  return new DataRefused(quality.refusals, {summary: summary(quality), acceptable});
}
