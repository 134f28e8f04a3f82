import type {NamedPart, NameEntry} from "../../../src/shared/api.js";
import {fold} from "../../../src/shared/fold.js";
import {NONE} from "../../extract/raw.js";
import type {Columns, Film} from "../../transform/tables.js";
import {byVotes} from "./byVotes.js";
import type {Catalogue} from "./catalogue.js";
import {compareTexts} from "./compareTexts.js";
import {filmLink} from "./filmLink.js";

/** A person under one of the names that the tables give to that person, and which of the parts bears it. */
interface Named {
  readonly person: number;
  readonly acting: boolean;
  readonly directing: boolean;
}

/** The people of each folded name. */
export function peopleByName({people, tables, text}: Catalogue): ReadonlyMap<string, readonly Named[]> {
  const keys = new Map<number, string>();
  const keyOf = (name: number): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = fold(text(name) ?? "");
    keys.set(name, key);
    return key;
  };
  const byName = new Map<string, Named[]>();
  const add = (name: number, named: Named): void => {
    const key = keyOf(name);
    if (key === "") return;
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [named]);
    else same.push(named);
  };
  for (let person = 0; person < people.count; person++) {
    const [actor, director] = [people.actor[person]!, people.director[person]!];
    const [acting, directing] = [actor !== NONE, director !== NONE];
    const actorName = acting ? tables.actors.name![actor]! : NONE;
    const directorName = directing ? tables.directors.name![director]! : NONE;
    if (acting && directing && keyOf(actorName) !== keyOf(directorName)) {
      add(actorName, {person, acting, directing: false});
      add(directorName, {person, acting: false, directing});
    } else add(people.name[person]!, {person, acting, directing});
  }
  return byName;
}

/** What the API says of the people of a name. */
export function nameEntries(catalogue: Catalogue): (named: readonly Named[]) => readonly NameEntry[] {
  const {people, tables, text, films, filmOfCredit, isDirector} = catalogue;
  const isActing = (credit: number): boolean => credit < people.castCredits;
  const part = (
    {name, films: counts}: Columns,
    row: number,
    credits: readonly number[],
    isOfPart: (credit: number) => boolean,
    isAlone: boolean,
  ): NamedPart => {
    const told = {name: text(name![row]!) ?? "", films: counts![row]!};
    if (isAlone) return {...told, best_known: null};
    let best: Film | null = null;
    for (const credit of credits) {
      const film = films[filmOfCredit[credit]!]!;
      if (isOfPart(credit) && (best === null || byVotes(film, best) < 0)) best = film;
    }
    return {...told, best_known: filmLink(best!)};
  };
  return (named) => {
    const isAlone = named.length === 1;
    return named
      .map(({person, acting, directing}) => {
        const credits = [...people.credits.subarray(people.starts[person], people.starts[person + 1])];
        return {
          person_id: people.id[person] === NONE ? null : people.id[person]!,
          name: text(people.name[person]!) ?? "",
          acting: acting ? part(tables.actors, people.actor[person]!, credits, isActing, isAlone) : null,
          directing: directing
            ? part(tables.directors, people.director[person]!, credits, isDirector, isAlone)
            : null,
          films: new Set(credits.map((credit) => filmOfCredit[credit]!)).size,
        };
      })
      .sort(
        (a, b) =>
          b.films - a.films ||
          (a.person_id ?? Number.MAX_SAFE_INTEGER) - (b.person_id ?? Number.MAX_SAFE_INTEGER) ||
          compareTexts(a.name, b.name),
      );
  };
}
