import type { Extension } from '@codemirror/state';
import { EditorView, type KeyBinding } from '@codemirror/view';
import { changeBetween } from '@kkori/core/question-document';
import { nearestLine, openTextEditor } from '$lib/ui/editor/text-editor.js';

export { markLines } from '$lib/ui/editor/text-editor.js';

export interface MarkdownEditorOptions {
  parent: HTMLElement;
  text: string;
  label: string;
  keys?: readonly KeyBinding[];
  extensions?: Extension;
  onchange: (text: string) => void;
}

/** An editor for Markdown. Tab leaves it, as any other field. */
export function openMarkdownEditor({ label, extensions = [], ...rest }: MarkdownEditorOptions): EditorView {
  return openTextEditor({
    ...rest,
    attributes: { 'aria-label': label, 'aria-multiline': 'true' },
    extensions: [extensions, theme],
  });
}

/** Puts the cursor at the beginning of a line. */
export function goToLine(editor: EditorView, number: number): void {
  const { from } = nearestLine(editor, number);
  editor.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  editor.focus();
}

/** Takes over a text that was changed elsewhere, where it differs: cursor and history stay. */
export function takeText(editor: EditorView, text: string): void {
  const changes = changeBetween(editor.state.doc.toString(), text);
  if (changes) editor.dispatch({ changes });
}

const theme = EditorView.theme({
  '&': {
    backgroundColor: 'var(--sheet)',
    border: '1px solid color-mix(in srgb, var(--line-strong) 70%, transparent)',
    minHeight: '24rem',
    maxHeight: '70dvh',
    overflow: 'hidden',
  },
  '&.cm-focused': { outlineOffset: '0' },
  '.cm-scroller': { fontSize: '0.9375rem', lineHeight: '1.7' },
  // Below 16 px a phone would zoom in.
  '@media (pointer: coarse)': { '.cm-scroller': { fontSize: '1rem' } },
  '.cm-content': { padding: '12px 0' },
});
