import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {failure} from "./failure.js";
import {fetchRaw, type Sources} from "./fetchRaw.js";
import {projectFolder} from "./projectFolder.js";
import {tell} from "./tell.js";
import {userPath} from "./userPath.js";

const usage = `npm run data:fetch -- [--from DIR_OR_URL] [--overwrite]

Brings the published files into data/raw and checks them.
  --from DIR_OR_URL  where they are: a folder or an address; needed unless data/SOURCES.json lists mirrors
  --overwrite        replace files in data/raw that are not the published ones
`;

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
    const sources = JSON.parse(readFileSync(join(projectFolder, "data/SOURCES.json"), "utf8")) as Sources;
    const from =
      values.from === undefined
        ? sources.mirrors
        : [/^https?:/.test(values.from) ? values.from : userPath(values.from)];
    await fetchRaw(sources, from, join(projectFolder, "data/raw"), tell, {overwrite: values.overwrite});
  }
} catch (error) {
  failure(error, usage);
}
