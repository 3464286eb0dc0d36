import { Injectable } from '@nestjs/common';
import { AccountsService, NotificationsService } from '../accounts/index.js';
import { DecksService, OwnDecksService } from '../decks/index.js';
import { ReportsService, SuggestionsService } from '../editing/index.js';
import { GroupsService, GroupSuggestionsService, TalkService } from '../groups/index.js';
import { InterviewReportsService } from '../interviews/index.js';
import { Clock, type SignedInViewer } from '../platform/index.js';
import { GroupQuestionsService, OwnQuestionsService } from '../questions/index.js';
import { ReportService } from '../quiz/index.js';
import { StudyExportService } from '../study/index.js';

/** The shape of the file, see docs/export.md; counts up when a reader of the old one would misread the new. */
export const EXPORT_VERSION = 1;

/** All of a person's own data as one JSON document, written as it is read. */
@Injectable()
export class PersonalExportService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly decks: DecksService,
    private readonly ownDecks: OwnDecksService,
    private readonly ownQuestions: OwnQuestionsService,
    private readonly study: StudyExportService,
    private readonly reports: ReportsService,
    private readonly suggestions: SuggestionsService,
    private readonly groups: GroupsService,
    private readonly mockInterviews: InterviewReportsService,
    private readonly groupQuestions: GroupQuestionsService,
    private readonly quizzes: ReportService,
    private readonly talk: TalkService,
    private readonly notifications: NotificationsService,
    private readonly groupSuggestions: GroupSuggestionsService,
    private readonly clock: Clock,
  ) {}

  async *textOf(viewer: SignedInViewer): AsyncGenerator<string> {
    const { userId } = viewer;
    const account = await this.accounts.find(userId);
    if (!account) throw new Error(`no account ${userId}`);
    const { id, email, name, role, createdAt, locale, theme, timeZone, dayStartHour } = account;
    const head = {
      format: 'kkori-export',
      version: EXPORT_VERSION,
      exportedAt: this.clock.now(),
      account: { id, email, name, role, createdAt, preferences: { locale, theme, timeZone, dayStartHour } },
    };
    yield JSON.stringify(head).slice(0, -1);
    const enrolled = await this.decks.enrolledBy(viewer);
    yield* part(
      'enrolments',
      enrolled.map(({ id: deckId, slug, title }) => ({ deckId, slug, title })),
    );
    yield* part('decks', await this.ownDecks.exportOf(userId));
    yield* part('questions', await this.ownQuestions.textsOf(userId));
    yield* part('reports', await this.reports.exportOf(userId));
    yield* part('suggestions', await this.suggestions.exportOf(userId));
    yield* part('groups', await this.groups.exportOf(userId));
    yield* part('mockInterviews', await this.mockInterviews.exportOf(userId));
    yield* part('groupQuestions', await this.groupQuestions.textsBy(userId));
    yield* part('liveQuizzes', await this.quizzes.exportOf(userId));
    yield* part('comments', await this.talk.exportOf(userId));
    yield* part('talkRead', await this.talk.readBy(userId));
    yield* part('notifications', await this.notifications.exportOf(userId));
    yield* part('groupSuggestions', await this.groupSuggestions.exportOf(userId));
    yield* part('groupSuggestionComments', await this.groupSuggestions.commentsOf(userId));
    for (const { name: called, rows } of this.study.parts(userId)) yield* part(called, rows);
    yield '\n}\n';
  }
}

/** A row a line. */
async function* part(name: string, rows: AsyncIterable<object> | Iterable<object>): AsyncGenerator<string> {
  yield `,\n${JSON.stringify(name)}: [`;
  let separator = '\n';
  for await (const row of rows) {
    yield separator + JSON.stringify(row);
    separator = ',\n';
  }
  yield ']';
}
