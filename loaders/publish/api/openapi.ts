import {type Shards, shards} from "../../../src/shared/api.js";
import {type JsonSchema, ref} from "./jsonSchema.js";
import {schemas} from "./schemas.js";

interface Call {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly schema: string;
}

const files: Readonly<Record<string, Call>> = {
  months: {
    operationId: "getMonths",
    summary: "Films released in each month",
    description: "All twelve, with the official sentence of each: `cantidad_filmaciones_mes`.",
    schema: "DateCounts",
  },
  weekdays: {
    operationId: "getWeekdays",
    summary: "Films released on each day of the week",
    description: "All seven, with the official sentence of each: `cantidad_filmaciones_dia`.",
    schema: "DateCounts",
  },
  sentences: {
    operationId: "getSentences",
    summary: "The official sentences as templates",
    description:
      "What the sentences on a film's score and votes and on a person's films are made of, in both languages.",
    schema: "SentenceTemplates",
  },
  distributions: {
    operationId: "getDistributions",
    summary: "What all films are like",
    description: "Popularity and votes of all films in classes, to place one among them.",
    schema: "Distributions",
  },
};

const ofId = (part: "films" | "people") =>
  `The id modulo ${shards[part]} (\`id % ${shards[part]}\`), in four digits.`;
const ofText = (part: Shards, text: string) =>
  `The hash FNV-1a (32 bits) of ${text} in UTF-8, modulo ${shards[part]}, in four digits.`;

/** How a title or a name is folded. */
const folding =
  "Folded: accents taken off (NFD without marks), lower case, letters such as ł, ø, æ and ß as people type them (l, o, ae, ss), everything but letters, marks and digits a single blank, none at the ends; a text of signs alone stays as it is.";

const sharded: Readonly<Record<Shards, Call & {readonly shard: string}>> = {
  films: {
    operationId: "getFilms",
    summary: "Films by id",
    description:
      "All that is known of each film of a shard, the figures of the official sentences on its score and votes (`score_titulo`, `votos_titulo`; `sentences.json` has the sentences) and five films to watch after it (`recomendacion`).",
    schema: "FilmShard",
    shard: ofId("films"),
  },
  people: {
    operationId: "getPeople",
    summary: "People by id",
    description:
      "All that is known of each person of a shard, acting and directing apart, with the figures of the official sentence on either (`get_actor`, `get_director`).",
    schema: "PersonShard",
    shard: ofId("people"),
  },
  "people-without-id": {
    operationId: "getPeopleWithoutId",
    summary: "People who have no id, by name",
    description: "The same for people whom the source names without an id.",
    schema: "PersonWithoutIdShard",
    shard: ofText("people-without-id", "the exact name"),
  },
  titles: {
    operationId: "getTitles",
    summary: "Films by title",
    description: `The ids of the films of each title of a shard: their own, the original one, or one in another language. ${folding}`,
    schema: "TitleShard",
    shard: ofText("titles", "the folded title"),
  },
  names: {
    operationId: "getNames",
    summary: "People by name",
    description: `The ids of the people of each name of a shard. ${folding}`,
    schema: "NameShard",
    shard: ofText("names", "the folded name"),
  },
  lists: {
    operationId: "getLists",
    summary: "Films of a company, country, keyword, collection or language",
    description: "The most voted films that have each value of a shard.",
    schema: "ListShard",
    shard: ofText("lists", "the kind, a blank and the value, such as `country Peru`,"),
  },
};

/**
 * The description of the API as an OpenAPI document, version 3.1.
 *
 * @param url address of the site, ending in a slash
 * @param examples shards that hold something, by part
 */
export function openapi(url: string, examples: Readonly<Record<Shards, number>>): object {
  const entries = Object.entries(sharded) as [Shards, (typeof sharded)[Shards]][];
  return {
    openapi: "3.1.0",
    info: {
      title: "Filmoteca",
      version: "1.0.0",
      summary: "Films and the people who made them, as static JSON.",
      description:
        "Plain files, to be had from any host that serves the site: no key, no limit, nothing but GET. What is found by an id or a text stands in shards, whose number follows from it; a shard always exists, and what is not in it is not in the data. Uniform lists stand as rows, whose columns the schemas name; a property or the end of a row that is absent stands for nothing: null, 0, false or an empty list. Version 1 stays as it is for as long as the site: properties may be added, and another shape would come as v2 beside it. `types.d.ts` has the same as types of TypeScript, `SHA256SUMS` the checksums of all files.",
      license: {name: "CC0 1.0 Universal", identifier: "CC0-1.0"},
    },
    servers: [{url: `${url}api/v1`}],
    security: [],
    tags: [
      {name: "Films", description: "Films, and what they are found by."},
      {name: "People", description: "The people who made them."},
      {name: "All films", description: "All films taken together."},
    ],
    paths: {
      ...Object.fromEntries(
        Object.entries(files).map(([name, call]) => [`/${name}.json`, {get: operation(call, "All films")}]),
      ),
      ...Object.fromEntries(
        entries.map(([part, call]) => [
          `/${part}/{shard}.json`,
          {
            get: {
              ...operation(call, part.startsWith("people") || part === "names" ? "People" : "Films"),
              parameters: [
                {
                  name: "shard",
                  in: "path",
                  required: true,
                  description: call.shard,
                  schema: {type: "string", pattern: "^\\d{4}$"},
                  example: String(examples[part]).padStart(4, "0"),
                },
              ],
            },
          },
        ]),
      ),
    },
    components: {schemas},
  };
}

function operation({operationId, summary, description, schema}: Call, tag: string) {
  return {
    operationId,
    summary,
    description,
    tags: [tag],
    responses: {
      200: {
        description: "The file.",
        content: {"application/json": {schema: ref(schema) satisfies JsonSchema}},
      },
      404: {description: "There is no such file: the number is none of a shard."},
    },
  };
}
