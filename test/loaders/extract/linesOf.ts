import type {ProblemsOfKind} from "../../../loaders/extract/problems.js";

/** The examples of all kinds, a line each, for comparing: "not_an_id, record 1, id is not a number: x1". */
export function linesOf(problems: readonly ProblemsOfKind[]): string[] {
  return problems
    .flatMap(({examples}) => examples)
    .map(({kind, record, column, message, value}) =>
      [`${kind}, record ${record}, ${column === undefined ? "" : `${column} `}${message}`, value]
        .filter((part) => part !== undefined)
        .join(": "),
    );
}
