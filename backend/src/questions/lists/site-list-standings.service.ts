import { standingsOf, type AppSide, type KnownFile, type QuestionStanding } from '@kkori/core/content-sync';
import type { Problem } from '@kkori/core/question-format';
import { readSiteList, type ListKey } from '@kkori/core/site-lists';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.js';
import { digestColumn, digestOf, digestOfFile } from '../content-file.js';
import { RevisionDigests, type RevisionSize } from '../revision-digests.js';
import { SiteListsService, type SiteListRecord } from './site-lists.service.js';

export interface ListFile {
  path: string;
  text: string;
}

export type AppList = AppSide & SiteListRecord;

/** How a list stands between its file and the app. */
export type ListStanding = Omit<QuestionStanding<AppList>, 'questionId'> & { key: ListKey; file: ListFile | null };

/** Compares the lists of a content folder with what the app has, as questions are compared. */
@Injectable()
export class SiteListStandingsService {
  private readonly digests = new RevisionDigests();
  /** Of files that somebody keeps, to compare them again. */
  private readonly parsed = new WeakMap<ListFile, ReturnType<typeof readSiteList>>();

  constructor(
    private readonly database: Database,
    private readonly lists: SiteListsService,
  ) {}

  /**
   * A file that cannot be read leaves its list as it is.
   * @param elsewhere the folder is another than the app's own: what is known of files does not speak of it
   */
  async read(
    files: readonly ListFile[],
    { elsewhere = false }: { elsewhere?: boolean } = {},
  ): Promise<{ standings: ListStanding[]; known: KnownFile[]; problems: Problem[] }> {
    const read = files.map((file) => ({ ...file, digest: digestOfFile(file), ...this.parse(file) }));
    const problems = read.flatMap((file) => file.problems);
    const byPath = new Map(read.map((file) => [file.path, file]));
    const app = await this.app();
    const known = elsewhere
      ? read.flatMap(({ key, path, digest }) => {
          const revision = key === null ? undefined : app.get(key)?.history.get(digest);
          return key === null || revision === undefined ? [] : [{ path, digest, questionId: key, revision }];
        })
      : await this.known();
    const { standings, duplicates } = standingsOf<AppList, KnownFile>({
      files: read,
      known,
      app,
      questionIn: ({ path }) => byPath.get(path)?.key ?? null,
    });
    for (const { path, holder } of duplicates) {
      const message = `이 덱의 id는 ${holder}에서 이미 썼습니다. 다른 id를 적어 주세요.`;
      problems.push({ file: path, line: 1, code: 'duplicate', severity: 'error', message });
    }
    return {
      problems,
      known,
      standings: standings.map(({ questionId, ...standing }) => {
        const key = questionId as ListKey;
        const file = standing.digest === null ? null : (byPath.get(standing.path ?? '') ?? null);
        return { ...standing, key, file, standing: judged(key, standing) };
      }),
    };
  }

  /** Notes what files and app agree on from now. @param before what was known until now */
  async keep(before: readonly KnownFile[], now: readonly KnownFile[]): Promise<void> {
    const text = (all: readonly KnownFile[]) =>
      all
        .map(({ path, questionId, digest, revision }) => JSON.stringify([path, questionId, digest, revision]))
        .sort()
        .join();
    if (text(before) === text(now)) return;
    await this.database.query('DELETE FROM questions_site_list_file');
    await this.database.query(
      `INSERT INTO questions_site_list_file (path, key, digest, revision)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::integer[])`,
      [
        now.map(({ path }) => path),
        now.map(({ questionId }) => questionId),
        now.map(({ digest }) => digest),
        now.map(({ revision }) => revision),
      ],
    );
  }

  private parse(file: ListFile): ReturnType<typeof readSiteList> {
    const parsed = this.parsed.get(file) ?? readSiteList(file.text, file.path);
    this.parsed.set(file, parsed);
    return parsed;
  }

  private known(): Promise<KnownFile[]> {
    return this.database.query(
      'SELECT path, key AS "questionId", digest, revision FROM questions_site_list_file ORDER BY path, key',
    );
  }

  private async app(): Promise<Map<string, AppList>> {
    const revisions = await this.database.query<RevisionSize>(
      `SELECT r.key AS id, r.number, octet_length(r.source) AS size FROM questions_site_list_revision r ORDER BY r.number`,
    );
    const digests = await this.digests.of(revisions, !this.database.isInTransaction, async (unknown) => {
      const rows = await this.database.query<{ digest: string }>(
        `SELECT ${digestColumn('r')} AS digest
         FROM unnest($1::text[], $2::integer[]) WITH ORDINALITY AS u (key, number, place)
         JOIN questions_site_list_revision r ON r.key = u.key AND r.number = u.number ORDER BY u.place`,
        [unknown.map(({ id }) => id), unknown.map(({ number }) => number)],
      );
      return rows.map(({ digest }) => digest);
    });
    const histories = new Map<string, Map<string, number>>();
    revisions.forEach(({ id, number }, index) => {
      histories.set(id, (histories.get(id) ?? new Map<string, number>()).set(digests[index] ?? '', number));
    });
    const lists = await this.lists.all();
    return new Map(
      lists.map((list) => [
        list.key,
        { ...list, digest: digestOf(list.text), history: histories.get(list.key) ?? new Map<string, number>() },
      ]),
    );
  }
}

/** Where lists are not as questions are. */
function judged(key: ListKey, { standing, digest, app, agreed }: Omit<QuestionStanding<AppList>, 'questionId'>) {
  // Without subjects there is no site: a file that is gone is written anew.
  if (key === 'subjects' && digest === null && app) return 'app';
  // A deck that somebody prepares in the app is no deck whose file went.
  const isPrepared = app?.archived && app.origin === 'EDIT' && !agreed;
  if (standing === 'file' && digest !== null && isPrepared && !app.history.has(digest)) return 'conflict';
  return standing;
}
