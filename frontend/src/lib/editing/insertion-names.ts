import { m } from '$lib/paraglide/messages.js';
import { insertions, type Insertion, type InsertionId } from './insertions.js';

const names: Record<InsertionId, () => string> = {
  'follow-up': () => m.editor_add_follow_up(),
  choice: () => m.editor_add_choice(),
  'true-false': () => m.editor_add_true_false(),
  cloze: () => m.editor_add_cloze(),
  flowchart: () => m.editor_add_flowchart(),
  sequence: () => m.editor_add_sequence(),
  state: () => m.editor_add_state(),
  table: () => m.editor_add_table(),
  code: () => m.editor_add_code(),
  quote: () => m.editor_add_quote(),
};

/** Everything that can be put into a question's text, by its name in the viewer's language. */
export function namedInsertions(): Insertion[] {
  return insertions((id) => names[id]());
}
