import { randomBytes } from 'node:crypto';
import { chooseItems, CODE_LENGTH, makeCode, quizLimits } from '@kkori/core/live-quiz';
import { Injectable } from '@nestjs/common';
import { deckNotFound, DecksService } from '../decks/index.js';
import type { LiveQuizInput } from '../generated/graphql.js';
import { Clock, rateLimited, RateLimiter, type SignedInViewer } from '../platform/index.js';
import { QuestionsService } from '../questions/index.js';
import { failure, tooManyRooms } from './failures.js';
import { idTaken, quizProblem } from './input.js';
import { contentOf } from './item-content.js';
import { RoomStore, type NewItem } from './room-store.js';

const opening = { points: 30, seconds: 3_600 };
const asked = new Set<string>(['CHOICE', 'TRUE_FALSE', 'CLOZE']);
const chance = () => randomBytes(4).readUInt32LE() / 2 ** 32;

/** Opens live quizzes. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly rooms: RoomStore,
    private readonly decks: DecksService,
    private readonly questions: QuestionsService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  /**
   * To be called in a transaction.
   * @param groupId the study group that it is for, of which the viewer is
   */
  async open(viewer: SignedInViewer, input: LiveQuizInput, groupId: string | null = null) {
    const { userId: hostId, locale } = viewer;
    const problem = quizProblem(locale, input);
    if (problem) return problem;
    const allowed = await this.limiter.consume('quiz.open', hostId, opening);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    const known = await this.rooms.find(input.id);
    if (known) return known.hostId === hostId ? opened(known) : idTaken(locale);
    if ((await this.rooms.openOf(hostId)).length >= quizLimits.rooms) return tooManyRooms(locale);
    const [deck] = await this.decks.byIds([input.deckId], viewer);
    if (!deck) return deckNotFound(viewer);
    const items = await this.itemsOf(viewer, deck.id, input);
    if (items.length === 0) return failure(locale, 'DeckWithoutQuiz');
    const room = {
      id: input.id,
      hostId,
      groupId,
      deckTitle: deck.title,
      phase: 'LOBBY' as const,
      number: 0,
      total: items.length,
      seconds: input.seconds,
      opensAt: null,
      closesAt: null,
      remainingMs: null,
      version: 1,
      createdAt: this.clock.now(),
      finishedAt: null,
    };
    // One code in some hundred millions is taken already.
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const code = makeCode(randomBytes(CODE_LENGTH));
      if (await this.rooms.add({ ...room, code }, items)) return opened({ id: room.id, code });
    }
    return idTaken(locale);
  }

  /** Those opened for a study group that are not over, the latest first. */
  async openForGroup(groupId: string) {
    const rooms = await this.rooms.openForGroup(groupId);
    return rooms.map(({ id, code, deckTitle, hostId }) => ({ id, code, deckTitle, hostId }));
  }

  private async itemsOf(
    viewer: SignedInViewer,
    deckId: string,
    { questions: count, order }: LiveQuizInput,
  ): Promise<NewItem[]> {
    const questionIds = await this.decks.questionsOf([deckId], viewer);
    const cards = await this.questions.cardsOfQuestions(questionIds, viewer.userId);
    const chosen = chooseItems(
      cards.filter(({ kind }) => asked.has(kind)),
      count,
      order,
      chance,
    );
    const wanted = [...new Set(chosen.map(({ questionId }) => questionId))];
    const records = await this.questions.publishedByIds(wanted, viewer.userId);
    const byId = new Map(records.map((record) => [record.id, record]));
    const found = chosen.flatMap(({ id, questionId }) => {
      const question = byId.get(questionId);
      const item = question?.quiz.find(({ cardId }) => cardId === id);
      return question && item ? [{ questionId, content: contentOf(item, question) }] : [];
    });
    return found.map((item, index) => ({ number: index + 1, ...item }));
  }
}

const opened = ({ id, code }: { id: string; code: string }) => ({ __typename: 'OpenedLiveQuiz' as const, id, code });
