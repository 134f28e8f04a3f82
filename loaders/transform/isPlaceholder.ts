import {isBlank} from "./isBlank.js";

/** What is written where a text is missing: "No overview found.", "No Overview", "No description available yet". */
const none =
  /^(?:no|without) (?:overview|synopsis|description|summary|plot)(?: (?:was|is|has|been|found|available|provided|given|added|known|yet))*$|^(?:overview|synopsis|description|plot) (?:is )?(?:not available|not found|missing|unknown|to be (?:added|announced))$/;

/**
 * Whether a text is blank (see `isBlank`) or only says that there is none. Case, spaces and the signs around it make no
 * difference.
 */
export function isPlaceholder(text: string): boolean {
  if (isBlank(text)) return true;
  // No sentence of this kind is longer.
  return text.length <= 80 && none.test((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" "));
}
