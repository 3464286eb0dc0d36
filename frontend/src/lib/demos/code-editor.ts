import { autocompletion, closeBrackets } from '@codemirror/autocomplete';
import { indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { markLines, openTextEditor } from '$lib/ui/editor/text-editor.js';

/** Something wrong with the code, at a place counted from 1; null where the place is not known. */
export interface CodeProblem {
  line: number | null;
  column: number | null;
  message: string;
}

export interface CodeEditorOptions {
  parent: HTMLElement;
  code: string;
  /** For screen readers. */
  label: string;
  readOnly: boolean;
  onchange: (code: string) => void;
}

/** An editor for JavaScript. Escape and then Tab leaves it, as its hint says. */
export function openCodeEditor({ parent, code, label, readOnly, onchange }: CodeEditorOptions): EditorView {
  return openTextEditor({
    parent,
    text: code,
    attributes: { 'aria-label': label, autocapitalize: 'off', spellcheck: 'false' },
    keys: [indentWithTab],
    extensions: [
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      autocompletion({ activateOnTyping: false }),
      javascript(),
      syntaxHighlighting(colours),
      theme,
      EditorState.tabSize.of(2),
      EditorState.readOnly.of(readOnly),
    ],
    onchange,
  });
}

/** Replaces the text, unless it is the same already. */
export function setCode(editor: EditorView, code: string): void {
  const { doc } = editor.state;
  if (doc.toString() !== code) editor.dispatch({ changes: { from: 0, to: doc.length, insert: code } });
}

/** Marks the lines that problems are in; those without a place mark the first. */
export function markProblems(editor: EditorView, problems: readonly CodeProblem[]): void {
  const [first] = markLines(
    editor,
    problems.map(({ line, column, message }) => ({ line: line ?? 1, column: column ?? 1, message })),
  );
  if (first) editor.dispatch({ effects: EditorView.scrollIntoView(first.from, { y: 'nearest' }) });
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.moduleKeyword, tags.operatorKeyword], color: 'var(--indigo)' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: 'var(--pine)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--gardenia)' },
  { tag: [tags.comment], color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: 'var(--indigo-deep)' },
]);

const theme = EditorView.theme({
  '&': { backgroundColor: 'var(--paper)', maxHeight: '26rem' },
  '&.cm-focused': { outlineOffset: '1px' },
  '.cm-scroller': { fontSize: '0.875rem', lineHeight: '1.6' },
  '.cm-content': { padding: '10px 0' },
  '.cm-matchingBracket': { backgroundColor: 'var(--indigo-wash)', outline: '1px solid var(--indigo)' },
});
