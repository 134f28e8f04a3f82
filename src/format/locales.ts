import type {Language} from "./language.js";

/**
 * How a language writes figures, as `Intl` takes it. Spanish groups from five digits on (3141, but 45 000 and, as CLDR for
 * Spain has it, 45.000).
 */
export const locales: Readonly<Record<Language, string>> = {en: "en-GB", es: "es-ES"};
