import { AnswerEntity } from './answer.entity.js';
import { ItemEntity } from './item.entity.js';
import { CreateLiveQuiz1795450000000 } from './migrations/1795450000000-create-live-quiz.js';
import { QuestionsThatRanOut1795451000000 } from './migrations/1795451000000-questions-that-ran-out.js';
import { PlayerEntity } from './player.entity.js';
import { RoomEntity } from './room.entity.js';

export { OpeningService } from './opening.service.js';
export { QuizModule } from './quiz.module.js';
export { QuizSweep } from './quiz-sweep.js';
export { ReportService } from './report.service.js';

export const quizEntities = [AnswerEntity, ItemEntity, PlayerEntity, RoomEntity];
export const quizMigrations = [CreateLiveQuiz1795450000000, QuestionsThatRanOut1795451000000];
