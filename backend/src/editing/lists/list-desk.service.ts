import { problemWords } from '@kkori/core/question-format';
import { deckOfKey, homeOf, readSiteList, type ListKey } from '@kkori/core/site-lists';
import { Injectable } from '@nestjs/common';
import { AuditLog, NamesService } from '../../accounts/index.js';
import { invalidInput, rateLimited, RateLimiter, say, type SignedInViewer } from '../../platform/index.js';
import { SiteListsService, type SiteListRecord } from '../../questions/index.js';

const saves = { points: 120, seconds: 60 };

/** What two versions of a list differ in, for the audit log: names of entries. */
export interface ListDifference {
  added: string[];
  removed: string[];
  changed: string[];
  /** What stays stands in another order. */
  moved: boolean;
}

/** A change of a list that the audit log tells. */
export interface ListAct {
  action: `${string}.${string}`;
  detail: ListDifference & { name?: string; restored?: number };
}

export const movedOn = ({ locale }: SignedInViewer) => ({
  __typename: 'ListMovedOn' as const,
  message: say(locale, {
    ko: '그 사이 다른 관리자가 저장했습니다. 새로 불러온 내용을 확인하고 다시 저장해 주세요.',
    en: 'Another admin saved meanwhile. Please look at what is there now and save again.',
  }),
});

/** Saves texts of lists: one admin after another, each on what they have seen. */
@Injectable()
export class ListDesk {
  constructor(
    private readonly lists: SiteListsService,
    private readonly names: NamesService,
    private readonly audit: AuditLog,
    private readonly limiter: RateLimiter,
  ) {}

  /** Of what is saved, as an answer; null while there is room. Each save keeps a whole text for ever. */
  async tooOften({ locale, userId }: SignedInViewer) {
    const allowed = await this.limiter.consume('editing.save-list', userId, saves);
    return allowed.allowed ? null : rateLimited(locale, allowed.retryAfterSeconds);
  }

  find(key: ListKey): Promise<SiteListRecord | null> {
    return this.lists.find(key);
  }

  all(): Promise<SiteListRecord[]> {
    return this.lists.all();
  }

  /** Who wrote a list when, and which version it is. */
  async standing(list: SiteListRecord | null) {
    const authorId = list?.authorId ?? null;
    const author = authorId === null ? null : ((await this.names.of([authorId])).get(authorId)?.name ?? null);
    return {
      version: list?.revision ?? 0,
      author,
      origin: list?.origin ?? null,
      changedAt: list?.changedAt ?? null,
    };
  }

  /** The list as it is until the transaction ends; null when it is not of that version. */
  async hold(key: ListKey, version: number): Promise<{ list: SiteListRecord | null } | null> {
    await this.lists.hold();
    const list = await this.lists.find(key);
    return (list?.revision ?? 0) === version ? { list } : null;
  }

  /**
   * Writes a list down, unless it says the same already.
   * @param held what it was
   * @returns what is wrong with it by the rules of its file, or null when it is written
   */
  async write(
    viewer: SignedInViewer,
    key: ListKey,
    held: SiteListRecord | null,
    text: string,
    { action, detail }: ListAct,
    isNewArchived = false,
  ) {
    // Decks alone are kept from readers on purpose.
    const archived = deckOfKey(key) !== null && (held?.archived ?? isNewArchived);
    if (text === held?.text && archived === held.archived) return null;
    const { key: read, problems } = readSiteList(text, homeOf(key));
    if (read !== key) {
      const [problem] = problems.filter(({ severity }) => severity === 'error');
      const words = problem
        ? { ko: problem.message, en: problemWords(problem, 'en') }
        : { ko: '이 내용은 저장할 수 없습니다.', en: 'This cannot be saved.' };
      return invalidInput(viewer.locale, { list: words });
    }
    const version = await this.lists.write(key, text, { origin: 'EDIT', authorId: viewer.userId, archived });
    await this.record(viewer, key, action, { version, ...detail });
    return null;
  }

  async setArchived(viewer: SignedInViewer, key: ListKey, archived: boolean): Promise<void> {
    await this.lists.setArchived(key, archived);
    await this.record(viewer, key, archived ? 'deck.retire' : 'deck.publish', {});
  }

  private async record(
    { userId }: SignedInViewer,
    key: ListKey,
    action: `${string}.${string}`,
    detail: Record<string, unknown>,
  ): Promise<void> {
    const [kind = '', slug = ''] = key.split(':');
    const subjectKind = kind === 'glossary' ? kind : kind.replace(/s$/, '');
    await this.audit.record({ actorId: userId, action, subjectKind, subjectId: slug, detail });
  }
}

/** @param keyOf what an entry is known by, and called in the log */
export function differenceOf<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
): ListDifference {
  const old = new Map(before.map((entry) => [keyOf(entry), JSON.stringify(entry)]));
  const now = new Map(after.map((entry) => [keyOf(entry), JSON.stringify(entry)]));
  const stayed = [...now.keys()].filter((key) => old.has(key));
  return {
    added: [...now.keys()].filter((key) => !old.has(key)),
    removed: [...old.keys()].filter((key) => !now.has(key)),
    changed: stayed.filter((key) => old.get(key) !== now.get(key)),
    moved: stayed.join('\n') !== [...old.keys()].filter((key) => now.has(key)).join('\n'),
  };
}
