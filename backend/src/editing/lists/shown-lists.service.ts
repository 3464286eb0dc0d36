import { parseDeck, parseSubjects, type DeckSource, type Subject } from '@kkori/core/question-format';
import { deckOfKey, homeOf } from '@kkori/core/site-lists';
import { Injectable } from '@nestjs/common';
import { DeckImporter } from '../../decks/index.js';
import { ContentImportService, SiteListsService } from '../../questions/index.js';

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

  /** In the order of their files' names. A deck that no list can be read of stays as it was. */
  async showDecks(): Promise<void> {
    const shown: { path: string; deck: DeckSource }[] = [];
    const retired = new Set<string>();
    for (const { key, path, text, archived } of await this.lists.all()) {
      const slug = deckOfKey(key);
      if (slug === null) continue;
      if (archived) retired.add(slug);
      const deck = archived ? null : parseDeck(text, key).deck;
      if (deck) shown.push({ path: path ?? homeOf(key), deck });
    }
    shown.sort((one, other) => (one.path < other.path ? -1 : 1));
    await this.decks.replaceSiteDecks(
      shown.map(({ deck }) => deck),
      { isGone: (slug) => retired.has(slug) },
    );
  }

  /** Null where there never was a list. */
  private async subjects(): Promise<Subject[] | null> {
    const list = await this.lists.find('subjects');
    return list && parseSubjects(list.text, 'subjects.yaml').subjects;
  }
}
