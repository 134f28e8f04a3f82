import type {Language} from "../../format/language.js";

interface AnalysisText {
  readonly title: string;
  readonly heading: string;
  readonly lead: (films: string) => string;
  readonly description: string;
  readonly tools: string;
  readonly notebooks: string;
}

const en: AnalysisText = {
  title: "Analysis: what one can do with the data and learn from them",
  heading: "What one can do and learn here",
  lead: (films) =>
    `Tools with which you look at the ${films} films yourself, and notebooks that answer questions about them, each with its figures, its doubts and its SQL.`,
  description:
    "Tools to filter, compare and download the films, and notebooks on money, time, languages, words, votes and people, by the questions that they answer.",
  tools: "Look for yourself",
  notebooks: "Questions that are answered",
};

const es: AnalysisText = {
  title: "Análisis: qué se puede hacer con los datos y aprender de ellos",
  heading: "Qué se puede hacer y aprender aquí",
  lead: (films) =>
    `Herramientas para mirar usted mismo las ${films} películas y cuadernos que responden preguntas sobre ellas, cada uno con sus cifras, sus dudas y su SQL.`,
  description:
    "Herramientas para filtrar, comparar y descargar las películas, y cuadernos sobre dinero, tiempo, idiomas, palabras, votos y personas, según las preguntas que responden.",
  tools: "Véalo usted mismo",
  notebooks: "Preguntas con respuesta",
};

export const analysisText: Readonly<Record<Language, AnalysisText>> = {en, es};
