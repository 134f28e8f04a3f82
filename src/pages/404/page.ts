import {pageSource} from "../../layout/pageSource.js";

/** One page for both languages: a host serves the same one for every address that it does not have. */
export function page(): string {
  return pageSource({
    lang: "en",
    name: "404",
    title: "Page not found",
    description: "There is no page at this address.",
    html: `<h1>There is no page at this address</h1>
<p class="lead">Perhaps it moved, or a letter went missing. <a href="/">The questions are here</a>.</p>
<p class="lead" lang="es">No hay ninguna página en esta dirección. <a href="/es/">Las preguntas están aquí</a>.</p>`,
  });
}
