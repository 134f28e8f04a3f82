import {describe, expect, it} from "vitest";
import {escapeHtml} from "../../../src/dom/escapeHtml.js";
import {pageSource} from "../../../src/layout/pageSource.js";

const source = {
  lang: "en",
  name: "month",
  title: 'A "title": yes',
  description: "What & why",
  html: "<h1>x</h1>",
} as const;

describe("the source of a page", () => {
  it("is one block of HTML, whatever blank lines and expressions stand in it", () => {
    const text = pageSource({
      ...source,
      html: `<h1>a</h1>\n\n  \n<p>${escapeHtml("$" + "{1 + 1} <b> 'q' \"")}</p>\n`,
    });
    expect(text).toContain(
      '<div id="content" tabindex="-1" data-api="./_file/data/api/" data-search="./_file/data/search/">\n<h1>a</h1>\n<p>&#36;{1 + 1} &lt;b&gt; &#39;q&#39; &quot;</p>\n</div>',
    );
  });

  it("quotes its title and describes itself for search engines", () => {
    const text = pageSource(source);
    expect(text).toContain('title: "A \\"title\\": yes"');
    expect(text).toContain('content=\\"What &amp; why\\"');
  });

  it("asks Framework for the files of the page by literal names, from both folders", () => {
    const client = {
      tables: ["movies"],
      files: {facts: "data/questions.json"},
    } as const;
    expect(pageSource({...source, client})).toContain(
      'show(pageContext({lang: "en", engine: {"worker": FileAttachment("./engine/worker.js"), "wasm": FileAttachment("./engine/duckdb.wasm"), "tables": {"movies": FileAttachment("./data/movies.bin")}, "version": ""}, files: {"facts": FileAttachment("./data/questions.json").href}}));',
    );
    const spanish = pageSource({...source, lang: "es", client});
    expect(spanish).toContain('import {show} from "../pages/month/show.js";');
    expect(spanish).toContain('FileAttachment("../data/movies.bin")');
  });
});
