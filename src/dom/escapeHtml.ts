const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // Framework evaluates ${…} in the source of a page.
  $: "&#36;",
};

/** Text as it may stand in HTML: between tags, in a quoted attribute, in the source of a page. */
export function escapeHtml(value: string | number): string {
  return String(value).replace(/[&<>"'$]/g, (character) => entities[character] ?? character);
}
