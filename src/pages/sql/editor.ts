import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap} from "@codemirror/commands";
import {SQLDialect, type SQLNamespace, sql as sqlSupport} from "@codemirror/lang-sql";
import {bracketMatching, HighlightStyle, syntaxHighlighting} from "@codemirror/language";
import {Compartment, EditorState, Prec, StateEffect, StateField} from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import {tags} from "@lezer/highlight";
import {functions, keywords, types, windowFunctions} from "./duckdbWords.js";
import {namedTables} from "./namedTables.js";
import {sqlName} from "./sqlName.js";
import {sqlTokens} from "./sqlTokens.js";

/** A table as the editor completes it. */
export interface SchemaTable {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly {readonly name: string; readonly type: string; readonly about: string}[];
}

export interface SqlEditor {
  readonly text: string;
  /** What is selected, or else the part of `parts` in which the cursor stands, or the one before it. */
  chosen(parts: readonly {readonly from: number; readonly to: number}[]): {
    readonly from: number;
    readonly to: number;
  };
  /** Replaces the text, as one step that can be undone. */
  setText(text: string): void;
  /** Writes a name where the cursor stands. */
  insert(text: string): void;
  /** Marks what an error points at; null takes the mark away, as the next change does. */
  mark(place: {readonly from: number; readonly to: number} | null): void;
  goTo(place: number): void;
  /** Line and column of a place, from 1. */
  lineOf(place: number): {readonly line: number; readonly column: number};
  setSchema(tables: readonly SchemaTable[]): void;
  focus(): void;
}

const dialect = SQLDialect.define({
  keywords,
  types,
  builtin: `${functions} ${windowFunctions}`,
  doubleDollarQuotedStrings: true,
  caseInsensitiveIdentifiers: true,
  operatorChars: "*+-%<>!=&|~^/:",
});

const colours = HighlightStyle.define([
  {tag: tags.keyword, color: "var(--accent)", fontWeight: "600"},
  {tag: [tags.string, tags.special(tags.string)], color: "var(--warn-text)"},
  {tag: [tags.number, tags.bool, tags.null], color: "var(--bad)"},
  {tag: tags.comment, color: "var(--muted)", fontStyle: "italic"},
  {tag: [tags.typeName, tags.standard(tags.name)], color: "var(--accent)"},
]);

// The styles that CodeMirror brings stand outside of the theme's layer, and so must these.
const looks = EditorView.theme({
  "&": {color: "var(--text)", backgroundColor: "var(--surface)", fontSize: "0.9375rem"},
  "&.cm-focused": {outline: "3px solid var(--focus)", outlineOffset: "0"},
  ".cm-scroller": {
    fontFamily: "var(--font-code)",
    lineHeight: "1.55",
    maxHeight: "28rem",
    minHeight: "10rem",
  },
  ".cm-content": {padding: "0.625rem 0", caretColor: "var(--text)"},
  ".cm-cursor": {borderLeftColor: "var(--text)", borderLeftWidth: "2px"},
  ".cm-gutters": {
    color: "var(--muted)",
    backgroundColor: "var(--surface)",
    border: "0",
  },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--accent) 26%, transparent)",
  },
  "&.cm-focused .cm-matchingBracket": {backgroundColor: "var(--accent-soft)"},
  ".cm-tooltip": {
    color: "var(--text)",
    backgroundColor: "var(--surface)",
    border: "1px solid var(--line-strong)",
    borderRadius: "var(--radius)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {fontFamily: "var(--font-code)", maxHeight: "16rem"},
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {padding: "0.25rem 0.5rem"},
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    color: "var(--on-accent)",
    backgroundColor: "var(--accent)",
  },
  ".cm-completionDetail": {marginLeft: "0.75rem", fontStyle: "normal", opacity: "0.85"},
  ".cm-completionInfo": {padding: "0.375rem 0.625rem", maxWidth: "22rem", fontFamily: "var(--font-text)"},
  ".sql-fault": {
    backgroundColor: "var(--bad-soft)",
    textDecoration: "underline wavy var(--bad)",
    textUnderlineOffset: "0.25em",
  },
});

const setFault = StateEffect.define<{readonly from: number; readonly to: number} | null>();
const fault = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, {docChanged, effects}) {
    for (const effect of effects) {
      if (!effect.is(setFault)) continue;
      const place = effect.value;
      return place === null || place.from === place.to
        ? Decoration.none
        : Decoration.set([Decoration.mark({class: "sql-fault"}).range(place.from, place.to)]);
    }
    return docChanged ? Decoration.none : marks;
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.contentAttributes.from(
      field,
      (marks): Record<string, string> =>
        marks.size === 0 ? {} : {"aria-invalid": "true", "aria-errormessage": "sql-fault"},
    ),
  ],
});

/**
 * An editor of SQL in place of a field of the page. Tab leaves it, as it does a field.
 * @param options.onStop is told of Esc; gives whether there was something to stop
 */
export function sqlEditor(options: {
  readonly place: HTMLElement;
  readonly text: string;
  readonly tables: readonly SchemaTable[];
  /** Ids of the elements that name and describe it. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly onRun: (all: boolean) => void;
  readonly onStop: () => boolean;
  readonly onChange: (text: string) => void;
}): SqlEditor {
  let tables = options.tables;
  const schema = new Compartment();
  const run = (all: boolean) => (editor: EditorView) => {
    closeCompletion(editor);
    options.onRun(all);
    return true;
  };
  const view = new EditorView({
    parent: options.place,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        Prec.high(
          keymap.of([
            {key: "Mod-Enter", run: run(false), shift: run(true)},
            {key: "Ctrl-Enter", run: run(false), shift: run(true)},
          ]),
        ),
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        // The pictures are characters that few typefaces have.
        autocompletion({icons: false}),
        // After what Esc closes.
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          {key: "Escape", run: options.onStop},
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        schema.of(support(tables)),
        dialect.language.data.of({
          autocomplete: (context: CompletionContext) => bareColumns(context, tables),
        }),
        syntaxHighlighting(colours),
        fault,
        looks,
        EditorView.lineWrapping,
        EditorState.phrases.of(options.phrases),
        EditorView.contentAttributes.of({
          "aria-labelledby": options.labelledBy,
          "aria-describedby": options.describedBy,
          spellcheck: "false",
          autocapitalize: "off",
        }),
        EditorView.updateListener.of(({docChanged, state}) => {
          if (docChanged) options.onChange(state.doc.toString());
        }),
      ],
    }),
  });

  return {
    get text() {
      return view.state.doc.toString();
    },
    chosen(parts) {
      const {from, to, empty, head} = view.state.selection.main;
      if (!empty) return {from, to};
      return parts.findLast((part) => part.from <= head) ?? parts[0] ?? {from: 0, to: view.state.doc.length};
    },
    setText(text) {
      view.dispatch({
        changes: {from: 0, to: view.state.doc.length, insert: text},
        selection: {anchor: 0},
        userEvent: "input.replace",
      });
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text), {userEvent: "input", scrollIntoView: true});
      view.focus();
    },
    mark(place) {
      const end = view.state.doc.length;
      const within = place === null ? null : {from: Math.min(place.from, end), to: Math.min(place.to, end)};
      view.dispatch({effects: setFault.of(within)});
    },
    goTo(place) {
      view.dispatch({selection: {anchor: Math.min(place, view.state.doc.length)}, scrollIntoView: true});
      view.focus();
    },
    lineOf(place) {
      const line = view.state.doc.lineAt(Math.min(place, view.state.doc.length));
      return {line: line.number, column: place - line.from + 1};
    },
    setSchema(next) {
      tables = next;
      view.dispatch({effects: schema.reconfigure(support(tables))});
    },
    focus: () => view.focus(),
  };
}

/** Colours, keywords and, behind a point, the columns of a table. */
function support(tables: readonly SchemaTable[]) {
  const schema: Record<string, SQLNamespace> = {};
  for (const {name, about, columns} of tables) {
    const self: Completion = {label: name, apply: sqlName(name), type: "class", info: about};
    schema[name.replaceAll(".", "\\.")] = {self, children: columns.map(columnCompletion)};
  }
  return sqlSupport({dialect, schema, upperCaseKeywords: true});
}

function columnCompletion({name, type, about}: SchemaTable["columns"][number]): Completion {
  return {
    label: name,
    apply: sqlName(name),
    detail: type,
    type: "property",
    ...(about !== "" && {info: about}),
  };
}

/** Columns of the tables that the text names, wherever a word stands alone. */
function bareColumns(context: CompletionContext, tables: readonly SchemaTable[]): CompletionResult | null {
  const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*/u);
  if (word === null && !context.explicit) return null;
  const from = word?.from ?? context.pos;
  if (/[."'\p{L}\p{N}_]/u.test(context.state.sliceDoc(from - 1, from))) return null;
  const tokens = sqlTokens(context.state.doc.toString());
  // Within a text or a comment nothing is meant.
  if (tokens.some(({kind, from: begin, to}) => /^(string|comment)$/.test(kind) && begin < from && from < to))
    return null;
  const named = namedTables(
    tokens.filter(({kind}) => kind !== "comment"),
    tables.map(({name}) => name),
  );
  const columns = new Map(
    tables
      .filter(({name}) => named.includes(name))
      .flatMap((table) => table.columns.map((column) => [column.name, columnCompletion(column)] as const)),
  );
  // Before keywords that begin alike.
  const options = [...columns.values()].map((completion) => ({...completion, boost: 20}));
  return options.length === 0 ? null : {from, options, validFor: /^[\p{L}\p{N}_]*$/u};
}
