import { randomBytes } from 'node:crypto';
import { newReviewId } from '@kkori/core/scheduling';
import type { Client } from 'graphql-ws';
import { deckUuid } from '../../backend/src/decks/index.js';
import type { Person, TestApp } from './app.js';
import { clientOf } from './socket.js';

const words = (...names: string[]) => names.map((name) => `... on ${name} { message }`).join(' ');
const fields = '... on InvalidInput { message fields { field message } }';
const limits = '... on LimitReached { message limit } ... on RateLimited { message retryAfterSeconds }';
const question = 'number kind promptHtml options multiple blankCount';
const solution = 'right blanks counts rightCount explanationHtml title slug';
const me = 'id nickname score place dueAgain answer { chosen typed right points }';
const view = `id code deckTitle hosting phase number total seconds opensAt closesAt remainingMs playerCount answeredCount
  question { ${question} } solution { ${solution} } standings { playerId nickname score place } me { ${me} }`;

/** Each answers `done`. */
const documents = {
  open: `mutation ($input: LiveQuizInput!) { done: openLiveQuiz(input: $input) { __typename
    ... on OpenedLiveQuiz { id code } ${words('DeckNotFound', 'DeckWithoutQuiz')} ${fields} ${limits} } }`,
  offer: `query ($code: String!, $token: String) { done: liveQuizOffer(code: $code, token: $token) { __typename
    ... on LiveQuizOffer { id code deckTitle hosting joined finished playerCount } ${words('LiveQuizNotFound')}
    ... on RateLimited { message retryAfterSeconds } } }`,
  join: `mutation ($input: LiveQuizJoinInput!) { done: joinLiveQuiz(input: $input) { __typename
    ... on JoinedLiveQuiz { id playerId } ${fields} ${limits}
    ${words('LiveQuizNotFound', 'LiveQuizOver', 'NicknameTaken', 'RemovedFromLiveQuiz')} } }`,
  answer: `mutation ($input: LiveQuizAnswerInput!) { done: answerLiveQuiz(input: $input) { __typename
    ... on LiveQuizAnswered { counted } ${words('LiveQuizNotFound', 'LiveQuizQuestionClosed')} ${fields}
    ... on RateLimited { message retryAfterSeconds } } }`,
  lead: `mutation ($id: UUID!, $act: LiveQuizAct!, $number: Int!) { done: leadLiveQuiz(id: $id, act: $act, number: $number) {
    __typename ... on LiveQuizLed { moved } ${words('LiveQuizNotFound')} } }`,
  remove: `mutation ($id: UUID!, $playerId: UUID!) { done: removeFromLiveQuiz(id: $id, playerId: $playerId) {
    __typename ... on LiveQuizLed { moved } ${words('LiveQuizNotFound')} } }`,
  report: `query ($id: UUID!, $token: String) { done: liveQuizReport(id: $id, token: $token) { hosting playerCount me { ${me} }
    standings { nickname score place } questions { answered averageMs question { ${question} } solution { ${solution} }
    mine { right points } } } }`,
  mine: '{ done: liveQuizzes { id code deckTitle hosting finished playerCount } }',
} as const;
const subscription = `subscription ($id: UUID!, $token: String) { liveQuiz(id: $id, token: $token) { ${view} } }`;

export interface ShownQuiz {
  phase: string;
  number: number;
  playerCount: number;
  answeredCount: number;
  hosting: boolean;
  opensAt: string | null;
  closesAt: string | null;
  remainingMs: number | null;
  question: { number: number; kind: string } | null;
  solution: { right: number[]; blanks: string[]; counts: number[]; rightCount: number; slug: string | null } | null;
  standings: { playerId: string; nickname: string; score: number; place: number }[];
  me: {
    id: string;
    score: number;
    place: number;
    dueAgain: number | null;
    answer: { right: boolean | null; points: number | null } | null;
  } | null;
}

export interface Answered {
  __typename: string;
  [field: string]: unknown;
}

/** Whoever looks at a quiz: with an account, or as a guest by a token. */
export interface Onlooker {
  person?: Person;
  token?: string;
}

/** What one sees of a quiz over a connection of their own. */
export class Seat {
  latest: ShownQuiz | null | undefined;
  #client: Client | null = null;
  #wake = (): void => undefined;

  constructor(
    private readonly quizId: string,
    readonly who: Onlooker,
  ) {}

  /** Connects, to another process if it was connected to one before. */
  connect(app: TestApp): void {
    this.drop();
    this.latest = undefined;
    const client = clientOf(app, this.who.person?.cookie);
    this.#client = client;
    const variables = { id: this.quizId, token: this.who.token };
    client.subscribe<{ liveQuiz: ShownQuiz | null }>(
      { query: subscription, variables },
      {
        next: ({ data }) => {
          if (client !== this.#client) return;
          this.latest = data?.liveQuiz ?? null;
          this.#wake();
        },
        error: () => undefined,
        complete: () => undefined,
      },
    );
  }

  /** As when the network is gone. */
  drop(): void {
    this.#client?.terminate();
    this.#client = null;
  }

  /** Once what is seen is so; null is seen when the quiz is not for them. */
  async until(isSo: (quiz: ShownQuiz | null) => boolean): Promise<ShownQuiz> {
    while (this.latest === undefined || !isSo(this.latest))
      await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.latest!;
  }

  phase(phase: string, number?: number): Promise<ShownQuiz> {
    return this.until((quiz) => quiz?.phase === phase && (number === undefined || quiz.number === number));
  }

  gone(): Promise<ShownQuiz> {
    return this.until((quiz) => quiz === null);
  }
}

/** What people do with live quizzes, as clients ask for it. */
export class LiveQuizRoom {
  readonly #seats: Seat[] = [];
  #addresses = 0;

  constructor(readonly app: TestApp) {}

  newId(): string {
    return newReviewId(this.app.clock.now().getTime(), randomBytes(16));
  }

  newToken(): string {
    return randomBytes(16).toString('base64url');
  }

  async do<Done = Answered>(
    who: Onlooker,
    name: keyof typeof documents,
    variables: Record<string, unknown> = {},
    app = this.app,
  ): Promise<Done> {
    const headers = { 'x-forwarded-for': `10.20.${(this.#addresses >> 8) & 255}.${this.#addresses++ & 255}` };
    const options = who.person ? { cookie: who.person.cookie, headers } : { headers };
    const { data, errors } = await app.graphql<{ done: Done }>(documents[name], variables, options);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  }

  /** Opens a quiz of the deck `main`. */
  async open(host: Person, input: Record<string, unknown> = {}): Promise<{ id: string; code: string }> {
    const given = { id: this.newId(), deckId: deckUuid('main'), questions: 10, seconds: 20, order: 'DECK', ...input };
    const made = await this.do<Answered & { id: string; code: string }>({ person: host }, 'open', { input: given });
    if (made.__typename !== 'OpenedLiveQuiz') throw new Error(JSON.stringify(made));
    return made;
  }

  join(who: Onlooker, code: string, nickname: string): Promise<Answered> {
    return this.do(who, 'join', { input: { code, nickname, token: who.token } });
  }

  lead(host: Person, id: string, act: string, number: number, app = this.app): Promise<Answered> {
    return this.do({ person: host }, 'lead', { id, act, number }, app);
  }

  /** @param given options, or what was typed */
  answer(who: Onlooker, quizId: string, number: number, given: (number | string)[], rest = {}, app = this.app) {
    const chosen = given.filter((one) => typeof one === 'number');
    const typed = given.filter((one) => typeof one === 'string');
    const input = {
      id: this.newId(),
      quizId,
      token: who.token,
      number,
      chosen,
      typed,
      elapsedMs: 0,
      latencyMs: 0,
      ...rest,
    };
    return this.do(who, 'answer', { input }, app);
  }

  /** Somebody who looks at a quiz from now on. */
  seat(quizId: string, who: Onlooker, app = this.app): Seat {
    const seat = new Seat(quizId, who);
    this.#seats.push(seat);
    seat.connect(app);
    return seat;
  }

  leaveAll(): void {
    for (const seat of this.#seats.splice(0)) seat.drop();
  }
}
