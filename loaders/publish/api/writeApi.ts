import {filmCodec} from "../../../src/codec/filmCodec.js";
import {filmListCodec} from "../../../src/codec/filmListCodec.js";
import {namesCodec} from "../../../src/codec/namesCodec.js";
import {personCodec} from "../../../src/codec/personCodec.js";
import {titlesCodec} from "../../../src/codec/titlesCodec.js";
import {format} from "../../../src/format/format.js";
import {sentenceTemplates} from "../../../src/sentences/sentenceTemplates.js";
import {fnv1a, type SentenceTemplates, type Shards, shards} from "../../../src/shared/api.js";
import {votesNeeded} from "../../../src/shared/votesNeeded.js";
import type {Recommendations} from "../../recommend/recommend.js";
import type {QuestionsJson} from "../siteJson.js";
import {apiFiles} from "./apiFiles.js";
import {apiTypes} from "./apiTypes.js";
import {byVotes} from "./byVotes.js";
import type {Catalogue} from "./catalogue.js";
import {monthCounts, weekdayCounts} from "./dateCounts.js";
import {distributions} from "./distributions.js";
import {filmsJson} from "./filmsJson.js";
import {filmList, filmsByValue} from "./listsJson.js";
import {nameEntries, peopleByName} from "./namesJson.js";
import {openapi} from "./openapi.js";
import {peopleJson, peopleWithoutId} from "./peopleJson.js";
import {schemas} from "./schemas.js";
import {shardsById} from "./shardsById.js";
import {shardsByText} from "./shardsByText.js";
import {filmsByTitle, titleEntries} from "./titlesJson.js";

export interface ApiSource {
  readonly catalogue: Catalogue;
  readonly recommendations: Recommendations;
  readonly questions: Pick<QuestionsJson, "months" | "weekdays">;
  /** Address of the site, ending in a slash. */
  readonly url: string;
}

/** Writes the JSON API (see `src/shared/api.ts`) into a folder, which is made, shard by shard. */
export async function writeApi(
  folder: string,
  {catalogue, recommendations, questions, url}: ApiSource,
): Promise<void> {
  const files = apiFiles(folder);
  const {films, people} = catalogue;
  files.json("months.json", monthCounts(questions.months));
  files.json("weekdays.json", weekdayCounts(questions.weekdays));
  files.json("distributions.json", distributions(films));
  files.json("sentences.json", {
    votes_needed: votesNeeded,
    locale: {en: format("en").locale, es: format("es").locale},
    templates: sentenceTemplates,
  } satisfies SentenceTemplates);

  const filmJson = filmsJson(catalogue, recommendations);
  const filmIds = Int32Array.from(films, ({id}) => id);
  await files.shards(
    "films",
    shardsById("films", filmIds, (film) => filmCodec.pack(filmJson(film))),
  );
  const personJson = peopleJson(catalogue);
  const packed = (person: number) => personCodec.pack(personJson(person));
  await files.shards("people", shardsById("people", people.id, packed));

  const withoutId = peopleWithoutId(catalogue);
  await files.shards("people-without-id", shardsByText("people-without-id", withoutId, packed));
  const titles = filmsByTitle(catalogue);
  await files.shards(
    "titles",
    shardsByText("titles", titles, (films) => titlesCodec.pack(titleEntries(catalogue, films))),
  );
  const names = peopleByName(catalogue);
  const entriesOf = nameEntries(catalogue);
  await files.shards(
    "names",
    shardsByText("names", names, (named) => namesCodec.pack(entriesOf(named))),
  );
  const lists = filmsByValue(films);
  await files.shards(
    "lists",
    shardsByText("lists", lists, (list) => filmListCodec.pack(filmList(list))),
  );

  const examples: Readonly<Record<Shards, number>> = {
    films: (films.toSorted(byVotes)[0]?.id ?? 0) % shards.films,
    people: Math.max(0, people.id[0] ?? 0) % shards.people,
    "people-without-id": firstShard("people-without-id", withoutId),
    titles: firstShard("titles", titles),
    names: firstShard("names", names),
    lists: firstShard("lists", lists),
  };
  files.json("openapi.json", openapi(url, examples));
  files.write("types.d.ts", apiTypes(schemas));
  await files.finish();
}

/** A shard that holds something, if any does. */
function firstShard(part: Shards, texts: ReadonlyMap<string, unknown>): number {
  const [text] = texts.keys();
  return text === undefined ? 0 : fnv1a(text) % shards[part];
}
