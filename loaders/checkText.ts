import type {CheckJson, Finding} from "./check.js";

/** What `--check` found, in lines for people. */
export function checkText({folder, verdict, refusals, files, findings, films}: CheckJson): string {
  const lines = [`${folder}: ${verdicts[verdict](refusals.length, films ?? 0)}`];
  lines.push(...refusals.map((reason) => `- ${reason}`));
  if (files.length > 0) {
    lines.push("", "What was read");
    for (const {file, records, remarks} of files) {
      lines.push(`  ${[`${file}: ${some(records, "record")}`, ...remarks].join("; ")}`);
    }
  }
  const losses = findings.filter(({loses}) => loses);
  const notes = findings.filter(({loses}) => !loses);
  for (const [heading, some] of [
    ["What would be lost (of each rule the first few cases; records count from 0 after the header)", losses],
    ["What loses nothing", notes],
  ] as const) {
    if (some.length > 0) lines.push("", heading, ...some.flatMap(findingLines));
  }
  return `${lines.join("\n")}\n`;
}

const verdicts = {
  sound: (_: number, films: number) => `sound. A build would publish ${some(films, "film")}.`,
  losses: (_: number, films: number) =>
    `a build would publish ${some(films, "film")}, without what is listed below.`,
  refused: (reasons: number) => `a build would refuse these data, for ${some(reasons, "reason")}:`,
};

function findingLines({file, rule, count, what, mend, cases}: Finding): readonly string[] {
  const lines = [`  ${file}, ${rule}: ${number(count)}. ${what}`];
  for (const {record, column, value, message} of cases) {
    const where = [record === null ? null : record < 0 ? "header" : `record ${record}`, column].filter(
      (part) => part !== null,
    );
    const said = [value === null ? "" : JSON.stringify(value), message].filter(Boolean).join(" ");
    lines.push(`      ${where.join(", ")}${said === "" ? "" : `: ${said}`}`);
  }
  lines.push(`    ${mend}`);
  return lines;
}

function some(count: number, one: string): string {
  return `${number(count)} ${one}${count === 1 ? "" : "s"}`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}
