import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { DeckNotFound } from '../generated/graphql.js';
import { Clock, say, type SignedInViewer, type Viewer } from '../platform/index.js';
import { QuestionsService, type SummaryRecord } from '../questions/index.js';
import { DeckStore, type DeckCounts } from './deck-store.js';
import { GroupDeckStore } from './group-deck-store.js';
import { OwnDeckStore } from './own-deck-store.js';

/** A deck as its viewer sees it. */
export interface DeckView {
  __typename: 'Deck';
  id: string;
  slug: string;
  title: string;
  description: string;
  enrolled: boolean;
  /** Whether the viewer made it. */
  own: boolean;
  /** The study group whose it is; null for others. */
  groupId: string | null;
  /** Of all decks that came with it, counted when somebody asks. */
  counted(): Promise<Map<string, DeckCounts>>;
  /** What stands in each of them, in order, for the viewer to read. */
  questions(): Promise<Map<string, SummaryRecord[]>>;
  /** The same without reading more of the questions than that they are there. */
  questionIds(): Promise<Map<string, Pick<SummaryRecord, 'id'>[]>>;
  /** In which of them a question stands. */
  holding(questionId: string): Promise<Set<string>>;
}

type ListedDeck = Pick<DeckView, 'id' | 'slug' | 'title' | 'description' | 'own' | 'groupId'>;

@Injectable()
export class DecksService {
  constructor(
    private readonly store: DeckStore,
    private readonly own: OwnDeckStore,
    private readonly groups: GroupDeckStore,
    private readonly readable: QuestionsService,
    private readonly clock: Clock,
  ) {}

  /** The viewer's own decks, those of their groups, then the site's. */
  async list(viewer: Viewer): Promise<DeckView[]> {
    return this.present([...(await this.ownedDecks(viewer)), ...(await this.siteDecks(viewer))], viewer);
  }

  /** By what each deck that the viewer may see can be called. */
  async names({ userId }: Viewer): Promise<{ id: string; names: string[] }[]> {
    const [own, groups, site] = await Promise.all([
      this.own.named(userId),
      this.groups.named(userId),
      this.store.current(),
    ]);
    return [
      ...[...own, ...groups].map(({ id, title }) => ({ id, names: [title] })),
      ...site.map(({ id, slug, titleKo, titleEn }) => ({ id, names: [slug, titleKo, titleEn] })),
    ];
  }

  /** Null when there is none that the viewer may see. */
  async find(slug: string, viewer: Viewer): Promise<DeckView | null> {
    const site = (await this.siteDecks(viewer)).filter((deck) => deck.slug === slug);
    const decks = site.length > 0 || !isUuid(slug) ? site : await this.ownedDecks(viewer, [slug]);
    return (await this.present(decks, viewer))[0] ?? null;
  }

  /** In the order of `list`; those that are not there, or not for the viewer, are left out. */
  async byIds(ids: readonly string[], viewer: Viewer): Promise<DeckView[]> {
    const wanted = new Set(ids.map((id) => id.toLowerCase()));
    const site = (await this.siteDecks(viewer)).filter(({ id }) => wanted.has(id));
    return this.present([...(await this.ownedDecks(viewer, [...wanted])), ...site], viewer);
  }

  /** One that is there for certain. */
  async byId(id: string, viewer: Viewer): Promise<DeckView> {
    const [deck] = await this.byIds([id], viewer);
    if (!deck) throw new Error(`deck ${id} is gone within the transaction that wrote it`);
    return deck;
  }

  /** Those that the viewer made, in their order. */
  async ownOf(viewer: SignedInViewer): Promise<DeckView[]> {
    return this.present(await this.ownDecks(viewer), viewer);
  }

  /** Those of a group, in its order; none for somebody who is not in it. */
  async ofGroup(groupId: string, viewer: Viewer): Promise<DeckView[]> {
    const decks = await this.groupDecks(viewer);
    return this.present(
      decks.filter((deck) => deck.groupId === groupId),
      viewer,
    );
  }

  /** The decks that the viewer studies, in the order of `list`. */
  async enrolledBy(viewer: SignedInViewer): Promise<DeckView[]> {
    const enrolled = await this.store.enrolled(viewer.userId);
    return enrolled.size === 0 ? [] : this.byIds([...enrolled], viewer);
  }

  /** The ids of the decks that the viewer studies, in the order of `list`. */
  async studiedBy({ userId }: SignedInViewer): Promise<string[]> {
    const [enrolled, own, groups, site] = await Promise.all([
      this.store.enrolled(userId),
      this.own.named(userId),
      this.groups.named(userId),
      this.store.current(),
    ]);
    return [...own, ...groups, ...site].map(({ id }) => id).filter((id) => enrolled.has(id));
  }

  /** The questions of decks, each once, in the order of the decks given; of those alone that the viewer may see. */
  async questionsOf(deckIds: readonly string[], { userId }: Viewer): Promise<string[]> {
    const found = await this.store.questionsOf(userId, deckIds);
    return [...new Set(deckIds.flatMap((id) => found.get(id) ?? []))];
  }

  async enrol(deckId: string, viewer: SignedInViewer): Promise<DeckView | DeckNotFound> {
    const [deck] = await this.byIds([deckId], viewer);
    if (!deck) return deckNotFound(viewer);
    await this.store.enrol(viewer.userId, deck.id, this.clock.now());
    return { ...deck, enrolled: true };
  }

  async leave(deckId: string, viewer: SignedInViewer): Promise<DeckView | DeckNotFound> {
    await this.store.leave(viewer.userId, deckId.toLowerCase());
    const [deck] = await this.byIds([deckId], viewer);
    return deck ?? deckNotFound(viewer);
  }

  private async siteDecks({ locale }: Viewer): Promise<ListedDeck[]> {
    return (await this.store.current()).map(({ id, slug, titleKo, titleEn, descriptionKo, descriptionEn }) => ({
      id,
      slug,
      title: say(locale, { ko: titleKo, en: titleEn }),
      description: say(locale, { ko: descriptionKo, en: descriptionEn }),
      own: false,
      groupId: null,
    }));
  }

  private async ownDecks({ userId }: Viewer, ids: readonly string[] | null = null): Promise<ListedDeck[]> {
    const decks = await this.own.named(userId, ids);
    return decks.map(({ id, title, description }) => ({ id, slug: id, title, description, own: true, groupId: null }));
  }

  private async groupDecks({ userId }: Viewer, ids: readonly string[] | null = null): Promise<ListedDeck[]> {
    const decks = await this.groups.named(userId, ids);
    return decks.map((deck) => ({ ...deck, slug: deck.id, own: false }));
  }

  private async ownedDecks(viewer: Viewer, ids: readonly string[] | null = null): Promise<ListedDeck[]> {
    return [...(await this.ownDecks(viewer, ids)), ...(await this.groupDecks(viewer, ids))];
  }

  private async present(decks: ListedDeck[], viewer: Viewer): Promise<DeckView[]> {
    if (decks.length === 0) return [];
    const enrolled = viewer.userId === null ? new Set<string>() : await this.store.enrolled(viewer.userId);
    const shared = this.sharedBy(
      decks.map(({ id }) => id),
      viewer.userId,
    );
    return decks.map((deck) => ({ __typename: 'Deck', ...deck, enrolled: enrolled.has(deck.id), ...shared }));
  }

  /** What is read of all the decks of a list at once, when somebody asks it of the first of them. */
  private sharedBy(ids: string[], userId: string | null) {
    const places = once(() => this.store.questionsOf(userId, ids));
    const filled = async <Question>(read: (questionIds: string[]) => Promise<Map<string, Question>>) => {
      const decks = [...(await places())];
      const known = await read([...new Set(decks.flatMap(([, questionIds]) => questionIds))]);
      return new Map(decks.map(([id, questionIds]) => [id, questionIds.flatMap((each) => known.get(each) ?? [])]));
    };
    const holding = new Map<string, Promise<Set<string>>>();
    return {
      counted: once(() => this.store.countsOf(userId, ids)),
      questions: once(() =>
        filled(async (questionIds) => {
          const summaries = await this.readable.summariesByIds(questionIds, userId);
          return new Map(summaries.map((summary) => [summary.id, summary]));
        }),
      ),
      questionIds: once(() =>
        filled(async (questionIds) => {
          const readable = await this.readable.readable(questionIds, userId);
          return new Map([...readable].map((id) => [id, { id }]));
        }),
      ),
      holding: (questionId: string) => {
        const decks = holding.get(questionId) ?? this.store.holding(userId, ids, questionId);
        holding.set(questionId, decks);
        return decks;
      },
    };
  }
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= read());
}

export function deckNotFound({ locale }: Viewer): DeckNotFound & { __typename: 'DeckNotFound' } {
  return {
    __typename: 'DeckNotFound',
    message: say(locale, { ko: '그런 덱이 없습니다.', en: 'There is no such deck.' }),
  };
}
