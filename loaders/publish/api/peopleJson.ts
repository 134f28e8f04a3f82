import type {CareerFacts, PersonFacts} from "../../../src/codec/personCodec.js";
import {careerSentence} from "../../../src/sentences/careerSentence.js";
import {inLanguages} from "../../../src/sentences/inLanguages.js";
import type {Gender, PersonFilmJson, PersonJson} from "../../../src/shared/api.js";
import {NONE} from "../../extract/raw.js";
import type {Catalogue} from "./catalogue.js";
import {compareTexts} from "./compareTexts.js";
import {filmFacts} from "./filmFacts.js";
import {byRelease} from "./filmsJson.js";

/** How many of those with whom a person made most films are named, and how many films together they have at least. */
const companionsNamed = 8;
const together = 2;

/** What the API says of a person, by the person's number. */
export function peopleJson(catalogue: Catalogue): (person: number) => PersonFacts {
  const {people, text} = catalogue;
  const companions = companionsOf(catalogue);
  const [acting, directing] = [careers(catalogue, "actors"), careers(catalogue, "directors")];
  return (person) => ({
    person_id: idOrNull(people.id[person]!),
    name: text(people.name[person]!) ?? "",
    acting: acting(people.actor[person]!),
    directing: directing(people.director[person]!),
    films: films(catalogue, person),
    companions: companions(person),
    gender: genderOrNull(people.gender[person]!),
  });
}

/** The people who have no id, by their names. */
export function peopleWithoutId({people, text}: Catalogue): ReadonlyMap<string, number> {
  const byName = new Map<string, number>();
  for (let person = 0; person < people.count; person++) {
    if (people.id[person] === NONE) byName.set(text(people.name[person]!) ?? "", person);
  }
  return byName;
}

function idOrNull(id: number): number | null {
  return id === NONE ? null : id;
}

function genderOrNull(gender: number): Gender | null {
  return gender === NONE ? null : (gender as Gender);
}

const apart = {actors: "not_directed", directors: "only_directed"} as const;

/** The careers of a table, by row; none is null. */
function careers({text, tables}: Catalogue, table: keyof typeof apart): (row: number) => CareerFacts | null {
  const column = (name: string): Int32Array | Float64Array => tables[table][name]!;
  const rest = apart[table];
  const [names, films, known] = [column("name"), column("films"), column("films_with_return")];
  const gender = column("gender");
  const [total, mean] = [column("total_return"), column("mean_return")];
  const [meanKnown, medianKnown] = [column("mean_known_return"), column("median_known_return")];
  const [pooled, suspect] = [column("pooled_return"), column("films_suspect")];
  const filmsApart = column(`films_${rest}`);
  const [totalApart, meanApart] = [column(`total_return_${rest}`), column(`mean_return_${rest}`)];
  return (row) => {
    if (row === NONE) return null;
    const person = {
      name: text(names[row]!) ?? "",
      films: films[row]!,
      total_return: total[row]!,
      mean_return: mean[row]!,
      gender: genderOrNull(gender[row]!),
    };
    return {
      name: person.name,
      films: person.films,
      films_with_return: known[row]!,
      total_return: person.total_return,
      mean_return: person.mean_return,
      mean_known_return: orNull(meanKnown[row]!),
      median_known_return: orNull(medianKnown[row]!),
      pooled_return: orNull(pooled[row]!),
      films_apart: filmsApart[row]!,
      total_return_apart: totalApart[row]!,
      mean_return_apart: orNull(meanApart[row]!),
      films_suspect: suspect[row]!,
      sentence: known[row] === 0 ? null : inLanguages((lang) => careerSentence(table, person, lang)),
    };
  };
}

/** NaN stands for null. */
function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** The films of a person, the oldest first. */
function films(catalogue: Catalogue, person: number): PersonFilmJson[] {
  const {people, filmOfCredit} = catalogue;
  const byFilm = new Map<number, number[]>();
  for (let i = people.starts[person]!; i < people.starts[person + 1]!; i++) {
    const credit = people.credits[i]!;
    const film = filmOfCredit[credit]!;
    const credits = byFilm.get(film);
    if (credits === undefined) byFilm.set(film, [credit]);
    else credits.push(credit);
  }
  return [...byFilm]
    .sort(([a], [b]) => byRelease(catalogue.films[a]!, catalogue.films[b]!))
    .map(([film, credits]) => filmOf(catalogue, film, credits));
}

function filmOf(catalogue: Catalogue, number: number, credits: readonly number[]): PersonFilmJson {
  const {
    films,
    people: {castCredits},
    tables: {cast, crew},
    text,
    isDirector,
  } = catalogue;
  const film = films[number]!;
  const acted = credits.filter((credit) => credit < castCredits);
  const worked = credits.filter((credit) => credit >= castCredits);
  const json: Mutable<PersonFilmJson> = filmFacts(film);
  if (acted.length > 0) {
    if (acted.length > 1) acted.sort((a, b) => billing(cast.order[a]!) - billing(cast.order[b]!));
    json.roles = once(acted.map((row) => text(cast.character[row]!)));
    if (acted.every((row) => cast.inferredId[row] === 1)) json.inferred_as_actor = true;
  }
  if (worked.length > 0) {
    json.jobs = once(worked.map((credit) => text(crew.job[credit - castCredits]!))).sort(directorFirst);
    const directed = worked.filter(isDirector);
    if (directed.length > 0 && directed.every((credit) => crew.inferredId[credit - castCredits] === 1))
      json.inferred_as_director = true;
  }
  return json;
}

/** Where a credit of an order stands; without one last. */
function billing(order: number): number {
  return order === NONE ? Number.MAX_SAFE_INTEGER : order;
}

type Mutable<T> = {-readonly [Name in keyof T]: T[Name]};

function once(texts: (string | null)[]): (string | null)[] {
  return texts.length === 1 ? texts : [...new Set(texts)];
}

/** `Director`, the others in alphabetical order, what is unknown last. */
function directorFirst(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Number(b === "Director") - Number(a === "Director") || compareTexts(a, b);
}

/** With whom each person made most films, both in the cast or as director. */
function companionsOf(catalogue: Catalogue): (person: number) => PersonJson["companions"] {
  const {people, filmOfCredit, creditsOf, isDirector, text} = catalogue;
  const counts = (credit: number): boolean => credit < people.castCredits || isDirector(credit);
  // Used again for each person, and for each of a person's films.
  const shared = new Int32Array(people.count);
  const seenIn = new Int32Array(people.count).fill(NONE);
  return (person) => {
    const own = new Set<number>();
    for (let i = people.starts[person]!; i < people.starts[person + 1]!; i++) {
      const credit = people.credits[i]!;
      if (counts(credit)) own.add(filmOfCredit[credit]!);
    }
    const others: number[] = [];
    if (own.size >= together) {
      for (const film of own) {
        for (const credit of creditsOf(film)) {
          const other = people.ofCredit[credit]!;
          if (other === person || seenIn[other] === film || !counts(credit)) continue;
          seenIn[other] = film;
          if (shared[other]!++ === 0) others.push(other);
        }
      }
    }
    const frequent = others
      .filter((other) => shared[other]! >= together)
      .map((other) => ({
        person_id: idOrNull(people.id[other]!),
        name: text(people.name[other]!) ?? "",
        films: shared[other]!,
      }))
      .sort(
        (a, b) =>
          b.films - a.films ||
          compareTexts(a.name, b.name) ||
          (a.person_id ?? Number.MAX_SAFE_INTEGER) - (b.person_id ?? Number.MAX_SAFE_INTEGER),
      )
      .slice(0, companionsNamed);
    for (const other of others) {
      shared[other] = 0;
      seenIn[other] = NONE;
    }
    return frequent;
  };
}
