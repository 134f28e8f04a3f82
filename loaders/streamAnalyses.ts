import {makeAnalyses} from "./site/analyse/makeAnalyses.js";
import {streamFolder} from "./streamFolder.js";
import {usedSnapshot} from "./usedSnapshot.js";

/**
 * Writes the notebooks' data to standard output as a tar archive.
 *
 * FILMOTECA_ANALYSES names a folder to use as it is: a build sets it for the loaders that it starts.
 */
export async function streamAnalyses(): Promise<void> {
  await streamFolder(process.env.FILMOTECA_ANALYSES || (await makeAnalyses(await usedSnapshot())));
}
