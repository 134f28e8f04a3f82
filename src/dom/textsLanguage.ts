/** The language (ISO 639-1) in which titles, overviews and keywords are written, for the `lang` of what shows them. */
export function textsLanguage(): string {
  return document.documentElement.dataset.texts ?? "en";
}
