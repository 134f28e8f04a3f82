import {availableParallelism} from "node:os";
import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    // Where nobody watches, what failed is all that is told.
    reporters: [process.stdout.isTTY ? "default" : "dot"],
    // Every core: by default Vitest leaves one free, which of two is half of the machine.
    maxWorkers: Math.max(2, availableParallelism()),
    // Pages of a file of the browser tests that are open at once.
    maxConcurrency: 2,
    // They end what hangs. A machine that others use as well may be ten times slower than it was a minute before.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
          globalSetup: "test/makeSnapshots.ts",
          setupFiles: "test/patience.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          maxWorkers: 2,
          // By default one second, which a page takes to answer where other pages are open beside it.
          expect: {poll: {timeout: 60_000}},
        },
      },
    ],
  },
});
