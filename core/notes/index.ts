/** People's own study notes, in the shapes they come in, read into questions. */
export type { Note, NoteFollowUp, NoteProblem, ParsedNotes } from './note.js';
export { parseNotes } from './parse-notes.js';
export { noteKey, NOTES_NAMESPACE } from './note-key.js';
