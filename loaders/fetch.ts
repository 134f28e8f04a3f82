import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {failure} from "./failure.js";
import {fetchRaw, type Sources} from "./fetchRaw.js";
import {printable} from "./printable.js";

const usage = `npm run data:fetch -- [--from DIR_OR_URL] [--overwrite]

Brings the published files into data/raw and checks them.
  --from DIR_OR_URL  where they are: a folder or an address; needed unless data/SOURCES.json lists mirrors
  --overwrite        replace files in data/raw that are not the published ones
`;

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

try {
  const {values} = parseArgs({
    options: {
      from: {type: "string"},
      overwrite: {type: "boolean", default: false},
      help: {type: "boolean", short: "h"},
    },
  });
  if (values.help) process.stdout.write(usage);
  else {
    const sources = JSON.parse(readFileSync(path("data/SOURCES.json"), "utf8")) as Sources;
    const from = values.from === undefined ? sources.mirrors : [values.from];
    const tell = (line: string): void => void process.stderr.write(printable(`${line}\n`));
    await fetchRaw(sources, from, path("data/raw"), tell, {overwrite: values.overwrite});
  }
} catch (error) {
  failure(error, usage);
}
