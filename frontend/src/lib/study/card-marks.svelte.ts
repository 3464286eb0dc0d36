import { latestMarks, newMarkId, NO_MARKS, type CardMark, type CardMarks, type MarkKind } from '@kkori/core/scheduling';
import { foldKnown, NOTHING_KNOWN, together, type KnownMarks } from './marks.js';
import type { Study } from './study.svelte.js';

/** What the cards of a sitting are marked with. It stands beside the grades: taking one back leaves these alone. */
export class SittingMarks {
  #known = $state.raw<KnownMarks>(NOTHING_KNOWN);
  readonly #folded = $derived(foldKnown(this.#known));
  /** Notes written in this sitting, first to last, undone ones left out. */
  #notes = $state.raw<readonly CardMark[]>([]);

  constructor(
    readonly study: Study,
    /** Told when something could not be written down. */
    readonly onlost: () => void,
  ) {}

  of(cardId: string): CardMarks {
    return this.#folded.get(cardId) ?? NO_MARKS;
  }

  learn(known: KnownMarks): void {
    this.#known = together(this.#known, known);
  }

  forget(): void {
    this.#known = NOTHING_KNOWN;
    this.#notes = [];
  }

  make(cardId: string, kind: MarkKind, value: string | null): CardMark {
    const now = this.study.now();
    const same = latestMarks(this.#known.marks, this.#known.undone).find(
      (mark) => mark.cardId === cardId && mark.kind === kind,
    );
    // What is marked now holds from now on, also right after another or where the clock was ahead before.
    const markedAt = Math.max(now, (same?.markedAt ?? 0) + 1);
    const mark = { id: newMarkId(now, crypto.getRandomValues(new Uint8Array(16))), cardId, kind, value, markedAt };
    this.#known = together(this.#known, { marks: [mark] });
    if (kind === 'NOTE') this.#notes = [...this.#notes, mark];
    this.study.mark(mark, same ?? null).catch(this.onlost);
    return mark;
  }

  /** Resolves when it is written down, or said that it could not be. */
  async undo(mark: CardMark): Promise<void> {
    this.#known = together(this.#known, { undone: [mark.id] });
    this.#notes = this.#notes.filter(({ id }) => id !== mark.id);
    await this.study.undoMark(mark).catch(this.onlost);
  }

  /** The last note written to that card in this sitting, which can be taken back; null when there is none. */
  lastNote(cardId: string): CardMark | null {
    return this.#notes.findLast((note) => note.cardId === cardId) ?? null;
  }
}
