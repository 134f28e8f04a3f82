import type {Language} from "./language.js";

/** TMDB's English names that differ from those of the Unicode CLDR. */
const own: Readonly<Record<string, string>> = {
  "United States of America": "US",
  "Czech Republic": "CZ",
  "Bosnia and Herzegovina": "BA",
  "Russian Federation": "RU",
  "South Korea": "KR",
  "North Korea": "KP",
  "Kyrgyz Republic": "KG",
  "Lao People's Democratic Republic": "LA",
  "Cote D'Ivoire": "CI",
  "Brunei Darussalam": "BN",
  Macedonia: "MK",
  "Libyan Arab Jamahiriya": "LY",
  "Palestinian Territory": "PS",
  "Syrian Arab Republic": "SY",
  "Trinidad and Tobago": "TT",
  Turkey: "TR",
};

/** Countries that are no more, which CLDR names after their successors or not at all. */
const former: Readonly<Record<string, string>> = {
  "Soviet Union": "Unión Soviética",
  Czechoslovakia: "Checoslovaquia",
  "East Germany": "Alemania Oriental",
  "Netherlands Antilles": "Antillas Neerlandesas",
  "Serbia and Montenegro": "Serbia y Montenegro",
};

let codes: ReadonlyMap<string, string> | undefined;

/** The code of each country by its English name. */
function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(["en"], {type: "region", fallback: "none"});
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const found = new Map(Object.entries(own));
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    if (name !== undefined && !found.has(name)) found.set(name, code);
  }
  return found;
}

/** The name of a country in the reader's language by its English name as TMDB has it; that name where there is none. */
export function countryName(name: string, lang: Language): string {
  if (lang === "en") return name;
  const gone = former[name];
  if (gone !== undefined) return gone;
  codes ??= codesByName();
  const code = codes.get(name);
  return (
    (code === undefined
      ? undefined
      : new Intl.DisplayNames([lang], {type: "region", fallback: "none"}).of(code)) ?? name
  );
}
