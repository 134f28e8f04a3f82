import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {replaceFolder} from "../../../loaders/publish/replaceFolder.js";
import {keepForeignFiles, listFiles} from "../../../loaders/site/siteFiles.js";

/** Exchanges a site for one of other texts as a build does. */
export async function exchangeSite(
  site: string,
  texts: Readonly<Record<string, string>>,
  changed: string,
): Promise<void> {
  await replaceFolder(site, async (staging) => {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(staging, name), text);
    listFiles(staging);
    keepForeignFiles(site, staging, changed);
  });
}
