import {languageOfPage} from "../format/language.js";
import {commonText} from "../text/common.js";
import {copyButtons} from "./copyButtons.js";

/** Gives the citation of the page its address, as the reader sees it, and a button that copies it. */
export function makeCitable(): void {
  const place = document.querySelector<HTMLElement>(".cite");
  const words = place?.querySelector<HTMLElement>(".cite-text");
  const address = place?.querySelector<HTMLElement>(".cite-address");
  if (!place || !words || !address) return;
  const lang = languageOfPage();
  const update = (): void => {
    address.textContent = location.href.replace(/#.*$/, "");
  };
  update();
  place.addEventListener("toggle", update);
  place.append(
    copyButtons(
      [
        {
          label: commonText[lang].copy,
          text: () => {
            update();
            return words.textContent ?? "";
          },
        },
      ],
      lang,
    ),
  );
}
