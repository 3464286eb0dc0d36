export { checkContent } from './check-content.js';
export { ContentFolderUnusable, readContentEarly } from './content-folder.js';
export { ContentExportService, type ExportReport } from './content-export.service.js';
export { conflictWords, type ContentConflict, type ContentPlan, type PlannedStep } from './content-plan.js';
export { ContentPreviewService } from './content-preview.service.js';
export { ContentService, type ContentReport } from './content.service.js';
export { InterchangeModule } from './interchange.module.js';
export { NothingToRead, readNotes, type ReadNotes } from './notes-reader.js';
export { NotesService, type NotesReport } from './notes.service.js';
