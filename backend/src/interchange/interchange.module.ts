import { Module } from '@nestjs/common';
import { DecksModule } from '../decks/index.js';
import { EditingModule } from '../editing/index.js';
import { GroupsModule } from '../groups/index.js';
import { InterviewsModule } from '../interviews/index.js';
import { QuestionsModule } from '../questions/index.js';
import { QuizModule } from '../quiz/index.js';
import { StudyModule } from '../study/index.js';
import { ContentDecisionService } from './content-decision.service.js';
import { ContentExportService } from './content-export.service.js';
import { ContentPreviewService } from './content-preview.service.js';
import { ContentResolver } from './content.resolver.js';
import { ContentService } from './content.service.js';
import { ExportController } from './export.controller.js';
import { NotesService } from './notes.service.js';
import { PersonalExportService } from './personal-export.service.js';
import { RememberedFolder } from './remembered-folder.js';
import { SiteListDecisions } from './site-list-decisions.service.js';
import { SiteListConflictsResolver } from './site-lists.resolver.js';
import { SiteListTransfer } from './site-list-transfer.service.js';

@Module({
  imports: [QuestionsModule, DecksModule, StudyModule, EditingModule, QuizModule, InterviewsModule, GroupsModule],
  controllers: [ExportController],
  providers: [
    ContentDecisionService,
    ContentExportService,
    ContentPreviewService,
    ContentResolver,
    ContentService,
    NotesService,
    PersonalExportService,
    RememberedFolder,
    SiteListConflictsResolver,
    SiteListDecisions,
    SiteListTransfer,
  ],
  exports: [ContentExportService, ContentPreviewService, ContentService, NotesService],
})
export class InterchangeModule {}
