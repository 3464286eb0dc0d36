import { Module, type DynamicModule } from '@nestjs/common';
import { AccountsModule } from './accounts/index.js';
import { DecksModule } from './decks/index.js';
import { DemosModule } from './demos/index.js';
import { EditingModule } from './editing/index.js';
import { GroupsModule } from './groups/index.js';
import { InterchangeModule } from './interchange/index.js';
import { InterviewsModule } from './interviews/index.js';
import { PlatformModule, type Foundations } from './platform/index.js';
import { QuestionsModule } from './questions/index.js';
import { QuizModule } from './quiz/index.js';
import { StudyModule } from './study/index.js';

/** The list of rooms. */
@Module({})
export class AppModule {
  static with(foundations: Foundations): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(foundations),
        AccountsModule,
        QuestionsModule,
        DecksModule,
        StudyModule,
        DemosModule,
        EditingModule,
        QuizModule,
        InterviewsModule,
        GroupsModule,
        InterchangeModule,
      ],
    };
  }
}
