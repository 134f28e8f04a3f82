import {group} from "d3-array";
import type {RuleExample} from "../../../loaders/transform/tables.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {filmHref} from "../../dom/filmLink.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {ProvenanceAnalysis} from "./analysis.js";
import {ruleText} from "./ruleText.js";
import {provenanceText, type RuleGroup} from "./text.js";

type Rule = ProvenanceAnalysis["rules"][number];

/** Rules whose values are numbers to be read, not names. */
const numeric =
  /^(records_cut_in_two|return_known|money_suspect|money_doubtful|money_rounded|credits_records_united|.*_null_to_0|.*_not_valid)$/;
/** Rules after which an empty value means unknown, not left out. */
const unknownAfter =
  /^(title_missing|.*_not_valid|vote_average_0_with_votes|overview_placeholder|tagline_blank|films_without_.*|.*_without_id)$/;

function groupOf({name, removes_rows}: Rule): RuleGroup {
  if (removes_rows) return "records";
  if (/^(problems|missing_words)_/.test(name)) return "unreadable";
  if (/keywords/.test(name)) return "keywords";
  if (name.startsWith("titles_")) return "titles";
  return /^(credits|cast|crew)_|films_without_credits/.test(name) ? "credits" : "cells";
}

/** All rules of the quality report in their order, each with its count and an example, as HTML. */
export function rulesList(data: ProvenanceAnalysis, lang: Language): string {
  const text = provenanceText[lang].rules;
  const groups = group(data.rules, groupOf);
  return (Object.keys(text.groups) as RuleGroup[])
    .flatMap((name) => {
      const rules = groups.get(name);
      if (rules === undefined) return [];
      return [
        `<h3>${escapeHtml(text.groups[name])}</h3>
<ol class="rule-list">${rules.map((rule) => item(rule, data, lang)).join("\n")}</ol>`,
      ];
    })
    .join("\n");
}

function item(rule: Rule, data: ProvenanceAnalysis, lang: Language): string {
  const f = format(lang);
  const own = ruleText[lang][rule.name];
  const what = own?.what(f.number(data.suspectBelow)) ?? rule.description;
  // An example that differs tells more than one that does not.
  const example = rule.examples.find(({before, after}) => before !== after) ?? rule.examples[0];
  const shown =
    example === undefined ? problem(rule, data, lang) : exampleText(rule, example, own?.value ?? "", lang);
  return `<li${rule.count === 0 ? ' class="rule-idle"' : ""}><b class="num">${f.number(rule.count)}</b><div><p>${escapeHtml(what)}</p>${shown === "" ? "" : `<p class="rule-example">${shown}</p>`}</div></li>`;
}

function exampleText(
  {name, removes_rows}: Rule,
  example: RuleExample,
  value: string,
  lang: Language,
): string {
  const text = provenanceText[lang].rules;
  const id = String(example.id ?? "–");
  const named =
    example.title === null ? escapeHtml(text.untitled(id)) : `<cite>${escapeHtml(example.title)}</cite>`;
  // A film that is left out has no page.
  const hasPage = !removes_rows && !name.endsWith("_of_films_not_kept");
  const title =
    !hasPage || example.id === null
      ? named
      : `<a href="${escapeHtml(filmHref({id: example.id}))}">${named}</a>`;
  // A record without a film's id is named by its title or by nothing.
  const place = escapeHtml(text.example(format(lang).number(example.record), "\u0000")).replace(
    "\u0000",
    title,
  );
  const change =
    example.before === example.after && (name === "repeated_id" || example.before !== "")
      ? escapeHtml(text.alike)
      : `${values(name, example.before, text.nothing, lang)} <span aria-hidden="true">→</span> ${values(
          name,
          example.after,
          unknownAfter.test(name) ? text.unknown : text.out,
          lang,
        )}`;
  // Where nothing is left out nor given, the film is all there is to show.
  if (value === "" && example.before === "" && example.after === "") {
    return place.replace(/:$/, ".");
  }
  return `${place} ${value === "" ? "" : `${escapeHtml(value)}: `}${change}`;
}

function values(name: string, text: string, empty: string, lang: Language): string {
  const f = format(lang);
  if (text === "") return `<i>${escapeHtml(empty)}</i>`;
  if (text.trim() === "") return `<i>${escapeHtml(provenanceText[lang].rules.blank)}</i>`;
  const parts = text.split(" | ").map((part) => {
    const number = Number(part);
    if (!numeric.test(name) || part === "" || !Number.isFinite(number)) return part;
    return Number.isInteger(number) ? f.number(number) : f.measure(number);
  });
  return `<span class="rule-value">${parts.map(escapeHtml).join(" · ")}</span>`;
}

/** The first cell that could not be read, of the file that the rule is about. */
function problem({name}: Rule, {problems}: ProvenanceAnalysis, lang: Language): string {
  const file = /^problems_in_(.+)$/.exec(name)?.[1];
  if (file === undefined) return "";
  const first = problems.find((one) => one.file.startsWith(file));
  if (first === undefined) return "";
  return escapeHtml(
    provenanceText[lang].rules.problem(format(lang).number(first.record), first.column ?? "", first.message),
  );
}
