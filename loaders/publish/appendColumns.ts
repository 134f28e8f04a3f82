import type {DuckDBConnection} from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";
import {DuckDBDataChunk} from "../duckdb.js";
import type {ColumnData, Lists} from "./columnData.js";

/** Rows that DuckDB takes at once. */
const CHUNK = duckdb.vector_size();

/**
 * Appends columns to a table, by copying the bytes of numbers, of short texts and of the places of lists as they are:
 * value by value, as the API above these bindings does, numbers take ten times as long.
 */
export async function appendColumns(
  connection: DuckDBConnection,
  table: string,
  columns: readonly ColumnData[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const types = columns.map((column) => column.type);
  const length = columns[0]?.length ?? 0;
  for (let start = 0; start < length; start += CHUNK) {
    const size = Math.min(CHUNK, length - start);
    const chunk = DuckDBDataChunk.create(types, size);
    columns.forEach((column, index) => {
      assign(duckdb.data_chunk_get_vector(chunk.chunk, index), column, start, size);
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function assign(vector: duckdb.Vector, {data, valid}: ColumnData, start: number, size: number): void {
  if (ArrayBuffer.isView(data)) copyNumbers(vector, data, start, size);
  else if ("items" in data) assignLists(vector, data, start, size);
  else assignTexts(vector, data, start, size);
  if (valid) markNulls(vector, valid, start, size);
}

function copyNumbers(
  vector: duckdb.Vector,
  data: Int32Array | Uint32Array | Float64Array | BigInt64Array | Uint8Array,
  start: number,
  size: number,
): void {
  const {BYTES_PER_ELEMENT: width, byteOffset, buffer} = data;
  duckdb.copy_data_to_vector(vector, 0, buffer as ArrayBuffer, byteOffset + start * width, size * width);
}

function markNulls(vector: duckdb.Vector, valid: Uint8Array, start: number, size: number): void {
  const bits = new Uint8Array(Math.ceil(Math.max(size, CHUNK) / 8));
  for (let i = 0; i < size; i++) bits[i >> 3]! |= valid[start + i]! << (i & 7);
  duckdb.vector_ensure_validity_writable(vector);
  duckdb.copy_data_to_vector_validity(vector, 0, bits.buffer, 0, bits.length);
}

function assignTexts(
  vector: duckdb.Vector,
  texts: readonly (string | null)[],
  start: number,
  size: number,
): void {
  const inlined = new Uint8Array(TEXT * size);
  const others: number[] = [];
  for (let i = 0; i < size; i++) {
    const text = texts[start + i] ?? "";
    if (!inline(text, inlined, TEXT * i)) others.push(i);
  }
  copyNumbers(vector, inlined, 0, TEXT * size);
  for (const i of others) {
    const text = texts[start + i]!;
    // The quicker call takes a text to end at its first NUL.
    if (text.includes("\0")) duckdb.vector_assign_string_element_len(vector, i, Buffer.from(text));
    else duckdb.vector_assign_string_element(vector, i, text);
  }
}

/** Bytes of a text in a vector (`duckdb_string_t` of the C API): its length in four, then up to twelve of its own. */
const TEXT = 16;
const INLINED = 12;

/** Writes a short text of ASCII as a vector holds it; false for any other, which takes a call of its own. */
function inline(text: string, bytes: Uint8Array, at: number): boolean {
  if (text.length > INLINED) return false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char > 127) return false;
    bytes[at + TEXT - INLINED + i] = char;
  }
  bytes[at] = text.length;
  return true;
}

function assignLists(vector: duckdb.Vector, {lengths, items}: Lists, start: number, size: number): void {
  // Where each list starts among the items, and its length: 64 bits each, the lower half first.
  const entries = new Uint32Array(4 * size);
  let count = 0;
  for (let i = 0; i < size; i++) {
    entries[4 * i] = count;
    entries[4 * i + 2] = lengths[start + i]!;
    count += lengths[start + i]!;
  }
  duckdb.list_vector_reserve(vector, count);
  duckdb.list_vector_set_size(vector, count);
  const child = duckdb.list_vector_get_child(vector);
  const column = items(start, start + size);
  if ("type" in column) assign(child, column, 0, count);
  else {
    column.forEach((field, i) => {
      assign(duckdb.struct_vector_get_child(child, i), field, 0, count);
    });
  }
  copyNumbers(vector, entries, 0, 4 * size);
}
