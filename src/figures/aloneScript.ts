/**
 * Runs in the head, before anything is painted: an address with `figure` asks for that figure alone, as another page embeds
 * it. Then the page has no head and no foot, its links open a window of their own, and search engines leave it out.
 */
export const aloneScript = `{const asked = new URLSearchParams(location.search);
if (asked.has("figure")) {
document.documentElement.dataset.alone = asked.get("figure");
document.head.insertAdjacentHTML("beforeend", '<meta name="robots" content="noindex"><base target="_blank">');
document.addEventListener("readystatechange", () => {
for (const part of ["header", "footer"]) document.getElementById("observablehq-" + part)?.remove();
}, {once: true});
}}`;
