import {readFileSync} from "node:fs";
import {join} from "node:path";
import {analysesFolder} from "../../loaders/site/analyse/analysesFolder.js";
import type {NotebookName} from "../text/notebooks.js";
import {snapshotFolder} from "./snapshotFolder.js";

/** The data of a notebook as the build has computed them; in page loaders only. */
export function analysisJson<Data>(name: NotebookName): Data {
  const folder = process.env.FILMOTECA_ANALYSES ?? analysesFolder(snapshotFolder(), ".snapshots");
  return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Data;
}
