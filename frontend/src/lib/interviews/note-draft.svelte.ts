import { mergeTexts } from '@kkori/core/text-diff';
import { request } from '$lib/api/index.js';
import { SaveMockNoteDocument } from '$lib/api/generated/graphql.js';

const WAIT_MS = 600;
const RETRY_MS = 4_000;

interface Kept {
  text: string;
  base: string;
  version: number;
}

/** Where both wrote something else in the same place, both stay. */
export function mergedNote(base: string, mine: string, theirs: string): string {
  return mergeTexts(base, mine, theirs)
    .map((chunk) => (chunk.kind === 'conflict' ? `${chunk.theirs}\n${chunk.mine}` : chunk.text))
    .join('');
}

/** One's own note to an answer: saved while it is written, kept in this browser until it is. */
export class NoteDraft {
  text = $state('');
  state = $state<'saved' | 'waiting' | 'failed'>('saved');
  /** Why it cannot be saved as it is. */
  refusal = $state('');
  #base = '';
  #version = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  readonly #key: string;

  constructor(
    private readonly of: { interviewId: string; roundId: string; ordinal: number },
    personId: string,
    saved: { text: string; version: number },
  ) {
    this.#key = `kkori:interview-note:${personId}:${of.roundId}:${of.ordinal}`;
    [this.text, this.#base, this.#version] = [saved.text, saved.text, saved.version];
    const kept = this.#kept();
    if (kept && kept.text !== saved.text) {
      this.text = mergedNote(kept.base, kept.text, saved.text);
      this.#later(0);
    }
  }

  /** What the server has now, written in another window perhaps. */
  heard({ text, version }: { text: string; version: number }): void {
    if (version <= this.#version || this.#running) return;
    this.text = this.text === this.#base ? text : mergedNote(this.#base, this.text, text);
    [this.#base, this.#version] = [text, version];
  }

  changed(): void {
    const kept: Kept = { text: this.text, base: this.#base, version: this.#version };
    try {
      localStorage.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // Without room it is saved by the server alone.
    }
    this.#later(WAIT_MS);
  }

  /** At once, as when the screen goes. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running || this.text === this.#base) return;
    this.#running = true;
    const sent = this.text;
    try {
      const input = { ...this.of, version: this.#version, text: sent };
      const { saveMockNote: answer } = await request(SaveMockNoteDocument, { input });
      this.#running = false;
      this.refusal = '';
      if (answer.__typename === 'MockNoteSaved') {
        [this.#base, this.#version] = [sent, answer.version];
        if (this.text === sent) {
          this.state = 'saved';
          localStorage.removeItem(this.#key);
        } else this.#later(WAIT_MS);
      } else if (answer.__typename === 'MockNoteChanged') {
        this.heard(answer);
        this.#later(0);
      } else {
        this.state = 'failed';
        this.refusal =
          answer.__typename === 'InvalidInput' ? (answer.fields[0]?.message ?? answer.message) : answer.message;
        if (answer.__typename === 'RateLimited') this.#later(answer.retryAfterSeconds * 1_000);
      }
    } catch {
      this.#running = false;
      this.#later(RETRY_MS);
      this.state = 'failed';
    }
  }

  #later(wait: number): void {
    this.state = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  #kept(): Kept | null {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? 'null') as Kept | null;
    } catch {
      return null;
    }
  }
}
