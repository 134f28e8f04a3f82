import type {Translated} from "./table.js";

/** What null mostly means. */
export const unknown = {en: "Unknown.", es: "Desconocido."} as const satisfies Translated;
