import {readQuality} from "./publish/readQuality.js";
import {summary} from "./publish/summary.js";
import {tell} from "./tell.js";

/** Tells what of the raw data is in a snapshot, and what speaks against it where it was made all the same. */
export function tellQuality(snapshot: string): void {
  const quality = readQuality(snapshot);
  tell(summary(quality));
  if (quality.refusals.length > 0) {
    tell(
      `Published all the same, as --accept-problems asks:\n${quality.refusals.map((reason) => `- ${reason}`).join("\n")}`,
    );
  }
}
