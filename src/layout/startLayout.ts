import {makeCitable} from "./makeCitable.js";

/** Makes the shell live: the link to the other language takes the present question with it; a citation has its address. */
export function startLayout(): void {
  makeCitable();
  const link = document.querySelector<HTMLAnchorElement>("a[data-language]");
  if (link === null) return;
  const target = link.href;
  const follow = (): void => {
    const url = new URL(target);
    url.search = location.search;
    link.href = url.href;
  };
  // The address changes with every answer, so it is read when the link is about to be used.
  for (const type of ["pointerover", "pointerdown", "focus", "click"]) link.addEventListener(type, follow);
}
