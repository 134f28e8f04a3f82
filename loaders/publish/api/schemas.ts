import type {Records} from "../../../src/codec/codec.js";
import {shardCodecs} from "../../../src/codec/shard.js";
import {listKinds} from "../../../src/shared/api.js";
import {actors, cast, crew, directors, movies, recommendations, type Table} from "../../schema.js";
import {columnSchema, columnSchemas} from "./columnSchema.js";
import {array, integer, type JsonSchema, object, record, ref, row} from "./jsonSchema.js";

const film = columnSchemas(movies, ["id", "title", "release_year"]);
const date = columnSchema(movies, "release_date");
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
/** Flags are 1 where they hold. */
const isTrue: JsonSchema = {type: "integer", minimum: 1, maximum: 1};
const flag = <T extends Table>(table: T, column: T["columns"][number]["name"]): JsonSchema => ({
  ...isTrue,
  description: `1: yes. ${columnSchema(table, column).description}`,
});
/** Schemas of texts, of which the frequent ones are written as their place in `texts`. */
const frequent = (schemas: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      described(
        orPlace(schema),
        `${schema.description} A number: The text at this place in \`texts\`, from 0.`,
      ),
    ]),
  );
const orPlace = (schema: JsonSchema): JsonSchema => {
  const {type = [], items} = schema;
  if (items) return {...schema, items: orPlace(items)};
  return {...schema, type: [...(typeof type === "string" ? [type] : type), "integer"]};
};
const shard = (rows: JsonSchema, description: string, texts = false): JsonSchema =>
  object(
    {
      fields: record(
        array({type: "string"}),
        "By record the names of its fields, in the order in which its rows have them.",
      ),
      ...(texts
        ? {
            texts: array(
              {type: "string"},
              "Texts that are frequent: a number in a row, where a text is expected, is a place in this list.",
            ),
          }
        : {}),
      rows: record(rows, description),
    },
    {description},
  );
/** The records of each part, as they are written. */
const {films, people, titles, names, lists} = Object.fromEntries(
  Object.entries(shardCodecs).map(([part, {records = {}}]) => [part, records]),
) as Readonly<Record<"films" | "people" | "titles" | "names" | "lists", Records>>;

/**
 * The schemas of the files by name: how `src/codec/` writes the answers of `src/shared/api.ts`.
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
        "The official sentences of films and people as templates. What stands in braces is a property of the film or of the part of the person's career, written as the locale writes it: whole numbers with its separators, `vote_average` with one decimal, and `popularity`, `total_return` and `mean_return` with two (none from 100,000 on; what would be 0.00 and is not 0 with its first two digits). The case `score_unknown` is for a film without `popularity`, `votes_few` and `votes_one` for fewer votes than `votes_needed`, `votes_unknown` for a film without `vote_count`, `actor_one` and `director_one` for one film, `actor_woman` and the others with `woman` for a person of the `gender` 1, and `untitled` is the title of a film without one.",
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
  FilmLink: row(films.link, film, "Enough of a film to tell it from others and to ask for it."),
  Sentence: row(
    films.sentence,
    {en: {type: "string"}, es: {type: "string"}},
    "A sentence in both languages.",
  ),
  Reason: row(
    films.reason,
    {
      ...frequent({
        kind: {type: "string", description: reasonFields.kind ?? ""},
        value: {type: "string", description: reasonFields.value ?? ""},
      }),
      share: {type: "integer", minimum: 1, maximum: 100, description: reasonFields.share ?? ""},
      surplus: {
        type: "integer",
        minimum: 0,
        maximum: 100,
        description: `${reasonFields.surplus ?? ""} Nothing: as \`share\`.`,
      },
    },
    "Something that two films share.",
  ),
  Recommendation: row(
    films.recommendation,
    {
      ...film,
      release_date: date,
      ...votes,
      ...frequent(columnSchemas(movies, ["genres"])),
      directors: directorNames,
      rank: columnSchema(recommendations, "rank"),
      similarity: columnSchema(recommendations, "similarity"),
      ...frequent(columnSchemas(recommendations, ["strength"])),
      reasons: array(
        ref("Reason"),
        "What the two share, first what sets them apart the most. What is missing of 100 per cent are things that are not named.",
      ),
    },
    "A film to watch after another one.",
  ),
  CastCredit: row(
    films.cast,
    {
      ...columnSchemas(cast, ["person_id", "name", "character", "order"]),
      inferred_id: flag(cast, "inferred_id"),
    },
    "Somebody in the cast of a film.",
  ),
  CrewCredit: row(
    films.crew,
    {
      ...columnSchemas(crew, ["person_id", "name"]),
      ...frequent(columnSchemas(crew, ["department", "job"])),
      inferred_id: flag(crew, "inferred_id"),
    },
    "Somebody in the crew of a film.",
  ),
  Film: row(
    films.film,
    {
      ...film,
      ...columnSchemas(movies, [
        "release_date",
        "original_language",
        "runtime",
        "budget",
        "revenue",
        "return",
        "popularity",
        "vote_count",
        "vote_average",
        "collection",
        "production_companies",
        "keywords",
        "tagline",
        "overview",
      ]),
      ...frequent(columnSchemas(movies, ["status", "genres", "production_countries", "spoken_languages"])),
      sentences: row(
        films.sentences,
        {score: ref("Sentence"), votes: ref("Sentence")},
        "The official answers on its score and on its votes.",
      ),
      directors: directorNames,
      less_popular: integer("Films with a lower known popularity, where that of this film is known."),
      decade: row(
        films.decade,
        {
          films: integer("Films released in it."),
          fewer_votes: integer("Those of them with fewer votes."),
          rated: integer("Those of them with at least 100 votes and a known mean."),
          lower_mean: integer("Of these, those with a lower mean vote."),
        },
        "The film among those released in its decade.",
      ),
      cast: array(ref("CastCredit"), "As billed."),
      crew: array(ref("CrewCredit"), "By department, job and name."),
      collection_films: array(ref("FilmLink"), "Other films of its collection, the oldest first."),
      recommendations: array(ref("Recommendation"), "What to watch after it, by rank."),
      weak: flag(recommendations, "weak"),
      corrections: array(
        row(
          films.correction,
          {
            column: {type: "string", description: "Of the movies file."},
            before: {type: "string", description: "As text, names separated by bars; empty where unknown."},
            after: {type: "string", description: "Likewise."},
            reason: {type: ["string", "null"], description: "Why, where that is said."},
          },
          "A cell that whoever publishes the data has corrected.",
        ),
        "What was corrected in the film.",
      ),
      recommended_by: row(
        films.recommended_by,
        {
          films: integer("Films after which it is recommended."),
          most_voted: array(ref("FilmLink"), "The most voted of them, at most 4."),
        },
        "The films that recommend it.",
      ),
    },
    "A film with all that is known of it.",
  ),
  Career: row(
    people.career,
    {
      ...columnSchemas(actors, [
        "films",
        "films_with_return",
        "total_return",
        "mean_return",
        "mean_known_return",
        "median_known_return",
        "pooled_return",
        "films_suspect",
      ]),
      name: described(
        columnSchema(actors, "name"),
        "The name that most of these credits bear, where it is not that of the person.",
      ),
      films_apart: described(
        columnSchema(actors, "films_not_directed"),
        `Of an actor: ${columnSchema(actors, "films_not_directed").description} Of a director: ${columnSchema(directors, "films_only_directed").description} Nothing: all.`,
      ),
      total_return_apart: described(
        columnSchema(actors, "total_return_not_directed"),
        "Sum of the returns of those films. Nothing: that of all, or 0 where there are none.",
      ),
      mean_return_apart: described(
        columnSchema(actors, "mean_return_not_directed"),
        "Mean return of those films, an unknown one counting 0. Nothing: that of all, or none where there are none.",
      ),
      sentence: described(
        ref("Sentence"),
        "The official answer. Nothing where no return is known: then the return and its mean are 0 in it (see `sentences.json`).",
      ),
    },
    "What the tables `actors` and `directors` say of a person.",
  ),
  PersonFilm: row(
    people.film,
    {
      ...film,
      release_date: date,
      roles: {
        type: ["array", "integer"],
        items: {type: ["string", "null"]},
        minimum: 0,
        maximum: 0,
        description:
          "Roles, each once, where the person is in the cast. Null: A role is unknown. 0: The only role is unknown.",
      },
      ...frequent({
        jobs: array(
          {type: ["string", "null"]},
          "Jobs, each once, where the person is in the crew: `Director`, then the others in alphabetical order. Null: A job is unknown.",
        ),
      }),
      ...votes,
      ...columnSchemas(movies, ["budget", "revenue"]),
      inferred_as_actor: {
        ...isTrue,
        description: "Whether no credit of the person in the cast bears an id in the source.",
      },
      inferred_as_director: {
        ...isTrue,
        description: "Whether no credit of the person as director bears an id in the source.",
      },
    },
    "A film of a person, with what the person did in it.",
  ),
  Companion: row(
    people.companion,
    {...person, films: integer("Films together.")},
    "With whom a person made films.",
  ),
  Person: row(
    people.person,
    {
      ...person,
      acting: described(ref("Career"), "Nothing where the person is in no cast."),
      directing: described(ref("Career"), "Nothing where the person directed nothing."),
      films: array(ref("PersonFilm"), "Each once, the oldest first."),
      companions: array(
        ref("Companion"),
        "With whom the person made most films, both in the cast or as director: at least two films, at most eight people.",
      ),
      gender: {...columnSchema(actors, "gender"), enum: [1, 2, null]},
    },
    "A person with all that is known.",
  ),
  TitleEntry: row(
    titles.film,
    {
      ...film,
      release_date: date,
      vote_count: columnSchema(movies, "vote_count"),
      directors: directorNames,
      found_by: {
        type: "string",
        enum: ["original", "alternative"],
        description: "Which of its titles it is, where it is not the film's own; nothing where it is.",
      },
    },
    "A film of a title.",
  ),
  NamedPart: row(
    names.part,
    {
      films: integer("Number of films."),
      best_known: described(
        ref("FilmLink"),
        "The most voted of them, to tell people of one name apart. Nothing where only one bears it.",
      ),
      name: {type: "string", description: "The name in this part, where it is not that of the person."},
    },
    "What a person did under a name.",
  ),
  NameEntry: row(
    names.person,
    {
      ...person,
      films: integer("Films in which the person has any credit."),
      acting: described(ref("NamedPart"), "Where the person is in a cast under this name."),
      directing: described(ref("NamedPart"), "Where the person directed under this name."),
    },
    "A person of a name.",
  ),
  FilmList: row(
    lists.list,
    {
      films: integer("Number of films."),
      most_voted: array(row(lists.film, {...film, ...votes}), "The most voted, at most 60."),
    },
    "The films that have something in common.",
  ),
  FilmShard: shard(ref("Film"), "Films by id.", true),
  PersonShard: shard(ref("Person"), "People by id.", true),
  PersonWithoutIdShard: shard(ref("Person"), "People who have no id, by their exact name.", true),
  TitleShard: shard(
    array(ref("TitleEntry")),
    "By folded title the films that have it, each once: first those whose own title it is, then those whose original one it is, then those that have it in another language; among them the most voted first.",
  ),
  NameShard: shard(
    array(ref("NameEntry")),
    "By folded name the people of that name, those of most films first. Who bears one name as an actor and another one as a director is under both.",
  ),
  ListShard: shard(
    ref("FilmList"),
    `The films that have a value, by its kind (${listKinds.join(", ")}), a blank and the value.`,
  ),
};
