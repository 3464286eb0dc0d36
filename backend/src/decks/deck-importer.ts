import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import type { DeckSource } from '@kkori/core/question-format';
import { Clock, Database } from '../platform/index.js';
import { DeckStore, type StoredDeck } from './deck-store.js';

/** What a replacement did to the site's decks, by slug. */
export interface DeckChanges {
  added: string[];
  changed: string[];
  archived: string[];
  unchanged: string[];
}

/** Of the ids of site decks. It never changes: people's enrolments hang on it. */
const DECK_NAMESPACE = '3f0b7b0e-52a4-4a86-9a55-5b7c1e6d2f10';

/** The id of a site deck. */
export function deckUuid(slug: string): string {
  return uuidv5(slug, DECK_NAMESPACE);
}

/** Makes the decks of the site that readers see what its lists say. */
@Injectable()
export class DeckImporter {
  constructor(
    private readonly store: DeckStore,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the site's decks these, in this order. What is as it was is not written; a deck that is gone is archived and
   * comes back, its enrolments with it, when it is given again.
   * @param isGone of a slug that is not among them; by default all are
   */
  async replaceSiteDecks(
    decks: readonly DeckSource[],
    { isGone = () => true }: { isGone?: (slug: string) => boolean } = {},
  ): Promise<DeckChanges> {
    const { questionUuid } = await import('@kkori/core/question-format');
    return this.database.transaction(async () => {
      const stored = new Map(
        (await this.store.all()).filter(({ origin }) => origin === 'content').map((deck) => [deck.id, deck]),
      );
      const changes: DeckChanges = { added: [], changed: [], archived: [], unchanged: [] };
      for (const [ordinal, source] of decks.entries()) {
        const deck = toStored(source, ordinal, questionUuid);
        const before = stored.get(deck.id);
        stored.delete(deck.id);
        if (before && isSame(before, deck)) {
          changes.unchanged.push(deck.slug);
          continue;
        }
        await this.store.save(deck);
        changes[before ? 'changed' : 'added'].push(deck.slug);
      }
      const gone = [...stored.values()].filter(({ archived, slug }) => !archived && isGone(slug));
      if (gone.length > 0) {
        await this.store.archive(
          gone.map(({ id }) => id),
          this.clock.now(),
        );
      }
      changes.archived = gone.map(({ slug }) => slug);
      return changes;
    });
  }

  /**
   * Adds questions to the deck of notes with this name, which is made when there is none. Questions that are in it
   * already stay where they are.
   * @returns its slug
   */
  async addNotes(name: string, questionIds: readonly string[]): Promise<string> {
    const { NOTES_PREFIX } = await import('@kkori/core/question-format');
    return this.database.transaction(async () => {
      const decks = await this.store.all();
      const notes = decks.filter(({ origin }) => origin === 'notes');
      const wanted = `${NOTES_PREFIX}${slugOf(name)}`;
      // A deck that was made when names gave other slugs keeps its own.
      const before = notes.find(({ slug }) => slug === wanted) ?? notes.find(({ titleKo }) => titleKo === name);
      const slug = before?.slug ?? wanted;
      const description = { ko: '가져온 노트에서 만든 덱입니다.', en: 'Made from imported notes.' };
      await this.store.save({
        id: before?.id ?? deckUuid(slug),
        slug,
        origin: 'notes',
        titleKo: name,
        titleEn: name,
        descriptionKo: description.ko,
        descriptionEn: description.en,
        ordinal: before?.ordinal ?? decks.length,
        questionIds: [...new Set([...(before?.questionIds ?? []), ...questionIds])],
      });
      return slug;
    });
  }
}

/** Letters and digits of any script, joined by hyphens; where more is lost than blanks, marked so that C++ is not C. */
function slugOf(name: string): string {
  const text = name.normalize('NFC').trim().toLowerCase();
  const slug = (text.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? 'deck').slice(0, 80);
  if (slug === text.replace(/\s+/g, '-')) return slug;
  return `${slug}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

function toStored(source: DeckSource, ordinal: number, questionUuid: (id: string) => string): StoredDeck {
  return {
    id: deckUuid(source.id),
    slug: source.id,
    origin: 'content',
    titleKo: source.title.ko,
    titleEn: source.title.en,
    descriptionKo: source.description.ko,
    descriptionEn: source.description.en,
    ordinal,
    archived: false,
    questionIds: [...new Set(source.questions)].map(questionUuid),
  };
}

function isSame(a: StoredDeck, b: StoredDeck): boolean {
  return (Object.keys(b) as (keyof StoredDeck)[]).every((key) => String(a[key]) === String(b[key]));
}
