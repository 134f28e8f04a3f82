import {closeSync, lstatSync, openSync, readlinkSync, statSync} from "node:fs";
import {printable} from "../printable.js";
import {excerpt} from "./problems.js";

/**
 * What keeps a path from being read as a file, as the end of a sentence that the path begins; null where it is a file
 * that can be opened. A pipe or a device is never opened, which could wait for ever.
 */
export function fileFault(path: string): string | null {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return "is a folder, not a file";
    if (stats.isFIFO()) return "is a named pipe, not a file";
    if (stats.isSocket()) return "is a socket, not a file";
    if (!stats.isFile()) return "is a device, not a file";
    closeSync(openSync(path, "r"));
    return null;
  } catch (error) {
    return systemFault(path, error);
  }
}

/** What an error of the system says of a path, as the end of a sentence; an error of another kind is thrown again. */
export function systemFault(path: string, error: unknown): string {
  const {code} = error as {readonly code?: unknown};
  if (code === "ENOENT") return danglingLink(path) ?? "is not there";
  if (code === "ELOOP") return "is a link that leads in a circle";
  if (code === "EACCES" || code === "EPERM") return "may not be read: change its permissions";
  if (!(error instanceof Error) || typeof code !== "string") throw error;
  return `cannot be read (${error.message})`;
}

function danglingLink(path: string): string | null {
  if (!lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink()) return null;
  return `is a link to ${printable(JSON.stringify(excerpt(readlinkSync(path))))}, which is not there`;
}
