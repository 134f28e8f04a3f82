import {writeFileSync} from "node:fs";
import {join} from "node:path";
import type {PlainText} from "../../../loaders/extract/plainText.js";
import type {FileReport} from "../../../loaders/extract/raw.js";
import {rawFiles} from "../../../loaders/extract/rawFiles.js";
import {readCredits} from "../../../loaders/extract/readCredits.js";
import {readKeywords} from "../../../loaders/extract/readKeywords.js";
import {readMovies} from "../../../loaders/extract/readMovies.js";
import {readTitles} from "../../../loaders/extract/readTitles.js";
import {withPlainText} from "../../../loaders/extract/withPlainText.js";
import {fileNames} from "./columns.js";
import type {Answered} from "./comparison.js";
import {type Finding, shown} from "./finding.js";
import {judgeCredits} from "./judgeCredits.js";
import {judgeError, judgeMessage} from "./judgeError.js";
import {judgeKeywords} from "./judgeKeywords.js";
import {judgeMovies} from "./judgeMovies.js";
import {judgeTitles} from "./judgeTitles.js";
import type {FileAnswer} from "./oracle.js";
import type {RawFile} from "./readerInput.js";

/** Reads a raw file and holds what comes of it against Python's reading, if there is one. */
export async function judgeFile(
  input: RawFile,
  folder: string,
  answer: FileAnswer | null,
): Promise<readonly Finding[]> {
  const name = fileNames[input.file];
  const path = join(folder, name);
  writeFileSync(path, input.bytes);
  const python = answer?.error === undefined ? (answer as Answered | null) : null;
  let report: FileReport;
  let findings: readonly Finding[] = [];
  try {
    const {stems} = rawFiles[input.file];
    const read = <Result>(reader: (text: PlainText) => Result) => withPlainText(path, {stems}, reader);
    if (input.file === "movies") {
      const movies = await read(readMovies);
      report = movies;
      if (python !== null) findings = judgeMovies(movies, python);
    } else if (input.file === "credits") {
      const credits = await read(readCredits);
      report = credits;
      if (python !== null) findings = judgeCredits(credits, python);
    } else if (input.file === "titles") {
      const titles = await read(readTitles);
      report = titles;
      if (python !== null) findings = judgeTitles(titles, python);
    } else {
      const keywords = await read(readKeywords);
      report = keywords;
      if (python !== null) findings = judgeKeywords(keywords, python);
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const refused: Finding = {
      kind: "fault",
      what: `a sound file is refused (${styleOf(input)}): ${shown(message)}`,
    };
    return [...judgeError(error, name), ...(isToBeRead(input, answer) ? [refused] : [])];
  }
  if (report.cut !== null) {
    const refused: Finding = {kind: "fault", what: `a sound file is refused: ${shown(report.cut)}`};
    return [...judgeMessage(report.cut), ...(isToBeRead(input, answer) ? [refused] : [])];
  }
  // Python looks at both headers of a file in a zip; its content has a checksum.
  if (/differ\.$|magic number for/.test(answer?.error ?? "")) return findings;
  if (answer?.error !== undefined)
    return [{kind: "fault", what: `a file is taken that Python refuses (${answer.error})`}];
  if (python !== null) findings = [...findings, ...judgeCut(input, python, report)];
  return [...findings, ...report.remarks.flatMap(judgeMessage)];
}

/** A sound file of an encoding that is read, with at least one record, and with a line end after the last. */
function isToBeRead({sound, style}: RawFile, answer: FileAnswer | null): boolean {
  return (
    sound && style.lastEnd && style.encoding === "utf8" && (answer === null || (answer.rows?.length ?? 0) > 0)
  );
}

function styleOf({style}: RawFile): string {
  const {delimiter, lineEnd, header, sep, mark, packed} = style;
  return shown({delimiter, lineEnd, header, sep, mark, packed});
}

/** A file that was cut within a record must not pass for whole: 9 is not 999. */
function judgeCut({whole}: RawFile, {rows}: Answered, report: FileReport): readonly Finding[] {
  const last = rows.length - 1;
  if (whole === null || last < 0 || report.problems.length > 0) return [];
  if (JSON.stringify(rows[last]) === JSON.stringify(whole[last])) return [];
  const what = `a file cut within record ${last} is taken for whole: ${shown(rows[last]?.at(-1))} for ${shown(whole[last]?.at(-1))}`;
  return [{kind: "loss", what}];
}
