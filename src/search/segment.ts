import {fold} from "../shared/fold.js";
import {
  type FoundFilmRow,
  type FoundPersonRow,
  filmFame,
  personFame,
  type SearchPart,
} from "../shared/searchFiles.js";
import {searchWords, tellingWords} from "../shared/searchWords.js";

/** What is found. */
export interface Found {
  /** Tells it from everything else. */
  readonly key: string;
  readonly film: FoundFilmRow | null;
  readonly person: FoundPersonRow | null;
  readonly fame: number;
}

/** A title or a name by which something is found. */
export interface Name {
  readonly found: Found;
  readonly text: string;
  /** Its words that tell something, in alphabetical order. */
  readonly plain: string;
  /** All of its words as one. */
  readonly joined: string;
  /** How many words it has that tell something. */
  readonly telling: number;
}

/** Of so many first words of a name two in a row are also found as one ("starwars"). */
const mostJoined = 4;

/** After so many rows the page is let go on: on a slow phone they take about as long as a frame. */
const rowsAtOnce = 150;

/** The rows of a file, by their words. */
export interface Segment {
  readonly names: readonly Name[];
  /** Each once, in the order of their code units. */
  readonly words: readonly string[];
  /** By word, numbers of names. */
  readonly postings: readonly (readonly number[])[];
}

/** Sorts the rows of a file by their words, some at a time, so that the page can be used meanwhile. */
export async function segment({films, people}: SearchPart): Promise<Segment> {
  const names: Name[] = [];
  const postings = new Map<string, number[]>();
  const add = (found: Found, text: string): void => {
    const number = names.length;
    const words = fold(text).split(" ");
    const telling = tellingWords(words);
    names.push({found, text, plain: telling.join(" "), joined: words.join(""), telling: telling.length});
    const forms = new Set(searchWords(text));
    for (let i = 1; i < words.length && i <= mostJoined; i++) forms.add(words[i - 1]! + words[i]!);
    if (words.length <= mostJoined) forms.add(words.join(""));
    for (const form of forms) {
      const own = postings.get(form);
      if (own === undefined) postings.set(form, [number]);
      else own.push(number);
    }
  };
  let rows = 0;
  const isTime = () => ++rows % rowsAtOnce === 0;
  const rest = () => new Promise((resolve) => setTimeout(resolve));
  for (const row of films) {
    if (isTime()) await rest();
    const [id, title, , , votes, ...others] = row;
    const found = {key: `f${id}`, film: row, person: null, fame: filmFame(votes)};
    for (const text of [title, ...others]) add(found, text);
  }
  for (const row of people) {
    if (isTime()) await rest();
    const [id, name, , , , votes] = row;
    add({key: `p${id ?? name}`, film: null, person: row, fame: personFame(votes)}, name);
  }
  const words = [...postings.keys()].sort();
  return {names, words, postings: words.map((word) => postings.get(word)!)};
}
