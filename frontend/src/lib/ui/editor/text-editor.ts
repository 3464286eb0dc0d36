import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Extension, type Line } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, type KeyBinding } from '@codemirror/view';

export interface TextEditorOptions {
  parent: HTMLElement;
  text: string;
  /** Of the element that is written in: its name for screen readers, and the like. */
  attributes: Readonly<Record<string, string>>;
  /** Besides the usual ones. */
  keys?: readonly KeyBinding[];
  /** What this editor has beyond every editor. */
  extensions: Extension;
  onchange: (text: string) => void;
}

/** An editor in the page's own colours, with line numbers and room for marks beside them. */
export function openTextEditor(options: TextEditorOptions): EditorView {
  const { parent, text, attributes, keys = [], extensions, onchange } = options;
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
        extensions,
        theme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of(attributes),
        keymap.of([...defaultKeymap, ...historyKeymap, ...keys]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onchange(update.state.doc.toString());
        }),
      ],
    }),
  });
}

/** The line of that number, counted from 1; the nearest there is. */
export function nearestLine(editor: EditorView, number: number): Line {
  const { doc } = editor.state;
  return doc.line(Math.min(doc.lines, Math.max(1, number)));
}

/** Marks what problems are in, from a column counted from 1 to the end of the line, and nothing else. */
export function markLines(
  editor: EditorView,
  problems: readonly { line: number; column?: number; message: string; severity?: 'error' | 'warning' }[],
): readonly Diagnostic[] {
  const diagnostics = problems.map(({ line: number, column = 1, message, severity = 'error' }): Diagnostic => {
    const line = nearestLine(editor, number);
    return { from: Math.min(line.to, line.from + Math.max(0, column - 1)), to: line.to, severity, message };
  });
  editor.dispatch(setDiagnostics(editor.state, diagnostics));
  return diagnostics;
}

const theme = EditorView.theme({
  '&': { color: 'var(--ink)', borderRadius: '12px' },
  '&.cm-focused': { outline: '2.5px solid var(--indigo)' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--soft)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--hush) 55%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--indigo) 24%, transparent)',
  },
  '.cm-tooltip': { backgroundColor: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--line)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--rouge)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--gardenia)' },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--gardenia)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--rouge)',
    textUnderlineOffset: '3px',
  },
});
