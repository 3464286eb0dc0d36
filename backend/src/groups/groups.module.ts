import { Module } from '@nestjs/common';
import { Departure } from '../accounts/index.js';
import { DecksModule } from '../decks/index.js';
import { InterviewsModule } from '../interviews/index.js';
import { QuestionsModule } from '../questions/index.js';
import {
  DeckGroupResolver,
  GroupDecksResolver,
  QuestionGroupResolver,
  SharedDecksResolver,
} from './decks/shared-decks.resolver.js';
import { SharedDecksService } from './decks/shared-decks.service.js';
import { QuizModule } from '../quiz/index.js';
import { GroupChanges } from './group-changes.js';
import { GroupGate } from './group-gate.js';
import { GroupLeavetaking } from './group-leavetaking.js';
import { GroupQuizzesResolver } from './group-quizzes.resolver.js';
import { GroupQuizzesService } from './group-quizzes.service.js';
import { GroupStore } from './group-store.js';
import { GroupResolver, GroupsResolver } from './groups.resolver.js';
import { GroupsService } from './groups.service.js';
import { GroupInterviewsResolver } from './interviews/group-interviews.resolver.js';
import { InvitationStore } from './invitation-store.js';
import { InvitationsService } from './invitations.service.js';
import {
  GroupQuestionResolver,
  GroupSuggestionResolver,
  GroupSuggestionsResolver,
  SuggestionsOfGroupResolver,
} from './suggestions/group-suggestions.resolver.js';
import { GroupSuggestionsService } from './suggestions/group-suggestions.service.js';
import { GroupSuggestionStore } from './suggestions/suggestion-store.js';
import { MembersService } from './members.service.js';
import { TalkReader } from './talk/talk-reader.js';
import { TalkStore } from './talk/talk-store.js';
import { GroupTalkResolver, TalkResolver } from './talk/talk.resolver.js';
import { TalkService } from './talk/talk.service.js';

@Module({
  imports: [DecksModule, InterviewsModule, QuestionsModule, QuizModule],
  providers: [
    DeckGroupResolver,
    GroupDecksResolver,
    GroupQuestionResolver,
    GroupSuggestionResolver,
    GroupSuggestionsResolver,
    GroupSuggestionsService,
    GroupSuggestionStore,
    SuggestionsOfGroupResolver,
    QuestionGroupResolver,
    SharedDecksResolver,
    SharedDecksService,
    GroupChanges,
    GroupGate,
    GroupInterviewsResolver,
    GroupLeavetaking,
    GroupQuizzesResolver,
    GroupQuizzesService,
    GroupResolver,
    GroupsResolver,
    GroupsService,
    GroupStore,
    GroupTalkResolver,
    InvitationsService,
    InvitationStore,
    MembersService,
    TalkReader,
    TalkResolver,
    TalkService,
    TalkStore,
  ],
  exports: [GroupsService, GroupSuggestionsService, TalkService],
})
export class GroupsModule {
  constructor(departure: Departure, leavetaking: GroupLeavetaking) {
    departure.settleBefore(leavetaking);
  }
}
