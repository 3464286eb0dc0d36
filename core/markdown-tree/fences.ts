const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** Whether lines read one after the other belong to fenced code, without parsing the text they are of. */
export class Fences {
  #open: string | null = null;

  /** The mark of the fence that is open after the lines that were read; null outside of code. */
  get open(): string | null {
    return this.#open;
  }

  /** @returns whether the line belongs to fenced code, the fences themselves included */
  read(line: string): boolean {
    const [, mark, rest = ''] = fence.exec(line) ?? [];
    if (this.#open === null) {
      if (!mark || (mark.startsWith('`') && rest.includes('`'))) return false;
      this.#open = mark;
      return true;
    }
    if (mark?.startsWith(this.#open) && rest.trim() === '') this.#open = null;
    return true;
  }
}
