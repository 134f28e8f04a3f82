import {listKinds} from "../../../src/shared/api.js";
import {reasonKinds} from "../../../src/shared/reasonKinds.js";
import {actors, cast, crew, directors, movies, recommendations} from "../../schema.js";
import {columnSchema, columnSchemas} from "./columnSchema.js";
import {array, integer, type JsonSchema, object, record, ref, row} from "./jsonSchema.js";

const film = columnSchemas(movies, ["id", "title", "release_year"]);
const date = columnSchema(movies, "release_date");
const money = columnSchemas(movies, ["budget", "revenue", "return"]);
const doubts = columnSchemas(movies, ["money_suspect", "money_doubtful"]);
const votes = columnSchemas(movies, ["vote_count", "vote_average"]);
const directorNames: JsonSchema = {
  type: ["string", "null"],
  description: "Names of the directors in alphabetical order, separated by a comma and a blank.",
};
const person: Readonly<Record<"person_id" | "name", JsonSchema>> = {
  person_id: columnSchema(actors, "person_id"),
  name: {type: "string", description: "Name of the person."},
};
const reasonFields = Object.fromEntries(
  recommendations.columns
    .flatMap((column) => ("fields" in column ? column.fields : []))
    .map((field) => [field.name, field.description.en]),
);
const described = (schema: JsonSchema, description: string): JsonSchema => ({...schema, description});

/**
 * The schemas of the files by name. They say how `src/codec/` writes the answers of `src/shared/api.ts`: uniform lists as rows,
 * and without what stands for nothing.
 */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  InLanguages: object(
    {en: {type: "string"}, es: {type: "string"}},
    {description: "A text in both languages."},
  ),
  DateCounts: object({
    counts: array(
      object({
        number: integer("Month from 1 to 12, or ISO day of the week from 1 (Monday) to 7."),
        name: ref("InLanguages"),
        films: integer("Films released then, all years together."),
        films_not_january_1: integer(
          "Those of them not dated on a 1 January, which often means that only the year is known.",
        ),
        sentence: ref("InLanguages"),
      }),
      "Months from January on, or days of the week from Monday on.",
    ),
  }),
  SentenceTemplates: object(
    {
      votes_needed: integer("The number of votes from which on a mean vote is given."),
      locale: ref("InLanguages"),
      templates: record(ref("InLanguages"), "The sentences by case."),
    },
    {
      description:
        "The official sentences of films and people as templates. What stands in braces is a property of the film or of the part of the person's career, written as the locale writes it: whole numbers with its separators, `vote_average` with one decimal, and `popularity`, `total_return` and `mean_return` with two (none from 100,000 on; what would be 0.00 and is not 0 with its first two digits). The case `score_unknown` is for a film without `popularity`, `votes_few` and `votes_one` for fewer votes than `votes_needed`, `votes_unknown` for a film without `vote_count`, `actor_one` and `director_one` for one film, and `untitled` is the title of a film without one.",
    },
  ),
  Distributions: object(
    {
      popularity_known: integer("Films with a known popularity."),
      popularity: array(
        object({
          bin: {
            type: ["integer", "null"],
            description: "Popularity from 10^(bin / 5) to 10^((bin + 1) / 5). Null: It is 0.",
          },
          films: integer("Number of films."),
        }),
        "How many films have which popularity, ascending.",
      ),
      votes: array(
        object({
          x: integer("From 10^(x / 4) to 10^((x + 1) / 4) votes."),
          y: integer("Mean vote from y / 2 to (y + 1) / 2."),
          films: integer("Number of films."),
        }),
        "How many films have how many votes and which mean vote, where both are known.",
      ),
      decades: array(
        object({
          decade: {type: "integer", description: "First year."},
          votes: array(
            object({
              x: {
                type: ["integer", "null"],
                description:
                  "From 10^(x / 4) to 10^((x + 1) / 4) votes. Null: None, or their number is unknown.",
              },
              films: integer("Number of films."),
            }),
          ),
        }),
        "How many films of each decade have how many votes, ascending.",
      ),
      prior_votes: {
        type: ["integer", "null"],
        description:
          "m of the weighted rating (v R + m C) / (v + m) of a film of v votes with the mean R: the number of votes that nine in ten films with votes do not exceed. Null: No film has a vote.",
      },
      prior_mean: {
        type: ["number", "null"],
        description:
          "C of the weighted rating: the mean vote of all films with votes. Null: No film has a vote.",
      },
    },
    {description: "What all films are like, to place one among them."},
  ),
  FilmLink: row(film, 3, "Enough of a film to tell it from others and to ask for it."),
  Reason: row(
    {
      kind: {type: "string", enum: reasonKinds, description: reasonFields.kind ?? ""},
      value: {type: ["string", "null"], description: `${reasonFields.value} Null: The kind is other.`},
      share: {type: "integer", minimum: 1, maximum: 100, description: reasonFields.share ?? ""},
    },
    3,
    "Something that two films share.",
  ),
  Recommendation: row(
    {
      id: film.id as JsonSchema,
      title: film.title as JsonSchema,
      release_date: date,
      ...votes,
      genres: columnSchema(movies, "genres"),
      directors: directorNames,
      rank: columnSchema(recommendations, "rank"),
      similarity: columnSchema(recommendations, "similarity"),
      reasons: array(ref("Reason"), columnSchema(recommendations, "reasons").description),
    },
    8,
    "A film to watch after another one.",
  ),
  CastCredit: row(
    {
      person_id: columnSchema(cast, "person_id"),
      name: columnSchema(cast, "name"),
      character: columnSchema(cast, "character"),
      order: columnSchema(cast, "order"),
      inferred_id: columnSchema(cast, "inferred_id"),
    },
    2,
    "Somebody in the cast of a film.",
  ),
  CrewCredit: row(
    {
      person_id: columnSchema(crew, "person_id"),
      name: columnSchema(crew, "name"),
      department: columnSchema(crew, "department"),
      job: columnSchema(crew, "job"),
      inferred_id: columnSchema(crew, "inferred_id"),
    },
    2,
    "Somebody in the crew of a film.",
  ),
  Film: object(
    {
      id: film.id as JsonSchema,
      title: film.title as JsonSchema,
      release_date: date,
      ...columnSchemas(movies, ["original_language", "status", "runtime"]),
      ...money,
      return_known: columnSchema(movies, "return_known"),
      ...doubts,
      popularity: columnSchema(movies, "popularity"),
      ...votes,
      ...columnSchemas(movies, [
        "collection",
        "genres",
        "production_companies",
        "production_countries",
        "spoken_languages",
        "keywords",
        "tagline",
        "overview",
      ]),
      directors: directorNames,
      less_popular: integer("Films with a lower known popularity, where that of this film is known."),
      decade: row(
        {
          films: integer("Films released in it."),
          fewer_votes: integer("Those of them with fewer votes."),
          rated: integer("Those of them with at least 100 votes and a known mean."),
          lower_mean: integer("Of these, those with a lower mean vote."),
        },
        1,
        "The film among those released in its decade.",
      ),
      cast: array(ref("CastCredit"), "As billed."),
      crew: array(ref("CrewCredit"), "By department, job and name."),
      collection_films: array(ref("FilmLink"), "Other films of its collection, the oldest first."),
      recommendations: array(ref("Recommendation"), "What to watch after it, by rank."),
      weak: columnSchema(recommendations, "weak"),
      recommended_by: object(
        {
          films: integer("Films after which it is recommended."),
          most_voted: array(ref("FilmLink"), "The most voted of them, at most 12."),
        },
        {description: "The films that recommend it.", optional: ["films", "most_voted"]},
      ),
    },
    {
      description: "A film with all that is known of it.",
      always: ["id", "release_date", "decade", "recommended_by"],
    },
  ),
  Career: object(
    {
      name: described(
        columnSchema(actors, "name"),
        "The name that most of these credits bear, where it is not that of the person.",
      ),
      ...columnSchemas(actors, [
        "films",
        "films_with_return",
        "total_return",
        "mean_return",
        "mean_known_return",
        "median_known_return",
        "pooled_return",
      ]),
      films_apart: described(
        columnSchema(actors, "films_not_directed"),
        `Of an actor: ${columnSchema(actors, "films_not_directed").description} Of a director: ${columnSchema(directors, "films_only_directed").description} Absent: all.`,
      ),
      total_return_apart: described(
        columnSchema(actors, "total_return_not_directed"),
        "Sum of the returns of those films; absent where it is that of all, or where there are none.",
      ),
      mean_return_apart: described(
        columnSchema(actors, "mean_return_not_directed"),
        "Mean return of those films, an unknown one counting 0; absent where it is that of all, or where there are none.",
      ),
      films_suspect: columnSchema(actors, "films_suspect"),
    },
    {description: "What the tables `actors` and `directors` say of a person.", always: ["films"]},
  ),
  PersonFilm: row(
    {
      id: film.id as JsonSchema,
      title: film.title as JsonSchema,
      release_date: date,
      roles: array(
        {type: ["string", "null"]},
        "Roles, each once, where the person is in the cast. Null: A role is unknown.",
      ),
      jobs: array(
        {type: ["string", "null"]},
        "Jobs, each once, where the person is in the crew: `Director`, then the others in alphabetical order. Null: A job is unknown.",
      ),
      ...votes,
      ...money,
      ...doubts,
      inferred_as_actor: {
        type: "boolean",
        description: "Whether no credit of the person in the cast bears an id in the source.",
      },
      inferred_as_director: {
        type: "boolean",
        description: "Whether no credit of the person as director bears an id in the source.",
      },
    },
    3,
    "A film of a person, with what the person did in it.",
  ),
  Companion: row({...person, films: integer("Films together.")}, 3, "With whom a person made films."),
  Person: object(
    {
      ...person,
      acting: {...ref("Career"), description: "Absent where the person is in no cast."},
      directing: {...ref("Career"), description: "Absent where the person directed nothing."},
      films: array(ref("PersonFilm"), "Each once, the oldest first."),
      companions: array(
        ref("Companion"),
        "With whom the person made most films, both in the cast or as director: at least two films, at most eight people.",
      ),
    },
    {description: "A person with all that is known.", always: ["name", "films"]},
  ),
  TitleEntry: row(
    {
      id: film.id as JsonSchema,
      title: film.title as JsonSchema,
      release_date: date,
      vote_count: columnSchema(movies, "vote_count"),
      directors: directorNames,
    },
    3,
    "A film of a title.",
  ),
  NamedPart: row(
    {
      films: integer("Number of films."),
      best_known: ref("FilmLink"),
      name: {type: "string", description: "The name in this part, where it is not that of the person."},
    },
    2,
    "What a person did under a name.",
  ),
  NameEntry: row(
    {
      ...person,
      films: integer("Films in which the person has any credit."),
      acting: {...ref("NamedPart"), description: "Where the person is in a cast under this name."},
      directing: {...ref("NamedPart"), description: "Where the person directed under this name."},
    },
    3,
    "A person of a name.",
  ),
  FilmList: object({
    films: integer("Number of films."),
    most_voted: array(row({...film, ...votes}, 5), "The most voted, at most 100."),
  }),
  FilmShard: record(ref("Film"), "Films by id."),
  PersonShard: record(ref("Person"), "People by id."),
  PersonWithoutIdShard: record(ref("Person"), "People who have no id, by their exact name."),
  TitleShard: record(
    array(ref("TitleEntry")),
    "By folded title the films of that title, the most voted first.",
  ),
  NameShard: record(
    array(ref("NameEntry")),
    "By folded name the people of that name, those of most films first. Who bears one name as an actor and another one as a director is under both.",
  ),
  ListShard: record(
    ref("FilmList"),
    `The films that have a value, by its kind (${listKinds.join(", ")}), a blank and the value.`,
  ),
};
