import {stopwords as danish} from "@orama/stopwords/danish";
import {stopwords as dutch} from "@orama/stopwords/dutch";
import {stopwords as finnish} from "@orama/stopwords/finnish";
import {stopwords as french} from "@orama/stopwords/french";
import {stopwords as german} from "@orama/stopwords/german";
import {stopwords as italian} from "@orama/stopwords/italian";
import {stopwords as norwegian} from "@orama/stopwords/norwegian";
import {stopwords as portuguese} from "@orama/stopwords/portuguese";
import {stopwords as russian} from "@orama/stopwords/russian";
import {stopwords as spanish} from "@orama/stopwords/spanish";
import {stopwords as swedish} from "@orama/stopwords/swedish";
import type {TextLanguage} from "../../src/shared/textLanguages.js";

/**
 * English function words, and contractions as the tokenizer leaves them (without their apostrophe). They are ours: the weights
 * were learned with them.
 */
const english =
  `a about above across after again against all almost alone along already also although always am among an
  and another any anybody anyone anything anywhere are arent around as at away back be became because
  become becomes been before began begin begins behind being below between both but by came can cannot
  cant come comes could couldnt did didnt do does doesnt doing done dont down during each either else
  ever every everyone everything few for from get gets getting give given go goes going got had hadnt
  has hasnt have havent having he hed hell her here hers herself him himself his how however i if ill im
  in instead into is isnt it itself ive just keep keeps let lets like made make makes making many may me
  might more most mostly much must my myself near never next no nobody none nor not nothing now of off
  often on once one only onto or other others our ours ourselves out over own perhaps put quite rather
  really same saw say says see seem seems several shall she shed shell should shouldnt since so some
  somebody someone something soon still such take taken takes than that the their theirs them themselves
  then there these they theyre theyve this those though through throughout thus to together too toward
  towards under until up upon us very was wasnt way we well were werent what whatever when whenever
  where whether which while who whoever whom whose why will with within without wont would wouldnt yet
  you youd youll your youre yours yourself yourselves`
    .split(/\s+/)
    .filter((word) => word !== "");

/** Words that tell nothing of what a text is about, by its language; as they are written. */
export const stopWords: Readonly<Record<TextLanguage, readonly string[]>> = {
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  it: italian,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ru: russian,
  sv: swedish,
};
