import MarkdownIt from "markdown-it";
import {escapeHtml} from "../dom/escapeHtml.js";
import {keepDates} from "../format/keepDates.js";
import {escapeMarkdown} from "./escapeMarkdown.js";
import type {Argument} from "./message.js";
import type {Block, Document, Sentence} from "./readDocument.js";

/** What a document is filled with. Each name must stand in the document, in both languages. */
export interface Filling {
  readonly args: Readonly<Record<string, Argument>>;
  /** Which of `:::when NAME` hold. */
  readonly when?: Readonly<Record<string, boolean>>;
  /** HTML of each `::part NAME`. */
  readonly parts?: Readonly<Record<string, string>>;
  /** HTML of `::figure ID`. */
  readonly figure: (id: string) => string;
}

/** A document as HTML. */
export interface Filled {
  /** One sentence for search engines and shared links, as text. */
  readonly description: string;
  /** The heading of the page. */
  readonly finding: string;
  readonly lead: string;
  readonly sections: readonly {readonly id: string; readonly heading: string; readonly html: string}[];
}

const markdown = new MarkdownIt("commonmark", {html: false});
// What a letter stands for stays in the line of the letter: (n = 45).
markdown.renderer.rules.text = (tokens, index) =>
  escapeHtml(tokens[index]!.content.replace(/\b(\p{L}) = (?=\d)/gu, "$1\u00a0=\u00a0"));

/**
 * Fills a document.
 * @throws Error that names file and line where a sentence that is kept lacks a value, and names what is given but not
 * used
 */
export function fillDocument({file, description, blocks}: Document, filling: Filling): Filled {
  const {args, when = {}, parts = {}, figure} = filling;
  checkNames(file, blocks, {args, when, parts});

  const fill = ({message, line}: Sentence): string => {
    const values = Object.fromEntries(
      [...message.names].map((name) => {
        const value = args[name];
        if (value === undefined || value === null) {
          throw new Error(`${file}, line ${line}: {${name}} is ${value === null ? "unknown" : "not given"}.`);
        }
        return [name, typeof value === "string" ? escapeMarkdown(value) : value];
      }),
    );
    try {
      return markdown.renderInline(keepDates(message.fill(values)));
    } catch (error) {
      throw new Error(`${file}, line ${line}: ${error instanceof Error ? error.message : error}`);
    }
  };

  let finding: string | null = null;
  let lead: string | null = null;
  const sections: {id: string; heading: string; html: string[]}[] = [];
  let paragraphs: string[] = [];
  const endProse = (): void => {
    if (paragraphs.length === 0) return;
    const html = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
    sections.at(-1)?.html.push(`<div class="prose">${html}</div>`);
    paragraphs = [];
  };
  for (const block of kept(file, blocks, when)) {
    if (block.kind === "paragraph") {
      const text = fill(block.sentence);
      if (sections.length > 0) paragraphs.push(text);
      else if (lead === null) lead = text;
      else throw new Error(`${file}, line ${block.sentence.line}: there is one lead.`);
      continue;
    }
    endProse();
    if (block.kind === "heading") {
      const text = fill(block.sentence);
      if (block.level === 2) sections.push({id: block.id, heading: text, html: []});
      else if (finding === null) finding = text;
      else throw new Error(`${file}, line ${block.sentence.line}: there is one finding.`);
      continue;
    }
    const {html} = sections.at(-1) ?? {html: null};
    if (html === null) throw new Error(`${file}: a ${block.kind} stands before the first section.`);
    if (block.kind === "note") {
      const items = block.sentences.map((sentence) => `<li class="caveat">${fill(sentence)}</li>`);
      html.push(`<ul class="caveats">${items.join("\n")}</ul>`);
    } else html.push(block.kind === "figure" ? figure(block.name) : (parts[block.name] ?? ""));
  }
  endProse();
  if (finding === null || lead === null) throw new Error(`${file}: the finding or the lead is missing.`);
  return {
    description,
    finding,
    lead,
    sections: sections.map((section) => ({...section, html: section.html.join("\n")})),
  };
}

type Kept = Exclude<Block, {readonly kind: "when"}>;

/** The blocks whose conditions hold; notes that follow on one another are one. */
function kept(
  file: string,
  blocks: readonly Block[],
  when: Readonly<Record<string, boolean>>,
): readonly Kept[] {
  const result: Kept[] = [];
  const add = (list: readonly Block[]): void => {
    for (const block of list) {
      const before = result.at(-1);
      if (block.kind === "when") {
        const isTrue = when[block.name];
        if (isTrue === undefined) {
          throw new Error(`${file}, line ${block.line}: it is not given whether ${block.name} holds.`);
        }
        add(isTrue ? block.holds : block.otherwise);
      } else if (block.kind === "note" && before?.kind === "note") {
        result[result.length - 1] = {kind: "note", sentences: [...before.sentences, ...block.sentences]};
      } else result.push(block);
    }
  };
  add(blocks);
  return result;
}

/** The names that stand in a document, by what they name. */
export function namesIn(
  blocks: readonly Block[],
): Readonly<Record<"args" | "when" | "parts" | "figures", Set<string>>> {
  const names = {
    args: new Set<string>(),
    when: new Set<string>(),
    parts: new Set<string>(),
    figures: new Set<string>(),
  };
  const sentence = ({message}: Sentence): void => {
    for (const name of message.names) names.args.add(name);
  };
  const look = (list: readonly Block[]): void => {
    for (const block of list) {
      if (block.kind === "when") {
        names.when.add(block.name);
        look(block.holds);
        look(block.otherwise);
      } else if (block.kind === "figure") names.figures.add(block.name);
      else if (block.kind === "part") names.parts.add(block.name);
      else if (block.kind === "note") block.sentences.forEach(sentence);
      else if ("sentence" in block) sentence(block.sentence);
    }
  };
  look(blocks);
  return names;
}

function checkNames(
  file: string,
  blocks: readonly Block[],
  given: Readonly<Record<"args" | "when" | "parts", Readonly<Record<string, unknown>>>>,
): void {
  const used = namesIn(blocks);
  for (const kind of ["args", "when", "parts"] as const) {
    for (const name of Object.keys(given[kind])) {
      if (!used[kind].has(name)) throw new Error(`${file}: ${name} is given (${kind}) but not used.`);
    }
    for (const name of used[kind]) {
      if (!(name in given[kind])) throw new Error(`${file}: ${name} is used (${kind}) but not given.`);
    }
  }
}
