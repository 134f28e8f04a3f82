import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {counterpart, finishNotFound, finishPage, pageUrl} from "../../../loaders/site/finishPage.js";

const code =
  '\nregisterFile("./a.bin", {"path":"./_file/a.1.bin","lastModified":1795342693072.5,"size":1});\n';
const built = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Month &amp; year | Filmoteca</title>
<link rel="stylesheet" type="text/css" href="./_import/theme/index.1.css">
<style>@font-face{src:url(./_file/fonts/newsreader.woff2)}</style>
<meta name="description" content="How many &quot;films&quot;?">
<script type="module">${code}</script>
</head>
<body><h1>How many “films” a <em>month</em>?</h1></body>
</html>
`;
const place = {
  file: "month.html",
  siteUrl: "https://example.org/film/",
  pages: new Set(["index.html", "es/index.html", "month.html", "es/month.html", "lone.html"]),
};

describe("a finished page", () => {
  const page = finishPage(built, place);

  it("names its language and lets visitors zoom", () => {
    expect(page).toContain('<html lang="en" data-offline>');
    expect(finishPage(built, {...place, file: "es/month.html"})).toContain('<html lang="es" data-offline>');
    expect(page).toContain('content="width=device-width, initial-scale=1"');
  });

  it("says in which language titles and overviews are, where that is not English", () => {
    expect(finishPage(built, {...place, file: "es/month.html", texts: "pt"})).toContain(
      '<html lang="es" data-offline data-texts="pt" data-titles="portugués">',
    );
  });

  it("holds no time of the build", () => {
    expect(page).toContain('"lastModified":0,"size":1');
    expect(finishPage(built.replace("1795342693072.5", "12"), place)).toBe(page);
  });

  it("allows exactly the scripts that stand in it in the end", () => {
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
    const hash = createHash("sha256").update(script).digest("base64");
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy?.split("; ")).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`);
    expect(policy).not.toContain("'unsafe-eval'");
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<link"));
  });

  it("gives its address and those of the same page in each language", () => {
    expect(page).toContain('<link rel="canonical" href="https://example.org/film/month.html">');
    expect(page).toContain('hreflang="es" href="https://example.org/film/es/month.html"');
    expect(page).toContain('hreflang="x-default" href="https://example.org/film/month.html"');
    expect(page).toContain('<meta property="og:title" content="Month &amp; year | Filmoteca">');
    expect(page).toContain('<meta property="og:description" content="How many &quot;films&quot;?">');
  });

  it("leads those of other languages to the one in which the site greets", () => {
    const pages = new Set(["en.html", "es/index.html", "month.html", "es/month.html"]);
    const greeted = (file: string) => finishPage(built, {...place, file, pages, first: "es"});
    expect(greeted("month.html")).toContain(
      'hreflang="x-default" href="https://example.org/film/es/month.html"',
    );
    const home = greeted("es/index.html");
    expect(home).toContain('hreflang="x-default" href="https://example.org/film/es/"');
    expect(home).toContain('hreflang="en" href="https://example.org/film/en.html"');
    expect(greeted("en.html")).toContain('hreflang="es" href="https://example.org/film/es/"');
  });

  it("names its card, with its size and what stands on it", () => {
    expect(page).toContain('<meta property="og:image" content="https://example.org/film/cards/month.png">');
    expect(page).toContain('<meta property="og:image:width" content="1200">');
    expect(page).toContain('<meta property="og:image:height" content="630">');
    expect(page).toContain('<meta property="og:image:alt" content="How many “films” a month?">');
    expect(page).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(finishPage(built, {...place, file: "es/month.html"})).toContain(
      'content="https://example.org/film/cards/es/month.png"',
    );
  });

  it("carries data for search engines, which no browser runs: they end no script and need no leave", () => {
    const data = {name: "</script><b>"};
    const told = finishPage(built, {...place, structured: [data]});
    const [, json = ""] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(told) ?? [];
    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toEqual(data);
    const policy = (html: string) => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy(told)).toBe(policy(page));
  });

  it("names no page in the other language where there is none", () => {
    expect(finishPage(built, {...place, file: "lone.html"})).not.toContain('hreflang="es"');
  });

  it("takes its fonts from where they are in the built site", () => {
    expect(page).toContain("url(./fonts/newsreader.woff2)");
    expect(finishPage(built, {...place, file: "es/month.html"})).toContain(
      'href="../fonts/newsreader.woff2"',
    );
  });

  it("is refused when Framework has changed what has to be mended", () => {
    expect(() => finishPage(built.replace("<html>", '<html lang="xx">'), place)).toThrow("“<html>”");
    expect(() => finishPage(built.replace(", maximum-scale=1", ""), place)).toThrow("maximum-scale");
  });
});

describe("the page for what is not found", () => {
  it("needs no other file and finds the site from any depth", () => {
    const source = built.replace('<meta charset="utf-8">', '<meta charset="utf-8">\n<base href="/">');
    const page = finishNotFound(source, {
      css: "body{color:red}",
      icon: "data:image/svg+xml,a",
      siteUrl: "https://example.org/film/",
    });
    expect(page).toContain('<base href="/film/">');
    expect(page).toContain("<style>body{color:red}</style>");
    expect(page).toContain("@font-face{src:url(./fonts/newsreader.woff2)}");
    expect(page).not.toMatch(/<script|<link (?!rel="icon" href="data:)/);
    expect(page).toContain('<link rel="icon" href="data:image/svg+xml,a">');
    expect(page).toContain('<html lang="en">');
  });
});

describe("addresses", () => {
  it("are those of the folder for its index", () => {
    expect(pageUrl("index.html", "http://a/")).toBe("http://a/");
    expect(pageUrl("es/index.html", "http://a/")).toBe("http://a/es/");
    expect(pageUrl("es/month.html", "http://a/")).toBe("http://a/es/month.html");
  });

  it("go from one language to the other and back", () => {
    expect(counterpart("month.html", "es")).toBe("es/month.html");
    expect(counterpart("es/month.html", "es")).toBe("es/month.html");
    expect(counterpart("es/month.html", "en")).toBe("month.html");
  });
});
