import type {Filled} from "../../document/fillDocument.js";
import type {Link} from "../../document/message.js";
import {filmHref} from "../../dom/filmLink.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import {type Facts, notebookDocument, notebookPage} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import type {FieldsAnalysis} from "./analysis.js";
import {inAndOut} from "./inAndOut.js";
import {publishedLosses} from "./publishedLosses.js";
import {fieldsText} from "./text.js";

/** A film left out with at least so many votes is called known. */
const manyVotes = 100;
/** Films with fewer votes are those that few people have seen. */
const fewVotes = 10;

export function page(lang: Language): string {
  return notebookPage({lang, name: "fields", content: content(lang)});
}

/** The document with its figures. */
export function content(lang: Language): Filled {
  return contentOf(analysisJson("fields"), lang);
}

export function contentOf(data: FieldsAnalysis, lang: Language): Filled {
  const {all, leftOut, recommended, told, votes} = data;
  const {films, weak, fields} = all;
  const [genres, keywords, directors] = [fields?.genres, fields?.keywords, fields?.directors];
  const [genreBits, directorBits] = [genres?.bits ?? null, directors?.bits ?? null];
  const unseen = votes.filter(({key}) => Number(key) < fewVotes);
  const unseenWeak = sumOf(unseen, "weak");
  const outFilms = sumOf(leftOut, "out_films");
  const known = knownFilms(data, lang);
  return notebookDocument("fields", lang, ratingsFacts(data, lang), {
    args: {
      films,
      genresFilled: {part: genres?.filled ?? 0, whole: films},
      keywordsMissing: {part: films - (keywords?.filled ?? 0), whole: films},
      genreBits,
      genreOne: oneIn(genreBits),
      directorBits,
      directorOne: oneIn(directorBits),
      unlinked: {part: films - (directors?.linked ?? 0), whole: films},
      outFilms,
      outShare: {part: outFilms, whole: films},
      textFilms: sumOf(leftOut, "text_films"),
      titleFilms: sumOf(leftOut, "title_films"),
      overviewFilms: sumOf(leftOut, "overview_films"),
      companiesFilms: sumOf(leftOut, "companies_films"),
      directorsFilms: sumOf(leftOut, "directors_films"),
      castFilms: sumOf(leftOut, "cast_films"),
      publishedFilms: publishedLosses.films,
      publishedOut: publishedLosses.out,
      publishedShare: {part: publishedLosses.out, whole: publishedLosses.films},
      publishedText: publishedLosses.text,
      publishedStatus: publishedLosses.status,
      publishedTitle: publishedLosses.title,
      publishedOverview: publishedLosses.overview,
      publishedCompanies: publishedLosses.companies,
      publishedDirectors: publishedLosses.directors,
      publishedCast: publishedLosses.cast,
      statusFilms: sumOf(leftOut, "status_films"),
      statusUnknown: sumOf(leftOut, "status_unknown"),
      knownFilms: known,
      pairsSharing: {part: told.pairs_sharing, whole: told.pairs},
      pairs: told.pairs,
      neighboursSharing: {part: told.neighbours_sharing, whole: told.neighbours},
      ownOverview: {part: told.own_overview, whole: told.tagline_words},
      otherOverview: {part: told.other_overview, whole: told.tagline_words},
      asked: recommended.asked,
      allAsked: recommended.asked === films ? "yes" : "no",
      recommended: recommended.recommended,
      copies: recommended.copies,
      weak,
      weakShare: {part: weak, whole: films},
      unseen: sumOf(unseen, "films"),
      unseenWeak,
      unseenShare: {part: unseenWeak, whole: weak},
      fewVotes,
    },
    when: {
      genresFuller:
        genres !== undefined &&
        keywords !== undefined &&
        genres.filled > keywords.filled &&
        (keywords.bits ?? 0) > (genres.bits ?? 0),
      bitsKnown: genreBits !== null && directorBits !== null,
      seriesTold: told.pairs > 0,
      taglinesTold: told.tagline_words > 0,
      leftOut: outFilms > 0,
      published: data.published,
      knownLeftOut: known.length > 0,
      copied: recommended.copies > 0,
      someWeak: weak > 0,
      mostlyUnseen: 2 * unseenWeak > weak,
    },
    parts: {inAndOut: inAndOut(lang)},
  });
}

/** Names under which the files of MovieLens' small set stand. */
const movieLensFiles = ["ratings_dev.csv", "ratings_small.csv"];
/** The least rating of a like, and the highest one of MovieLens. */
const [likedFrom, ratingMost] = [4, 5];
const study: Link = {text: "Harper & Konstan 2015", href: "https://doi.org/10.1145/2827872"};

function ratingsFacts({ratings}: FieldsAnalysis, lang: Language): Facts {
  const {users, likes, perUser, perFilm, all, ratedFrom, languages} = ratings;
  const [rated = 0, someFilms = 0, manyFilms = 0] = all.rated;
  const [, someFrom = 0, manyFrom = 0] = ratedFrom;
  const [first] = languages;
  return {
    args: {
      ...{likedFrom, ratingMost, ratingsFile: ratings.ratings, study},
      raters: users,
      ratings: all.ratings,
      ratedFilms: rated,
      catalogueFilms: all.films,
      likeShare: {part: likes, whole: all.ratings},
      density: {part: all.ratings, whole: users * rated},
      userLower: perUser.lower,
      userMedian: perUser.median,
      userUpper: perUser.upper,
      userMost: perUser.most,
      filmLower: perFilm.lower,
      filmMedian: perFilm.median,
      filmUpper: perFilm.upper,
      filmMost: perFilm.most,
      filmsWithHalf: ratings.filmsWithHalf,
      unratedShare: {part: all.films - rated, whole: all.films},
      ...{someFilms, someFrom, manyFilms, manyFrom},
      language: languageName(first?.language ?? "xx", lang),
      languageRatings: {part: first?.ratings ?? 0, whole: all.ratings},
      languageFilms: {part: first?.films ?? 0, whole: all.films},
    },
    when: {movieLens: movieLensFiles.includes(ratings.ratings)},
  };
}

/** One film in how many is left by so many bits, with no more digits than a mean of logarithms bears. */
function oneIn(bits: number | null): number | null {
  return bits === null ? null : Number((2 ** bits).toPrecision(2));
}

function sumOf<Key extends string>(rows: readonly Readonly<Record<Key, number>>[], column: Key): number {
  return rows.reduce((sum, row) => sum + row[column], 0);
}

/** Films left out that many know: Amélie (2001, 3,403 votes). */
function knownFilms({leftOutFilms}: FieldsAnalysis, lang: Language): readonly Link[] {
  const f = format(lang);
  return leftOutFilms
    .filter(({vote_count}) => (vote_count ?? 0) >= manyVotes)
    .map(({id, title, release_year, vote_count}) => ({
      text: fieldsText[lang].out.filmName(
        title ?? String(id),
        String(release_year),
        f.number(vote_count ?? 0),
      ),
      href: filmHref({id}),
    }));
}
