import {tell} from "../tell.js";
import {takeLock} from "./takeLock.js";

/**
 * Does some work while no other process does work under the same lock: waits for it, and says so.
 *
 * @param file of the lock (see `takeLock`)
 * @param busy the sentence to be said before it waits
 */
export async function withLock<Result>(
  file: string,
  busy: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = await takeLock(file, () => tell(busy));
  if (typeof lock === "string") {
    tell(`There are no locks for ${file}: see to it that no other run works there.`);
    return work();
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
