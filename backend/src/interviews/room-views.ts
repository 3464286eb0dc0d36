import { interviewLimits, nextPair, type Round } from '@kkori/core/interviews';
import { Injectable } from '@nestjs/common';
import { NamesService } from '../accounts/index.js';
import type { MockInterview, MockNote, MockQuestion, MockRole, MockRound } from '../generated/graphql.js';
import { Clock, type SignedInViewer } from '../platform/index.js';
import { QuestionsService, type QuestionRecord } from '../questions/index.js';
import { RoomStore, type Person, type Room } from './room-store.js';
import { RoundStore, type Assessment, type StoredRound } from './round-store.js';

export type RoomView = MockInterview & { __typename: 'MockInterview' };
type Names = ReadonlyMap<string, { name: string }>;

/** A room as its people see it: what each gets is decided here alone, by what they are in the round. */
@Injectable()
export class RoomViews {
  constructor(
    private readonly store: RoomStore,
    private readonly rounds: RoundStore,
    private readonly questions: QuestionsService,
    private readonly names: NamesService,
    private readonly clock: Clock,
  ) {}

  /** Null when the viewer is not in it. */
  async find(viewer: SignedInViewer, roomId: string): Promise<RoomView | null> {
    const room = await this.store.find(roomId);
    const people = room ? await this.store.people(roomId) : [];
    const self = people.find(({ id }) => id === viewer.userId);
    return room && self ? this.show(viewer, room, people, self) : null;
  }

  /** For whoever is in it for certain. */
  async view(viewer: SignedInViewer, roomId: string): Promise<RoomView> {
    const found = await this.find(viewer, roomId);
    if (!found) throw new Error(`room ${roomId} is gone within the transaction that wrote it`);
    return found;
  }

  private async show(viewer: SignedInViewer, room: Room, people: Person[], self: Person): Promise<RoomView> {
    const round = await this.rounds.latest(room.id);
    const role = round && roleIn(round, viewer.userId);
    const said = round && role !== 'CANDIDATE' ? await this.rounds.assessments([round.id]) : [];
    const names = await this.names.of([...people.map(({ id }) => id), ...said.map(({ userId }) => userId)]);
    const { id, title, subjectIds, level, deckId, questionCount, prepareSeconds, answerSeconds, groupId } = room;
    const now = this.clock.now();
    return {
      __typename: 'MockInterview',
      ...{ id, title, subjectIds, level, deckId, questionCount, prepareSeconds, answerSeconds, groupId },
      host: self.host,
      closed: room.closedAt !== null,
      invitedUntil: self.host && room.tokenUntil && room.tokenUntil > now ? room.tokenUntil : null,
      people: people.map((person) => ({
        personId: person.id,
        name: names.get(person.id)?.name ?? '',
        host: person.host,
        self: person.id === viewer.userId,
        present: now.getTime() - person.seenAt.getTime() < interviewLimits.awayMs,
        candidateTurns: person.candidateTurns,
        interviewerTurns: person.interviewerTurns,
      })),
      next: nextPair(people),
      round: round && role ? await this.roundFor(viewer, round, role, said, names) : null,
      now,
    };
  }

  private async roundFor(
    viewer: SignedInViewer,
    round: StoredRound,
    role: MockRole,
    said: Assessment[],
    names: Names,
  ): Promise<MockRound> {
    const { id, number, candidateId, interviewerId, startedAt, endedAt, step, state } = round;
    const content = role === 'INTERVIEWER' ? await this.contentOf(viewer, state) : new Map<string, QuestionRecord>();
    const shown = role === 'CANDIDATE' ? [] : questionsOf(state, role, content);
    return {
      ...{ id, number, role, candidateId, interviewerId, startedAt, endedAt, step },
      total: state.questions.length,
      over: state.questions.filter((question) => question.state === 'DONE' || question.state === 'SKIPPED').length,
      asked: askedIn(state),
      clock: state.clock && {
        ...state.clock,
        deadline: state.clock.deadline === null ? null : new Date(state.clock.deadline),
      },
      questions: shown.map((question) => ({
        ...question,
        ...saidOf(
          viewer.userId,
          said.filter(({ ordinal }) => ordinal === question.ordinal),
          names,
        ),
      })),
    };
  }

  private async contentOf({ userId }: SignedInViewer, { questions }: Round): Promise<Map<string, QuestionRecord>> {
    const ids = questions.map(({ questionId }) => questionId);
    const found = await this.questions.publishedByIds(ids, userId);
    return new Map(found.map((question) => [question.id, question]));
  }
}

export const roleIn = ({ candidateId, interviewerId }: StoredRound, userId: string): MockRole => {
  if (candidateId === userId) return 'CANDIDATE';
  return interviewerId === userId ? 'INTERVIEWER' : 'OBSERVER';
};

function askedIn({ position, followUp, questions }: Round): MockRound['asked'] {
  const question = position === null ? undefined : questions[position];
  if (position === null || !question) return null;
  const tail = question.followUps.find(({ key }) => key === followUp);
  return { ordinal: position, title: tail?.title ?? question.title, followUp: tail !== undefined };
}

type Shown = Omit<MockQuestion, 'knowledge' | 'delivery' | 'scoredBy' | 'notes'>;

/** @param content empty for observers: what is not in it is not shown */
function questionsOf(state: Round, role: MockRole, content: ReadonlyMap<string, QuestionRecord>): Shown[] {
  const all = role === 'INTERVIEWER';
  return state.questions.flatMap((question, ordinal) => {
    if (!all && question.state === 'WAITING') return [];
    const found = content.get(question.questionId);
    const answers = new Map(found?.followUps.map(({ key, answerHtml }) => [key, answerHtml]));
    return {
      ordinal,
      title: question.title,
      state: question.state,
      answerHtml: found?.answerHtml ?? null,
      explanationHtml: found?.explanationHtml ?? null,
      keywords: question.keywords.map((keyword, place) => ({ ...keyword, said: question.said.includes(place) })),
      followUps: question.followUps
        .filter(({ key }) => all || question.asked.includes(key))
        .map(({ key, title }) => ({
          key,
          title,
          answerHtml: answers.get(key) ?? null,
          asked: question.asked.includes(key),
        })),
    };
  });
}

function saidOf(userId: string, said: Assessment[], names: Names): Omit<MockQuestion, keyof Shown> {
  const own = said.find((one) => one.userId === userId);
  const others = said
    .filter((one) => one.userId !== userId && one.note !== '')
    .map((one) => noteOf(one.userId, one, names, false))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    knowledge: own?.knowledge ?? null,
    delivery: own?.delivery ?? null,
    scoredBy: said.filter(({ knowledge, delivery }) => knowledge !== null || delivery !== null).length,
    notes: [noteOf(userId, own, names, true), ...others],
  };
}

const noteOf = (personId: string, said: Assessment | undefined, names: Names, self: boolean): MockNote => ({
  personId,
  name: names.get(personId)?.name ?? '',
  self,
  text: said?.note ?? '',
  version: said?.noteVersion ?? 0,
});
