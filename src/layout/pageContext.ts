import type {DataEnd} from "../../loaders/transform/tables.js";
import {type PageEngine, pageEngine} from "../engine/pageEngine.js";
import type {Language} from "../format/language.js";
import type {WholeTableName} from "../queries/tableNames.js";
import {dataEnd} from "./dataEnd.js";

/** A file as Framework hands it to a page. */
export interface SiteFile {
  readonly href: string;
  /** Bytes. */
  readonly size?: number;
}

/** What a page's code is given. */
export interface PageContext {
  readonly lang: Language;
  /** Not started: `start()`, `warmUp()` or `query()` does. */
  readonly engine: PageEngine;
  /** URLs of the page's data, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the bulk of the films ends, on pages that say so; else null. */
  readonly dataEnd: DataEnd | null;
}

/** Called by the block of code that `page` writes; `FileAttachment` exists only there. */
export function pageContext(given: {
  readonly lang: Language;
  readonly engine: {
    readonly worker: SiteFile;
    readonly wasm: SiteFile;
    readonly tables: Readonly<Partial<Record<WholeTableName, SiteFile>>>;
    /** Of the snapshot. */
    readonly version: string;
  };
  readonly files: Readonly<Record<string, string>>;
}): PageContext {
  return {
    lang: given.lang,
    engine: pageEngine(given.engine),
    files: given.files,
    dataEnd: dataEnd(),
  };
}
