import type {Filled} from "../../document/fillDocument.js";
import {capital} from "../../format/capital.js";
import {countryName} from "../../format/countryName.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {periodName} from "../../format/period.js";
import {type Facts, notebookDocument, notebookPage} from "../../notebook/notebookPage.js";
import {noLanguage} from "../../shared/isLanguage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {courseOf} from "../../statistics/courseOf.js";
import type {LanguagesAnalysis} from "./analysis.js";
import {firstLanguage} from "./firstLanguage.js";
import {knownIn} from "./knownIn.js";
import {limits} from "./limits.js";
import {nameOfLanguage} from "./nameOfLanguage.js";
import {languagesOf, wholePeriods} from "./periodShares.js";
import {sumOf} from "./sumOf.js";
import {languagesText} from "./text.js";

export function page(lang: Language): string {
  return notebookPage({lang, name: "languages", content: content(lang), tables: ["movies"]});
}

/** The document with its figures. */
export function content(lang: Language): Filled {
  const data = analysisJson<LanguagesAnalysis>("languages");
  const sections = [originals, spoken, countries, regions, change];
  return notebookDocument("languages", lang, ...sections.map((section) => section(data, lang)));
}

function originals(data: LanguagesAnalysis, lang: Language): Facts {
  const known = languagesOf(data);
  const first = firstLanguage(data);
  const language = first === null ? null : nameOfLanguage(data, first.code, lang);
  return {
    args: {
      films: data.films,
      languages: known.length,
      language,
      capitalLanguage: language === null ? null : capital(languagesText[lang].subject({language})),
      languageShare: first === null ? null : {part: first.films, whole: data.films},
      chosenShare: first === null ? null : {part: first.chosen, whole: first.ofChosen},
      leastVotes: data.choice.first.votes,
      noLanguage,
      noLanguageFilms: sumOf(data.languages.find(({code}) => code === noLanguage)?.films ?? [], null),
      single: known.filter(({films}) => sumOf(films, null) === 1).length,
    },
    when: {
      languageKnown: first !== null,
      someWithout: data.languages.some(({code}) => code === noLanguage),
      votesTell: first !== null && first.ofChosen >= limits.shareFilms,
    },
  };
}

/** Below this share of its own films an original language is in doubt. */
const doubtfulShare = 0.1;

function spoken(data: LanguagesAnalysis, lang: Language): Facts {
  const f = format(lang);
  const text = languagesText[lang].spoken;
  const {originals: rows, unmatched} = data.spoken;
  const known = rows.reduce((sum, row) => sum + row.known, 0);
  const among = rows.reduce((sum, row) => sum + row.among, 0);
  const films = rows.reduce((sum, row) => sum + row.films, 0);
  const doubtful = rows
    .filter((row) => row.known >= limits.spokenFilms && row.among <= doubtfulShare * row.known)
    .map((row) => {
      const name = capital(nameOfLanguage(data, row.code, lang));
      return row.among === 0
        ? text.neverOne({language: name, films: f.number(row.known)})
        : text.rarely({language: name, among: f.number(row.among), films: f.number(row.known)});
    });
  return {
    args: {
      spokenShare: {part: among, whole: known},
      spokenFilms: known,
      spokenUnknown: films - known,
      doubtful: f.list(doubtful),
      unmatchedNames: f.list(unmatched.names),
      unmatchedFilms: unmatched.films,
    },
    when: {
      spokenKnown: known > 0,
      someDoubtful: doubtful.length > 0,
      someUnmatched: unmatched.films > 0,
    },
  };
}

function countries(data: LanguagesAnalysis): Facts {
  const {coproductions, countries: known} = knownIn(data, null);
  const unknown = data.films - known;
  return {
    args: {
      countries: data.countries.length,
      countryUnknown: unknown,
      countryUnknownShare: {part: unknown, whole: data.films},
      coproductions,
      coproductionShare: {part: coproductions, whole: known},
    },
  };
}

function regions(data: LanguagesAnalysis, lang: Language): Facts {
  const {regions: rows, ofRegions, iberoContrast: contrast, iberoCountries, unknownCountries} = data;
  const f = format(lang);
  const ibero = rows.find(({region}) => region === "ibero-america")?.total ?? null;
  const beyond = contrast !== null && (contrast.low > 0 || contrast.high < 0);
  return {
    args: {
      iberoFilms: ibero?.films ?? null,
      iberoShare: {part: ibero?.films ?? 0, whole: ofRegions.total.films},
      iberoTogether: {part: ibero?.together ?? 0, whole: ibero?.films ?? 0},
      iberoVotes: {part: ibero?.votes ?? 0, whole: ofRegions.total.votes},
      iberoCountries: f.list(
        iberoCountries
          .slice(0, limits.namedCountries)
          .map(({name, films}) => `${countryName(name, lang)} (${f.number(films)})`),
      ),
      regionVotes: limits.regionVotes,
      iberoRated: ibero?.rated ?? null,
      iberoMean: ibero?.mean ?? null,
      contrast: contrast?.value ?? null,
      contrastLow: contrast?.low ?? null,
      contrastHigh: contrast?.high ?? null,
      contrastBeyond: !beyond ? "no" : (contrast?.value ?? 0) > 0 ? "above" : "below",
      iberoUnknown: unknownCountries.ibero,
    },
    when: {
      iberoKnown: ibero !== null,
      iberoRated: contrast !== null && (ibero?.rated ?? 0) >= limits.meanFilms,
    },
  };
}

function change(data: LanguagesAnalysis, lang: Language): Facts {
  const {all, drawn, least} = wholePeriods(data);
  const rows = drawn.map(({from, index}) => ({from, ...knownIn(data, index)}));
  type Row = (typeof rows)[number];
  const course = (part: (row: Row) => number, whole: (row: Row) => number): string =>
    courseOf(
      rows.filter((row) => whole(row) > 0),
      (row) => part(row) / whole(row),
    )
      .map((row) =>
        languagesText[lang].change.shareOf({
          share: format(lang).share(part(row), whole(row)),
          period: periodName(row.from, data.incompleteFrom, lang),
        }),
      )
      .join(", ");
  const others = course(
    (row) => row.other,
    (row) => row.languages,
  );
  const coproductionCourse = course(
    (row) => row.coproductions,
    (row) => row.countries,
  );
  return {
    args: {
      others,
      othersKnown: others === "" ? "no" : "yes",
      coproductionCourse,
      coproductionsKnown: coproductionCourse === "" ? "no" : "yes",
      decadesLeftOut: drawn.length < all.length ? "yes" : "no",
      decadeFilms: least,
    },
    when: {changeKnown: others !== "" || coproductionCourse !== ""},
  };
}
