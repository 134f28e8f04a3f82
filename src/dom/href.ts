/**
 * The address of a page of the same language, relative to any other page of it.
 * Parameters that are null or empty are left out.
 */
export function href(
  page: string,
  parameters: Readonly<Record<string, string | number | null>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== "") search.set(name, String(value));
  }
  const file = page === "index" ? "./" : `./${page}.html`;
  return search.size === 0 ? file : `${file}?${search}`;
}
