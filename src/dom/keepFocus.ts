/**
 * For places whose content is about to be replaced: notes which of them holds the focus.
 * @returns puts the focus on that place where it was lost with the content; to be called once the new content stands
 */
export function keepFocus(places: readonly (HTMLElement | null)[]): () => void {
  const place = places.find((one) => one?.contains(document.activeElement));
  return () => {
    if (!place || document.activeElement !== document.body) return;
    place.tabIndex = -1;
    place.focus({preventScroll: true});
  };
}
