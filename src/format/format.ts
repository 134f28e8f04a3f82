import {monthNames} from "./calendar.js";
import {decimal} from "./decimal.js";
import type {Language} from "./language.js";
import {locales} from "./locales.js";

/** How a language writes figures. None of its functions needs `this`. */
export interface Format {
  readonly lang: Language;
  /** Of its numbers and dates, as `Intl` takes it. */
  readonly locale: string;
  /** A number with so many decimals, by default none: 45,346; 45.346. */
  number(value: number, digits?: number): string;
  /** With at most three digits that count. */
  significant(value: number): string;
  /** A large number in short, with at most one decimal: 1.8m; 1,8 M. */
  compact(value: number): string;
  /** A round number, such as that of a tick, with the decimals that it has: 0.05; 2; 100,000. */
  tick(value: number): string;
  /**
   * A measured quantity (a return, a popularity) with as many digits as say something: two decimals, none from 100,000
   * on, and for what would be 0.00 the first two digits that are not 0.
   */
  measure(value: number): string;
  /** A whole number as it is, another one as a measured quantity. */
  value(value: number): string;
  /**
   * A part of a whole in per cent with one decimal: 8.3%; 8,3 %. Only nothing is 0 % and only the whole is 100 %: what
   * one decimal would round to them has as many decimals as it takes (0.04%; 99.998%). A dash where there is no whole.
   */
  share(part: number, whole: number): string;
  /** A chosen share, such as a level of confidence, in whole per cent: 95%; 95 %. */
  level(share: number): string;
  /** Per cent on an axis and in its tips: 5%; 5.2%. */
  percent(value: number): string;
  /** Dollars in a sentence: $947,000; $21.6 million; 21,6 millones de dólares. */
  money(value: number): string;
  /** Dollars on an axis: 1,000; 100 M. */
  moneyTick(value: number): string;
  /** A return in a sentence: 2.06; 5,572. */
  return(value: number): string;
  /** A return where the unit has been named: 2.06×. */
  times(value: number): string;
  /** A return on an axis and in its tips: 0.01×; 2×; 2.06×; 1 M×. */
  timesTick(value: number): string;
  /** `YYYY-MM-DD` as a day in words: 5 August 2017; 5 de agosto de 2017. */
  date(date: string): string;
  /** `YYYY-MM` as a month in words: August 2017; agosto de 2017. */
  month(month: string): string;
  /** Bytes in B, kB or MB (of 1,000). */
  bytes(bytes: number): string;
  /** Names in a row: a, b and c. How each is written makes no difference to the words between: a, b e Italia. */
  list(names: readonly string[], write?: (name: string, place: number) => string): string;
}

/** What `Intl` does not say of a language. */
interface Words {
  readonly percent: string;
  /** Stands between the day, the month and the year, which no line parts. */
  readonly between: string;
  money(value: number, plain: (value: number) => string, short: (value: number) => string): string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    percent: "%",
    between: "\u00a0",
    money(value, plain, short) {
      if (value < 1e6) return `$${plain(value)}`;
      return value < 1e9 ? `$${short(value / 1e6)} million` : `$${short(value / 1e9)} billion`;
    },
  },
  es: {
    percent: "\u00a0%",
    between: "\u00a0de\u00a0",
    // Spanish counts a thousand million where English has a billion.
    money(value, plain, short) {
      if (value < 1e6) return value === 1 ? `${plain(value)} dólar` : `${plain(value)} dólares`;
      const millions = short(value / 1e6);
      return `${millions} ${millions === "1" ? "millón" : "millones"} de dólares`;
    },
  },
};

const formats = new Map<Language, Format>();

/** How a language writes figures. */
export function format(lang: Language): Format {
  const made = formats.get(lang) ?? formatOf(lang);
  formats.set(lang, made);
  return made;
}

function formatOf(lang: Language): Format {
  const locale = locales[lang];
  const {percent: sign, between, money} = words[lang];
  // Making one takes far longer than using it, and most pages need few of them.
  const byDigits: Intl.NumberFormat[] = [];
  const significant = once(() => new Intl.NumberFormat(locale, {maximumSignificantDigits: 3}));
  const compact = once(() => new Intl.NumberFormat(locale, {notation: "compact", maximumFractionDigits: 1}));
  const list = once(() => new Intl.ListFormat(lang, {type: "conjunction"}));

  const number = (value: number, digits = 0): string => {
    const plain = decimal(value, digits, lang);
    if (plain !== null) return plain;
    byDigits[digits] ??= new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: "negative",
    });
    return byDigits[digits].format(value).replace("-", "\u2212");
  };
  const tick = (value: number): string => {
    let digits = 0;
    while (digits < 12 && !isWhole(value * 10 ** digits)) digits++;
    return number(value, digits);
  };
  const measure = (value: number): string => {
    const size = Math.abs(value);
    if (size >= 100_000) return number(value);
    if (size === 0 || size >= 0.01) return number(value, 2);
    return number(value, Math.min(20, 1 - Math.floor(Math.log10(size))));
  };
  /** Three digits that count, no decimal that is 0. */
  const short = (value: number): string => {
    const rounded = Number(value.toPrecision(3));
    return number(rounded, rounded >= 100 || Number.isInteger(rounded) ? 0 : rounded >= 10 ? 1 : 2);
  };
  const ofReturn = (value: number): string => (value >= 100 ? number(value) : measure(value));
  const times = (value: number): string => `${ofReturn(value)}×`;
  const share = (part: number, whole: number): string => {
    if (whole === 0) return "–";
    const exact = (100 * part) / whole;
    // A sum may miss the whole by the error of its arithmetic.
    if (part === 0 || Math.abs(whole - part) <= 1e-9 * whole) return number(exact) + sign;
    // How far it is from nothing, or from the whole: the first digit of that must not be rounded away.
    const away = Math.min(exact, Math.abs(100 - exact));
    const digits = away > 0 ? Math.min(12, Math.max(1, 1 - Math.ceil(Math.log10(2 * away)))) : 1;
    return number(exact, digits) + sign;
  };
  return {
    lang,
    locale,
    number,
    significant: (value) => significant().format(value),
    compact: (value) => compact().format(value),
    tick,
    measure,
    value: (value) => (Number.isInteger(value) ? number(value) : measure(value)),
    share,
    level: (share) => number(100 * share) + sign,
    percent: (value) => number(value, Number.isInteger(value) ? 0 : 1) + sign,
    money: (value) => money(value, number, short),
    moneyTick: (value) => (value < 1e6 ? number(value) : `${short(value / 1e6)} M`),
    return: ofReturn,
    times,
    timesTick(value) {
      if (value >= 1e6) return `${short(value / 1e6)} M×`;
      return Number(value.toPrecision(2)) === value ? `${tick(value)}×` : times(value);
    },
    date(date) {
      const [year, month, day] = date.split("-").map(Number) as [number, number, number];
      return [day, monthNames[lang][month - 1], year].join(between);
    },
    month(date) {
      const [year, month] = date.split("-").map(Number) as [number, number];
      return [monthNames[lang][month - 1], year].join(between);
    },
    bytes(bytes) {
      if (bytes >= 999_500) return `${number(bytes / 1e6, 1)}\u00a0MB`;
      return bytes >= 1000 ? `${number(bytes / 1e3)}\u00a0kB` : `${number(bytes)}\u00a0B`;
    },
    list(names, write = (name) => name) {
      let place = 0;
      return list()
        .formatToParts(names)
        .map(({type, value}) => (type === "element" ? write(value, place++) : value))
        .join("");
    },
  };
}

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** Whether a number is whole but for the error of its arithmetic. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value));
}
