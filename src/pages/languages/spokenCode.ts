import {noLanguage} from "../../shared/isLanguage.js";

/** TMDB's names of spoken languages, each in itself, as they stand in the data, with their codes. */
const codes: Readonly<Record<string, string>> = {
  Afrikaans: "af",
  Azərbaycan: "az",
  "Bahasa indonesia": "id",
  "Bahasa melayu": "ms",
  Bamanankan: "bm",
  Bosanski: "bs",
  Català: "ca",
  Cymraeg: "cy",
  Dansk: "da",
  Deutsch: "de",
  Eesti: "et",
  English: "en",
  Español: "es",
  Esperanto: "eo",
  Français: "fr",
  Fulfulde: "ff",
  Gaeilge: "ga",
  Galego: "gl",
  Hausa: "ha",
  Hrvatski: "hr",
  Italiano: "it",
  Kinyarwanda: "rw",
  Kiswahili: "sw",
  Latin: "la",
  Latviešu: "lv",
  Lietuviškai: "lt",
  // The source has a control character where the š was.
  "Lietuvi\u009akai": "lt",
  Magyar: "hu",
  Malti: "mt",
  Nederlands: "nl",
  "No Language": noLanguage,
  Norsk: "no",
  Polski: "pl",
  Português: "pt",
  // TMDB's own spelling begins with a Latin P.
  Pусский: "ru",
  Русский: "ru",
  Română: "ro",
  Slovenčina: "sk",
  Slovenščina: "sl",
  Somali: "so",
  Srpski: "sr",
  "Tiếng Việt": "vi",
  Türkçe: "tr",
  Wolof: "wo",
  euskera: "eu",
  isiZulu: "zu",
  ozbek: "uz",
  shqip: "sq",
  suomi: "fi",
  svenska: "sv",
  Íslenska: "is",
  Český: "cs",
  ελληνικά: "el",
  Український: "uk",
  "беларуская мова": "be",
  "български език": "bg",
  қазақ: "kk",
  עִבְרִית: "he",
  اردو: "ur",
  العربية: "ar",
  فارسی: "fa",
  پښتو: "ps",
  हिन्दी: "hi",
  বাংলা: "bn",
  ਪੰਜਾਬੀ: "pa",
  தமிழ்: "ta",
  తెలుగు: "te",
  ภาษาไทย: "th",
  ქართული: "ka",
  "广州话 / 廣州話": "cn",
  日本語: "ja",
  普通话: "zh",
  "한국어/조선말": "ko",
};

const known: ReadonlyMap<string, string> = new Map(
  Object.entries(codes).map(([name, code]) => [name.normalize("NFC"), code]),
);

/**
 * The code of a spoken language by what the data call it: its name in itself, or its ISO 639-1 code where TMDB has no
 * name. Null where it cannot be told, such as a name of question marks.
 */
export function spokenCode(name: string): string | null {
  return known.get(name.normalize("NFC")) ?? (/^[a-z]{2}$/.test(name) ? name : null);
}
