import type {Filled} from "../../document/fillDocument.js";
import type {Language} from "../../format/language.js";
import {notebookDocument, notebookPage} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import type {ExplorerAnalysis} from "./analysis.js";
import {longest, smallBudget} from "./bins.js";

export function page(lang: Language): string {
  return notebookPage({
    lang,
    name: "explorer",
    content: content(lang),
    tables: ["movies", "titles", "crew", "directors"],
  });
}

/** The document with its figures. */
export function content(lang: Language): Filled {
  return contentOf(analysisJson("explorer"), lang);
}

export function contentOf(data: ExplorerAnalysis, lang: Language): Filled {
  const {complete, films, counts} = data;
  const unknown = (name: "vote" | "runtime" | "budget"): number => counts[name].at(-1) ?? 0;
  const budgets = data.medians.budget?.films ?? 0;
  return notebookDocument("explorer", lang, {
    args: {
      films,
      complete: {part: complete, whole: films},
      voteUnknown: unknown("vote"),
      runtimeUnknown: unknown("runtime"),
      budgetUnknown: unknown("budget"),
      incompleteFrom: String(data.incompleteFrom),
      smallBudget,
      longestHours: longest / 60,
      budgets,
      budgetShare: {part: budgets, whole: films},
    },
    when: {few: 2 * complete < films},
  });
}
