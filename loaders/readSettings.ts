import {readFileSync} from "node:fs";
import {DataRefused} from "./dataRefused.js";

/** Takes a sentence about a fault of a file of settings. */
export type Fault = (sentence: string) => void;

/**
 * Reads a JSON file of settings that somebody wrote.
 * @param name of the file, for messages
 * @param read makes the settings of what the file holds, and tells of faults
 * @throws DataRefused that says all that is wrong with it
 */
export function readSettings<T>(path: string, name: string, read: (value: unknown, fault: Fault) => T): T {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    throw new DataRefused([`${name} is not JSON (${(error as Error).message}).`]);
  }
  const faults: string[] = [];
  const settings = read(value, (sentence) => faults.push(`${name}: ${sentence}`));
  if (faults.length > 0) throw new DataRefused(faults);
  return settings;
}

/**
 * An object of settings, without any where it is none.
 * @param what it is called in messages
 * @param keys that it may have; absent: any
 */
export function settingsIn(
  value: unknown,
  what: string,
  fault: Fault,
  keys?: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    fault(`${what} must be an object, {…}.`);
    return {};
  }
  for (const key of Object.keys(value)) {
    if (keys && !keys.includes(key)) {
      fault(`${what} has ${JSON.stringify(key)}, which is none of ${keys.join(", ")}.`);
    }
  }
  return value as Readonly<Record<string, unknown>>;
}
