import { autocompletion, closeBrackets } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

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

/** An editor for JavaScript in the page's own colours. Escape and then Tab leaves it, as its hint says. */
export function openCodeEditor({ parent, code, label, readOnly, onchange }: CodeEditorOptions): EditorView {
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ activateOnTyping: false }),
        highlightActiveLine(),
        javascript(),
        syntaxHighlighting(colours),
        theme,
        EditorState.tabSize.of(2),
        EditorState.readOnly.of(readOnly),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, autocapitalize: 'off', spellcheck: 'false' }),
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onchange(update.state.doc.toString());
        }),
      ],
    }),
  });
}

/** Replaces the text, unless it is the same already. */
export function setCode(editor: EditorView, code: string): void {
  const { doc } = editor.state;
  if (doc.toString() !== code) editor.dispatch({ changes: { from: 0, to: doc.length, insert: code } });
}

/** Marks the lines that problems are in; those without a place mark the first. */
export function markProblems(editor: EditorView, problems: readonly CodeProblem[]): void {
  const { doc } = editor.state;
  const diagnostics = problems.map(({ line: number, column, message }): Diagnostic => {
    const line = doc.line(Math.min(doc.lines, Math.max(1, number ?? 1)));
    const from = Math.min(line.to, line.from + Math.max(0, (column ?? 1) - 1));
    return { from, to: line.to, severity: 'error', message };
  });
  editor.dispatch(setDiagnostics(editor.state, diagnostics));
  const [first] = diagnostics;
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
  '&': { backgroundColor: 'var(--paper)', color: 'var(--ink)', borderRadius: '12px', maxHeight: '26rem' },
  '&.cm-focused': { outline: '2.5px solid var(--indigo)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', fontSize: '0.875rem', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '10px 0', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--soft)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--hush) 55%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--indigo) 24%, transparent)',
  },
  '.cm-matchingBracket': { backgroundColor: 'var(--indigo-wash)', outline: '1px solid var(--indigo)' },
  '.cm-tooltip': { backgroundColor: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--line)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--rouge)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--rouge)',
    textUnderlineOffset: '3px',
  },
});
