/**
 * The DuckDB macro `fold(x)`: the key by which titles and names are looked up. Accents off, lower case,
 * everything but letters, marks and digits to single spaces, trimmed; a text of signs alone ("$", "…")
 * stays as it is, so that it can be found too. Null stays null.
 *
 * One statement, for the tables in the browser (DuckDB 0.9) and for the views of `filmoteca.sql`.
 */
export const foldMacro = String.raw`CREATE OR REPLACE MACRO fold(x) AS coalesce(
  nullif(trim(regexp_replace(lower(strip_accents(x)), '[^\p{L}\p{M}\p{N}]+', ' ', 'g')), ''),
  lower(trim(x))
)`;
