import type {FileReport, Raw, RawCredits, RawInTurn, RawReports} from "../extract/raw.js";
import {careers} from "./careers.js";
import {credits} from "./credits.js";
import {films} from "./films.js";
import {RuleCounts} from "./ruleCounts.js";
import type {Film, MadeTables, Tables} from "./tables.js";
import {titles} from "./titles.js";
import {transformSteps} from "./transformSteps.js";

export interface TransformOptions {
  /** Takes tables as soon as they are made; the next ones are made when it has taken them, or has begun to. */
  readonly sink?: (tables: MadeTables) => Promise<void>;
  /** Called with the name of each of `transformSteps` before it begins. */
  readonly onStep?: (step: string) => void;
}

/** The tables, and what there is to report of the files that they were made of. */
export interface Transformed extends Tables {
  readonly reports: RawReports;
}

/** Applies every rule: the raw rows in, the tables and the quality report out. */
export async function transform(
  raw: Raw | RawInTurn,
  {sink = async () => {}, onStep = () => {}}: TransformOptions = {},
): Promise<Transformed> {
  // Raw rows are held by functions that end, and so no longer than they are needed.
  const kept = filmsOf(raw, onStep);
  await sink({films: kept.films, titles: kept.titles});

  const {rules, report, ...credited} = await creditsOf(raw, kept.films, {sink, onStep});
  await sink(credited);

  onStep(transformSteps[2]);
  const people = careers(kept.films, credited.cast, credited.crew);
  await sink(people);

  const unreadable = new RuleCounts();
  const {movies, ...optional} = kept.reports;
  const reports = {movies, credits: report, ...optional};
  for (const [name, part] of Object.entries(reports)) {
    if (!part) continue;
    unreadable.add(
      `missing_words_in_${name}`,
      `Cells of ${part.file} that hold nothing but a word for a missing value, such as "nan", "None", "NULL" or "N/A", ` +
        "are missing; titles of this kind stay.",
    ).count = part.missingWords.reduce((sum, {cells}) => sum + cells, 0);
    unreadable.add(
      `problems_in_${name}`,
      `Cells and entries of ${part.file} that are not what they should be: they are taken as missing.`,
    ).count = part.problems.reduce((sum, {count}) => sum + count, 0);
  }
  return {
    films: kept.films,
    titles: kept.titles,
    corrections: kept.corrections,
    ...credited,
    ...people,
    quality: {
      rowsIn: reports.movies.recordsRead,
      rowsOut: kept.films.length,
      rules: [...kept.rules, ...rules, ...unreadable.list],
      repeatedIds: kept.repeatedIds,
      dataEnd: kept.dataEnd,
      fileOrder: kept.fileOrder,
    },
    reports,
  };
}

function filmsOf(raw: Raw | RawInTurn, onStep: (step: string) => void) {
  const movies = handedOver(raw.movies);
  const keywords = handedOver(raw.keywords);
  const further = handedOver(raw.titles);
  const corrections = raw.corrections ? handedOver(raw.corrections) : null;
  onStep(transformSteps[0]);
  const {originalTitles, ...made} = films(movies, keywords, corrections);
  const titled = titles(made.films, originalTitles, further);
  return {
    ...made,
    titles: titled.titles,
    rules: [...made.rules, ...titled.rules],
    reports: {
      movies: reportOf(movies),
      keywords: keywords && reportOf(keywords),
      titles: further && reportOf(further),
      corrections: corrections && reportOf(corrections),
    },
  };
}

async function creditsOf(
  raw: Raw | RawInTurn,
  films: readonly Film[],
  {sink, onStep}: Required<TransformOptions>,
) {
  const read = await handedOver<RawCredits | Promise<RawCredits>>(raw.credits);
  await sink({texts: read.texts});
  onStep(transformSteps[1]);
  return {...credits(read, films), report: read.file === "" ? null : reportOf(read)};
}

function handedOver<Part extends object | null>(part: Part | (() => Part)): Part {
  return typeof part === "function" ? part() : part;
}

/** The report without the rows that come with it. */
function reportOf(report: FileReport): FileReport {
  const {file, recordsRead, problems, lostColumns, missingWords, undecided, unreadColumns, remarks, cut} =
    report;
  return {file, recordsRead, problems, lostColumns, missingWords, undecided, unreadColumns, remarks, cut};
}
