const text = {
  en: {
    title: "This page is not on this device",
    body: "There is no connection, and the page was not opened before.",
    home: "Start page",
    keep: "What is kept",
  },
  es: {
    title: "Esta página no está en este dispositivo",
    body: "No hay conexión y la página no se había abierto antes.",
    home: "Página de inicio",
    keep: "Qué se conserva",
  },
} as const;

/**
 * What is shown in the place of a page that was never opened, without a connection. It needs no other file.
 * @param path of the page, from the site's root
 * @param root address of the site's root, with a slash at the end
 */
export function missingPage(path: string, root: string): Response {
  const lang = path.startsWith("es/") ? "es" : "en";
  const {title, body, home, keep} = text[lang];
  const base = lang === "es" ? `${root}es/` : root;
  const html = `<!DOCTYPE html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>body{max-width:36rem;margin:15vh auto 0;padding:0 1rem;font:1.0625rem/1.5 system-ui,sans-serif}a{margin-right:1rem}</style>
<h1>${title}</h1>
<p>${body}</p>
<p><a href="${base}">${home}</a><a href="${base}downloads.html#offline">${keep}</a></p>
</html>
`;
  return new Response(html, {status: 503, headers: {"Content-Type": "text/html; charset=utf-8"}});
}
