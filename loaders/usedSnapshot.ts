import {currentSnapshot} from "./currentSnapshot.js";

/**
 * The folder of the snapshot that a data loader reads: what FILMOTECA_SNAPSHOT names, which a build sets for the
 * loaders that it starts when it has looked at the folder itself; else that of the present raw data.
 */
export async function usedSnapshot(): Promise<string> {
  return process.env.FILMOTECA_SNAPSHOT || (await currentSnapshot());
}
