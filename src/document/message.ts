import {type Formats, IntlMessageFormat} from "intl-messageformat";
import {type Format, format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {escapeMarkdown} from "./escapeMarkdown.js";

/** A part of a whole, for `{name, number, share}`. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** A name that leads to a page. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** What a document may be told: null is for what is unknown, and must not stand in a sentence that is kept. */
export type Argument = string | number | Share | Link | readonly Link[] | null;

/** How `{name, number, STYLE}` is written; without a style, as a whole number. */
const styles: Readonly<Record<string, (value: number, f: Format) => string>> = {
  tenths: (value, f) => f.number(value, 1),
  hundredths: (value, f) => f.number(value, 2),
  level: (value, f) => f.level(value),
  measure: (value, f) => f.measure(value),
  money: (value, f) => f.money(value),
  percent: (value, f) => f.percent(value),
  return: (value, f) => f.return(value),
  tick: (value, f) => f.tick(value),
  times: (value, f) => f.times(value),
  value: (value, f) => f.value(value),
};

// The library hands a style on as it is: here only its name counts.
const formats = {
  number: Object.fromEntries([...Object.keys(styles), "share"].map((style) => [style, {style}])),
} as Partial<Formats>;

/** A sentence in ICU MessageFormat. */
export interface Message {
  /** The names of its arguments. */
  readonly names: ReadonlySet<string>;
  /** The text that is its own, branch by branch, without what is put in. */
  readonly texts: readonly string[];
  /**
   * The sentence as Markdown.
   * @param values of all its names; texts have been escaped
   */
  fill(values: Readonly<Record<string, Exclude<Argument, null>>>): string;
}

/**
 * Reads a sentence such as `Of {films, number} films, {both, number} ({share, number, share}) have a cast.`
 * @throws SyntaxError where it is none
 */
export function readMessage(text: string, lang: Language): Message {
  const f = format(lang);
  const message = new IntlMessageFormat(text, lang, formats, {
    ignoreTag: true,
    formatters: {
      getNumberFormat: (_, options) =>
        ({
          format: (value: number | Share) => written(value, (options as {style?: string})?.style, f),
        }) as Intl.NumberFormat,
      getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
      getPluralRules: (...args) => new Intl.PluralRules(...args),
    },
  });
  const names = new Set<string>();
  const texts: string[] = [];
  walk(message.getAst() as unknown as readonly Element[], names, texts);
  return {
    names,
    texts,
    fill(values) {
      const told = Object.entries(values).map(([name, value]) => [name, linked(value, f)]);
      return String(message.format(Object.fromEntries(told)));
    },
  };
}

/** Links in Markdown, several in a row; all else as it is. */
function linked(value: Exclude<Argument, null>, f: Format): string | number | Share {
  if (typeof value !== "object" || "part" in value) return value;
  const link = ({text, href}: Link): string => `[${escapeMarkdown(text)}](<${href}>)`;
  return "text" in value
    ? link(value)
    : f.list(
        value.map(({text}) => text),
        (_, place) => link(value[place]!),
      );
}

function written(value: number | Share, style: string | undefined, f: Format): string {
  if (typeof value === "object") {
    if (style !== "share") throw new Error("A share needs the style share.");
    return f.share(value.part, value.whole);
  }
  if (style === "share") throw new Error("The style share needs a part and its whole.");
  return style === undefined ? f.number(value) : styles[style]!(value, f);
}

/** What of the library's tree is looked at. */
interface Element {
  readonly type: number;
  readonly value?: string;
  readonly style?: unknown;
  readonly options?: Readonly<Record<string, {readonly value: readonly Element[]}>>;
}
const LITERAL = 0;
const POUND = 7;

function walk(elements: readonly Element[], names: Set<string>, texts: string[]): void {
  for (const {type, value, style, options} of elements) {
    if (type === POUND || value === undefined) continue;
    if (type === LITERAL) texts.push(value);
    else names.add(value);
    if (typeof style === "string" && style !== "share" && !(style in styles)) {
      throw new SyntaxError(
        `there is no style ${style}; there are ${Object.keys(styles).join(", ")} and share`,
      );
    }
    for (const option of Object.values(options ?? {})) walk(option.value, names, texts);
  }
}
