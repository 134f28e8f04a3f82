import {type FilmFigures, figuresOfFilms} from "../../answers/person/figuresOfFilms.js";
import {filmsOfPerson} from "../../queries/filmsOfPerson.js";
import type {Run} from "../../queries/query.js";
import {actorMovedBySuspect, type MovedActor} from "./queries/actorMovedBySuspect.js";
import {rules} from "./rules.js";

/** What one film to be checked does to the figures of an actor. */
export interface OnePerson {
  readonly actor: MovedActor;
  /** Films with a known return that the actor had to have. */
  readonly least: number;
  readonly known: number;
  readonly withFilm: FilmFigures;
  readonly withoutFilm: FilmFigures;
}

/** The actor whose mean one film to be checked moves the most; null where there is none. */
export async function onePerson(run: Run): Promise<OnePerson | null> {
  for (const least of rules.leastFilmsOfActor) {
    const [actor] = await run(actorMovedBySuspect(least));
    if (actor !== undefined) return await figures(actor, least, run);
  }
  return null;
}

async function figures(actor: MovedActor, least: number, run: Run): Promise<OnePerson> {
  const films = await run(filmsOfPerson("actors", {id: actor.person_id, name: actor.name}));
  return {
    actor,
    least,
    known: films.filter((film) => film.return_known).length,
    withFilm: figuresOfFilms(films),
    withoutFilm: figuresOfFilms(films.filter(({id}) => id !== actor.movie_id)),
  };
}
