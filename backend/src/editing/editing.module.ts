import { Module } from '@nestjs/common';
import { QuestionsModule } from '../questions/index.js';
import { AuthorNames } from './author-names.js';
import { ChangeStore } from './change-store.js';
import { ChangeResolver, ChangeStepResolver } from './change.resolver.js';
import { ChangesService } from './changes.service.js';
import { EditingResolver } from './editing.resolver.js';
import { PublicationService } from './publication.service.js';
import { QuestionReader } from './question-reader.service.js';
import { RestoringService } from './restoring.service.js';
import { ReviewService } from './review.service.js';
import { EditedQuestionResolver, RevisionResolver } from './revision.resolver.js';
import { ScheduledPublications } from './scheduled-publications.js';

@Module({
  imports: [QuestionsModule],
  providers: [
    AuthorNames,
    ChangeResolver,
    ChangesService,
    ChangeStepResolver,
    ChangeStore,
    EditedQuestionResolver,
    EditingResolver,
    PublicationService,
    QuestionReader,
    RestoringService,
    ReviewService,
    RevisionResolver,
    ScheduledPublications,
  ],
})
export class EditingModule {}
