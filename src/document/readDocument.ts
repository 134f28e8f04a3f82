import {readFileSync} from "node:fs";
import {basename} from "node:path";
import MarkdownIt, {type Token} from "markdown-it";
import type {Language} from "../format/language.js";
import {type Message, readMessage} from "./message.js";

/** A sentence, and the line of the file in which it begins, from 1. */
export interface Sentence {
  readonly message: Message;
  readonly line: number;
}

export type Block =
  | {readonly kind: "heading"; readonly level: 1 | 2; readonly id: string; readonly sentence: Sentence}
  | {readonly kind: "paragraph"; readonly sentence: Sentence}
  | {readonly kind: "note"; readonly sentences: readonly Sentence[]}
  | {readonly kind: "figure" | "part"; readonly name: string; readonly line: number}
  | {
      readonly kind: "when";
      readonly name: string;
      readonly line: number;
      readonly holds: readonly Block[];
      readonly otherwise: readonly Block[];
    };

export interface Document {
  /** Its folder and name, for messages. */
  readonly file: string;
  readonly lang: Language;
  /** One sentence for search engines and shared links. */
  readonly description: string;
  readonly blocks: readonly Block[];
}

const markdown = new MarkdownIt("commonmark", {html: false});

/**
 * Reads a document (CONTRIBUTING.md says how one is written).
 *
 * @param path of a file whose name is its language, such as `en.markdown`
 * @throws Error that names file and line where it is not well formed
 */
export function readDocument(path: string): Document {
  const [lang, folder] = [
    basename(path, ".markdown") as Language,
    basename(path.replace(/[/\\][^/\\]*$/, "")),
  ];
  const file = `${folder}/${basename(path)}`;
  const fault = (line: number, what: string) => new Error(`${file}, line ${line}: ${what}.`);
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  /** The blocks that are open: the document itself and the branches within. */
  const open: {blocks: Block[]; when: {name: string; line: number; held: Block[] | null} | null}[] = [
    {blocks: [], when: null},
  ];
  let text: string[] = [];
  let start = 0;
  const endText = (): void => {
    const at = start;
    open.at(-1)!.blocks.push(...blocksOf(text.join("\n"), at, lang, fault));
    text = [];
  };
  const [, description = ""] = /^description: (.+)$/.exec(lines[0] ?? "") ?? [];
  if (description === "") throw fault(1, "the first line gives the description");
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const [, colons, word = "", name = ""] = /^(:{2,3})(\w*) *([\w-]*) *$/.exec(line) ?? [];
    if (colons === undefined) {
      if (line.startsWith("::")) throw fault(index + 1, `${line.trim()} does not belong here`);
      if (text.length === 0) start = index;
      text.push(line);
      continue;
    }
    endText();
    const number = index + 1;
    const inner = open.at(-1)!;
    if (colons === "::" && (word === "figure" || word === "part") && name !== "") {
      inner.blocks.push({kind: word, name, line: number});
    } else if (colons === ":::" && word === "when" && name !== "") {
      open.push({blocks: [], when: {name, line: number, held: null}});
    } else if (colons === ":::" && word === "otherwise" && inner.when?.held === null) {
      inner.when.held = inner.blocks;
      inner.blocks = [];
    } else if (colons === ":::" && word === "" && inner.when !== null) {
      open.pop();
      const {name: condition, line: from, held} = inner.when;
      open.at(-1)!.blocks.push({
        kind: "when",
        name: condition,
        line: from,
        holds: held ?? inner.blocks,
        otherwise: held === null ? [] : inner.blocks,
      });
    } else throw fault(number, `${line.trim()} does not belong here`);
  }
  endText();
  const last = open.at(-1)!;
  if (last.when !== null) throw fault(last.when.line, `:::when ${last.when.name} has no end`);
  return {file, lang, description, blocks: last.blocks};
}

type Fault = (line: number, what: string) => Error;

/** The blocks of Markdown text that begins in a line, counted from 0. */
function blocksOf(text: string, start: number, lang: Language, fault: Fault): readonly Block[] {
  const tokens = markdown.parse(text, {});
  const blocks: Block[] = [];
  const lineOf = ({map}: Token): number => start + (map?.[0] ?? 0) + 1;
  const sentence = (token: Token, content = token.content): Sentence => {
    const line = lineOf(token);
    try {
      return {message: readMessage(content.replaceAll("\n", " "), lang), line};
    } catch (error) {
      throw fault(line, error instanceof Error ? error.message : String(error));
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.type === "paragraph_open") {
      blocks.push({kind: "paragraph", sentence: sentence(tokens[i + 1]!)});
      i += 2;
    } else if (token.type === "heading_open" && (token.tag === "h1" || token.tag === "h2")) {
      const inline = tokens[i + 1]!;
      const [, heading = inline.content, id = ""] = /^(.*?) *\{#([\w-]+)\}$/.exec(inline.content) ?? [];
      if ((token.tag === "h2") !== (id !== "")) {
        throw fault(lineOf(token), "the headings of sections, and they alone, end in {#id}");
      }
      blocks.push({
        kind: "heading",
        level: token.tag === "h1" ? 1 : 2,
        id,
        sentence: sentence(inline, heading),
      });
      i += 2;
    } else if (token.type === "blockquote_open") {
      const sentences: Sentence[] = [];
      for (i++; tokens[i]!.type !== "blockquote_close"; i++) {
        const inner = tokens[i]!;
        if (inner.type === "inline") sentences.push(sentence(inner));
        else if (!/^paragraph_/.test(inner.type)) throw fault(lineOf(inner), "a note holds paragraphs only");
      }
      blocks.push({kind: "note", sentences});
    } else {
      throw fault(lineOf(token), `${token.type.replace(/_open$/, "")} has no place in a document`);
    }
  }
  return blocks;
}
