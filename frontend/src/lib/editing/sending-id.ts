/** Names what is sent: again after a lost answer it is the same thing, edited meanwhile it is another. */
export class SendingId {
  #content = '';
  #id = '';

  constructor(private readonly make: () => string) {}

  of(content: object): string {
    const now = JSON.stringify(content);
    if (now !== this.#content) [this.#content, this.#id] = [now, this.make()];
    return this.#id;
  }

  /** It arrived: the next is another, even of the same words. */
  arrived(): void {
    this.#content = '';
  }
}
