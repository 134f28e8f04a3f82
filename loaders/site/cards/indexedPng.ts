import {crc32, deflateSync} from "node:zlib";

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/**
 * An image as a PNG of 16 colours at most, each pixel as the nearest of them: a third of what all shades of a text's edges
 * take.
 *
 * @param pixels opaque, four bytes each, row by row
 */
export function indexedPng(
  {pixels, width, height}: {readonly pixels: Uint8Array; readonly width: number; readonly height: number},
  palette: readonly Colour[],
): Buffer {
  if (palette.length > 16) throw new Error("A pixel of four bits cannot tell more than 16 colours.");
  const bytesPerRow = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(height * bytesPerRow);
  const known = new Map<number, number>();
  for (let y = 0; y < height; y++) {
    // The first byte of a row says that it is not filtered.
    const start = y * bytesPerRow + 1;
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const [r, g, b] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
      const colour = (r << 16) | (g << 8) | b;
      let index = known.get(colour);
      if (index === undefined) {
        index = nearest([r, g, b], palette);
        known.set(colour, index);
      }
      rows[start + (x >> 1)]! |= x % 2 === 0 ? index << 4 : index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, a number of the palette.
  header.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, {level: 9})),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function nearest(colour: Colour, palette: readonly Colour[]): number {
  const distances = palette.map((other) =>
    other.reduce((sum, part, i) => sum + (part - (colour[i] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
