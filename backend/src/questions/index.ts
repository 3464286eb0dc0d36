import { CardEntity } from './card.entity.js';
import { ContentFileEntity } from './content-file.entity.js';
import { ContentAgreements1795411000000 } from './migrations/1795411000000-content-agreements.js';
import { CreateQuestions1795341700000 } from './migrations/1795341700000-create-questions.js';
import { OwnQuestions1795359000000 } from './migrations/1795359000000-own-questions.js';
import { GroupQuestions1795442000000 } from './migrations/1795442000000-group-questions.js';
import { SearchByOwner1795372000000 } from './migrations/1795372000000-search-by-owner.js';
import { TellRevisionsApart1795400000000 } from './migrations/1795400000000-tell-revisions-apart.js';
import { ArchivedAt1795430000000 } from './migrations/1795430000000-archived-at.js';
import { NoteDigests1795421000000 } from './migrations/1795421000000-note-digests.js';
import { SiteListFileEntity } from './lists/site-list-file.entity.js';
import { SiteListRevisionEntity } from './lists/site-list-revision.entity.js';
import { SiteListEntity } from './lists/site-list.entity.js';
import { ImageEntity } from './media/image.entity.js';
import { PictureFileEntity } from './media/picture-file.entity.js';
import { UploadEntity } from './media/upload.entity.js';
import { CreateMedia1795400600000 } from './migrations/1795400600000-create-media.js';
import { CreateSiteLists1795431000000 } from './migrations/1795431000000-create-site-lists.js';
import { KnowFilesByList1795432000000 } from './migrations/1795432000000-know-files-by-list.js';
import { NoteEntity } from './note.entity.js';
import { QuestionEntity } from './question.entity.js';
import { ReaderEntity } from './reader.entity.js';
import { RevisionEntity } from './revision.entity.js';
import { SearchEntryEntity } from './search-entry.entity.js';
import { SubjectEntity } from './subject.entity.js';

export type { ContentFile } from './content-file.js';
export { ContentImportService, type Decisions, type ImportReport } from './content-import.service.js';
export { ContentStandingsService, type AppQuestion, type ContentStanding } from './content-standings.service.js';
export { likePattern, questionsWith, siteCards, studiableCards } from './card-relation.js';
export { GroupQuestionsService, type GroupQuestionText } from './group-questions.service.js';
export { GlossaryService } from './glossary.service.js';
export { SiteListStandingsService, type ListFile, type ListStanding } from './lists/site-list-standings.service.js';
export { SiteListsService, type SiteListRecord, type SiteListRevision } from './lists/site-lists.service.js';
export { FolderStore } from './media/folder-store.js';
export { addressOf, maxImageBytes } from './media/picture-name.js';
export { PictureSweep } from './media/picture-sweep.js';
export { PicturesService, type PictureResolver } from './media/pictures.service.js';
export { S3Store } from './media/s3-store.js';
export {
  NoteImportService,
  notesSubject,
  type ImportedQuestion,
  type NoteImportReport,
} from './note-import.service.js';
export { OutwardLinks } from './outward-links.service.js';
export { OwnViews } from './own-views.service.js';
export { OwnQuestionsService, type DrawnQuestion, type OwnQuestionText } from './own-questions.service.js';
export { scopesOf } from './filter.js';
export { goneSubject } from './gone-subject.js';
export { invalidQuestion, presentProblem } from './present-problem.js';
export { previewOf } from './preview.js';
export {
  checkSiteQuestion,
  forgetEarly,
  isCutShort,
  parseQuestions,
  readEarly,
  renderText,
  warmRendering,
} from './published-content.js';
export { PublishingService, writtenBy, type Authorship, type Publication } from './publishing.service.js';
export { ReadersService } from './readers.service.js';
export { RenderingThreads, TooCostly } from './rendering-threads.js';
export { QuestionsModule } from './questions.module.js';
export { QuestionsService, type CardRecord, type QuestionRecord, type SummaryRecord } from './questions.service.js';
export {
  RevisionsService,
  type ArchivedRecord,
  type EditedQuestionRecord,
  type NamedQuestion,
  type RevisionRecord,
} from './revisions.service.js';
export { TooBusy, type Turn } from './turns.js';
export { unlessBusy } from './unless-busy.js';

export const questionsEntities = [
  CardEntity,
  ContentFileEntity,
  ImageEntity,
  NoteEntity,
  PictureFileEntity,
  QuestionEntity,
  ReaderEntity,
  RevisionEntity,
  SearchEntryEntity,
  SiteListEntity,
  SiteListFileEntity,
  SiteListRevisionEntity,
  SubjectEntity,
  UploadEntity,
];
export const questionsMigrations = [
  CreateQuestions1795341700000,
  OwnQuestions1795359000000,
  SearchByOwner1795372000000,
  TellRevisionsApart1795400000000,
  CreateMedia1795400600000,
  ContentAgreements1795411000000,
  NoteDigests1795421000000,
  ArchivedAt1795430000000,
  CreateSiteLists1795431000000,
  KnowFilesByList1795432000000,
  GroupQuestions1795442000000,
];
