import type { FrontMatter } from '../question-format/index.js';
import { applyChange } from './change.js';
import { readDocument } from './document.js';
import { setFront, type FrontKey } from './front.js';

/** What is to be different in the front matter; what is left out stays. */
export type FrontChange = Partial<Pick<FrontMatter, 'subject' | 'level' | 'importance'>> & {
  tags?: (tags: readonly string[]) => readonly string[];
};

/** The text with its front matter changed; each key that stays is left as it is written. Null where it cannot be read. */
export function changeFront(text: string, { tags, ...values }: FrontChange): string | null {
  let changed = text;
  const set = <Key extends FrontKey>(key: Key, value: FrontMatter[Key]) => {
    const { outline, form } = readDocument(changed);
    const isSame = String(form.front?.[key]) === String(value);
    if (!isSame) changed = applyChange(changed, setFront(outline, key, value));
  };
  const { front } = readDocument(text).form;
  if (!front) return null;
  if (values.subject !== undefined) set('subject', values.subject);
  if (tags) set('tags', [...new Set(tags(front.tags))]);
  if (values.level !== undefined) set('level', values.level);
  if (values.importance !== undefined) set('importance', values.importance);
  return changed;
}
