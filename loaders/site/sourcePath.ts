import {relative} from "node:path";
import {projectFolder} from "../projectFolder.js";

/**
 * The path of a module in the project, with `/`: `src/engine/engine.ts`, `node_modules/d3-array/…`. The packages may be
 * installed elsewhere.
 */
export function sourcePath(file: string): string {
  const path = file.replaceAll("\\", "/");
  const packages = path.indexOf("/node_modules/");
  if (packages >= 0) return path.slice(packages + 1);
  return relative(projectFolder, file).replaceAll("\\", "/");
}
