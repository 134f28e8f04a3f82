import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {type Filling, fillDocument, namesIn} from "../../../src/document/fillDocument.js";
import {readDocument} from "../../../src/document/readDocument.js";

const folder = join(mkdtempSync(join(tmpdir(), "document-")), "page");
mkdirSync(folder);
afterAll(() => rmSync(folder, {recursive: true}));

function read(body: string, lang: "en" | "es" = "en") {
  const path = join(folder, `${lang}.markdown`);
  writeFileSync(path, body);
  return readDocument(path);
}

const opening = "description: What it is\n\n# {films, number} films\n\nThe lead.\n\n## One {#one}\n\n";
const fill = (body: string, filling: Partial<Filling> = {}, lang: "en" | "es" = "en") =>
  fillDocument(read(opening + body, lang), {
    figure: (id) => `<i>${id}</i>`,
    ...filling,
    args: {films: 45346, ...filling.args},
  });
const html = (body: string, filling: Partial<Filling> = {}, lang: "en" | "es" = "en") =>
  fill(body, filling, lang).sections[0]?.html;

describe("a document", () => {
  test("joins links in Spanish as it joins names: e before the sound of an i", () => {
    const films = ["Dogma", "Inglourious Basterds"].map((text) => ({text, href: "film.html"}));
    expect(html("{known}.", {args: {films: 1, known: films}}, "es")).toContain("</a> e <a");
  });

  test("has a description, a finding, a lead and sections with paragraphs, notes, figures and parts", () => {
    const body =
      "First *paragraph*\nof two lines.\n\nSecond.\n\n> A note\n>\n> Another\n\n::figure known\n\n::part table\n\n## Two {#two}\n\nEnd.";
    expect(fill(body, {parts: {table: "<b>t</b>"}})).toEqual({
      description: "What it is",
      finding: "45,346 films",
      lead: "The lead.",
      sections: [
        {
          id: "one",
          heading: "One",
          html: [
            '<div class="prose"><p>First <em>paragraph</em> of two lines.</p>\n<p>Second.</p></div>',
            '<ul class="caveats"><li class="caveat">A note</li>\n<li class="caveat">Another</li></ul>',
            "<i>known</i>",
            "<b>t</b>",
          ].join("\n"),
        },
        {id: "two", heading: "Two", html: '<div class="prose"><p>End.</p></div>'},
      ],
    });
  });

  test("writes figures as its language does", () => {
    const body = "{films, number}, {part, number, share}, {n, plural, one {# film} other {# films}}";
    const args = {part: {part: 1, whole: 3000}, n: 1};
    expect(html(body, {args})).toContain("<p>45,346, 0.03%, 1 film</p>");
    expect(html(body, {args: {...args, n: 12}}, "es")).toContain("<p>45.346, 0,03\u00a0%, 12 films</p>");
  });

  test("leads from a name to a page, from several in a row, and takes what stands in them for text", () => {
    const body = "{one} and {all}.";
    const one = {text: "*Toys* & [Co]", href: "./film.html?id=1"};
    const args = {one, all: [one, {text: "B", href: "./person.html?name=B%20%28x%29&id=none"}]};
    const first = '<a href="./film.html?id=1">*Toys* &amp; [Co]</a>';
    expect(html(body, {args})).toContain(
      `<p>${first} and ${first} and <a href="./person.html?name=B%20%28x%29&amp;id=none">B</a>.</p>`,
    );
  });

  test("keeps one branch of a condition, also within another, and joins what then follows on one another", () => {
    const body = "A\n\n:::when x\nB\n\n:::when y\nC\n:::\n:::otherwise\nD\n:::\n\nE";
    const paragraphs = (x: boolean, y: boolean) =>
      html(body, {when: {x, y}})
        ?.match(/\w(?=<\/p>)/g)
        ?.join("");
    expect([paragraphs(true, true), paragraphs(true, false), paragraphs(false, true)]).toEqual([
      "ABCE",
      "ABE",
      "ADE",
    ]);
    expect(html(body, {when: {x: true, y: true}})?.match(/<div/g)).toHaveLength(1);
  });

  test("takes texts as they are, whatever they mean to Markdown, HTML or Framework", () => {
    const title = `*[a](b)* <b> \`c\` _d_ ${"$"}{e} {f} \\g & 'h'`;
    expect(html("{title}", {args: {title}})).toContain(
      "<p>*[a](b)* &lt;b&gt; `c` _d_ &#36;{e} {f} \\g &amp; &#39;h&#39;</p>",
    );
  });

  test.each([
    ["{a, number}", {}, "page/en.markdown: a is used (args) but not given."],
    ["x", {args: {a: 1}}, "page/en.markdown: a is given (args) but not used."],
    ["x\n\n{a, number}", {args: {a: null}}, "page/en.markdown, line 11: {a} is unknown."],
    [
      "{a, number}",
      {args: {a: {part: 1, whole: 2}}},
      "page/en.markdown, line 9: A share needs the style share.",
    ],
    [
      "{a, number, share}",
      {args: {a: 1}},
      "page/en.markdown, line 9: The style share needs a part and its whole.",
    ],
    [":::when x\ny\n:::", {}, "page/en.markdown: x is used (when) but not given."],
    ["::part x", {}, "page/en.markdown: x is used (parts) but not given."],
  ] as const)("%j is refused with file and line where its filling does not fit", (body, filling, message) => {
    expect(() => html(body, filling)).toThrow(message);
  });

  test("may leave out what is unknown", () => {
    expect(html("x\n\n:::when known\n{a, number}\n:::", {args: {a: null}, when: {known: false}})).toBe(
      '<div class="prose"><p>x</p></div>',
    );
  });

  test.each([
    ["{a", "page/en.markdown, line 9: "],
    ["x\n\n{a, number, shares}", "page/en.markdown, line 11: there is no style shares"],
    ["- a list", "page/en.markdown, line 9: bullet_list has no place in a document."],
    ["### Three", "page/en.markdown, line 9: heading has no place in a document."],
    ["## No id", "page/en.markdown, line 9: the headings of sections, and they alone, end in {#id}."],
    ["x\n:::when a\ny", "page/en.markdown, line 10: :::when a has no end."],
    [":::", "page/en.markdown, line 9: ::: does not belong here."],
    ["::figure a b", "page/en.markdown, line 9: ::figure a b does not belong here."],
    ["::figures x", "page/en.markdown, line 9: ::figures x does not belong here."],
  ])("%j is refused with file and line", (body, message) => {
    expect(() => read(opening + body)).toThrow(message);
  });

  test("tells the names that stand in it", () => {
    const {blocks} = read(
      `${opening}{a} {n, plural, one {{b}} other {c}}\n\n:::when d\n::figure e\n:::otherwise\n::part f\n:::`,
    );
    const names = namesIn(blocks);
    expect([[...names.args], [...names.when], [...names.figures], [...names.parts]]).toEqual([
      ["films", "a", "n", "b"],
      ["d"],
      ["e"],
      ["f"],
    ]);
  });
});
