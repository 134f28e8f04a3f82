import type {Rule, RuleExample} from "./tables.js";

/** Examples that a rule keeps. */
const EXAMPLES = 5;
/** Characters that a value of an example is cut to. */
const LONGEST = 80;

/** A rule that counts what it applies to, and keeps the first few as examples. */
export class RuleCount implements Rule {
  count = 0;
  readonly examples: RuleExample[] = [];

  constructor(
    readonly name: string,
    readonly description: string,
    readonly removesRows: boolean,
    readonly leavesOut: boolean,
  ) {}

  /** Raises the count and, while there are few, keeps an example. */
  add(example: () => RuleExample): void {
    this.count++;
    this.addExample(example);
  }

  /** Keeps an example, while there are few. */
  addExample(example: () => RuleExample): void {
    if (this.examples.length >= EXAMPLES) return;
    const {before, after, ...where} = example();
    this.examples.push({...where, before: cut(before), after: cut(after)});
  }
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join("")}…`;
}
