import type {Phrase} from "../sentences/phrase.js";

/** A number behind the official phrase, as it is shown. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  /** Whether the official phrase names it. */
  readonly official?: boolean;
}

/** What has to be known before the answer is used. */
export interface Caveat {
  readonly text: string;
  /** Whether it is about money that is to be checked. */
  readonly suspect?: boolean;
}

/** What the address of a page asks: its parameters by name. */
export type Parameters = Readonly<Record<string, string>>;

/** One of several that may have been meant. */
export interface Choice {
  readonly name: string;
  readonly note: string;
  /** Asks for exactly this one on the same page. */
  readonly parameters: Parameters;
}

export interface Answer<Data> {
  readonly kind: "answer";
  readonly phrase: Phrase;
  readonly figures: readonly Figure[];
  readonly caveats: readonly Caveat[];
  /** What the page draws and lists beside it. */
  readonly data: Data;
}

/** No answer, and what to do about it. */
export interface Message {
  /** `choice`: several match. `unknown`: none does. `invalid`: the input is not what the question takes. */
  readonly kind: "choice" | "unknown" | "invalid";
  readonly sentence: string;
  readonly choices: readonly Choice[];
}

/** What a question gives back. */
export type Outcome<Data> = Answer<Data> | Message;
