import { Module } from '@nestjs/common';
import { DecksModule } from '../decks/index.js';
import { PictureSweep, QuestionsModule } from '../questions/index.js';
import { StudyModule } from '../study/index.js';
import { AuditEntryResolver } from './audit-entry.resolver.js';
import { AuthorNames } from './author-names.js';
import { BulkResolver } from './bulk.resolver.js';
import { BulkRevisions } from './bulk-revisions.service.js';
import { BulkService } from './bulk.service.js';
import { BulkUndo } from './bulk-undo.service.js';
import { ChangeStore } from './change-store.js';
import { ChangeResolver, ChangeStepResolver } from './change.resolver.js';
import { ChangesService } from './changes.service.js';
import { EditingResolver } from './editing.resolver.js';
import { HarmResolver } from './harm.resolver.js';
import { HarmService } from './harm.service.js';
import { LinkChecks } from './links/link-checks.service.js';
import { Prober } from './links/prober.js';
import { LinksResolver } from './links/links.resolver.js';
import { GlossaryDesk } from './lists/glossary-desk.service.js';
import { ListDesk } from './lists/list-desk.service.js';
import { ListHistory } from './lists/list-history.service.js';
import { ShownLists } from './lists/shown-lists.service.js';
import { SiteDecksService } from './lists/site-decks.service.js';
import { SiteListHistoryResolver, SiteListRevisionResolver, SiteListsResolver } from './lists/site-lists.resolver.js';
import { SubjectListService } from './lists/subject-list.service.js';
import { PublicationService } from './publication.service.js';
import { QuestionChecks } from './question-checks.service.js';
import { QuestionReader } from './question-reader.service.js';
import { ReportStore } from './report-store.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';
import { RestoringService } from './restoring.service.js';
import { ReviewService } from './review.service.js';
import { EditedQuestionResolver, RevisionResolver } from './revision.resolver.js';
import { ScheduledPublications } from './scheduled-publications.js';
import { SettlementsService } from './settlements.service.js';
import { SuggestionStore } from './suggestion-store.js';
import { CreditsResolver, SuggestionsResolver } from './suggestions.resolver.js';
import { SuggestionsService } from './suggestions.service.js';

@Module({
  imports: [QuestionsModule, DecksModule, StudyModule],
  providers: [
    AuditEntryResolver,
    AuthorNames,
    BulkResolver,
    BulkRevisions,
    BulkService,
    BulkUndo,
    ChangeResolver,
    ChangesService,
    ChangeStepResolver,
    ChangeStore,
    CreditsResolver,
    EditedQuestionResolver,
    EditingResolver,
    GlossaryDesk,
    HarmResolver,
    HarmService,
    LinkChecks,
    LinksResolver,
    ListDesk,
    ListHistory,
    Prober,
    PublicationService,
    QuestionChecks,
    QuestionReader,
    ReportsResolver,
    ReportsService,
    ReportStore,
    RestoringService,
    ReviewService,
    RevisionResolver,
    ScheduledPublications,
    SettlementsService,
    ShownLists,
    SiteDecksService,
    SiteListHistoryResolver,
    SiteListRevisionResolver,
    SiteListsResolver,
    SubjectListService,
    SuggestionsResolver,
    SuggestionsService,
    SuggestionStore,
  ],
  exports: [PublicationService, ReportsService, ShownLists, SuggestionsService],
})
export class EditingModule {
  constructor(pictures: PictureSweep) {
    pictures.alsoLookIn({ table: 'editing_change', column: 'markdown' });
  }
}
