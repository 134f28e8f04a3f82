import {el} from "../../../components/el.js";
import {fromAddress, intoAddress} from "../../../components/notebook/addressState.js";
import {controls} from "../../../components/notebook/controls.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import {formatNumber} from "../../../frame/format.js";
import type {Language} from "../../../frame/language.js";
import {formatShare} from "../../../questions/formatShare.js";
import type {WordsAnalysis} from "../analysis.js";
import {mostMarked, type TextGroup, textGroups} from "../groups.js";
import {wordsText} from "../text.js";
import {contrastView} from "./contrastView.js";

/** The words that set a group of texts apart, which the reader chooses. */
export function contrastFigure(data: WordsAnalysis, lang: Language): HTMLElement {
  const {apart} = wordsText[lang];
  const groups = textGroups(data, lang);
  const start = mostMarked(groups)!;
  const chosen = fromAddress(
    "texts",
    groups.map(({value}) => value),
    start.value,
  );
  const place = el("div");
  const draw = (value: string) => {
    place.replaceChildren(view(groups.find((group) => group.value === value) ?? start, lang));
  };
  draw(chosen);
  const select = selectControl({
    label: apart.choose,
    choices: groups.map((group) => ({value: group.value, label: apart.choices[group.kind](group.label)})),
    value: chosen,
    onChange: (value) => {
      intoAddress({texts: value === start.value ? null : value});
      draw(value);
    },
  });
  return el("div", {}, controls(lang, select), place);
}

function view(group: TextGroup, lang: Language): HTMLElement {
  const {apart} = wordsText[lang];
  const {kind, title: name, texts, others, marked} = group;
  const number = (value: number) => formatNumber(value, lang);
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
            formatShare(inside, texts, lang),
            formatShare(outside, others, lang),
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
