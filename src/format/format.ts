import type {Language} from "./language.js";

// Spanish groups from five digits on (3141, but 45 000 and, as CLDR for Spain has it, 45.000).
const locales: Readonly<Record<Language, string>> = {en: "en-GB", es: "es-ES"};

/** A number as the language writes it. */
export function formatNumber(value: number, lang: Language, digits = 0): string {
  const key = `${lang} ${digits}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locales[lang], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    numberFormats.set(key, format);
  }
  return format.format(value);
}

/** Making one takes far longer than using it. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** `YYYY-MM-DD` as a day in words: 5 August 2017, 5 de agosto de 2017. */
export function formatDate(date: string, lang: Language): string {
  return new Intl.DateTimeFormat(locales[lang], {dateStyle: "long", timeZone: "UTC"}).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** `YYYY-MM` as a month in words: August 2017, agosto de 2017. */
export function formatMonth(month: string, lang: Language): string {
  return new Intl.DateTimeFormat(locales[lang], {month: "long", year: "numeric", timeZone: "UTC"}).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** Bytes in kB or MB (of 1,000). */
export function formatBytes(bytes: number, lang: Language): string {
  if (bytes >= 999_500) return `${formatNumber(bytes / 1e6, lang, 1)} MB`;
  return bytes >= 1000 ? `${formatNumber(bytes / 1e3, lang)} kB` : `${formatNumber(bytes, lang)} B`;
}
