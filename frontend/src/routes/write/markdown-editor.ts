import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { Problem } from './writing.svelte.js';

/** An editor for Markdown in the page's own colours. Tab leaves it, as any other field. */
export function openMarkdownEditor(options: {
  parent: HTMLElement;
  text: string;
  label: string;
  onchange: (text: string) => void;
}): EditorView {
  const { parent, text, label, onchange } = options;
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        theme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'true' }),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onchange(update.state.doc.toString());
        }),
      ],
    }),
  });
}

/** Marks the lines that problems are in. */
export function markLines(editor: EditorView, problems: readonly Problem[]): void {
  const { doc } = editor.state;
  const diagnostics = problems.map(({ line: number, message }): Diagnostic => {
    const line = doc.line(Math.min(doc.lines, Math.max(1, number)));
    return { from: line.from, to: line.to, severity: 'error', message };
  });
  editor.dispatch(setDiagnostics(editor.state, diagnostics));
}

/** Puts the cursor at the beginning of a line. */
export function goToLine(editor: EditorView, number: number): void {
  const { doc } = editor.state;
  const { from } = doc.line(Math.min(doc.lines, Math.max(1, number)));
  editor.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  editor.focus();
}

const theme = EditorView.theme({
  '&': {
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid color-mix(in srgb, var(--line-strong) 70%, transparent)',
    borderRadius: '12px',
    minHeight: '24rem',
    maxHeight: '70dvh',
    overflow: 'hidden',
  },
  '&.cm-focused': { outline: '2.5px solid var(--indigo)', outlineOffset: '0' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', fontSize: '0.9375rem', lineHeight: '1.7', overflow: 'auto' },
  // Below 16 px a phone would zoom in.
  '@media (pointer: coarse)': { '.cm-scroller': { fontSize: '1rem' } },
  '.cm-content': { padding: '12px 0', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--soft)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--hush) 55%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--indigo) 24%, transparent)',
  },
  '.cm-tooltip': { backgroundColor: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--line)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--rouge)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--rouge)',
    textUnderlineOffset: '3px',
  },
});
