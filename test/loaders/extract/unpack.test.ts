import {closeSync} from "node:fs";
import {gzipSync} from "node:zlib";
import {expect, it, onTestFinished} from "vitest";
import {openScratch} from "../../../loaders/extract/scratchFile.js";
import {unpackGzip} from "../../../loaders/extract/unpack.js";
import {writeTemporary} from "./writeTemporary.js";

it("stops at a file that is larger unpacked than any file of films", async () => {
  const path = writeTemporary("credits.csv.gz", gzipSync(Buffer.alloc(3_000_000)));
  const into = openScratch();
  onTestFinished(() => closeSync(into));
  await expect(unpackGzip(path, into, 1_000_000)).rejects.toThrow(
    "credits.csv.gz holds more than 1000000 bytes when it is unpacked",
  );
});
