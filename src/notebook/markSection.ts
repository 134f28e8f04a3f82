/** Marks in the list of a notebook's sections (`.contents`) the one that is read: that which crosses the upper third. */
export function markSection(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>(".contents a")].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  if (links.size === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) {
        const link = links.get(target.getAttribute("aria-labelledby") ?? "");
        if (isIntersecting) link?.setAttribute("aria-current", "true");
        else link?.removeAttribute("aria-current");
      }
    },
    {rootMargin: "-30% 0px -69.9%"},
  );
  for (const section of document.querySelectorAll("section[aria-labelledby]")) {
    if (links.has(section.getAttribute("aria-labelledby") ?? "")) observer.observe(section);
  }
}
