import {choiceSelect} from "../../../controls/choiceSelect.js";
import {controls} from "../../../controls/controls.js";
import {el} from "../../../dom/el.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import type {WordsAnalysis} from "../analysis.js";
import {mostMarked, type TextGroup, textGroups} from "../groups.js";
import {wordsText} from "../text.js";
import {contrastView} from "./contrastView.js";

/** The words that set a group of texts apart, which the reader chooses. */
export function contrastFigure(data: WordsAnalysis, lang: Language): HTMLElement {
  const {apart} = wordsText[lang];
  const groups = textGroups(data, lang);
  const place = el("div");
  const draw = () => place.replaceChildren(view(chosen.value().group, lang));
  const chosen = choiceSelect({
    label: apart.choose,
    name: "texts",
    choices: groups.map((group) => ({
      value: group.value,
      label: apart.choices[group.kind](group.label),
      group,
    })),
    standard: mostMarked(groups)!.value,
    onChange: draw,
  });
  draw();
  return el("div", {}, controls(lang, chosen.control), place);
}

function view(group: TextGroup, lang: Language): HTMLElement {
  const f = format(lang);
  const {apart} = wordsText[lang];
  const {kind, title: name, texts, others, marked} = group;
  const number = f.number;
  // That a genre's own name marks it is no news; but only words beyond the line set texts apart.
  const telling =
    group.inside.slice(0, marked).find(([word]) => word !== group.name.toLowerCase()) ?? group.inside[0];
  const [word, inside, outside] = telling ?? [null, 0, 0];
  return contrastView({
    lang,
    title:
      marked === 0 || word === null
        ? apart.titleNone(kind, name, word)
        : apart.titleMarked(
            kind,
            name,
            word,
            f.share(inside, texts),
            f.share(outside, others),
            marked,
            number(marked),
          ),
    subtitle: apart.subtitle(kind, name, number(texts), number(others)),
    file: `words-of-${group.value}`.toLowerCase().replaceAll(" ", "-"),
    contrast: group,
    comparison: group.comparison,
    inside: group.label,
    outside: apart.outside(kind),
    texts,
    others,
  });
}
