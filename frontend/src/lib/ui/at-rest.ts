/** Does the last of what it is told, once nothing more has been told for a while. */
export class AtRest<Value> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told: { value: Value } | null = null;

  constructor(
    private readonly work: (value: Value) => void,
    private readonly pauseMs: number,
  ) {}

  tell(value: Value): void {
    clearTimeout(this.#timer);
    this.#told = { value };
    this.#timer = setTimeout(() => this.now(), this.pauseMs);
  }

  /** Does what still waits. */
  now(): void {
    clearTimeout(this.#timer);
    const told = this.#told;
    this.#told = null;
    if (told) this.work(told.value);
  }
}
