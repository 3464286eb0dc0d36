import { acceptCompletion, autocompletion, type Completion, type CompletionContext } from '@codemirror/autocomplete';
import { indentLess, indentMore } from '@codemirror/commands';
import { Decoration, EditorView, MatchDecorator, ViewPlugin, type DecorationSet } from '@codemirror/view';
import { outlineOf } from '@kkori/core/question-document';
import { namedInsertions } from './insertion-names.js';
import { cursorAfter, findInsertions, pictureAt, type Insertion } from './insertions.js';
import {
  goToLine,
  markLines,
  openMarkdownEditor as openPlain,
  takeText,
  type MarkdownEditorOptions,
} from './markdown-editor.js';

export { goToLine } from './markdown-editor.js';

/** The editor of the site's questions: / at the beginning of a line offers what a question is made of. */
function openMarkdownEditor(options: MarkdownEditorOptions): EditorView {
  return openPlain({
    ...options,
    keys: [
      { key: 'Tab', run: acceptCompletion },
      { key: 'Mod-b', run: (view) => wrap(view, '**') },
      { key: 'Mod-i', run: (view) => wrap(view, '*') },
      { key: 'Mod-e', run: (view) => wrap(view, '`') },
      { key: 'Mod-]', run: indentMore },
      { key: 'Mod-[', run: indentLess },
      ...(options.keys ?? []),
    ],
    extensions: [autocompletion({ override: [slashMenu], icons: false }), headings, theme, options.extensions ?? []],
  });
}

/** The same editor, which hands over files that are pasted or dropped: what is dropped goes in where it was. */
export function takingFiles(onfiles: (files: readonly File[]) => void) {
  const take = (event: Event, transfer: DataTransfer | null): boolean => {
    const files = [...(transfer?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
    if (files.length === 0) return false;
    event.preventDefault();
    onfiles(files);
    return true;
  };
  const files = EditorView.domEventHandlers({
    paste: (event) => take(event, event.clipboardData),
    drop(event, view) {
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (at !== null && event.dataTransfer?.files.length) view.dispatch({ selection: { anchor: at } });
      return take(event, event.dataTransfer);
    },
  });
  return {
    goToLine,
    markLines,
    takeText,
    openMarkdownEditor: (options: MarkdownEditorOptions) => openMarkdownEditor({ ...options, extensions: files }),
  };
}

/** Puts a picture in at the cursor, which then waits between the brackets for what it shows. */
export function insertPicture(view: EditorView, path: string): void {
  const { change, cursor } = pictureAt(view.state.doc.toString(), view.state.selection.main.to, path);
  view.dispatch({ changes: change, selection: { anchor: cursor }, scrollIntoView: true });
  view.focus();
}

/** Puts something in at the cursor, or where it belongs, and goes on there. */
export function insert(view: EditorView, insertion: Insertion): void {
  const text = view.state.doc.toString();
  const change = insertion.make(outlineOf(text), view.state.selection.main.head);
  if (!change) return;
  const anchor = cursorAfter(text, change);
  view.dispatch({ changes: change, selection: { anchor }, scrollIntoView: true, userEvent: 'input.complete' });
  view.focus();
}

function slashMenu(context: CompletionContext) {
  const line = context.state.doc.lineAt(context.pos);
  const typed = /^\/([\p{L}\d-]*)$/u.exec(line.text.slice(0, context.pos - line.from))?.[1];
  if (typed === undefined) return null;
  const outline = outlineOf(context.state.doc.toString());
  const options = findInsertions(namedInsertions(), typed)
    .filter(({ make }) => make(outline, line.from) !== null)
    .map((insertion): Completion => ({
      label: insertion.name,
      detail: insertion.words[0] ?? '',
      apply(view, _completion, from, to) {
        view.dispatch({ changes: { from, to } });
        insert(view, insertion);
      },
    }));
  return { from: line.from, options, filter: false };
}

/** Puts marks around what is selected, or takes them away. */
function wrap(view: EditorView, mark: string): boolean {
  const { from, to } = view.state.selection.main;
  const { doc } = view.state;
  const size = mark.length;
  const marked = doc.sliceString(from - size, from) === mark && doc.sliceString(to, to + size) === mark;
  view.dispatch(
    marked
      ? {
          changes: [
            { from: from - size, to: from },
            { from: to, to: to + size },
          ],
        }
      : {
          changes: [
            { from, insert: mark },
            { from: to, insert: mark },
          ],
          selection: { anchor: from + size, head: to + size },
        },
  );
  return true;
}

const headingMarks = new MatchDecorator({
  regexp: /^#{1,6} .*$/g,
  decoration: Decoration.mark({ class: 'cm-heading' }),
});

const headings = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = headingMarks.createDeco(view);
    }
    update(update: Parameters<MatchDecorator['updateDeco']>[0]) {
      this.decorations = headingMarks.updateDeco(update, this.decorations);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const theme = EditorView.theme({
  '.cm-heading': { fontWeight: '700', color: 'var(--indigo)' },
  '.cm-tooltip.cm-tooltip-autocomplete': { borderRadius: '12px', overflow: 'hidden', boxShadow: 'var(--shadow-float)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-sans)', maxHeight: '20rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.5rem 0.9rem', lineHeight: '1.5' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--indigo-wash)', color: 'var(--indigo)' },
  '.cm-completionDetail': { color: 'var(--soft)', fontStyle: 'normal', marginLeft: '0.75em' },
});
