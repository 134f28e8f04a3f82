import {el} from "../../dom/el.js";
import {personHref, personLink} from "../../dom/personLink.js";
import type {Entity} from "../../entities/entityPage.js";
import {section} from "../../entities/section.js";
import {format} from "../../format/format.js";
import {jobName} from "../../format/jobName.js";
import type {Language} from "../../format/language.js";
import type {PlainContext} from "../../layout/plainContext.js";
import type {PersonJson} from "../../shared/api.js";
import {careerView} from "./careerView.js";
import {filmsTable} from "./filmsTable.js";
import {furtherLinks} from "./furtherLinks.js";
import {personSchema} from "./personSchema.js";
import {personPageText} from "./text.js";

/** A person with all that is known. */
export function personView(person: PersonJson, page: PlainContext): Entity {
  const {lang} = page;
  const text = personPageText[lang];
  return {
    kind: "entity",
    kicker: [text.kicker, ...summary(person, lang)].join(" · "),
    name: person.name,
    told: {
      description: descriptionOf(person, lang),
      href: personHref(person),
      structured: (absolute) => personSchema(person, lang, absolute),
    },
    content: [
      person.person_id === null && person.acting === null && person.directing === null
        ? el("p", {class: "caveat"}, text.withoutId)
        : null,
      careerView(person, "actors", page),
      careerView(person, "directors", page),
      filmsTable(person, lang),
      otherWork(person, lang),
      companions(person, lang),
      furtherLinks(person, lang),
    ].filter((node) => node !== null),
  };
}

/** The official sentences; of a person who neither acts nor directs, in how many films. */
function descriptionOf(person: PersonJson, lang: Language): string {
  const careers = [person.acting, person.directing].filter((career) => career !== null);
  if (careers.length === 0) return `${person.name}: ${summary(person, lang).join(" · ")}.`;
  return careers.map(({sentence}) => `${sentence[lang]}.`).join(" ");
}

/** Jobs other than that of the director, each with its number of films. */
function otherJobs({films}: PersonJson): ReadonlyMap<string | null, number> {
  const jobs = new Map<string | null, number>();
  for (const film of films) {
    for (const job of new Set(film.jobs)) {
      if (job !== "Director") jobs.set(job, (jobs.get(job) ?? 0) + 1);
    }
  }
  return jobs;
}

function summary(person: PersonJson, lang: Language): readonly string[] {
  const {number} = format(lang);
  const acting = person.acting?.films ?? 0;
  const directing = person.directing?.films ?? 0;
  const other = person.films.filter(({jobs}) => jobs?.some((job) => job !== "Director")).length;
  return personPageText[lang].summary({
    acting,
    shownActing: number(acting),
    directing,
    shownDirecting: number(directing),
    other,
    shownOther: number(other),
  });
}

function otherWork(person: PersonJson, lang: Language): HTMLElement | null {
  const jobs = [...otherJobs(person)].sort(([, a], [, b]) => b - a);
  if (jobs.length === 0) return null;
  const text = personPageText[lang];
  return section(
    "other-work",
    text.parts.other,
    el(
      "ul",
      {class: "link-list"},
      ...jobs.map(([job, films]) =>
        el(
          "li",
          {},
          text.job({
            job: job === null ? text.noJob : jobName(job, lang),
            films: text.films({films, shown: format(lang).number(films)}),
          }),
        ),
      ),
    ),
  );
}

function companions(person: PersonJson, lang: Language): HTMLElement | null {
  if (person.companions.length === 0) return null;
  const text = personPageText[lang];
  return section(
    "companions",
    text.parts.companions,
    el("p", {class: "meta"}, text.companions),
    el(
      "ul",
      {class: "link-list"},
      ...person.companions.map((companion) => {
        const films = text.films({films: companion.films, shown: format(lang).number(companion.films)});
        return el("li", {}, personLink(companion), " ", el("span", {class: "meta"}, films));
      }),
    ),
  );
}
