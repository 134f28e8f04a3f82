import type {TitleEntry} from "../shared/api.js";
import {list, optional, plain, row} from "./codec.js";
import {number, numberOrNull, text, textOrNull, yearOfDate} from "./fields.js";

/** How the films of a title stand in `titles/SHARD.json`. */
export const titlesCodec = list(
  row<TitleEntry>("film", {
    id: number,
    title: textOrNull,
    release_date: text,
    release_year: yearOfDate,
    vote_count: numberOrNull,
    directors: textOrNull,
    found_by: optional(plain<"original" | "alternative">()),
  }),
);
