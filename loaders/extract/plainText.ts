import type {FileShape} from "./fileShape.js";

/** A raw file whose text can be read as it is, in UTF-8. */
export interface PlainText {
  /** The file's name, as messages and reports tell it. */
  readonly name: string;
  /** The path of the file; or the descriptor of an open one that has no name, which holds what was unpacked from it. */
  readonly text: string | number;
  /** How the text was got at where it was not plain, in clauses: "is packed with gzip". */
  readonly remarks: readonly string[];
  /** How it is written where it is not as the published file. */
  readonly shape?: FileShape | undefined;
}
