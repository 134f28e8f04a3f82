import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {caveat, figurePlace, notebookContent, notebookPage, prose} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import type {ExplorerAnalysis} from "./analysis.js";
import {longest, smallBudget} from "./bins.js";
import {explorerText} from "./text.js";

/** The notebook's finding: its heading and its line in the list of notebooks. */
export function explorerFinding({complete, films}: ExplorerAnalysis, lang: Language): string {
  const f = format(lang);
  return explorerText[lang].finding(f.share(complete, films), f.number(films), 2 * complete < films);
}

export function page(lang: Language): string {
  const f = format(lang);
  const data = analysisJson<ExplorerAnalysis>("explorer");
  const text = explorerText[lang];
  const number = f.number;
  const unknown = (name: "vote" | "runtime" | "budget") => number(data.counts[name].at(-1) ?? 0);
  const budgets = data.medians.budget?.films ?? 0;
  const {explore, left, limits} = text;
  return notebookPage({
    lang,
    name: "explorer",
    content: notebookContent({
      description: text.description,
      finding: explorerFinding(data, lang),
      lead: text.lead,
      sections: [
        {
          id: "explore",
          heading: explore.heading,
          html:
            prose(explore.how) +
            figurePlace("explorer", lang) +
            prose(explore.read) +
            caveat(
              explore.unknown(unknown("vote"), unknown("runtime"), unknown("budget")),
              explore.severalGenres,
              explore.years(String(data.incompleteFrom)),
              explore.bins(number(smallBudget), number(longest / 60)),
            ),
        },
        {
          id: "left",
          heading: left.heading,
          html: prose(left.how(number(data.first.length))) + figurePlace("films", lang),
        },
        {
          id: "limits",
          heading: limits.heading,
          html: caveat(
            limits.budgets(number(budgets), number(data.films), f.share(budgets, data.films)),
            limits.money,
            limits.votes,
            limits.language,
          ),
        },
      ],
    }),
    tables: ["movies"],
  });
}
