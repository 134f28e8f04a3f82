import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {projectFolder} from "../../loaders/projectFolder.js";

/**
 * By year, the consumer price index for all urban consumers of the United States (CPI-U, U.S. city average, all items,
 * 1982-84 = 100), mean of the twelve months; at build only. Source: U.S. Bureau of Labor Statistics, series CUUR0000SA0, by
 * way of the public data package "cpi-us" (Public Domain Dedication and License 1.0), as `data/us-cpi.csv`.
 */
export function consumerPrices(): ReadonlyMap<number, number> {
  const rows = csvParse(readFileSync(join(projectFolder, "data/us-cpi.csv"), "utf8"));
  return new Map(rows.map(({year, cpi}) => [Number(year), Number(cpi)]));
}
