/** A page's HTML in which links to pages that the site does not have are their text alone. */
export function withoutLinksTo(pages: ReadonlySet<string>, html: string): string {
  if (pages.size === 0) return html;
  const names = [...pages].join("|");
  return html.replace(
    new RegExp(`<a\\b[^>]*\\bhref="\\./(?:${names})(?:\\.html)?(?:[?#][^"]*)?"[^>]*>([\\s\\S]*?)</a>`, "g"),
    "$1",
  );
}
