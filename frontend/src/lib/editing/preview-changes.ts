import type { QuestionSource } from '@kkori/core/question-format';
import type { QuestionView } from '@kkori/core/question-view';

export interface Block {
  key: string;
  html: string;
}

/** All of a question but its explanation. */
export interface AroundExplanation {
  source: QuestionSource;
  view: QuestionView;
  syllables: number;
}

export interface Preview extends AroundExplanation {
  /** The explanation block by block: most of a long text, of which a page draws anew only what changed. */
  explanation: readonly Block[];
}

/** Blocks that stand in the place of others. */
export interface BlockChange {
  from: number;
  removed: number;
  blocks: readonly Block[];
}

/** What became of a preview by a change of the text: of a long text little more than what was typed. */
export interface PreviewChange {
  /** Null where it stayed as it was. */
  around: AroundExplanation | null;
  explanation: BlockChange;
}

/** Blocks that stayed are the same objects. */
export function changedBlocks(before: readonly Block[], after: readonly Block[]): BlockChange {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, removed: before.length - same - from, blocks: after.slice(from, after.length - same) };
}

/** What stayed is the same as before, so that whoever shows it has nothing to do. */
export function changedPreview(before: Preview | null, { around, explanation }: PreviewChange): Preview | null {
  const { source, view, syllables } = around ?? before ?? {};
  if (!source || !view || syllables === undefined) return null;
  const { from, removed, blocks } = explanation;
  const shown = before?.explanation ?? [];
  const stays = removed === 0 && blocks.length === 0;
  return { source, view, syllables, explanation: stays ? shown : shown.toSpliced(from, removed, ...blocks) };
}
