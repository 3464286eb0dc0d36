import { Module } from '@nestjs/common';
import { Departure } from '../accounts/index.js';
import { DecksModule } from '../decks/index.js';
import { QuestionsModule } from '../questions/index.js';
import { StudyModule } from '../study/index.js';
import { AssessmentsService } from './assessments.service.js';
import { InterviewsResolver } from './interviews.resolver.js';
import { RoomInvitationsService } from './invitations.service.js';
import { InterviewReportsService } from './reports.service.js';
import { RoomChanges } from './room-changes.js';
import { RoomGate } from './room-gate.js';
import { RoomLeavetaking } from './room-leavetaking.js';
import { RoomStore } from './room-store.js';
import { RoomSweep } from './room-sweep.js';
import { RoomViews } from './room-views.js';
import { RoomsService } from './rooms.service.js';
import { RoundStore } from './round-store.js';
import { RoundsResolver } from './rounds.resolver.js';
import { RoundsService } from './rounds.service.js';

@Module({
  imports: [DecksModule, QuestionsModule, StudyModule],
  providers: [
    AssessmentsService,
    InterviewReportsService,
    InterviewsResolver,
    RoomChanges,
    RoomGate,
    RoomInvitationsService,
    RoomLeavetaking,
    RoomStore,
    RoomSweep,
    RoomViews,
    RoomsService,
    RoundStore,
    RoundsResolver,
    RoundsService,
  ],
  exports: [InterviewReportsService, RoomInvitationsService, RoomsService],
})
export class InterviewsModule {
  constructor(departure: Departure, leavetaking: RoomLeavetaking) {
    departure.settleBefore(leavetaking);
  }
}
