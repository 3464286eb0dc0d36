import { Module } from '@nestjs/common';
import { DecksModule } from '../decks/index.js';
import { QuestionsModule } from '../questions/index.js';
import { StudyModule } from '../study/index.js';
import { AnswerStore } from './answer-store.js';
import { AnsweringService } from './answering.service.js';
import { JoiningService } from './joining.service.js';
import { LeadingService } from './leading.service.js';
import { LiveQuizResolver } from './live-quiz.resolver.js';
import { LiveRooms } from './live-rooms.js';
import { OpeningService } from './opening.service.js';
import { PlayerStore } from './player-store.js';
import { QuizEvents } from './quiz-events.js';
import { QuizItems } from './quiz-items.js';
import { QuizSweep } from './quiz-sweep.js';
import { ReportService } from './report.service.js';
import { RoomStore } from './room-store.js';
import { SettlingService } from './settling.service.js';

@Module({
  imports: [DecksModule, QuestionsModule, StudyModule],
  providers: [
    AnswerStore,
    AnsweringService,
    JoiningService,
    LeadingService,
    LiveQuizResolver,
    LiveRooms,
    OpeningService,
    PlayerStore,
    QuizEvents,
    QuizItems,
    QuizSweep,
    ReportService,
    RoomStore,
    SettlingService,
  ],
  exports: [OpeningService, QuizSweep, ReportService, RoomStore],
})
export class QuizModule {}
