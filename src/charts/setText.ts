/**
 * Writes the text of an element that holds nothing else. Its text node stays where it is: a new one, even with the same
 * text, would have styles and layout made anew.
 */
export function setText(element: Element, text: string): void {
  const {firstChild} = element;
  if (firstChild instanceof Text && firstChild === element.lastChild) {
    if (firstChild.data !== text) firstChild.data = text;
  } else element.textContent = text;
}
