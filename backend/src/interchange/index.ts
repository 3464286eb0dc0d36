export { checkContent } from './check-content.js';
export { ContentFolderUnusable } from './content-folder.js';
export { ContentService, type ContentReport } from './content.service.js';
export { InterchangeModule } from './interchange.module.js';
export { NothingToRead, readNotes, type ReadNotes } from './notes-reader.js';
export { NotesService, type NotesReport } from './notes.service.js';
