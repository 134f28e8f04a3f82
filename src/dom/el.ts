/** What may stand in an element: nodes as they are, text as text. Null stands for nothing. */
export type Child = Node | string | null;

/**
 * An element with attributes and content. Text never becomes markup, whatever stands in it.
 *
 * @param attributes true writes an empty attribute, false and null none
 */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}
