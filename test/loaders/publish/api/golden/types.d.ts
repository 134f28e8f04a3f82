/** The types of the JSON API, made from openapi.json, which stands beside this file. */

/** A text in both languages. */
export interface InLanguages {
  readonly en: string;
  readonly es: string;
}

export interface DateCounts {
  /** Months from January on, or days of the week from Monday on. */
  readonly counts: readonly {
    /** Month from 1 to 12, or ISO day of the week from 1 (Monday) to 7. */
    readonly number: number;
    readonly name: InLanguages;
    /** Films released then, all years together. */
    readonly films: number;
    /** Those of them not dated on a 1 January, which often means that only the year is known. */
    readonly films_not_january_1: number;
    readonly sentence: InLanguages;
  }[];
}

/** The official sentences of films and people as templates. What stands in braces is a property of the film or of the part of the person's career, written as the locale writes it: whole numbers with its separators, `vote_average` with one decimal, and `popularity`, `total_return` and `mean_return` with two (none from 100,000 on; what would be 0.00 and is not 0 with its first two digits). The case `score_unknown` is for a film without `popularity`, `votes_few` and `votes_one` for fewer votes than `votes_needed`, `votes_unknown` for a film without `vote_count`, `actor_one` and `director_one` for one film, `actor_woman` and the others with `woman` for a person of the `gender` 1, and `untitled` is the title of a film without one. */
export interface SentenceTemplates {
  /** The number of votes from which on a mean vote is given. */
  readonly votes_needed: number;
  readonly locale: InLanguages;
  /** The sentences by case. */
  readonly templates: {readonly [key: string]: InLanguages};
}

/** What all films are like, to place one among them. */
export interface Distributions {
  /** Films with a known popularity. */
  readonly popularity_known: number;
  /** How many films have which popularity, ascending. */
  readonly popularity: readonly {
    /** Popularity from 10^(bin / 5) to 10^((bin + 1) / 5). Null: It is 0. */
    readonly bin: number | null;
    /** Number of films. */
    readonly films: number;
  }[];
  /** How many films have how many votes and which mean vote, where both are known. */
  readonly votes: readonly {
    /** From 10^(x / 4) to 10^((x + 1) / 4) votes. */
    readonly x: number;
    /** Mean vote from y / 2 to (y + 1) / 2. */
    readonly y: number;
    /** Number of films. */
    readonly films: number;
  }[];
  /** How many films of each decade have how many votes, ascending. */
  readonly decades: readonly {
    /** First year. */
    readonly decade: number;
    readonly votes: readonly {
      /** From 10^(x / 4) to 10^((x + 1) / 4) votes. Null: None, or their number is unknown. */
      readonly x: number | null;
      /** Number of films. */
      readonly films: number;
    }[];
  }[];
  /** m of the weighted rating (v R + m C) / (v + m) of a film of v votes with the mean R: the number of votes that nine in ten films with votes do not exceed. Null: No film has a vote. */
  readonly prior_votes: number | null;
  /** C of the weighted rating: the mean vote of all films with votes. Null: No film has a vote. */
  readonly prior_mean: number | null;
}

/** Enough of a film to tell it from others and to ask for it. */
export type FilmLink = readonly [
  /** TMDB's id of the film. */
  id?: number | null,
  /** Title, in English where TMDB has one. Null: The source gives no title. */
  title?: string | null,
  /** Year of the release date. Unit: year. */
  release_year?: number | null,
];

/** A sentence in both languages. */
export type Sentence = readonly [
  en?: string | null,
  es?: string | null,
];

/** Something that two films share. */
export type Reason = readonly [
  /** What it is: director, cast, keyword, genre, word (of overview, tagline or keyword), title (a word of it), company, country, collection, language, years (between their releases), liked (people who like both: only where the ratings of whoever made the snapshot count as well), other (all that is not named). A number: The text at this place in `texts`, from 0. */
  kind?: string | number | null,
  /** The name, the word, the ISO 639-1 code of the language, the number of years or of people. A number: The text at this place in `texts`, from 0. */
  value?: string | number | null,
  /** Whole per cent of all that the two share; those of two films add up to 100. */
  share?: number | null,
  /** What of the share was not to be expected of any film, in the same unit: share times the part of all votes that belongs to films without the thing; of years, what exceeds the mean over all votes. Nothing: as `share`. */
  surplus?: number | null,
];

/** A film to watch after another one. */
export type Recommendation = readonly [
  /** TMDB's id of the film. */
  id?: number | null,
  /** Title, in English where TMDB has one. Null: The source gives no title. */
  title?: string | null,
  /** TMDB's primary release date; a 1 January often means that only the year is known. */
  release_date?: string | null,
  /** Place in the list, from 1: by falling mean vote, then by more votes, then by smaller id; films without votes last. */
  rank?: number | null,
  /** How much of what the film asked about has to share the recommended one shares, by the weights of the model: from 0 (nothing) to 1 (all that is known of it), to four decimals. */
  similarity?: number | null,
  /** How much more often people who like the film asked about like this one than people who like a comparable film do: strong, fair or loose, by similarity times the sum of the reasons' surplus (from 0.18, from 0.08, less); EVALUATION.md has what was measured. A number: The text at this place in `texts`, from 0. */
  strength?: string | number | null,
  /** What the two share, first what sets them apart the most. What is missing of 100 per cent are things that are not named. */
  reasons?: readonly Reason[] | null,
  /** Number of votes of TMDB's users. Unit: votes. Null: Unknown. */
  vote_count?: number | null,
  /** Mean vote of TMDB's users; it says nothing where `vote_count` is 0. Unit: points of 10. Null: Unknown; so is a mean of 0 where there are votes. */
  vote_average?: number | null,
  /** Names of the genres; empty where none is known. A number: The text at this place in `texts`, from 0. */
  genres?: readonly (string | number)[] | null,
  /** Names of the directors in alphabetical order, separated by a comma and a blank. */
  directors?: string | null,
];

/** Somebody in the cast of a film. */
export type CastCredit = readonly [
  /** TMDB's id of the person. Null: The source gives no id and the name does not settle on exactly one person. */
  person_id?: number | null,
  /** Name as credited. */
  name?: string | null,
  /** Role. Null: Unknown. */
  character?: string | null,
  /** Place in the billing, from 0. Null: Unknown. */
  order?: number | null,
  /** 1: yes. Whether the source gives no id and `person_id` is that of the only person of exactly this name. */
  inferred_id?: number | null,
];

/** Somebody in the crew of a film. */
export type CrewCredit = readonly [
  /** TMDB's id of the person. Null: The source gives no id and the name does not settle on exactly one person. */
  person_id?: number | null,
  /** Name as credited. */
  name?: string | null,
  /** Directing, Writing, Production, … Null: Unknown. A number: The text at this place in `texts`, from 0. */
  department?: string | null | number,
  /** Director, Screenplay, Producer, … Null: Unknown. A number: The text at this place in `texts`, from 0. */
  job?: string | null | number,
  /** 1: yes. Whether the source gives no id and `person_id` is that of the only person of exactly this name. */
  inferred_id?: number | null,
];

/** A film with all that is known of it. */
export type Film = readonly [
  /** TMDB's id of the film. */
  id?: number | null,
  /** Title, in English where TMDB has one. Null: The source gives no title. */
  title?: string | null,
  /** TMDB's primary release date; a 1 January often means that only the year is known. */
  release_date?: string | null,
  /** The official answers on its score and on its votes. */
  sentences?: readonly [
    score?: Sentence | null,
    votes?: Sentence | null,
  ] | null,
  /** The film among those released in its decade. */
  decade?: readonly [
    /** Films released in it. */
    films?: number | null,
    /** Those of them with fewer votes. */
    fewer_votes?: number | null,
    /** Those of them with at least 100 votes and a known mean. */
    rated?: number | null,
    /** Of these, those with a lower mean vote. */
    lower_mean?: number | null,
  ] | null,
  /** TMDB's index of activity at the date of the export; it has no upper bound. Null: Unknown. */
  popularity?: number | null,
  /** Films with a lower known popularity, where that of this film is known. */
  less_popular?: number | null,
  /** Number of votes of TMDB's users. Unit: votes. Null: Unknown. */
  vote_count?: number | null,
  /** Mean vote of TMDB's users; it says nothing where `vote_count` is 0. Unit: points of 10. Null: Unknown; so is a mean of 0 where there are votes. */
  vote_average?: number | null,
  /** ISO 639-1 code of the original language. TMDB also uses `cn` for Cantonese and `xx` for films without a language; Norwegian is always `no`. Null: Unknown. */
  original_language?: string | null,
  /** What to watch after it, by rank. */
  recommendations?: readonly Recommendation[] | null,
  /** Released, Post Production, Rumored, … Null: Unknown. A number: The text at this place in `texts`, from 0. */
  status?: string | null | number,
  /** Names of the directors in alphabetical order, separated by a comma and a blank. */
  directors?: string | null,
  /** By department, job and name. */
  crew?: readonly CrewCredit[] | null,
  /** As billed. */
  cast?: readonly CastCredit[] | null,
  /** Running time; 0 means unknown. Unit: minutes. Null: Unknown. */
  runtime?: number | null,
  /** Names of the genres; empty where none is known. A number: The text at this place in `texts`, from 0. */
  genres?: readonly (string | number)[] | null,
  /** English names of the countries of production; empty where none is known. A number: The text at this place in `texts`, from 0. */
  production_countries?: readonly (string | number)[] | null,
  /** Names of the spoken languages, each in itself (the ISO 639-1 code where there is no name; `No Language` is none; Norwegian is always `Norsk`); empty where none is known. A number: The text at this place in `texts`, from 0. */
  spoken_languages?: readonly (string | number)[] | null,
  /** Names of the production companies; empty where none is known. */
  production_companies?: readonly string[] | null,
  /** The films that recommend it. */
  recommended_by?: readonly [
    /** Films after which it is recommended. */
    films?: number | null,
    /** The most voted of them, at most 4. */
    most_voted?: readonly FilmLink[] | null,
  ] | null,
  /** TMDB's keywords; empty where none is known. */
  keywords?: readonly string[] | null,
  /** Summary of the plot. Null: Unknown; so is a blank or a sentence that there is none. */
  overview?: string | null,
  /** Advertising line. Null: Unknown. */
  tagline?: string | null,
  /** Production cost; 0 means unknown. Unit: US dollars of the time. */
  budget?: number | null,
  /** Worldwide box office; 0 means unknown. Unit: US dollars of the time. */
  revenue?: number | null,
  /** revenue / budget where both are above 0, else 0; see `return_known`. Unit: times the cost. */
  return_?: number | null,
  /** Name of the franchise the film belongs to. Null: The film belongs to none. */
  collection?: string | null,
  /** Other films of its collection, the oldest first. */
  collection_films?: readonly FilmLink[] | null,
  /** 1: yes. Whether so little is known of the film asked about (no text, keyword, person or collection) that its recommendations rest on title, genres, companies, country, language and year alone. */
  weak?: number | null,
  /** What was corrected in the film. */
  corrections?: readonly (readonly [
    /** Of the movies file. */
    column?: string | null,
    /** As text, names separated by bars; empty where unknown. */
    before?: string | null,
    /** Likewise. */
    after?: string | null,
    /** Why, where that is said. */
    reason?: string | null,
  ])[] | null,
];

/** What the tables `actors` and `directors` say of a person. */
export type Career = readonly [
  /** The name that most of these credits bear, where it is not that of the person. */
  name?: string | null,
  /** Number of films, each counted once. Unit: films. */
  films?: number | null,
  /** Of an actor: Films in the cast of which the person is without having directed them. Unit: films. Of a director: Directed films in the cast of which the person is not. Unit: films. Nothing: all. */
  films_apart?: number | null,
  /** Those of them with a known return. Unit: films. */
  films_with_return?: number | null,
  /** Sum of the returns of all films, an unknown one counting 0. Unit: times the cost. */
  total_return?: number | null,
  /** `total_return` / `films`. Unit: times the cost. */
  mean_return?: number | null,
  /** Mean return of the films with a known return. Unit: times the cost. Null: None of the films has a known return. */
  mean_known_return?: number | null,
  /** Median return of the films with a known return (of an even number, the mean of the middle two). Unit: times the cost. Null: None of the films has a known return. */
  median_known_return?: number | null,
  /** Sum of revenues / sum of budgets over the films with a known return. Unit: times the cost. Null: None of the films has a known return. */
  pooled_return?: number | null,
  sentence?: Sentence | null,
  /** Sum of the returns of those films. Nothing: that of all, or 0 where there are none. */
  total_return_apart?: number | null,
  /** Mean return of those films, an unknown one counting 0. Nothing: that of all, or none where there are none. */
  mean_return_apart?: number | null,
  /** Films whose money is to be checked (`money_suspect`). Unit: films. */
  films_suspect?: number | null,
];

/** A film of a person, with what the person did in it. */
export type PersonFilm = readonly [
  /** TMDB's id of the film. */
  id?: number | null,
  /** Title, in English where TMDB has one. Null: The source gives no title. */
  title?: string | null,
  /** TMDB's primary release date; a 1 January often means that only the year is known. */
  release_date?: string | null,
  /** Roles, each once, where the person is in the cast. Null: A role is unknown. 0: The only role is unknown. */
  roles?: readonly (string | null)[] | number | null,
  /** Number of votes of TMDB's users. Unit: votes. Null: Unknown. */
  vote_count?: number | null,
  /** Mean vote of TMDB's users; it says nothing where `vote_count` is 0. Unit: points of 10. Null: Unknown; so is a mean of 0 where there are votes. */
  vote_average?: number | null,
  /** Jobs, each once, where the person is in the crew: `Director`, then the others in alphabetical order. Null: A job is unknown. A number: The text at this place in `texts`, from 0. */
  jobs?: readonly (string | null | number)[] | null,
  /** Production cost; 0 means unknown. Unit: US dollars of the time. */
  budget?: number | null,
  /** Worldwide box office; 0 means unknown. Unit: US dollars of the time. */
  revenue?: number | null,
  /** Whether no credit of the person in the cast bears an id in the source. */
  inferred_as_actor?: number | null,
  /** Whether no credit of the person as director bears an id in the source. */
  inferred_as_director?: number | null,
];

/** With whom a person made films. */
export type Companion = readonly [
  /** TMDB's id of the person. Null: The source gives no id and the name does not settle on exactly one person. */
  person_id?: number | null,
  /** Name of the person. */
  name?: string | null,
  /** Films together. */
  films?: number | null,
];

/** A person with all that is known. */
export type Person = readonly [
  /** TMDB's id of the person. Null: The source gives no id and the name does not settle on exactly one person. */
  person_id?: number | null,
  /** Name of the person. */
  name?: string | null,
  /** Each once, the oldest first. */
  films?: readonly PersonFilm[] | null,
  acting?: Career | null,
  directing?: Career | null,
  /** With whom the person made most films, both in the cast or as director: at least two films, at most eight people. */
  companions?: readonly Companion[] | null,
  /** The gender that most of the person's credits name, in casts and crews: 1 is a woman, 2 a man. Null: No credit names one, or as many name either. */
  gender?: 1 | 2 | null,
];

/** A film of a title. */
export type TitleEntry = readonly [
  /** TMDB's id of the film. */
  id?: number | null,
  /** Title, in English where TMDB has one. Null: The source gives no title. */
  title?: string | null,
  /** TMDB's primary release date; a 1 January often means that only the year is known. */
  release_date?: string | null,
  /** Number of votes of TMDB's users. Unit: votes. Null: Unknown. */
  vote_count?: number | null,
  /** Names of the directors in alphabetical order, separated by a comma and a blank. */
  directors?: string | null,
  /** Which of its titles it is, where it is not the film's own; nothing where it is. */
  found_by?: "original" | "alternative" | null,
];

/** What a person did under a name. */
export type NamedPart = readonly [
  /** Number of films. */
  films?: number | null,
  best_known?: FilmLink | null,
  /** The name in this part, where it is not that of the person. */
  name?: string | null,
];

/** A person of a name. */
export type NameEntry = readonly [
  /** TMDB's id of the person. Null: The source gives no id and the name does not settle on exactly one person. */
  person_id?: number | null,
  /** Name of the person. */
  name?: string | null,
  /** Films in which the person has any credit. */
  films?: number | null,
  acting?: NamedPart | null,
  directing?: NamedPart | null,
];

/** The films that have something in common. */
export type FilmList = readonly [
  /** Number of films. */
  films?: number | null,
  /** The most voted, at most 60. */
  most_voted?: readonly (readonly [
    /** TMDB's id of the film. */
    id?: number | null,
    /** Title, in English where TMDB has one. Null: The source gives no title. */
    title?: string | null,
    /** Year of the release date. Unit: year. */
    release_year?: number | null,
    /** Number of votes of TMDB's users. Unit: votes. Null: Unknown. */
    vote_count?: number | null,
    /** Mean vote of TMDB's users; it says nothing where `vote_count` is 0. Unit: points of 10. Null: Unknown; so is a mean of 0 where there are votes. */
    vote_average?: number | null,
  ])[] | null,
];

/** Films by id. */
export interface FilmShard {
  /** By record the names of its fields, in the order in which its rows have them. */
  readonly fields: {readonly [key: string]: readonly string[]};
  /** Texts that are frequent: a number in a row, where a text is expected, is a place in this list. */
  readonly texts: readonly string[];
  /** Films by id. */
  readonly rows: {readonly [key: string]: Film};
}

/** People by id. */
export interface PersonShard {
  /** By record the names of its fields, in the order in which its rows have them. */
  readonly fields: {readonly [key: string]: readonly string[]};
  /** Texts that are frequent: a number in a row, where a text is expected, is a place in this list. */
  readonly texts: readonly string[];
  /** People by id. */
  readonly rows: {readonly [key: string]: Person};
}

/** People who have no id, by their exact name. */
export interface PersonWithoutIdShard {
  /** By record the names of its fields, in the order in which its rows have them. */
  readonly fields: {readonly [key: string]: readonly string[]};
  /** Texts that are frequent: a number in a row, where a text is expected, is a place in this list. */
  readonly texts: readonly string[];
  /** People who have no id, by their exact name. */
  readonly rows: {readonly [key: string]: Person};
}

/** By folded title the films that have it, each once: first those whose own title it is, then those whose original one it is, then those that have it in another language; among them the most voted first. */
export interface TitleShard {
  /** By record the names of its fields, in the order in which its rows have them. */
  readonly fields: {readonly [key: string]: readonly string[]};
  /** By folded title the films that have it, each once: first those whose own title it is, then those whose original one it is, then those that have it in another language; among them the most voted first. */
  readonly rows: {readonly [key: string]: readonly TitleEntry[]};
}

/** By folded name the people of that name, those of most films first. Who bears one name as an actor and another one as a director is under both. */
export interface NameShard {
  /** By record the names of its fields, in the order in which its rows have them. */
  readonly fields: {readonly [key: string]: readonly string[]};
  /** By folded name the people of that name, those of most films first. Who bears one name as an actor and another one as a director is under both. */
  readonly rows: {readonly [key: string]: readonly NameEntry[]};
}

/** The films that have a value, by its kind (company, country, keyword, collection, language), a blank and the value. */
export interface ListShard {
  /** By record the names of its fields, in the order in which its rows have them. */
  readonly fields: {readonly [key: string]: readonly string[]};
  /** The films that have a value, by its kind (company, country, keyword, collection, language), a blank and the value. */
  readonly rows: {readonly [key: string]: FilmList};
}
