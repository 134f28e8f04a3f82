/**
 * For Node's `--import`: the process ends when the one that started it does, however that ends. It must have a pipe as
 * its standard input, of which that one holds the other end.
 */
import {isMainThread} from "node:worker_threads";

if (isMainThread) {
  process.stdin.once("close", () => process.exit(1)).resume();
  process.stdin.unref();
}
