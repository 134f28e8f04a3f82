import {el} from "../dom/el.js";

/** What search engines and those who share a link are told of a film, a person or a list. */
export interface Told {
  /** The title of the document. */
  readonly title: string;
  /** A sentence or two, as plain text. */
  readonly description: string;
  /** The address by which it is always found, relative to the page. */
  readonly href: string;
  /**
   * It in the words of schema.org. Absent: they have none for it.
   * @param absolute gives the whole address of a relative one
   */
  readonly structured?: (absolute: (href: string) => string) => object;
}

/** The head of a page that shows one of many: the title, the description, the addresses and the structured data. */
export interface PageMeta {
  tell(told: Told): void;
  /** As it was before. */
  reset(): void;
}

/** Of the page as it stands: what its head lacks stays away. */
export function pageMeta(): PageMeta {
  const description = document.querySelector<HTMLMetaElement>('meta[name="description"]');
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const alternates = [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')];
  const plain = {
    title: document.title,
    description: description?.content ?? "",
    canonical: canonical?.href ?? "",
    alternates: alternates.map((link) => link.href),
  };
  let data: HTMLScriptElement | null = null;

  function set(told: {readonly title: string; readonly description: string}, search: string): void {
    const withSearch = (address: string): string => new URL(search, address).href;
    document.title = told.title;
    description?.setAttribute("content", told.description);
    canonical?.setAttribute("href", search === "" ? plain.canonical : withSearch(plain.canonical));
    for (const [i, link] of alternates.entries()) {
      const address = plain.alternates[i] ?? "";
      link.setAttribute("href", search === "" ? address : withSearch(address));
    }
    data?.remove();
    data = null;
  }

  return {
    tell(told) {
      const base = plain.canonical === "" ? location.href : plain.canonical;
      const absolute = (href: string): string => new URL(href, base).href;
      set(told, new URL(absolute(told.href)).search);
      if (told.structured === undefined) return;
      data = el(
        "script",
        {type: "application/ld+json"},
        JSON.stringify({"@context": "https://schema.org", ...told.structured(absolute)}),
      );
      document.head.append(data);
    },
    reset: () => set(plain, ""),
  };
}
