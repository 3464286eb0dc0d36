import { NOTES_PREFIX, parseDeck, questionUuid, type DeckSource } from '@kkori/core/question-format';
import { deckKey, deckOfKey, editDeck, editDeckOrder, homeOf, inDeckOrder } from '@kkori/core/site-lists';
import { Injectable } from '@nestjs/common';
import { deckNotFound } from '../../decks/index.js';
import type { SiteDeckInput } from '../../generated/graphql.js';
import { invalidInput, type SignedInViewer } from '../../platform/index.js';
import { QuestionsService, type SiteListRecord } from '../../questions/index.js';
import { countProblem, oneLine, problemsIn, slugProblem, textProblem } from './fields.js';
import { differenceOf, ListDesk, movedOn } from './list-desk.service.js';
import { orderIn, ShownLists } from './shown-lists.service.js';

const LONGEST_TITLE = 80;
const LONGEST_DESCRIPTION = 400;
const MOST_QUESTIONS = 500;

/** The site's decks as admins keep them. */
@Injectable()
export class SiteDecksService {
  constructor(
    private readonly desk: ListDesk,
    private readonly shown: ShownLists,
    private readonly questions: QuestionsService,
  ) {}

  /** In the order that readers see them, with those between them that were retired. */
  async list() {
    const all = await this.desk.all();
    const order = all.find(({ key }) => key === 'decks') ?? null;
    const lists = all.filter(({ key }) => deckOfKey(key) !== null);
    const placed = inDeckOrder(lists, orderIn(order), ({ key, path }) => ({
      slug: deckOfKey(key) ?? '',
      path: path ?? homeOf(key),
    }));
    const decks = (await Promise.all(placed.map((list) => this.view(list)))).filter((deck) => deck !== null);
    return { __typename: 'SiteDeckList' as const, ...(await this.desk.standing(order)), decks };
  }

  /** @param slugs of decks; others come after them */
  async order(viewer: SignedInViewer, version: number, slugs: readonly string[]) {
    const tooOften = await this.desk.tooOften(viewer);
    if (tooOften) return tooOften;
    const held = await this.desk.hold('decks', version);
    if (!held) return movedOn(viewer);
    const wanted = [...new Set(slugs)];
    const known = new Set((await this.desk.all()).map(({ key }) => deckOfKey(key)));
    const unknown = wanted.find((slug) => !known.has(slug));
    if (unknown !== undefined) return invalidInput(viewer.locale, { slugs: noDeck(unknown) });
    // Before somebody first put them in order they stood in one, too.
    const before = held.list ? orderIn(held.list) : (await this.list()).decks.map(({ slug }) => slug);
    const detail = differenceOf(before, wanted, (slug) => slug);
    const text = editDeckOrder(held.list?.text ?? '', wanted);
    const refused = await this.desk.write(viewer, 'decks', held.list, text, { action: 'deck.order', detail });
    if (refused) return refused;
    await this.shown.showDecks();
    return this.list();
  }

  async find(slug: string) {
    const list = slugProblem(slug) ? null : await this.desk.find(deckKey(slug));
    return list && this.view(list);
  }

  async save(viewer: SignedInViewer, version: number, input: SiteDeckInput) {
    const tooOften = await this.desk.tooOften(viewer);
    if (tooOften) return tooOften;
    const slug = input.slug.trim();
    const deck: DeckSource = {
      id: slug,
      title: { ko: oneLine(input.titleKo), en: oneLine(input.titleEn) },
      description: { ko: oneLine(input.descriptionKo), en: oneLine(input.descriptionEn) },
      questions: [...new Set(input.questions)],
    };
    const wrong = problemsIn([
      ['slug', slugProblem(slug) ?? (slug.startsWith(NOTES_PREFIX) ? reserved : null)],
      // The screen where one is made stands there.
      ['slug', slug === 'new' ? unusable : null],
      ['titleKo', textProblem(deck.title.ko, LONGEST_TITLE)],
      ['titleEn', textProblem(deck.title.en, LONGEST_TITLE)],
      ['descriptionKo', textProblem(deck.description.ko, LONGEST_DESCRIPTION)],
      ['descriptionEn', textProblem(deck.description.en, LONGEST_DESCRIPTION)],
      ['questions', countProblem(deck.questions.length, MOST_QUESTIONS, wrongCount)],
    ]);
    if (wrong) return invalidInput(viewer.locale, wrong);
    const held = await this.desk.hold(deckKey(slug), version);
    if (!held) return version === 0 ? invalidInput(viewer.locale, { slug: taken }) : movedOn(viewer);
    const before = deckIn(held.list);
    const unknown = await this.unknownOf(deck.questions.filter((id) => !before?.questions.includes(id)));
    if (unknown !== undefined) return invalidInput(viewer.locale, { questions: notThere(unknown) });
    const detail = {
      ...differenceOf(before?.questions ?? [], deck.questions, (id) => id),
      name: deck.title.ko,
    };
    const text = editDeck(held.list?.text ?? '', deck);
    const act = { action: 'deck.change', detail } as const;
    const refused = await this.desk.write(viewer, deckKey(slug), held.list, text, act, true);
    if (refused) return refused;
    return this.showNow(slug);
  }

  async setRetired(viewer: SignedInViewer, slug: string, version: number, retired: boolean) {
    const tooOften = await this.desk.tooOften(viewer);
    if (tooOften) return tooOften;
    const held = slugProblem(slug) ? null : await this.desk.hold(deckKey(slug), version);
    if (!held) return (await this.find(slug)) ? movedOn(viewer) : deckNotFound(viewer);
    if (!held.list) return deckNotFound(viewer);
    if (held.list.archived !== retired) await this.desk.setArchived(viewer, held.list.key, retired);
    return this.showNow(slug);
  }

  private async showNow(slug: string) {
    await this.shown.showDecks();
    const deck = await this.find(slug);
    if (!deck) throw new Error(`deck ${slug} is gone within the transaction that wrote it`);
    return deck;
  }

  /** Null when today's rules cannot read it. */
  private async view(list: SiteListRecord) {
    const deck = deckIn(list);
    if (!deck) return null;
    const found = await this.questions.summariesByIds(deck.questions.map(questionUuid));
    const titles = new Map(found.map(({ slug, title }) => [slug, title]));
    return {
      __typename: 'SiteDeck' as const,
      ...(await this.desk.standing(list)),
      slug: deck.id,
      titleKo: deck.title.ko,
      titleEn: deck.title.en,
      descriptionKo: deck.description.ko,
      descriptionEn: deck.description.en,
      retired: list.archived,
      questions: deck.questions.map((slug) => ({ slug, title: titles.get(slug) ?? null })),
    };
  }

  /** The first that is no question of the site. */
  private async unknownOf(slugs: readonly string[]): Promise<string | undefined> {
    const found = await this.questions.summariesByIds(slugs.map(questionUuid));
    const known = new Set(found.map(({ slug }) => slug));
    return slugs.find((slug) => !known.has(slug));
  }
}

function deckIn(list: SiteListRecord | null): DeckSource | null {
  return list && parseDeck(list.text, '').deck;
}

const reserved = {
  ko: `${NOTES_PREFIX}로 시작하는 주소는 가져온 노트의 덱이 씁니다.`,
  en: `Addresses that begin with ${NOTES_PREFIX} are of decks made from notes.`,
};
const unusable = { ko: '이 주소는 쓸 수 없습니다.', en: 'This address cannot be used.' };
const taken = { ko: '이 주소의 덱이 이미 있습니다.', en: 'There is a deck of this address.' };
const noDeck = (slug: string) => ({
  ko: `${slug.slice(0, 80)} 덱이 없습니다.`,
  en: `There is no deck ${slug.slice(0, 80)}.`,
});
const notThere = (slug: string) => ({
  ko: `${slug.slice(0, 80)} 질문이 없습니다. 빼고 저장해 주세요.`,
  en: `There is no question ${slug.slice(0, 80)}. Please take it out.`,
});

const wrongCount = {
  ko: `질문을 1개에서 ${MOST_QUESTIONS}개까지 담아 주세요.`,
  en: `Please put in 1 to ${MOST_QUESTIONS} questions.`,
};
