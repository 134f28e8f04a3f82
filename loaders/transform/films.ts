import {noLanguage} from "../../src/shared/isLanguage.js";
import {moneyOf} from "../../src/shared/moneyOf.js";
import {isDate} from "../extract/isDate.js";
import type {RawCorrections, RawKeywords, RawMovie, RawMovies} from "../extract/raw.js";
import {type Corrected, correct, keywordsOf} from "./corrections.js";
import {dataEnd} from "./dataEnd.js";
import {fileOrder} from "./fileOrder.js";
import {isBlank} from "./isBlank.js";
import {isPlaceholder} from "./isPlaceholder.js";
import {oneNorsk, oneNorwegian} from "./norwegian.js";
import {repeatedIds} from "./repeatedIds.js";
import type {RuleCount} from "./ruleCount.js";
import {RuleCounts} from "./ruleCounts.js";
import type {DataEnd, FileOrder, Film, RepeatedIds, Rule, RuleExample} from "./tables.js";

/** The largest value of an INTEGER column, and so of an id. */
const MAX_INTEGER = 2 ** 31 - 1;

/**
 * Makes the films out of the records of the movies file, in file order: one per id, each with a release
 * date. Every record and every cell that does not go through as it is, is counted in a rule.
 */
export function films(
  raw: RawMovies,
  keywords: RawKeywords | null,
  given: RawCorrections | null = null,
): {
  readonly films: readonly Film[];
  /** By id of a kept film: its original title, where the file has one. */
  readonly originalTitles: ReadonlyMap<number, string>;
  readonly rules: readonly Rule[];
  readonly repeatedIds: RepeatedIds;
  readonly dataEnd: DataEnd | null;
  readonly fileOrder: FileOrder;
  /** By id of a film: what was corrected. */
  readonly corrections: Corrected["corrections"];
} {
  const rules = new RuleCounts();
  const {rows, corrections} = correct(raw.rows, given, keywords, rules);
  const removed = {removesRows: true};
  const joined = rules.add(
    "records_cut_in_two",
    "A record cut in two by a line feed is joined with the next one.",
    removed,
  );
  const tooLong = rules.add(
    "record_too_long",
    "A record with more cells than the header is left out: nobody knows which of them is which.",
    removed,
  );
  const noId = rules.add(
    "id_not_a_number",
    "A record whose id is no whole number above 0 is left out.",
    removed,
  );
  const noDate = rules.add(
    "no_valid_date",
    "A record without a release date that exists in the calendar is left out.",
    removed,
  );
  const repeated = rules.add(
    "repeated_id",
    "Of the records of one id the first in the file that has a release date stays.",
    removed,
  );
  const clean = cellRules(rules);

  tooLong.count = raw.problems.find(({kind}) => kind === "record_too_long")?.records ?? 0;
  joined.count = raw.recordsRead - raw.rows.length - tooLong.count;
  for (const {record, cells} of raw.joins) {
    joined.addExample(() => {
      const row = rows.find((one) => one.record === record);
      const whole = cells.reduce((sum, part) => sum + part - 1, 1);
      return {...filmOf(record, row), before: cells.join(" | "), after: String(whole)};
    });
  }
  const kept = new Map<number, Film>();
  const originalTitles = new Map<number, string>();
  const leftOut: RawMovie[] = [];
  for (const row of rows) {
    if (!isId(row.id)) {
      noId.add(() => ({
        ...filmOf(row.record, row),
        before: raw.otherIds.get(row.record) ?? String(row.id),
        after: "",
      }));
    } else if (row.releaseDate === null || !isDate(row.releaseDate)) {
      noDate.add(() => ({...filmOf(row.record, row), before: row.releaseDate ?? "", after: ""}));
    } else if (kept.has(row.id)) {
      repeated.count++;
      leftOut.push(row);
    } else {
      kept.set(row.id, clean(row, row.id, row.releaseDate, keywordsOf(row, keywords)));
      if (row.originalTitle !== null) originalTitles.set(row.id, row.originalTitle);
    }
  }
  const list = [...kept.values()];
  const end = dataEnd(list.map(({releaseDate}) => releaseDate));
  const late = rules.add(
    "release_date_after_end",
    "A film that is dated after the bulk of the films ends (`data_end`) was most likely only announced; it is kept.",
  );
  for (const film of list) {
    if (end !== null && film.releaseDate.slice(0, 7) > end.month) {
      late.add(() => ({...filmOf(film.record, film), before: film.releaseDate, after: film.releaseDate}));
    }
  }
  if (keywords) keywordRules(rules, keywords, kept);
  return {
    films: list,
    originalTitles,
    rules: rules.list,
    repeatedIds: repeatedIds(rows, leftOut, kept, repeated),
    dataEnd: end,
    fileOrder: fileOrder(list),
    corrections,
  };
}

function isId(id: number | null): id is number {
  return id !== null && Number.isInteger(id) && id > 0 && id <= MAX_INTEGER;
}

function filmOf(
  record: number,
  film: Pick<RawMovie, "id" | "title"> | undefined,
): Pick<RuleExample, "record" | "id" | "title"> {
  return {record, id: film?.id ?? null, title: film?.title ?? null};
}

/** What happens to the cells of a film that is kept: the rules, and the function that applies them. */
function cellRules(rules: RuleCounts) {
  const noTitle = rules.add("title_missing", "A film without a title is kept; its title is null.");
  const noBudget = rules.add("budget_null_to_0", "A budget that is missing becomes 0, which means unknown.");
  const noRevenue = rules.add(
    "revenue_null_to_0",
    "A revenue that is missing becomes 0, which means unknown.",
  );
  const badBudget = rules.add("budget_not_valid", "A budget below 0 or beyond 2^53 becomes 0.", {
    leavesOut: true,
  });
  const badRevenue = rules.add("revenue_not_valid", "A revenue below 0 or beyond 2^53 becomes 0.", {
    leavesOut: true,
  });
  const rounded = rules.add("money_rounded", "A budget or a revenue with cents is rounded to whole dollars.");
  const known = rules.add("return_known", "A return is known where budget and revenue are both above 0.");
  const suspect = rules.add(
    "money_suspect",
    "A known return with a budget or a revenue under 1,000 dollars is marked as to be checked; it is kept.",
  );
  const doubtful = rules.add(
    "money_doubtful",
    "A budget or a revenue under 1,000 dollars whose counterpart is unknown is marked as doubtful; it is kept.",
  );
  const badRuntime = rules.add("runtime_not_valid", "A running time below 0 becomes null.", {
    leavesOut: true,
  });
  const badPopularity = rules.add("popularity_not_valid", "A popularity below 0 becomes null.", {
    leavesOut: true,
  });
  const badAverage = rules.add("vote_average_not_valid", "A mean vote outside of 0 to 10 becomes null.", {
    leavesOut: true,
  });
  const badCount = rules.add(
    "vote_count_not_valid",
    "A number of votes that is no whole number from 0 on becomes null.",
    {leavesOut: true},
  );
  const zeroAverage = rules.add(
    "vote_average_0_with_votes",
    "A mean vote of 0 where there are votes becomes null: no vote is below 0.5.",
    {leavesOut: true},
  );
  const noOverview = rules.add(
    "overview_placeholder",
    'An overview that is blank or says that there is none ("No overview found.") becomes null.',
    {leavesOut: true},
  );
  const noTagline = rules.add("tagline_blank", "A tagline without a letter or digit becomes null.", {
    leavesOut: true,
  });
  const silent = rules.add(
    "language_none",
    "The language `xx` means no language (silent films, say); it is kept and is no language in counts.",
  );
  const norwegian = rules.add(
    "language_norwegian",
    "`nb` and `nn`, written forms of Norwegian, become `no` as original language.",
  );
  const norsk = rules.add(
    "spoken_language_norwegian",
    "Bokmål and Nynorsk, written forms of Norwegian, become Norsk among the spoken languages.",
  );

  const changed = (row: RawMovie, before: number | null, after: string) => (): RuleExample => ({
    ...filmOf(row.record, row),
    before: before === null ? "" : String(before),
    after,
  });
  const within = (row: RawMovie, value: number | null, max: number, whole: boolean, bad: RuleCount) => {
    if (value === null) return null;
    if (value >= 0 && value <= max && (!whole || Number.isInteger(value))) return value;
    bad.add(changed(row, value, bad === badBudget || bad === badRevenue ? "0" : ""));
    return null;
  };
  const money = (row: RawMovie, value: number | null, missing: RuleCount, bad: RuleCount) => {
    if (value === null) missing.add(changed(row, value, "0"));
    const dollars = within(row, value, Number.MAX_SAFE_INTEGER, false, bad) ?? 0;
    const whole = Math.round(dollars);
    if (whole !== dollars) rounded.add(changed(row, dollars, String(whole)));
    return whole;
  };

  const text = (row: RawMovie, value: string | null, rule: RuleCount, nothing: (text: string) => boolean) => {
    if (value === null || !nothing(value)) return value;
    rule.add(() => ({...filmOf(row.record, row), before: value, after: ""}));
    return null;
  };
  const language = (row: RawMovie) => {
    const before = row.originalLanguage;
    const after = oneNorwegian(before);
    const rule = before === noLanguage ? silent : after === before ? null : norwegian;
    rule?.add(() => ({...filmOf(row.record, row), before: before ?? "", after: after ?? ""}));
    return after;
  };
  const spoken = (row: RawMovie) => {
    const before = row.spokenLanguages;
    const after = oneNorsk(before);
    if (after !== before) {
      norsk.add(() => ({
        ...filmOf(row.record, row),
        before: before.join(" | "),
        after: after.join(" | "),
      }));
    }
    return after;
  };
  const average = (row: RawMovie, voteCount: number | null) => {
    const mean = within(row, row.voteAverage, 10, false, badAverage);
    if (mean !== 0 || voteCount === null || voteCount === 0) return mean;
    zeroAverage.add(changed(row, mean, ""));
    return null;
  };

  return (row: RawMovie, id: number, releaseDate: string, keywords: readonly string[]): Film => {
    if (row.title === null) noTitle.add(changed(row, null, ""));
    const budget = money(row, row.budget, noBudget, badBudget);
    const revenue = money(row, row.revenue, noRevenue, badRevenue);
    const {return: ratio, returnKnown, moneySuspect, moneyDoubtful} = moneyOf({budget, revenue});
    if (moneyDoubtful) {
      const value = `${budget} | ${revenue}`;
      doubtful.add(() => ({...filmOf(row.record, row), before: value, after: value}));
    }
    const voteCount = within(row, row.voteCount, MAX_INTEGER, true, badCount);
    if (returnKnown) {
      const example = () => ({
        ...filmOf(row.record, row),
        before: `${budget} | ${revenue}`,
        after: String(ratio),
      });
      known.add(example);
      if (moneySuspect) suspect.add(example);
    }
    return {
      id,
      record: row.record,
      title: row.title,
      releaseDate,
      releaseYear: Number(releaseDate.slice(0, 4)),
      originalLanguage: language(row),
      status: row.status,
      runtime: within(row, row.runtime, Number.MAX_VALUE, false, badRuntime),
      budget,
      revenue,
      return: ratio,
      returnKnown,
      moneySuspect,
      moneyDoubtful,
      popularity: within(row, row.popularity, Number.MAX_VALUE, false, badPopularity),
      voteAverage: average(row, voteCount),
      voteCount,
      collection: row.collection,
      genres: row.genres,
      productionCompanies: row.productionCompanies,
      productionCountries: row.productionCountries,
      spokenLanguages: spoken(row),
      keywords,
      tagline: text(row, row.tagline, noTagline, isBlank),
      overview: text(row, row.overview, noOverview, isPlaceholder),
      adult: row.adult ?? false,
    };
  };
}

function keywordRules(rules: RuleCounts, keywords: RawKeywords, kept: ReadonlyMap<number, Film>): void {
  const {recordsRead, byFilm, leftOut} = keywords;
  rules.add("keywords_records_read", "Records of the keywords file.").count = recordsRead;
  const repeated = rules.add(
    "keywords_repeated_or_without_id",
    "Of the keywords records of one id the first stays; one without an id is left out.",
    {leavesOut: true},
  );
  for (const {record, id, keywords: names} of leftOut) {
    repeated.add(() => ({
      record,
      id,
      title: (id === null ? undefined : kept.get(id))?.title ?? null,
      before: names.join(" | "),
      after: (id === null ? undefined : byFilm.get(id))?.join(" | ") ?? "",
    }));
  }
  const notKept = rules.add(
    "keywords_of_films_not_kept",
    "Keywords of a film that is not kept are left out.",
    {leavesOut: true},
  );
  for (const id of byFilm.keys()) if (!kept.has(id)) notKept.count++;
  const without = rules.add("films_without_keywords", "A film without a keywords record has no keywords.");
  for (const film of kept.values()) {
    if (!byFilm.has(film.id) && film.keywords.length === 0)
      without.add(() => ({...filmOf(film.record, film), before: "", after: ""}));
  }
}
