import type { Study } from './study.svelte.js';

interface Stored<Value> {
  owner: string;
  value: Value;
  sent: boolean;
}

/** Something that the person signed in chose on this device, which holds here before the server knows of it. */
export class OwnChoice<Value> {
  /** @param parse what is stored may be of another version: null when it is not a choice, or holds no more */
  constructor(
    readonly study: Study,
    readonly key: string,
    readonly parse: (stored: unknown) => Value | null,
  ) {}

  /** That of whoever studies now. */
  get(): Stored<Value> | null {
    const stored = localStorage.getItem(this.key);
    if (stored === null || !this.study.viewer.person) return null;
    try {
      const { owner, value, sent } = JSON.parse(stored) as Partial<Stored<unknown>>;
      const parsed = this.parse(value);
      return owner === this.study.owner && parsed !== null ? { owner, value: parsed, sent: sent === true } : null;
    } catch {
      return null;
    }
  }

  set(value: Value, sent = false): void {
    localStorage.setItem(this.key, JSON.stringify({ owner: this.study.owner, value, sent }));
  }

  clear(): void {
    localStorage.removeItem(this.key);
  }

  /** Whether it is still the one that was sent. */
  isStill(value: Value): boolean {
    return JSON.stringify(this.get()?.value) === JSON.stringify(value);
  }
}
