/** A browser with one page open, in terms that every engine has. */
export interface Session {
  /** Its version, as it tells it. */
  readonly version: string;
  /** Goes to an address and waits until the page is loaded. */
  open(url: string): Promise<void>;
  /** The value of an expression in the page, which has to be JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Clicks the first element that a selector finds, as a mouse does. */
  click(selector: string): Promise<void>;
  /** Types a text into the element that has the focus, as a keyboard does. */
  type(text: string): Promise<void>;
  /** Makes what is seen of the page as large as this, in pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What was reported since it was last asked: uncaught errors, errors and warnings of the console. */
  problems(): Promise<readonly string[]>;
  /** A picture of what is seen, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}
