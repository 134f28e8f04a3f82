/** Numbers texts from 0, each distinct one once. */
export class StringCodes {
  private readonly codes = new Map<string, number>();

  of(text: string): number {
    let code = this.codes.get(text);
    if (code === undefined) {
      code = this.codes.size;
      this.codes.set(text, code);
    }
    return code;
  }

  /** The texts by number. */
  texts(): readonly string[] {
    return [...this.codes.keys()];
  }
}
