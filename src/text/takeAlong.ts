import type {Language} from "../format/language.js";

/** What a reader may take along of a figure, and what a figure that stands alone says. */
const en = {
  data: "Data",
  saveDataAs: (format: string) => `Save the data as ${format}`,
  openInSql: "Open in SQL",
  openFailed: "This browser keeps nothing for the other page. Save the data and drop them there.",
  link: "Link",
  copyLink: "Copy the link to this figure",
  embed: "Embed",
  copyEmbed: "Copy the embed code",
  picture: "Picture",
  savePictureAs: (format: string) => `Save the picture as ${format}`,
  pictureFailed: "The picture could not be made. Try the other form, or try again later.",
  fromNotebook: (notebook: string, site: string) => `From the notebook “${notebook}” of ${site}`,
  fromPage: (title: string, site: string) => `“${title}” on ${site}`,
  none: "There is no such figure here (any more).",
};

const es: typeof en = {
  data: "Datos",
  saveDataAs: (format) => `Guardar los datos como ${format}`,
  openInSql: "Abrir en SQL",
  openFailed: "Este navegador no guarda nada para la otra página. Guarde los datos y suéltelos allí.",
  link: "Enlace",
  copyLink: "Copiar el enlace a este gráfico",
  embed: "Insertar",
  copyEmbed: "Copiar el código para insertarlo",
  picture: "Imagen",
  savePictureAs: (format) => `Guardar la imagen como ${format}`,
  pictureFailed: "No se pudo crear la imagen. Pruebe con el otro formato o inténtelo más tarde.",
  fromNotebook: (notebook, site) => `Del cuaderno «${notebook}» de ${site}`,
  fromPage: (title, site) => `«${title}» en ${site}`,
  none: "Aquí no hay (o ya no hay) ningún gráfico con ese nombre.",
};

export const takeAlongText: Readonly<Record<Language, typeof en>> = {en, es};
