/** What the reader has chosen, and where it is chosen. */
export interface Chosen<Value> {
  readonly control: HTMLElement;
  readonly value: () => Value;
}
