import { Injectable } from '@nestjs/common';
import type { DeckInput, DeckNotFound, LimitReached, QuestionInput } from '../generated/graphql.js';
import { Clock, Database, isUuid7, limitReached, type Locale, say, type SignedInViewer } from '../platform/index.js';
import { OwnQuestionsService, QuestionsService, type DrawnQuestion } from '../questions/index.js';
import { DeckStore } from './deck-store.js';
import { DecksService, deckNotFound, type DeckView } from './decks.service.js';
import { OwnDeckStore, type StoredOwnDeck } from './own-deck-store.js';

const MOST_DECKS = 100;
const MOST_QUESTIONS = 2_000;
const LONGEST_TITLE = 60;
const LONGEST_DESCRIPTION = 300;

type NotFound = DeckNotFound & { __typename: 'DeckNotFound' };
type Limit = LimitReached & { __typename: 'LimitReached' };

export interface InvalidInput {
  __typename: 'InvalidInput';
  message: string;
  fields: { field: string; message: string }[];
}

/** Decks and questions that people make for themselves. */
@Injectable()
export class OwnDecksService {
  constructor(
    private readonly database: Database,
    private readonly store: OwnDeckStore,
    private readonly enrolments: DeckStore,
    private readonly decks: DecksService,
    private readonly questions: QuestionsService,
    private readonly ownQuestions: OwnQuestionsService,
    private readonly clock: Clock,
  ) {}

  async save(viewer: SignedInViewer, input: DeckInput): Promise<DeckView | InvalidInput | Limit> {
    const { userId, locale } = viewer;
    const deck = { id: input.id, title: oneLine(input.title), description: input.description.trim() };
    const fields = problemsOf(deck, locale);
    if (fields.length > 0) {
      const message = { ko: '입력한 내용을 다시 확인해 주세요.', en: 'Please check what you entered.' };
      return { __typename: 'InvalidInput', message: say(locale, message), fields };
    }
    await this.store.lock(userId);
    const decks = await this.store.of(userId);
    const isNew = !decks.some(({ id }) => id === deck.id);
    if (isNew && decks.length >= MOST_DECKS) {
      return limitReached(locale, MOST_DECKS, {
        ko: `덱은 ${MOST_DECKS}개까지 만들 수 있습니다. 쓰지 않는 덱을 지워 주세요.`,
        en: `You can keep up to ${MOST_DECKS} decks. Please delete one first.`,
      });
    }
    await this.store.save(userId, deck, this.clock.now());
    if (isNew) await this.enrolments.enrol(userId, deck.id, this.clock.now());
    return this.view(viewer, deck.id);
  }

  async delete({ userId }: SignedInViewer, deckId: string): Promise<boolean> {
    await this.store.lock(userId);
    const existed = await this.store.delete(userId, deckId);
    if (existed) await this.enrolments.leave(userId, deckId);
    return existed;
  }

  async arrange(viewer: SignedInViewer, deckIds: readonly string[]): Promise<DeckView[]> {
    await this.store.lock(viewer.userId);
    await this.store.arrange(viewer.userId, unique(deckIds).slice(0, MOST_DECKS));
    return this.decks.ownOf(viewer);
  }

  /** Those that are there already, or not for the viewer to read, are left out. */
  async add(
    viewer: SignedInViewer,
    deckId: string,
    questionIds: readonly string[],
  ): Promise<DeckView | NotFound | Limit> {
    const { locale, userId } = viewer;
    const asked = unique(questionIds).slice(0, MOST_QUESTIONS + 1);
    const readable = await this.questions.readable(asked, userId);
    return this.change(viewer, deckId, (deck) => {
      const wanted = unique([...deck.questionIds, ...asked.filter((id) => readable.has(id))]);
      if (wanted.length <= MOST_QUESTIONS || wanted.length === deck.questionIds.length) return wanted;
      return full(locale);
    });
  }

  remove(viewer: SignedInViewer, deckId: string, questionIds: readonly string[]): Promise<DeckView | NotFound | Limit> {
    const gone = new Set(questionIds);
    return this.change(viewer, deckId, (deck) => deck.questionIds.filter((id) => !gone.has(id)));
  }

  arrangeQuestions(
    viewer: SignedInViewer,
    deckId: string,
    questionIds: readonly string[],
  ): Promise<DeckView | NotFound | Limit> {
    return this.change(viewer, deckId, (deck) => {
      const there = new Set(deck.questionIds);
      return unique([...questionIds.filter((id) => there.has(id)), ...deck.questionIds]);
    });
  }

  /** Saves a question, and puts it into a deck when one is named. */
  async saveQuestion(viewer: SignedInViewer, { id, deckId, markdown }: QuestionInput) {
    const question = await this.ownQuestions.prepare(viewer, id, markdown);
    if (question === null) return questionNotFound(viewer.locale);
    if ('__typename' in question) return question;
    return this.database.transaction(() => this.keepQuestion(viewer, id, deckId ?? null, question));
  }

  private async keepQuestion(viewer: SignedInViewer, id: string, deckId: string | null, question: DrawnQuestion) {
    await this.store.lock(viewer.userId);
    if (deckId) {
      // Before anything is written, that there is room for it.
      const [deck] = await this.store.of(viewer.userId, [deckId]);
      if (!deck) return deckNotFound(viewer);
      const room = deck.questionIds.includes(id) || deck.questionIds.length < MOST_QUESTIONS;
      if (!room) return full(viewer.locale);
    }
    const saved = await this.ownQuestions.save(viewer, id, question);
    if (saved === null) return questionNotFound(viewer.locale);
    if ('__typename' in saved) return saved;
    if (deckId) await this.add(viewer, deckId, [id]);
    const found = await this.ownQuestions.find(viewer, id);
    if (!found) return questionNotFound(viewer.locale);
    return { __typename: 'OwnQuestion' as const, ...found.text, question: found.question };
  }

  async deleteQuestion(viewer: SignedInViewer, id: string): Promise<boolean> {
    await this.store.lock(viewer.userId);
    const existed = await this.ownQuestions.delete(viewer, id);
    if (existed) await this.store.forget(viewer.userId, id);
    return existed;
  }

  /** All the decks that a person made, with the ids of their questions in order. */
  async exportOf(userId: string): Promise<StoredOwnDeck[]> {
    return this.store.of(userId);
  }

  private async change(
    viewer: SignedInViewer,
    deckId: string,
    work: (deck: StoredOwnDeck) => readonly string[] | Limit,
  ): Promise<DeckView | NotFound | Limit> {
    await this.store.lock(viewer.userId);
    const [deck] = await this.store.of(viewer.userId, [deckId]);
    if (!deck) return deckNotFound(viewer);
    const questionIds = work(deck);
    if ('__typename' in questionIds) return questionIds;
    await this.store.setQuestions(viewer.userId, deckId, questionIds);
    return this.view(viewer, deckId);
  }

  private async view(viewer: SignedInViewer, deckId: string): Promise<DeckView> {
    const [deck] = await this.decks.byIds([deckId], viewer);
    if (!deck) throw new Error(`deck ${deckId} is gone within the transaction that wrote it`);
    return deck;
  }
}

function problemsOf(deck: { id: string; title: string; description: string }, locale: Locale) {
  const fields: InvalidInput['fields'] = [];
  const tell = (field: string, ko: string, en: string) => fields.push({ field, message: say(locale, { ko, en }) });
  // Ids of the site's decks are of version 5.
  if (!isUuid7(deck.id)) tell('id', '덱의 번호가 잘못되었습니다.', 'The id must be a UUIDv7.');
  if (deck.title === '') tell('title', '덱의 이름을 적어 주세요.', 'Please name the deck.');
  else if ([...deck.title].length > LONGEST_TITLE)
    tell('title', `이름은 ${LONGEST_TITLE}자까지 쓸 수 있습니다.`, `At most ${LONGEST_TITLE} characters.`);
  if ([...deck.description].length > LONGEST_DESCRIPTION)
    tell(
      'description',
      `설명은 ${LONGEST_DESCRIPTION}자까지 쓸 수 있습니다.`,
      `At most ${LONGEST_DESCRIPTION} characters.`,
    );
  for (const field of ['title', 'description'] as const) {
    // PostgreSQL holds no NUL, and nobody sees the other control characters.
    if (/[^\P{Cc}\n\t]|\p{Cs}/u.test(deck[field]))
      tell(field, '쓸 수 없는 글자가 있습니다.', 'There is a character that cannot be used.');
  }
  return fields;
}

function full(locale: Locale): Limit {
  const most = MOST_QUESTIONS.toLocaleString('ko');
  return limitReached(locale, MOST_QUESTIONS, {
    ko: `덱 하나에는 질문을 ${most}개까지 담을 수 있습니다. 덱을 나눠 주세요.`,
    en: `A deck holds up to ${most} questions. Please use another deck.`,
  });
}

function questionNotFound(locale: Locale) {
  const message = { ko: '그런 질문이 없습니다.', en: 'There is no such question.' };
  return { __typename: 'QuestionNotFound' as const, message: say(locale, message) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
