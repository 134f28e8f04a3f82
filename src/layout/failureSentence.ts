import {EngineError} from "../engine/engineError.js";
import type {Language} from "../format/language.js";
import {frameText} from "./text.js";

/**
 * What a visitor is told of an error.
 * @param otherwise the sentence where nothing more is known
 */
export function failureSentence(error: unknown, otherwise: string, lang: Language): string {
  if (!(error instanceof EngineError) || error.reason === "failed") return otherwise;
  return frameText[lang].failures[error.reason];
}
