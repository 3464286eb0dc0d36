import { latestMarks, newMarkId, type CardMark, type MarkKind } from '@kkori/core/scheduling';
import { logged } from '../facts.js';
import { undoneIds } from '../memories.js';
import type { Study } from '../study.svelte.js';

/** As many cards as are marked at once. */
export const MOST_AT_ONCE = 2_000;

/** Marks all these cards alike. @returns the marks, to be taken back together */
export async function markCards(
  study: Study,
  cardIds: readonly string[],
  kind: MarkKind,
  value: string | null,
): Promise<CardMark[]> {
  const made = await study.marks.of(study.owner);
  const before = latestMarks(made, undoneIds(made)).filter((mark) => mark.kind === kind);
  const replaced = new Map(before.map((mark): [string, CardMark] => [mark.cardId, mark]));
  const now = study.now();
  const marks = cardIds.map((cardId): CardMark => {
    // What is marked now holds from now on, also where the clock was ahead before.
    const markedAt = Math.max(now, (replaced.get(cardId)?.markedAt ?? 0) + 1);
    return { id: newMarkId(now, crypto.getRandomValues(new Uint8Array(16))), cardId, kind, value, markedAt };
  });
  await study.marks.addAll(
    marks.map((mark) => logged({ ...mark, replaced: replaced.get(mark.cardId) ?? null }, study.owner)),
  );
  study.wroteMany();
  return marks;
}

/** Takes them back together. */
export async function unmarkCards(study: Study, marks: readonly CardMark[]): Promise<void> {
  await study.marks.undoAll(
    marks.map(({ id }) => id),
    study.now(),
  );
  study.wroteMany();
}
