/**
 * The page's typefaces, as far as a text has letters of theirs, as styles that hold them: a picture has no way to the site's
 * files. Empty where they could not be had; a picture is then set in what its reader has.
 */
export async function pictureFonts(text: string): Promise<string> {
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const faces = [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({style}) => covers(style.getPropertyValue("unicode-range"), characters));
  try {
    return (await Promise.all(faces.map(({style}) => held(style)))).join("");
  } catch {
    return "";
  }
}

/** A sheet of another origin, such as an extension's, keeps its rules to itself. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function covers(ranges: string, characters: readonly number[]): boolean {
  const bounds = [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, first = "", last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)],
  );
  return characters.some((code) => bounds.some(([first = 0, last = 0]) => code >= first && code <= last));
}

async function held(style: CSSStyleDeclaration): Promise<string> {
  const file = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src"))?.[1] ?? "";
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${response.status}: ${file}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const source = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const copied = ["font-family", "font-style", "font-weight", "unicode-range"].map(
    (name) => `${name}:${style.getPropertyValue(name)}`,
  );
  return `@font-face{${copied.join(";")};src:url(data:font/woff2;base64,${source}) format("woff2")}`;
}
