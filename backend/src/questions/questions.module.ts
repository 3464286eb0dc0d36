import { Module, type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';
import { ContentImportService } from './content-import.service.js';
import { ContentStandingsService } from './content-standings.service.js';
import { GlossaryService } from './glossary.service.js';
import { GroupQuestionsService } from './group-questions.service.js';
import { SiteListStandingsService } from './lists/site-list-standings.service.js';
import { SiteListsService } from './lists/site-lists.service.js';
import { MediaController } from './media/media.controller.js';
import { mediaStoreProvider } from './media/media-store.js';
import { PictureSweep } from './media/picture-sweep.js';
import { PicturesService } from './media/pictures.service.js';
import { UploadService } from './media/upload.service.js';
import { NoteImportService } from './note-import.service.js';
import { OutwardLinks } from './outward-links.service.js';
import { OwnQuestionsResolver } from './own-questions.resolver.js';
import { OwnQuestionsService } from './own-questions.service.js';
import { OwnViews } from './own-views.service.js';
import { PublicationsResolver } from './publications.resolver.js';
import { dismissLearners, endRendering } from './published-content.js';
import { PublishingService } from './publishing.service.js';
import {
  QuestionResolver,
  QuestionsResolver,
  QuestionSummaryResolver,
  QuizItemResolver,
} from './questions.resolver.js';
import { QuestionsService } from './questions.service.js';
import { ReadersService } from './readers.service.js';
import { RevisionsService } from './revisions.service.js';
import { SearchService } from './search.service.js';

@Module({
  controllers: [MediaController],
  providers: [
    ContentImportService,
    ContentStandingsService,
    GlossaryService,
    GroupQuestionsService,
    mediaStoreProvider,
    NoteImportService,
    OutwardLinks,
    OwnQuestionsResolver,
    OwnQuestionsService,
    OwnViews,
    PicturesService,
    PictureSweep,
    PublicationsResolver,
    PublishingService,
    QuestionResolver,
    QuestionsResolver,
    QuestionsService,
    QuestionSummaryResolver,
    QuizItemResolver,
    ReadersService,
    RevisionsService,
    SearchService,
    SiteListsService,
    SiteListStandingsService,
    UploadService,
  ],
  exports: [
    ContentImportService,
    ContentStandingsService,
    GlossaryService,
    GroupQuestionsService,
    NoteImportService,
    OutwardLinks,
    OwnQuestionsService,
    OwnViews,
    PicturesService,
    PictureSweep,
    PublishingService,
    QuestionsService,
    ReadersService,
    RevisionsService,
    SiteListsService,
    SiteListStandingsService,
  ],
})
export class QuestionsModule implements BeforeApplicationShutdown, OnApplicationShutdown {
  beforeApplicationShutdown(): void {
    dismissLearners();
  }

  onApplicationShutdown(): Promise<void> {
    return endRendering();
  }
}
