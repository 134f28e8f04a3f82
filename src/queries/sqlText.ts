import {sqlString} from "../shared/sqlString.js";
import type {Parameter, Query} from "./query.js";

/**
 * The text of a query with its values written in, ready to paste into any DuckDB that has read
 * `filmoteca.sql`. Values become literals: a quote in a text is doubled, so it cannot end the literal.
 *
 * @throws where the number of `?` is not the number of values.
 */
export function sqlText(query: Query<unknown>): string {
  const parts = query.sql.split("?");
  if (parts.length !== query.params.length + 1) {
    throw new Error(
      `${query.name}: ${parts.length - 1} placeholders for ${query.params.length} values; they must be equal`,
    );
  }
  return `${parts.map((part, i) => (i === 0 ? part : literal(query.params[i - 1]!) + part)).join("")};`;
}

function literal(value: Parameter): string {
  if (typeof value === "string") return sqlString(value);
  if (!Number.isFinite(value)) throw new Error(`${value} has no SQL literal`);
  return String(value);
}
