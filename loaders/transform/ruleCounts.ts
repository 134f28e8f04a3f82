import type {Rule} from "./tables.js";

/** The rules of the quality report in the order in which they are added, each with a count to raise. */
export class RuleCounts {
  private readonly rules: (Rule & {count: number})[] = [];

  /** Adds a rule; the one returned counts from 0. */
  add(name: string, description: string, {removesRows = false} = {}): {count: number} {
    const rule = {name, description, count: 0, removesRows};
    this.rules.push(rule);
    return rule;
  }

  get list(): readonly Rule[] {
    return this.rules;
  }
}
