import {parseArgs} from "node:util";
import {changesText} from "./diff/changesText.js";
import {comparedFolder} from "./diff/comparedFolder.js";
import {compareSnapshots} from "./diff/compareSnapshots.js";
import {isSame} from "./diff/isSame.js";
import {failure} from "./failure.js";
import {printable} from "./printable.js";
import {userPath} from "./userPath.js";
import {WrongUse} from "./wrongUse.js";

/** The exit code where the snapshots differ, which is no fault. */
const DIFFERENT = 4;

const usage = `npm run data:diff -- OLD NEW [--json]

Compares the tables of two snapshots by their keys: rows added, removed and changed, columns that came, went, have
another type or are empty now, totals, films by month and weekday, and the people whose returns changed the most.
  OLD, NEW  folders that npm run data -- --out wrote, snapshots of .snapshots, or built sites
  --json    prints all of it as JSON
Exit code 0 where the tables are the same, 4 where they are not.
`;

try {
  const {values, positionals} = parseArgs({
    options: {json: {type: "boolean", default: false}, help: {type: "boolean", short: "h"}},
    allowPositionals: true,
  });
  if (values.help) process.stdout.write(usage);
  else await run(positionals, values.json);
} catch (error) {
  failure(error, usage);
}

async function run(paths: readonly string[], json: boolean): Promise<void> {
  const [older, newer, ...others] = paths;
  if (older === undefined || newer === undefined || others.length > 0) {
    throw new WrongUse("Name two folders: the older snapshot, then the newer one.");
  }
  const changes = await compareSnapshots(comparedFolder(userPath(older)), comparedFolder(userPath(newer)));
  process.stdout.write(json ? `${JSON.stringify(changes, null, 1)}\n` : printable(changesText(changes)));
  if (!isSame(changes)) process.exitCode = DIFFERENT;
}
