import {RuleCount} from "./ruleCount.js";
import type {Rule} from "./tables.js";

/** The rules of the quality report in the order in which they are added, each with a count to raise. */
export class RuleCounts {
  private readonly rules: RuleCount[] = [];

  /** Adds a rule; the one returned counts from 0. */
  add(name: string, description: string, {removesRows = false, leavesOut = false} = {}): RuleCount {
    const rule = new RuleCount(name, description, removesRows, removesRows || leavesOut);
    this.rules.push(rule);
    return rule;
  }

  get list(): readonly Rule[] {
    return this.rules;
  }
}
