import {raised, spelt} from "./fold.js";

/** SQL for {@link spellOut}, and for a raised digit as one that stands apart ("Cube²" is typed "Cube 2"). */
function spelledOut(key: string): string {
  const pairs = Object.entries(spelt);
  const single = pairs.filter(([, plain]) => plain.length === 1);
  const from = `${single.map(([letter]) => letter).join("")}${raised}`;
  const to = `${single.map(([, plain]) => plain).join("")}0123456789`;
  return pairs
    .filter(([, plain]) => plain.length > 1)
    .reduce(
      (sql, [letter, plain]) => `replace(${sql}, '${letter}', '${plain}')`,
      `translate(regexp_replace(${key}, '([${raised}])', ' \\1', 'g'), '${from}', '${to}')`,
    );
}

/**
 * The DuckDB macro `fold(x)`: the key by which titles and names are looked up. Accents off, lower case, letters such as
 * ł and ß in their plain spelling, everything but letters, marks and digits to single spaces, trimmed; a text of signs
 * alone ("$", "…") stays as it is, so that it can be found too. Null stays null.
 *
 * One statement, for the tables in the browser (DuckDB 0.9) and for the views of `filmoteca.sql`. Most texts are ASCII,
 * and have no need of the slow part.
 */
export function foldMacro(): string {
  return String.raw`CREATE OR REPLACE MACRO fold(x) AS coalesce(
  nullif(trim(regexp_replace(
    CASE WHEN strlen(x) = length(x) THEN lower(x)
    ELSE ${spelledOut("lower(strip_accents(x))")} END,
    '[^\p{L}\p{M}\p{N}]+', ' ', 'g')), ''),
  lower(trim(x))
)`;
}
