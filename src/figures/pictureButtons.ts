import {download} from "../dom/download.js";
import {el} from "../dom/el.js";
import type {Language} from "../format/language.js";
import {takeAlongText} from "../text/takeAlong.js";
import {figureAddress} from "./figureAddress.js";

/** Two pixels of the picture to one of the screen: sharp on paper and in slides. */
const pngScale = 2;

/**
 * Buttons that save a chart as SVG and as PNG, as it stands on the screen, with its title, its legend, its source and its
 * address.
 * @param chart gives the chart as it is now; null before it is drawn
 */
export function pictureButtons(
  chart: () => SVGSVGElement | null,
  options: {
    readonly lang: Language;
    readonly title: string;
    readonly subtitle: string;
    readonly note: string;
    readonly file: string;
  },
): HTMLElement {
  const text = takeAlongText[options.lang];
  const status = el("span", {class: "meta", role: "status"});
  const button = (format: string, save: (picture: string) => Promise<void> | void) => {
    const made = el(
      "button",
      {class: "button-quiet", type: "button", "aria-label": text.savePictureAs(format)},
      format,
    );
    made.addEventListener("click", async () => {
      const drawn = chart();
      if (drawn === null) return;
      const address = figureAddress(drawn);
      status.textContent = "";
      try {
        const {picture} = await import("./picture.js");
        await save(await picture(drawn, {...options, address}));
      } catch {
        status.textContent = text.pictureFailed;
      }
    });
    return made;
  };
  return el(
    "div",
    {class: "picture-buttons", role: "group", "aria-label": text.picture},
    el("span", {class: "meta", "aria-hidden": "true"}, text.picture),
    button("SVG", (picture) =>
      download(`${options.file}.svg`, new Blob([picture], {type: "image/svg+xml;charset=utf-8"})),
    ),
    button("PNG", async (picture) => download(`${options.file}.png`, await asPng(picture))),
    status,
  );
}

async function asPng(picture: string): Promise<Blob> {
  const image = new Image();
  // The site's security policy allows images in data URLs, not in blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const canvas = el("canvas", {width: image.width * pngScale, height: image.height * pngScale});
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser draws no pictures");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("This browser makes no PNG"));
      else resolve(blob);
    }, "image/png");
  });
}
