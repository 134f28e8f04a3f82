/** The codes of the languages by which the explorer filters, as the page's document names them. */
export function explorerLanguages(): readonly string[] {
  return document.querySelector<HTMLElement>("#answer")?.dataset.explorerLanguages?.split(" ") ?? [];
}
