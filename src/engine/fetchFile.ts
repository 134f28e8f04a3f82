import {EngineError, networkError} from "./engineError.js";
import {type Watchdog, watchdog} from "./watchdog.js";

/**
 * A whole file: ranged reads break where a host compresses them.
 * @param dog is fed by every piece that comes, and stops the fetch when it ends
 * @throws {EngineError} where the file cannot be had, or no piece of it comes for too long
 */
export async function fetchFile(url: string, dog: Watchdog = watchdog()): Promise<Uint8Array> {
  const fetched = async () => {
    const response = await fetch(url, {signal: dog.signal});
    if (!response.ok) throw new EngineError(`${url}: ${response.status} ${response.statusText}`);
    const pieces = response.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(piece, stream) {
          dog.feed(piece.length);
          stream.enqueue(piece);
        },
      }),
    );
    return new Uint8Array(await new Response(pieces).arrayBuffer());
  };
  try {
    return await dog.guard(fetched());
  } catch (error) {
    throw networkError(error);
  }
}

/**
 * A JSON file of this site, whose shape the caller vouches for.
 * @throws {EngineError} likewise
 */
export async function fetchJson<Data>(url: string): Promise<Data> {
  return JSON.parse(new TextDecoder().decode(await fetchFile(url))) as Data;
}
