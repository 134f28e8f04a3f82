import type {Language} from "../../src/format/language.js";

/** A number as a page prints it. */
export interface PrintedNumber {
  /** As printed, with the sign of a share or a multiple: `43.6%`. */
  readonly text: string;
  /** What it says: a share as a part of 1, millions as such. */
  readonly value: number;
  /** Half of a unit of its last digit: how far what it was rounded from may be. */
  readonly tolerance: number;
  /** Whether it is a share, which is 0 % only for nothing and 100 % only for all. */
  readonly isShare: boolean;
}

/** How a language writes numbers: what groups the digits, what begins the decimals. */
const marks: Readonly<Record<Language, {readonly group: string; readonly decimal: string}>> = {
  en: {group: ",", decimal: "."},
  es: {group: ".", decimal: ","},
};

const scales: readonly (readonly [pattern: RegExp, scale: number])[] = [
  [/^\s?billion(?!\p{L})/u, 1e9],
  [/^\s?(million|millón|millones|[mM])(?!\p{L})/u, 1e6],
  [/^\s?k(?!\p{L})/u, 1e3],
];

/** Names with a figure in them that is no count: the day on which dates are put that only stand for a year. */
const names: Readonly<Record<Language, RegExp>> = {
  en: /\b1\sJanuary\b|\bTMDB 5000\b/g,
  es: /\b1\.?[ºo]?\sde\senero\b|\bTMDB 5000\b/g,
};

/** The numbers of a text, in their order. */
export function numbersIn(text: string, lang: Language): readonly PrintedNumber[] {
  const {group, decimal} = marks[lang];
  const plain = text.replace(names[lang], " ");
  const pattern = new RegExp(
    `(?<![\\p{L}\\d_.,-])[-−]?(?:\\d{1,3}(?:[${group}]\\d{3})+(?!\\d)|\\d+)(?:[${decimal}]\\d+)?`,
    "gu",
  );
  return [...plain.matchAll(pattern)].map(({0: digits, index}) => {
    const after = plain.slice(index + digits.length).replace(/^[\u00a0\u202f]/, " ");
    const isShare = /^\s?%/.test(after);
    const [, scale] = scales.find(([word]) => word.test(after)) ?? [null, 1];
    const unit = isShare ? 0.01 : scale;
    const written = digits.replaceAll(group, "").replace(decimal, ".").replace("−", "-");
    const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
    // A short form keeps three digits: 947,000 dollars are exact, 1.23 million and 2790 million are not.
    const whole = /^-?(\d+)/.exec(written)?.[1]?.length ?? 0;
    const step = scale > 1 ? 10 ** Math.max(-decimals, whole - 3) : 10 ** -decimals;
    return {
      text: digits + (isShare ? "%" : ""),
      value: Number(written) * unit,
      tolerance: (unit * step) / 2,
      isShare,
    };
  });
}

/** Whether a printed number says what a value is. */
export function says({value, tolerance, isShare}: PrintedNumber, own: number): boolean {
  if (isShare && own > 0 && own < 1 && (value === 0 || value === 1)) return false;
  return Math.abs(value - own) <= tolerance * (1 + 1e-9) + 1e-12 * Math.abs(own);
}
