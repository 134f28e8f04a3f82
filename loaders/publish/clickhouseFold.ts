import {raised, spelt} from "../../src/shared/fold.js";
import {sqlString} from "../../src/shared/sqlString.js";

/**
 * The function `filmoteca_fold(x)` for ClickHouse: the key by which titles and names are looked up, as the macro `fold` of
 * DuckDB makes it (`foldMacro`). Null stays null.
 */
export function clickhouseFold(): string {
  const pairs = Object.entries(spelt);
  const letters = pairs.filter(([, plain]) => plain.length === 1);
  const from = `${letters.map(([letter]) => letter).join("")}${raised}`;
  const to = `${letters.map(([, plain]) => plain).join("")}0123456789`;
  const bare = String.raw`lowerUTF8(normalizeUTF8NFC(replaceRegexpAll(normalizeUTF8NFD(x), '\\p{M}', '')))`;
  const spelled = pairs
    .filter(([, plain]) => plain.length > 1)
    .reduce(
      (sql, [letter, plain]) => `replaceAll(${sql}, ${sqlString(letter)}, ${sqlString(plain)})`,
      `translateUTF8(replaceRegexpAll(${bare}, '([${raised}])', ' \\\\1'), ${sqlString(from)}, ${sqlString(to)})`,
    );
  return String.raw`CREATE OR REPLACE FUNCTION filmoteca_fold AS x -> coalesce(
  nullIf(trimBoth(replaceRegexpAll(
    ${spelled},
    '[^\\p{L}\\p{M}\\p{N}]+', ' ')), ''),
  lowerUTF8(replaceRegexpAll(x, '^[\\p{Zs}\\x{FEFF}]+|[\\p{Zs}\\x{FEFF}]+$', ''))
)`;
}
