import type {RawCredits} from "./raw.js";
import {Utf8Column} from "./utf8Column.js";

/** Credits of movies that come without a file of them: no record, and no name of a file. */
export function noCredits(): RawCredits {
  const none = () => new Int32Array();
  const shared = () => ({record: none(), personId: none(), name: none(), gender: none()});
  return {
    file: "",
    recordsRead: 0,
    problems: [],
    lostColumns: [],
    missingWords: [],
    undecided: [],
    unreadColumns: [],
    cut: null,
    remarks: [],
    filmId: none(),
    texts: new Utf8Column(),
    cast: {...shared(), character: none(), order: none()},
    crew: {...shared(), department: none(), job: none()},
  };
}
