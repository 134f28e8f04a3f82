/** The values as arrays in memory that all threads share. */
export function sharedIntegers(values: ArrayLike<number>): Int32Array<SharedArrayBuffer> {
  const array = new Int32Array(new SharedArrayBuffer(4 * values.length));
  array.set(values);
  return array;
}

export function sharedDoubles(values: ArrayLike<number>): Float64Array<SharedArrayBuffer> {
  const array = new Float64Array(new SharedArrayBuffer(8 * values.length));
  array.set(values);
  return array;
}

export function sharedBytes(values: ArrayLike<number>): Uint8Array<SharedArrayBuffer> {
  const array = new Uint8Array(new SharedArrayBuffer(values.length));
  array.set(values);
  return array;
}
