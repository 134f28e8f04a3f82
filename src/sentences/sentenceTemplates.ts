import type {Language} from "../format/language.js";
import type {InLanguages} from "../shared/api.js";
import {careerSentences} from "./careerSentence.js";
import {filmName} from "./filmName.js";
import {inLanguages} from "./inLanguages.js";
import {scoreSentences} from "./scoreSentence.js";
import {votesSentences} from "./votesSentence.js";

const film = {title: "{title}", year: "{release_year}"};
const career = {
  name: "{name}",
  shown: "{films}",
  total: "{total_return}",
  mean: "{mean_return}",
  gender: null,
};
const woman = {...career, gender: 1} as const;

const untitled = (lang: Language) => filmName({id: 0, title: null}, lang).replace("0", "{id}");

/**
 * The official sentences of films and people as templates, by case; what stands in braces is a property of the answer, but
 * for `votes_needed`, the number of votes from which on a mean is given.
 */
export const sentenceTemplates = {
  score: inLanguages((lang) => scoreSentences[lang].known({...film, score: "{popularity}"})),
  score_unknown: inLanguages((lang) => scoreSentences[lang].unknown(film)),
  votes: inLanguages((lang) =>
    votesSentences[lang].enough({...film, votes: "{vote_count}", mean: "{vote_average}"}),
  ),
  votes_few: inLanguages((lang) =>
    votesSentences[lang].few({...film, votes: 2, shown: "{vote_count}", rule: "{votes_needed}"}),
  ),
  votes_one: inLanguages((lang) =>
    votesSentences[lang].few({...film, votes: 1, shown: "{vote_count}", rule: "{votes_needed}"}),
  ),
  votes_unknown: inLanguages((lang) => votesSentences[lang].unknown({...film, rule: "{votes_needed}"})),
  actor: inLanguages((lang) => careerSentences[lang].actors({...career, films: 2})),
  actor_one: inLanguages((lang) => careerSentences[lang].actors({...career, films: 1})),
  director: inLanguages((lang) => careerSentences[lang].directors({...career, films: 2})),
  director_one: inLanguages((lang) => careerSentences[lang].directors({...career, films: 1})),
  actor_woman: inLanguages((lang) => careerSentences[lang].actors({...woman, films: 2})),
  actor_woman_one: inLanguages((lang) => careerSentences[lang].actors({...woman, films: 1})),
  director_woman: inLanguages((lang) => careerSentences[lang].directors({...woman, films: 2})),
  director_woman_one: inLanguages((lang) => careerSentences[lang].directors({...woman, films: 1})),
  untitled: {en: untitled("en"), es: untitled("es")},
} satisfies Readonly<Record<string, InLanguages>>;
