import {parseArgs} from "node:util";

/** What Framework gives a parameterised entry: of `[page].md.ts` the value of `page`. */
export function parameter(name: string): string {
  const value = parseArgs({options: {[name]: {type: "string"}}, strict: false}).values[name];
  return typeof value === "string" ? value : "";
}
