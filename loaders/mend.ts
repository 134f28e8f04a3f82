import type {ProblemKind} from "./extract/problems.js";

const asList =
  "Write it as a list of objects with a name, in JSON or as Python writes it; or name a separator in columns.json.";

/** What is the matter with each kind of problem, and what to do about it. */
export const problemKinds: Readonly<Record<ProblemKind, {readonly what: string; readonly mend: string}>> = {
  record_too_long: {
    what: "A record has more cells than the header, so that nobody knows which is which: it is left out.",
    mend: "Put quotes around the cell that holds a comma, or export the file again.",
  },
  record_too_short: {
    what: "A record has fewer cells than the header: those that it lacks are unknown.",
    mend: "Add the cells that are missing, or export the file again.",
  },
  not_utf8: {
    what: "A text is not UTF-8: what is unreadable became U+FFFD.",
    mend: "Name the encoding with --encoding, windows-1252 most likely, or save the file as UTF-8.",
  },
  not_an_id: {
    what: "An id is none: the record or the entry has no id.",
    mend: "Write ids as whole numbers above 0.",
  },
  not_a_number: {
    what: "A number is none: it is unknown.",
    mend: "Write numbers as 5000 or 1234.5, without a currency or a unit.",
  },
  not_a_boolean: {
    what: "A cell is neither True nor False: it is unknown.",
    mend: "Write True or False, or leave it empty.",
  },
  not_a_date: {what: "A date is none: the film has no release date.", mend: "Write dates as 1999-03-15."},
  not_a_language: {what: "A language is no code: it is unknown.", mend: "Write ISO 639-1 codes such as es."},
  not_a_literal: {what: "A list cannot be read: it is empty.", mend: asList},
  cell_cut_off: {
    what: "A cell ends in the middle, as Excel cuts it: its whole entries are kept.",
    mend: "Export the table without Excel, whose cells end after 32,767 characters.",
  },
  not_a_list: {what: "A cell holds something else than a list: it is empty.", mend: asList},
  not_a_dict: {
    what: "A collection is no object with a name: it is unknown.",
    mend: "Write it as {'name': '…'}.",
  },
  not_a_column: {
    what: "A correction is of no column that can be corrected: it is left out.",
    mend: "Name one of the columns that are listed there, as it is written there.",
  },
  entry_not_valid: {
    what: "An entry of a list lacks what it is for: it is left out, or that part of it is unknown.",
    mend: "Give the entry a name or an id; numbers as numbers, texts as texts.",
  },
};

const ids = "The ids must be those of the movies file: put files of one export side by side.";

/** What to do about what a rule meets. */
const mending: Readonly<Record<string, string>> = {
  records_cut_in_two:
    "Nothing need be done: the parts are joined. A line feed within a cell needs quotes around it.",
  id_not_a_number: "Write ids as whole numbers above 0.",
  no_valid_date:
    "Give the film a release date such as 1999-03-15: films without one have no place in any answer.",
  repeated_id: "Keep one record of each id, where it is not the first that should stay.",
  budget_not_valid: "Write the cost in dollars from 0 on, 0 where it is unknown.",
  revenue_not_valid: "Write the revenue in dollars from 0 on, 0 where it is unknown.",
  runtime_not_valid: "Write the running time in minutes, or leave it empty.",
  popularity_not_valid: "Write the popularity from 0 on, or leave it empty.",
  vote_average_not_valid: "Write mean votes from 0 to 10; votes of another scale have to be converted.",
  vote_count_not_valid: "Write the number of votes as a whole number from 0 on.",
  keywords_of_films_not_kept: ids,
  credits_of_films_not_kept: ids,
  cast_of_films_not_kept: ids,
  crew_of_films_not_kept: ids,
  titles_of_films_not_kept: ids,
  corrections_of_films_not_there: ids,
  ratings_of_films_not_kept: "A links.csv beside the ratings translates MovieLens' ids into those of films.",
  credits_id_not_a_number: "Write ids as whole numbers above 0.",
};

/** What to do about what a rule meets, in a sentence. */
export function mend(rule: string): string {
  return (
    mending[rule] ?? "Nothing need be done where that is right; otherwise mend the cells that are named."
  );
}
