import { Module } from '@nestjs/common';
import { DecksModule } from '../decks/index.js';
import { QuestionsModule } from '../questions/index.js';
import { CardSearchResolver } from './card-search.resolver.js';
import { CardSearchService } from './card-search.service.js';
import { CardSearchStore } from './card-search.store.js';
import { DeskService } from './desk.service.js';
import { DeskStore } from './desk-store.js';
import { ElsewhereService } from './elsewhere.service.js';
import { InterviewService } from './interview.service.js';
import { MarkStore } from './mark-store.js';
import { MarksService } from './marks.service.js';
import { QueueService } from './queue.service.js';
import { ReviewStore } from './review-store.js';
import { ReviewsService } from './reviews.service.js';
import { SavedSearchesService } from './saved-searches.service.js';
import { SettingsService } from './settings.service.js';
import { ShownCardsService } from './shown-cards.service.js';
import { StatisticsResolver } from './statistics.resolver.js';
import { StatisticsService } from './statistics.service.js';
import { StatisticsStore } from './statistics-store.js';
import { StreakResolver } from './streak.resolver.js';
import { StreakService } from './streak.service.js';
import { TalliesService } from './tallies.service.js';
import { TallyStore } from './tally-store.js';
import { Trainer } from './trainer.js';
import { TuningResolver } from './tuning.resolver.js';
import { TuningService } from './tuning.service.js';
import { StudyExportService } from './study-export.service.js';
import { StudyResolver } from './study.resolver.js';
import { WorkloadResolver } from './workload.resolver.js';
import { WorkloadService } from './workload.service.js';

@Module({
  imports: [DecksModule, QuestionsModule],
  providers: [
    CardSearchResolver,
    CardSearchService,
    CardSearchStore,
    DeskService,
    DeskStore,
    ElsewhereService,
    InterviewService,
    MarkStore,
    MarksService,
    QueueService,
    ReviewStore,
    ReviewsService,
    SavedSearchesService,
    SettingsService,
    ShownCardsService,
    StatisticsResolver,
    StatisticsService,
    StatisticsStore,
    StudyExportService,
    StreakResolver,
    StreakService,
    StudyResolver,
    TalliesService,
    TallyStore,
    Trainer,
    TuningResolver,
    TuningService,
    WorkloadResolver,
    WorkloadService,
  ],
  exports: [ElsewhereService, StudyExportService, TalliesService],
})
export class StudyModule {}
