/** What a nested cell holds. A tuple is a list; an integer beyond 2^53 is a bigint. */
export type Literal = LiteralKey | readonly Literal[] | ReadonlyMap<LiteralKey, Literal>;
/** What may be a key of a dict. */
export type LiteralKey = null | boolean | number | bigint | string;

/** Says why a text is no literal, and where. */
export class LiteralError extends Error {
  /**
   * @param offset Where the error is, in UTF-16 units from the start of the text.
   * @param cut Of a list or dict that ends too early, the items or pairs before that; null of all else. The last value
   * may have been cut itself where it is a number or a word.
   */
  constructor(
    message: string,
    readonly offset: number,
    readonly cut: readonly Literal[] | ReadonlyMap<LiteralKey, Literal> | null,
  ) {
    // A file may hold millions of cells that are no literals, and finding out where in the code takes longer than reading.
    const {stackTraceLimit} = Error;
    Error.stackTraceLimit = 0;
    super(`${message} at character ${offset}`);
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const maxDepth = 100;

/**
 * Reads a Python literal or JSON: strings, numbers, lists, tuples, dicts, and `None`, `True`, `False`, `null`,
 * `true`, `false`. What both write for a number that is none or has no end (`nan`, `NaN`, `inf`, `Infinity`, with or
 * without a sign) is null. Where Python's `ast.literal_eval` reads the text, the value is the same; of what it reads,
 * sets, bytes, raw strings, named characters (`\N{...}`), complex numbers, tuples without parentheses,
 * tuples as keys and anything nested deeper than 100 are errors.
 *
 * The one point in which Python and JSON differ is decided by the quote: in a double-quoted string `\/` is
 * a slash, as JSON has it; in a single-quoted one it stays a backslash and a slash, as in Python.
 * Surrogate pairs (`\ud83d\ude00`) are the character that they stand for.
 *
 * @throws LiteralError
 */
export function parseLiteral(text: string): Literal {
  return new Parser(text).parse();
}

const space = /(?:[ \t\n\r\f]|\\\r?\n)*/y;
const plainText = /[^\\'"\n\r\0]+/y;
const word = /[\p{L}_][\p{L}\p{N}_]*/uy;
const octal = /[0-7]{1,3}/y;
const integer = /(?:0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|[1-9](?:_?\d)*|0(?:_?0)*)/y;
const float = /(?:(?:\d(?:_?\d)*)?\.\d(?:_?\d)*|\d(?:_?\d)*\.|\d(?:_?\d)*(?=[eE]))(?:[eE][+-]?\d(?:_?\d)*)?/y;

const words: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ["None", null],
  ["True", true],
  ["False", false],
  ["null", null],
  ["true", true],
  ["false", false],
  ["nan", null],
  ["NaN", null],
  ["inf", null],
  ["Infinity", null],
]);
/** A number that is none or has no end, after its sign. */
const notFinite = /(?:nan|NaN|inf|Infinity)(?![\p{L}\p{N}_])/uy;
/** The start of a number where the text ends before it is one. */
const unfinishedNumber = /^[+-]?[ \t]*(?:[\d._]*(?:[eE][+-]?)?|0[xXoObB]|[nNiI][a-zA-Z]*)$/;

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  "\n": "",
  "\r": "",
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

const hexDigits: Readonly<Record<string, number>> = {x: 2, u: 4, U: 8};

class Parser {
  #at = 0;
  /** The items or pairs so far of the list or dict that is the whole text. */
  #outermost: LiteralError["cut"] = null;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): Literal {
    this.#space();
    const value = this.#value(0);
    if (this.#at < this.#text.length) throw this.#error("text after the value");
    return value;
  }

  /** A value and the space after it. */
  #value(depth: number): Literal {
    const char = this.#text[this.#at];
    let value: Literal;
    if (char === "[" || char === "(" || char === "{") {
      if (depth === maxDepth) throw this.#error(`nested deeper than ${maxDepth}`);
      if (char === "[") value = this.#items("]", depth + 1).items;
      else if (char === "(") value = this.#parenthesis(depth + 1);
      else value = this.#dict(depth + 1);
    } else if (this.#startsString()) {
      value = "";
      while (this.#startsString()) {
        value += this.#string();
        this.#space();
      }
    } else if (char !== undefined && /[\d.+-]/.test(char)) {
      value = this.#number();
    } else {
      value = this.#word();
    }
    this.#space();
    return value;
  }

  #items(close: string, depth: number): {items: Literal[]; comma: boolean} {
    const start = this.#at++;
    const items: Literal[] = [];
    if (depth === 1 && close === "]") this.#outermost = items;
    let comma = false;
    this.#space();
    while (!this.#accept(close)) {
      if (this.#at >= this.#text.length) throw this.#error("unclosed bracket", start);
      if (items.length > 0 && !comma) throw this.#error(`no comma or ${close}`);
      items.push(this.#value(depth));
      comma = this.#accept(",");
      this.#space();
    }
    return {items, comma};
  }

  /** A tuple, or a single value in parentheses. */
  #parenthesis(depth: number): Literal {
    const {items, comma} = this.#items(")", depth);
    return items.length === 1 && !comma ? items[0]! : items;
  }

  #dict(depth: number): Literal {
    const start = this.#at++;
    const dict = new Map<LiteralKey, Literal>();
    if (depth === 1) this.#outermost = dict;
    let comma = true;
    this.#space();
    while (!this.#accept("}")) {
      if (this.#at >= this.#text.length) throw this.#error("unclosed brace", start);
      if (!comma) throw this.#error("no comma or }");
      const at = this.#at;
      const key = this.#value(depth);
      if (typeof key === "object" && key !== null) throw this.#error("a list or dict as a key", at, false);
      if (!this.#accept(":")) throw this.#error("no colon after the key");
      this.#space();
      // To Python, True and 1 are one key.
      dict.set(typeof key === "boolean" ? Number(key) : key, this.#value(depth));
      comma = this.#accept(",");
      this.#space();
    }
    return dict;
  }

  #startsString(): boolean {
    const char = this.#text[this.#at];
    const quote = char === "u" || char === "U" ? this.#text[this.#at + 1] : char;
    return quote === "'" || quote === '"';
  }

  #string(): string {
    const text = this.#text;
    const start = this.#at;
    if (text[this.#at] === "u" || text[this.#at] === "U") this.#at++;
    const quote = text[this.#at]!;
    const triple = text.startsWith(quote.repeat(3), this.#at);
    const close = triple ? quote.repeat(3) : quote;
    this.#at += close.length;
    let value = "";
    for (;;) {
      value += this.#match(plainText);
      const char = text[this.#at];
      if (char === undefined) throw this.#error("unclosed string", start);
      if (text.startsWith(close, this.#at)) {
        this.#at += close.length;
        return value;
      }
      if (char === "\\") {
        value += this.#escape(quote);
      } else if (char === "'" || char === '"') {
        value += char;
        this.#at++;
      } else {
        // Python reads CRLF and CR as LF, within triple quotes as well.
        if (!triple || char === "\0") throw this.#error("a line feed or NUL within a string");
        this.#at += text.startsWith("\r\n", this.#at) ? 2 : 1;
        value += "\n";
      }
    }
  }

  #escape(quote: string): string {
    const start = this.#at;
    const char = this.#text[start + 1];
    if (char === undefined) throw this.#error("unclosed string", start, true);
    this.#at += 1;
    const digits = this.#match(octal);
    if (digits) return String.fromCharCode(Number.parseInt(digits, 8));
    const hex = hexDigits[char];
    if (hex !== undefined) {
      const code = this.#text.slice(start + 2, start + 2 + hex);
      const point = Number.parseInt(code, 16);
      const inHex = /^[\da-fA-F]*$/.test(code);
      if (code.length < hex || !inHex || point > 0x10ffff) {
        throw this.#error(`an escape \\${char} that is no character`, start, inHex && code.length < hex);
      }
      this.#at += 1 + hex;
      return String.fromCodePoint(point);
    }
    if (char === "N") throw this.#error("a named character (\\N{...})", start);
    if (char === "/" && quote === '"') {
      this.#at += 1;
      return "/";
    }
    const known = escapes[char];
    if (known === undefined) return "\\";
    this.#at += this.#text.startsWith("\r\n", this.#at) ? 2 : 1;
    return known;
  }

  #number(): Literal {
    const start = this.#at;
    const sign = this.#accept("-") ? -1 : 1;
    if (sign === 1) this.#accept("+");
    this.#space();
    if (this.#match(notFinite)) return null;
    let value: number | bigint;
    const digits = this.#match(float);
    if (digits) {
      value = sign * Number(digits.replaceAll("_", ""));
    } else {
      const whole = this.#match(integer).replaceAll("_", "");
      if (!whole) throw this.#noNumber(start);
      value = Number(whole);
      if (!Number.isSafeInteger(value)) value = BigInt(sign) * BigInt(whole);
      else if (value !== 0) value *= sign;
    }
    if (/[\p{L}\p{N}_.]/u.test(this.#text[this.#at] ?? "")) throw this.#noNumber(start);
    return value;
  }

  #noNumber(start: number): LiteralError {
    return this.#error("no number", start, unfinishedNumber.test(this.#text.slice(start, start + 400)));
  }

  #word(): Literal {
    const start = this.#at;
    const name = this.#match(word);
    const value = words.get(name);
    if (value !== undefined) return value;
    if (name) {
      const cut =
        this.#at === this.#text.length && ["u", "U", ...words.keys()].some((whole) => whole.startsWith(name));
      throw this.#error(`the word "${name.slice(0, 40)}"`, start, cut);
    }
    throw this.#error(this.#at < this.#text.length ? "no value" : "the end instead of a value");
  }

  #space(): void {
    this.#match(space);
  }

  #accept(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += match.length;
    return match;
  }

  /** @param ended whether the text ends before what it began: so it is where nothing is left to read */
  #error(message: string, offset = this.#at, ended = this.#at >= this.#text.length): LiteralError {
    return new LiteralError(message, offset, ended ? this.#outermost : null);
  }
}
