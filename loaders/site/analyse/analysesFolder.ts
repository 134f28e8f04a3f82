import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";

/**
 * Where the notebooks' data of a snapshot are kept in the folder of the snapshots. It is named after what the
 * snapshot holds, so data of another one are never found there.
 */
export function analysesFolder(snapshot: string, snapshots: string): string {
  const hash = createHash("sha256").update(readFileSync(join(snapshot, "SHA256SUMS")));
  return join(snapshots, "analyses", hash.digest("hex").slice(0, 32));
}
