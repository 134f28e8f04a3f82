import {tell} from "../tell.js";
import {type Lock, takeLock} from "./takeLock.js";

/**
 * Does some work while no other process does work under the same lock: waits for it, and says so.
 *
 * @param file of the lock (see `takeLock`)
 * @param busy the sentence to be said before it waits
 * @param work is given the lock; null where there are no locks
 */
export async function withLock<Result>(
  file: string,
  busy: string,
  work: (lock: Lock | null) => Promise<Result>,
): Promise<Result> {
  const lock = await takeLock(file, () => tell(busy));
  if (typeof lock === "string") {
    tell(`There are no locks for ${file}: see to it that no other run works there.`);
    return work(null);
  }
  try {
    return await work(lock);
  } finally {
    lock.release();
  }
}
