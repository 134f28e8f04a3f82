/** The parts of the page of a question, as `askForm` writes them. */
export interface AskPlaces {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** What the field takes. */
  readonly hint: HTMLElement;
  /** Where the answer goes. */
  readonly answer: HTMLElement;
  /** Tells screen readers of it. */
  readonly announced: HTMLElement;
  /** What is there before any question. */
  readonly idle: HTMLElement;
  /** What the tab says before any question. */
  readonly title: string;
}

/** @throws Error where the page lacks one of them */
export function askPlaces(): AskPlaces {
  return {
    form: find("form#ask", HTMLFormElement),
    input: find("form#ask input", HTMLInputElement),
    hint: find("#asked-hint", HTMLElement),
    answer: find("#answer", HTMLElement),
    announced: find("#announced", HTMLElement),
    idle: find("#idle", HTMLElement),
    title: document.title,
  };
}

function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page lacks ${selector}`);
  return element;
}
