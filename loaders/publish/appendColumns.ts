import {type DuckDBConnection, DuckDBDataChunk, listValue, type VARCHAR} from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";
import type {ColumnData} from "./columnData.js";

/** Rows that DuckDB takes at once. */
const CHUNK = duckdb.vector_size();

/** A column of texts as DuckDB takes it; none is null. */
export interface TextData {
  readonly type: typeof VARCHAR;
  readonly length: number;
  readonly texts: readonly string[];
}

/**
 * Appends columns to a table, by copying the bytes of numbers as they are: value by value, as the API above
 * these bindings does, takes ten times as long.
 */
export async function appendColumns(
  connection: DuckDBConnection,
  table: string,
  columns: readonly (ColumnData | TextData)[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const types = columns.map((column) => column.type);
  const length = columns[0]?.length ?? 0;
  for (let start = 0; start < length; start += CHUNK) {
    const size = Math.min(CHUNK, length - start);
    const chunk = DuckDBDataChunk.create(types, size);
    columns.forEach((column, index) => {
      const vector = duckdb.data_chunk_get_vector(chunk.chunk, index);
      if ("texts" in column) assignTexts(vector, column.texts, start, size);
      else if (ArrayBuffer.isView(column.data)) copyNumbers(vector, column.data, column.valid, start, size);
      else assignLists(chunk, index, column.data.slice(start, start + size));
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function copyNumbers(
  vector: duckdb.Vector,
  data: Int32Array | Float64Array | BigInt64Array | Uint8Array,
  valid: Uint8Array | undefined,
  start: number,
  size: number,
): void {
  const {BYTES_PER_ELEMENT: width, byteOffset, buffer} = data;
  duckdb.copy_data_to_vector(vector, 0, buffer as ArrayBuffer, byteOffset + start * width, size * width);
  if (!valid) return;
  const bits = new Uint8Array(CHUNK / 8);
  for (let i = 0; i < size; i++) bits[i >> 3]! |= valid[start + i]! << (i & 7);
  duckdb.vector_ensure_validity_writable(vector);
  duckdb.copy_data_to_vector_validity(vector, 0, bits.buffer, 0, bits.length);
}

function assignTexts(vector: duckdb.Vector, texts: readonly string[], start: number, size: number): void {
  for (let i = 0; i < size; i++) {
    const text = texts[start + i]!;
    // The quicker call takes a text to end at its first NUL.
    if (text.includes("\0")) duckdb.vector_assign_string_element_len(vector, i, Buffer.from(text));
    else duckdb.vector_assign_string_element(vector, i, text);
  }
}

function assignLists(chunk: DuckDBDataChunk, index: number, lists: readonly (readonly string[])[]): void {
  const vector = chunk.getColumnVector(index);
  lists.forEach((list, i) => {
    vector.setItem(i, listValue(list));
  });
  vector.flush();
}
