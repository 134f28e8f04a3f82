import {
  type FoundFilmRow,
  type FoundPersonRow,
  filmFame,
  personFame,
} from "../../../src/shared/searchFiles.js";
import {searchWords} from "../../../src/shared/searchWords.js";
import {NONE} from "../../extract/raw.js";
import {byVotes} from "../api/byVotes.js";
import type {Catalogue} from "../api/catalogue.js";

/** What is found, and by which words; those most seen come first. */
export interface SearchDocument {
  readonly kind: "films" | "people";
  readonly row: FoundFilmRow | FoundPersonRow;
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** How well known it is, of films and people alike. */
  readonly fame: number;
}

/** Every film that has a title and everybody who has a name, the best known first. */
export function searchDocuments(catalogue: Catalogue): SearchDocument[] {
  return [...filmDocuments(catalogue), ...peopleDocuments(catalogue)].sort((a, b) => b.fame - a.fame);
}

function filmDocuments({films, directors, tables: {titles}}: Catalogue): SearchDocument[] {
  const others = new Map<number, string[]>();
  for (const {movieId, title, kind} of titles) {
    if (kind === "title") continue;
    const own = others.get(movieId);
    if (own === undefined) others.set(movieId, [title]);
    else own.push(title);
  }
  return films
    .map((film, number) => ({film, number}))
    .sort((a, b) => byVotes(a.film, b.film))
    .flatMap(({film, number}) => {
      const [title, ...further] = [film.title, ...(others.get(film.id) ?? [])].filter(
        (text) => text !== null && text.trim() !== "",
      ) as string[];
      if (title === undefined) return [];
      const votes = film.voteCount ?? 0;
      const row: FoundFilmRow = [
        film.id,
        title,
        film.releaseYear,
        directors[number] ?? null,
        votes,
        ...further,
      ];
      const words = [...new Set([title, ...further].flatMap(searchWords))];
      return [{kind: "films" as const, row, names: [title, ...further], words, fame: filmFame(votes)}];
    });
}

function peopleDocuments({
  films,
  filmOfCredit,
  people,
  isDirector,
  text,
  tables,
}: Catalogue): SearchDocument[] {
  const documents: SearchDocument[] = [];
  for (let person = 0; person < people.count; person++) {
    const name = text(people.name[person]!) ?? "";
    if (name.trim() === "") continue;
    const shares = new Map<number, number>();
    const jobs = new Map<string, number>();
    for (let i = people.starts[person]!; i < people.starts[person + 1]!; i++) {
      const credit = people.credits[i]!;
      const film = filmOfCredit[credit]!;
      const counted = credit < people.castCredits || isDirector(credit);
      shares.set(film, Math.max(shares.get(film) ?? 0, counted ? 1 : 1 / 4));
      if (counted) continue;
      const job = text(tables.crew.job[credit - people.castCredits]!);
      if (job !== null) jobs.set(job, (jobs.get(job) ?? 0) + 1);
    }
    let votes = 0;
    let best = NONE;
    let bestShare = 0;
    for (const [film, share] of shares) {
      votes += share * (films[film]!.voteCount ?? 0);
      if (
        best === NONE ||
        share > bestShare ||
        (share === bestShare && byVotes(films[film]!, films[best]!) < 0)
      ) {
        best = film;
        bestShare = share;
      }
    }
    votes = Math.round(votes);
    const acted = filmsIn(tables.actors.films!, people.actor[person]!);
    const directed = filmsIn(tables.directors.films!, people.director[person]!);
    const role =
      acted + directed === 0
        ? ([...jobs].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "")
        : acted >= directed
          ? `a${directed > 0 ? "d" : ""}`
          : `d${acted > 0 ? "a" : ""}`;
    const woman = acted + directed > 0 && people.gender[person] === 1 ? "f" : "";
    const id = people.id[person]!;
    const row: FoundPersonRow = [
      id === NONE ? null : id,
      name,
      role + woman,
      films[best]!.title ?? "",
      films[best]!.releaseYear,
      votes,
    ];
    documents.push({kind: "people", row, names: [name], words: searchWords(name), fame: personFame(votes)});
  }
  return documents;
}

function filmsIn(counts: Int32Array | Float64Array, row: number): number {
  return row === NONE ? 0 : counts[row]!;
}
