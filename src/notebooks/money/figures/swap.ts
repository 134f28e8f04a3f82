/** Puts a figure in the place of another without the page jumping while the new one is being drawn. */
export function swap(place: HTMLElement, figure: Node): void {
  place.style.minHeight = `${place.offsetHeight}px`;
  place.replaceChildren(figure);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      place.style.minHeight = "";
    }),
  );
}
