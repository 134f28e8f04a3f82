import type {Finding} from "./finding.js";

/** Longer messages are no sentence for a terminal. */
const LONGEST = 2000;

/** What is wrong with an error that a reader threw: it has to be a clear sentence that names the file. */
export function judgeError(error: unknown, file: string): Finding[] {
  if (!(error instanceof Error))
    return [{kind: "fault", what: `something that is no error was thrown: ${String(error)}`}];
  const findings: Finding[] = [];
  const tell = (what: string) => findings.push({kind: "fault", what: `${what}: ${start(error.message)}`});
  if (error.constructor !== Error && error.name !== "DataRefused")
    tell(`an error of class ${error.constructor.name}`);
  if (!error.message.includes(file)) tell(`an error that does not name ${file}`);
  findings.push(...judgeMessage(error.message));
  return findings;
}

/** What is wrong with a text that is meant for a terminal. */
export function judgeMessage(message: string): Finding[] {
  const findings: Finding[] = [];
  if (message.length > LONGEST)
    findings.push({kind: "fault", what: `a message of ${message.length} characters: ${start(message)}`});
  if (/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(message))
    findings.push({kind: "fault", what: `a message with control characters: ${start(message)}`});
  return findings;
}

function start(message: string): string {
  return JSON.stringify(message.slice(0, 200));
}
