import {existsSync, readFileSync, statSync} from "node:fs";
import {basename, join} from "node:path";

/** A picture that stands for a company. */
export interface Logo {
  readonly path: string;
  readonly type: "image/svg+xml" | "image/png";
  /** Pixels, or those of its drawing: what counts is how wide it is for its height. */
  readonly width: number;
  readonly height: number;
}

/** Bytes: every page shows it. */
const LARGEST = 100_000;
/** Pixels of a PNG: enough for the sharpest screens. */
const MOST_PIXELS = 2000;
/** How many times as wide as high it may be, to have room beside the search. */
const WIDEST = 8;
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Looks at the file of a logo.
 * @param name of the file in `folder`
 * @returns the logo, or what is wrong with it, in a clause that goes on after its name
 */
export function readLogo(folder: string, name: string): Logo | string {
  const path = join(folder, name);
  if (!existsSync(path) || !statSync(path).isFile()) return `is no file in ${basename(folder)}/`;
  const bytes = readFileSync(path);
  if (bytes.length > LARGEST)
    return `has ${bytes.length.toLocaleString("en")} bytes, where ${LARGEST.toLocaleString("en")} are the most: every page shows it`;
  const isPng = bytes.subarray(0, 8).equals(pngSignature);
  const size = isPng ? pngSize(bytes) : svgSize(bytes.toString("utf8"));
  if (size === null)
    return "is neither a PNG nor an SVG that says how large it is (viewBox, or width and height)";
  const {width, height} = size;
  if (!(width > 0 && height > 0) || (isPng && Math.max(width, height) > MOST_PIXELS))
    return `is ${width} by ${height} pixels, where ${MOST_PIXELS.toLocaleString("en")} either way are the most`;
  if (width > WIDEST * height || height > width)
    return `is ${width} wide and ${height} high: it must be as wide as high, and up to ${WIDEST} times`;
  return {path, type: isPng ? "image/png" : "image/svg+xml", width, height};
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function pngSize(bytes: Buffer): Size | null {
  return bytes.length < 24 ? null : {width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20)};
}

/** By the first element, which is to be the `svg`. */
function svgSize(text: string): Size | null {
  const [tag] = /<svg\b[^>]*>/.exec(text.replace(/<!--[\s\S]*?-->/g, "")) ?? [];
  if (tag === undefined || !text.includes("http://www.w3.org/2000/svg")) return null;
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]?.trim();
  const box = attribute("viewBox")
    ?.split(/[\s,]+/)
    .map(Number);
  if (box?.length === 4 && box.every(Number.isFinite)) return {width: box[2] ?? 0, height: box[3] ?? 0};
  const [width, height] = ["width", "height"].map((name) =>
    Number(/^(\d+(?:\.\d+)?)(?:px)?$/.exec(attribute(name) ?? "")?.[1] ?? Number.NaN),
  );
  return Number.isFinite(width) && Number.isFinite(height) ? {width: width ?? 0, height: height ?? 0} : null;
}
