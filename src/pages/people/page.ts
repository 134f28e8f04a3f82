import type {Filled} from "../../document/fillDocument.js";
import type {Link} from "../../document/message.js";
import {personHref} from "../../dom/personLink.js";
import type {Language} from "../../format/language.js";
import {notebookDocument, notebookPage} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import type {PeopleAnalysis} from "./analysis.js";
import {castsCaveat} from "./castsCaveat.js";

/** A career of so many films is a long one. */
const longCareer = 10;

export function page(lang: Language): string {
  return notebookPage({
    lang,
    name: "people",
    content: content(lang),
    tables: ["movies", "cast", "crew", "actors", "directors"],
  });
}

/** The document with its figures. */
export function content(lang: Language): Filled {
  return contentOf(analysisJson("people"), lang);
}

export function contentOf(data: PeopleAnalysis, lang: Language): Filled {
  const {directors, actors, top} = data;
  const {highest, unknownShare} = directors;
  const [actor] = actors.most.toSorted((a, b) => a.known / a.films - b.known / b.films);
  const [tie] = directors.ties;
  return notebookDocument("people", lang, {
    args: {
      films: data.films,
      actors: actors.people,
      directors: directors.people,
      casts: castsCaveat(data, lang),
      both: directors.overlap,
      top,
      leastDirectors: directors.least,
      leastActors: actors.least,
      suspectBelow: data.suspectBelow,
      directorsShown: directors.returns.length,
      unknownShare: unknownShare === null ? null : {part: unknownShare, whole: 1},
      highestName: linkTo(highest),
      highestMean: highest?.mean ?? null,
      highestFilms: highest?.films ?? null,
      highestKnown: highest?.known ?? null,
      highestMedian: highest?.median ?? null,
      highestSuspect: highest?.suspect ?? null,
      votes: data.votes,
      actor: linkTo(actor),
      actorFilms: actor?.films ?? null,
      actorKnown: actor?.known ?? null,
      incompleteFrom: String(data.incompleteFrom),
      tiedDirector: linkTo(tie && {person_id: tie.a_id, name: tie.a}),
      tiedActor: linkTo(tie && {person_id: tie.b_id, name: tie.b}),
      tiedFilms: tie?.films ?? null,
    },
    when: {
      // The first of few people are almost all of them: no finding. Nor is it one where the two measures agree.
      meansDiffer: directors.returns.length >= 2 * top && 2 * directors.overlap <= top,
      someUnknown: unknownShare !== null && unknownShare > 0,
      // Only where chance made it: whoever stands there with enough films is no warning.
      highestByChance: highest !== null && highest.known < directors.least,
      someActor: actor !== undefined,
      longUnknown: actor !== undefined && actor.films >= longCareer && 2 * actor.known < actor.films,
      tied: tie !== undefined,
    },
  });
}

/** The name of a person, leading to the person's page. */
function linkTo(
  person: {readonly person_id: number | null; readonly name: string} | null | undefined,
): Link | null {
  return person == null ? null : {text: person.name, href: personHref(person)};
}
