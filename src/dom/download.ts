import {el} from "./el.js";

/** Has the browser save a file. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  el("a", {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
