import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock, Database, everyHour, LOGGER, type Repeating } from '../../platform/index.js';
import { MEDIA_STORE, type MediaStore } from './media-store.js';
import { fileOf, type PictureName } from './picture-name.js';

/** How long a picture is kept that nothing names, in days. */
export const KEPT_DAYS = 30;
/** Pictures that one sweep looks at: each is looked for in every text. */
const AT_ONCE = 200;

/** Where a room keeps Markdown. */
export interface KeptMarkdown {
  table: string;
  column: string;
}

interface Kept extends PictureName {
  path: string;
}

/** Deletes pictures that no revision, draft or file has named for a month. */
@Injectable()
export class PictureSweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly texts: KeptMarkdown[] = [{ table: 'questions_revision', column: 'source' }];
  private repeating: Repeating | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(MEDIA_STORE) private readonly store: MediaStore,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** For rooms further right, which keep some as well. */
  alsoLookIn(texts: KeptMarkdown): void {
    this.texts.push(texts);
  }

  onApplicationBootstrap(): void {
    this.repeating = everyHour('deleting pictures that nothing shows', this.log, async () => {
      const deleted = await this.sweep();
      if (deleted > 0) this.log.info({ deleted }, 'pictures that nothing showed deleted');
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repeating?.stop();
  }

  /** @returns how many were deleted */
  async sweep(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    const old = await this.database.query<Kept>(
      `SELECT digest, media_type AS "mediaType", path FROM questions_image WHERE named_at < $1 ORDER BY named_at LIMIT $2`,
      [before, AT_ONCE],
    );
    if (old.length === 0) return 0;
    const named = await this.named(old.map(({ path }) => path));
    const shown = await this.shown(old.map(({ digest }) => digest));
    const used = old.filter(({ digest, path }) => named.has(path) || shown.has(digest));
    await this.database.query('UPDATE questions_image SET named_at = $2 WHERE digest = ANY($1)', [
      used.map(({ digest }) => digest),
      this.clock.now(),
    ]);
    const unused = old.filter((picture) => !used.includes(picture));
    for (const picture of unused) await this.delete(picture, before);
    return unused.length;
  }

  /** Whoever uploads the same picture meanwhile waits for the row, and then stores it anew. */
  private delete(picture: Kept, before: Date): Promise<void> {
    return this.database.transaction(async () => {
      const gone = await this.database.query(
        'DELETE FROM questions_image WHERE digest = $1 AND named_at < $2 RETURNING digest',
        [picture.digest, before],
      );
      if (gone.length > 0) await this.store.delete(fileOf(picture));
    });
  }

  private async named(paths: string[]): Promise<Set<string>> {
    const found = this.texts.map(
      ({ table, column }) => `EXISTS (SELECT 1 FROM ${table} WHERE position(p.path IN ${column}) > 0)`,
    );
    const rows = await this.database.query<{ path: string }>(
      `SELECT path FROM unnest($1::text[]) AS p (path) WHERE ${found.join(' OR ')}`,
      [paths],
    );
    return new Set(rows.map(({ path }) => path));
  }

  /** Those that a file shows, or a page that was made of an earlier one. */
  private async shown(digests: string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ digest: string }>(
      `SELECT digest FROM questions_picture_file WHERE digest = ANY($1)
       UNION SELECT digest FROM unnest($1::text[]) AS p (digest)
       WHERE EXISTS (SELECT 1 FROM questions_question WHERE position(p.digest IN content::text) > 0)`,
      [digests],
    );
    return new Set(rows.map(({ digest }) => digest));
  }
}
