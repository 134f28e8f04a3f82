import {resolve} from "node:path";
import {expect, it} from "vitest";
import {findRaw} from "../../../loaders/extract/findRaw.js";
import {readRaw} from "../../../loaders/extract/readRaw.js";
import {dataOrigin} from "../../../loaders/publish/dataOrigin.js";
import {qualityJson} from "../../../loaders/publish/qualityJson.js";
import {summary} from "../../../loaders/publish/summary.js";
import {siteSettings} from "../../../loaders/siteSettings.js";
import {transform} from "../../../loaders/transform/transform.js";

async function fixture() {
  const raw = await readRaw(findRaw(resolve("test/fixture")));
  return qualityJson(raw, await transform(raw), {
    kind: "full",
    inputs: [],
    origin: dataOrigin(null, siteSettings("sample")),
  });
}

it("tells the counts of quality.json: records, rules that leave out, and problems with their examples", async () => {
  const quality = await fixture();
  const text = summary(quality);
  for (const {file, records_read, problems} of quality.files) {
    expect(text).toContain(`${file}: ${records_read} records read`);
    for (const {kind, count} of problems) expect(text).toContain(`${file}: ${kind}: ${count} problem`);
  }
  expect(text).toContain(`Kept: ${quality.films} films`);
  const told = text.matchAll(/^ +(\d+) {2}(\w+): /gm);
  expect(Object.fromEntries(Array.from(told, ([, count, name]) => [name, Number(count)]))).toEqual(
    Object.fromEntries(
      quality.rules
        .filter(({count, leaves_out}) => count > 0 && leaves_out)
        .map(({name, count}) => [name, count]),
    ),
  );
  expect(text.split("\n").every((line) => line.length < 300)).toBe(true);
});

it("tells of every rule that takes something away, and of none that only counts or marks", async () => {
  const told = (await fixture()).rules.filter(({leaves_out}) => leaves_out).map(({name}) => name);
  expect(told).toEqual([
    "records_cut_in_two",
    "record_too_long",
    "id_not_a_number",
    "no_valid_date",
    "repeated_id",
    "budget_not_valid",
    "revenue_not_valid",
    "runtime_not_valid",
    "popularity_not_valid",
    "vote_average_not_valid",
    "vote_count_not_valid",
    "vote_average_0_with_votes",
    "overview_placeholder",
    "tagline_blank",
    "keywords_repeated_or_without_id",
    "keywords_of_films_not_kept",
    "titles_without_id_or_title",
    "titles_of_films_not_kept",
    "titles_repeated",
    "credits_id_not_a_number",
    "credits_of_films_not_kept",
    "cast_of_films_not_kept",
    "cast_repeated_in_later_records",
    "crew_of_films_not_kept",
    "crew_repeated_in_later_records",
  ]);
});

it("names the columns that nothing reads, those that are lost, and how a file had to be read", async () => {
  const quality = await fixture();
  const [movies, ...others] = quality.files;
  const text = summary({
    ...quality,
    files: [
      {
        ...movies!,
        remarks: ["is packed with gzip"],
        missing_words: [{column: "status", cells: 1}],
        undecided_columns: [
          {column: "budget", reason: "movies_metadata.csv: the column budget is undecided."},
        ],
        unread_columns: [{column: "keywords", cells: 4}],
        lost_columns: [
          {
            column: "genres",
            cells: 1,
            example: {kind: "not_a_list", file: "movies_metadata.csv", record: 0, message: "is not a list"},
          },
        ],
      },
      ...others,
    ],
  });
  expect(text).toContain("movies_metadata.csv: 21 records read; is packed with gzip\n");
  expect(text).toContain("words such as nan or None, which mean a missing value: status (1 cell)\n");
  expect(text).toContain("columns that hold data and that nothing reads: keywords (4 cells)\n");
  expect(text).toContain("no cell of the column genres could be read (1 cell with content)\n");
  expect(text).toContain("the column budget is undecided.\n");
});
