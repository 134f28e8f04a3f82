import {describe, expect, it} from "vitest";
import {pageScript, withBundle, withEarlyScript, withStyles} from "../../../loaders/site/pageScript.js";

const page = (
  root: string,
): string => `<link rel="stylesheet" type="text/css" href="${root}_import/theme/index.1.css">
<link rel="modulepreload" href="${root}_observablehq/client.01234567.js">
<link rel="modulepreload" href="${root}_observablehq/stdlib.01234567.js">
<link rel="modulepreload" href="${root}_import/engine/pageContext.89abcdef.js">
<link rel="modulepreload" href="${root}_import/pages/month/show.89abcdef.js">
<link rel="modulepreload" href="${root}_node/d3@7.9.2/index.89abcdef.js">
<script type="module">
import {define} from "${root}_observablehq/client.01234567.js";
define({id: "1", inputs: ["FileAttachment"], outputs: ["pageContext","show"], body: async (FileAttachment) => {
const [{pageContext}, {show}] = await Promise.all([import("${root}_import/engine/pageContext.89abcdef.js"), import("${root}_import/pages/month/show.89abcdef.js")]);
show(pageContext());
}});
</script>
`;

describe("the script of a page", () => {
  it.each(["./", "../"])("tells the modules that it imports and their names, below %s", (root) => {
    expect(pageScript(page(root))).toEqual({
      modules: ["src/engine/pageContext.ts", "src/pages/month/show.ts"],
      names: ["pageContext", "show"],
    });
  });

  it("is refused where it imports nothing", () => {
    expect(() => pageScript("<p>Nothing</p>")).toThrow("imports no module");
  });

  it("imports the page's file in their place, and the page preloads what that needs beside Framework's own", () => {
    const scripts = ["_import/month.76543210.js", "_import/site.76543210.js"];
    expect(
      withBundle(page("../"), "es/month.html", scripts),
    ).toBe(`<link rel="stylesheet" type="text/css" href="../_import/theme/index.1.css">
<link rel="modulepreload" href="../_observablehq/client.01234567.js">
<link rel="modulepreload" href="../_observablehq/stdlib.01234567.js">
<link rel="modulepreload" href="../_import/month.76543210.js">
<link rel="modulepreload" href="../_import/site.76543210.js">
<script type="module">
import {define} from "../_observablehq/client.01234567.js";
define({id: "1", inputs: ["FileAttachment"], outputs: ["pageContext","show"], body: async (FileAttachment) => {
const [{pageContext}, {show}] = await Promise.all([import("../_import/month.76543210.js"), import("../_import/month.76543210.js")]);
show(pageContext());
}});
</script>
`);
  });

  it("is refused where Framework preloads nothing of its own", () => {
    expect(() => withBundle("<p>Nothing</p>", "month.html", ["_import/month.js"])).toThrow(
      "month.html does not preload",
    );
  });

  it("waits, where the page answers early, for the script that comes first in its head", () => {
    const html = `<head>\n<meta charset="utf-8">\n${page("../")}</head>`;
    const early = {head: "ahead()", asks: "film", of: "question", file: "_import/early-score.js"};
    const [head = "", rest = ""] = withEarlyScript(html, "es/score.html", early).split("</script>", 2);
    expect(head).toMatch(/^<head>\n<meta charset="utf-8">\n<script data-asks="film" data-of="question" /);
    expect(head).toContain('data-early="../_import/early-score.js"');
    expect(head).toContain(
      'data-preload="../_observablehq/client.01234567.js ../_observablehq/stdlib.01234567.js ',
    );
    expect(head.endsWith(">ahead()")).toBe(true);
    expect(rest).not.toContain("modulepreload");
    expect(rest).toContain('<script type="text/plain" data-page>\nimport {define}');
    expect(() => withEarlyScript("<p>Nothing</p>", "score.html", early)).toThrow(
      "score.html has no module script",
    );
  });
});

describe("the styles of a page", () => {
  it("stand in it in place of the stylesheet", () => {
    const links = `<link rel="preload" as="style" href="../_import/theme/index.1.css">
<link rel="stylesheet" type="text/css" href="../_import/theme/index.1.css">
`;
    const read = (href: string) => `/* ${href} */\n`;
    expect(withStyles(`<head>\n${links}</head>`, "es/film.html", read)).toBe(
      "<head>\n<style>/* ../_import/theme/index.1.css */</style>\n</head>",
    );
    expect(() => withStyles("<p>Nothing</p>", "film.html", read)).toThrow("film.html has no stylesheet");
  });
});
