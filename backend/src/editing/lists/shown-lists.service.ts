import { parseDeck, parseDeckOrder, parseSubjects, type DeckSource, type Subject } from '@kkori/core/question-format';
import { deckOfKey, homeOf, inDeckOrder } from '@kkori/core/site-lists';
import { Injectable } from '@nestjs/common';
import { DeckImporter } from '../../decks/index.js';
import { ContentImportService, SiteListsService, type SiteListRecord } from '../../questions/index.js';

/** Makes the site show what its lists say. */
@Injectable()
export class ShownLists {
  constructor(
    private readonly lists: SiteListsService,
    private readonly content: ContentImportService,
    private readonly decks: DeckImporter,
  ) {}

  async showAll(): Promise<void> {
    await this.addSubjects();
    await this.removeSubjects();
    await this.showDecks();
  }

  /** Before questions that stand in them. */
  async addSubjects(): Promise<void> {
    const subjects = await this.subjects();
    if (subjects) await this.content.importSubjects(subjects);
  }

  /** Once no question stands in them. */
  async removeSubjects(): Promise<void> {
    const subjects = await this.subjects();
    if (subjects) await this.content.removeOtherSubjects(subjects);
  }

  /** In the order that admins gave them, else of their files' names. A deck that no list can be read of stays as it was. */
  async showDecks(): Promise<void> {
    const shown: { path: string; deck: DeckSource }[] = [];
    const retired = new Set<string>();
    const lists = await this.lists.all();
    for (const { key, path, text, archived } of lists) {
      const slug = deckOfKey(key);
      if (slug === null) continue;
      if (archived) retired.add(slug);
      const deck = archived ? null : parseDeck(text, key).deck;
      if (deck) shown.push({ path: path ?? homeOf(key), deck });
    }
    const order = orderIn(lists.find(({ key }) => key === 'decks'));
    await this.decks.replaceSiteDecks(
      inDeckOrder(shown, order, ({ path, deck }) => ({ slug: deck.id, path })).map(({ deck }) => deck),
      { isGone: (slug) => retired.has(slug) },
    );
  }

  /** Null where there never was a list. */
  private async subjects(): Promise<Subject[] | null> {
    const list = await this.lists.find('subjects');
    return list && parseSubjects(list.text, 'subjects.yaml').subjects;
  }
}

/** The decks that were put in order; none where there is no list of it, or no more. */
export function orderIn(list: SiteListRecord | null | undefined): string[] {
  return (list && !list.archived && parseDeckOrder(list.text, 'decks.yaml').slugs) || [];
}
