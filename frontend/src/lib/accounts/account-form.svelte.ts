import { tick } from 'svelte';
import { ApiError } from '$lib/api/index.js';
import { m } from '$lib/paraglide/messages.js';
import { sayFieldProblem } from './say-field-problem.js';
import type { FieldProblem } from './field-problems.js';

/** What the server may say no with, whatever was asked. */
type Refusal =
  | { __typename: 'InvalidInput'; message: string; fields: readonly { field: string; message: string }[] }
  | { __typename: 'RateLimited'; retryAfterSeconds: number };

/** What a form of the account knows beside its fields: what is wrong with them, and whether it is on its way. */
export class AccountForm<Field extends string> {
  errors = $state<Partial<Record<Field, string>>>({});
  /** What concerns no single field. */
  message = $state('');
  busy = $state(false);
  /** Epoch ms until which the server takes no further attempt. */
  #blockedUntil = $state(0);
  #now = $state(Date.now());

  readonly secondsBlocked = $derived(Math.max(0, Math.ceil((this.#blockedUntil - this.#now) / 1_000)));

  constructor(
    readonly fields: readonly Field[],
    readonly element: () => HTMLFormElement | undefined,
  ) {}

  /** Checks and, when nothing is wrong, sends. The fields keep what was written, whatever happens. */
  async submit(problems: Partial<Record<Field, FieldProblem | null>>, send: () => Promise<void>): Promise<void> {
    if (this.busy || this.secondsBlocked > 0) return;
    this.message = '';
    this.errors = {};
    for (const field of this.fields) {
      const words = sayFieldProblem(problems[field] ?? null);
      if (words) this.errors[field] = words;
    }
    if (Object.keys(this.errors).length > 0) return this.#toFirstError();
    this.busy = true;
    try {
      await send();
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
      if (problem.kind === 'busy') this.#block(problem.retryAfterSeconds ?? 30);
      else this.message = problem.kind === 'offline' ? m.accounts_failed_offline() : m.accounts_failed();
    } finally {
      this.busy = false;
    }
    await this.#toFirstError();
  }

  refused(refusal: Refusal): void {
    if (refusal.__typename === 'RateLimited') return this.#block(refusal.retryAfterSeconds);
    for (const { field, message } of refusal.fields) {
      if (this.#knows(field)) this.errors[field] = message;
      else this.message = message;
    }
    if (refusal.fields.length === 0) this.message = refusal.message;
  }

  #knows(field: string): field is Field {
    return (this.fields as readonly string[]).includes(field);
  }

  #block(seconds: number): void {
    this.#now = Date.now();
    this.#blockedUntil = this.#now + seconds * 1_000;
    const timer = setInterval(() => {
      this.#now = Date.now();
      if (this.#now >= this.#blockedUntil) clearInterval(timer);
    }, 1_000);
  }

  async #toFirstError(): Promise<void> {
    await tick();
    this.element()?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }
}
