import { standingsOf, type AppSide, type KnownFile, type QuestionStanding } from '@kkori/core/content-sync';
import { questionUuid, type ParsedQuestion, type Problem, type QuestionSource } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { digestColumn, digestOfFile, type ContentFile } from './content-file.js';
import { readQuestion } from './published-content.js';
import { RevisionDigests, type RevisionSize } from './revision-digests.js';

export interface KnownContentFile extends KnownFile {
  pictures: string;
}

/** A question of the site that a file may hold; those that came from notes are of no file until one takes them over. */
export interface AppQuestion extends AppSide {
  slug: string;
  title: string;
  subjectId: string;
  renderedBy: string;
}

export type ContentStanding = QuestionStanding<AppQuestion, KnownContentFile>;

export interface ContentStandings {
  standings: ContentStanding[];
  /** What was known of the files. */
  known: KnownContentFile[];
  files: ReadonlyMap<string, ContentFile>;
  /** Of the files that changed and can be read. */
  questions: ReadonlyMap<string, QuestionSource>;
  /** Of the files that changed. One with an error stands for no question; what was published of it before stays. */
  problems: Problem[];
}

/** Compares a content folder with what the app has. Writes nothing. */
@Injectable()
export class ContentStandingsService {
  private readonly digests = new RevisionDigests();
  /** Of files that somebody keeps, to compare them again. */
  private readonly parsed = new WeakMap<ContentFile, Promise<ParsedQuestion>>();

  constructor(private readonly database: Database) {}

  /**
   * @param subjects ids that will be there beside those that are
   * @param elsewhere the folder is another than the app's own: what is known of files does not speak of it, so each is
   *   taken for the revision whose text it has
   */
  async read(
    files: readonly ContentFile[],
    { subjects = [], elsewhere = false }: { subjects?: readonly string[]; elsewhere?: boolean } = {},
  ): Promise<ContentStandings> {
    const known = await this.known();
    const byPath = new Map(known.map((file) => [file.path, file]));
    const sides = files.map((file) => ({ path: file.path, digest: digestOfFile(file) }));
    const changed = new Set(
      sides.filter(({ path, digest }) => elsewhere || byPath.get(path)?.digest !== digest).map(({ path }) => path),
    );
    const read = await this.readFiles(
      files.filter(({ path }) => changed.has(path)),
      subjects,
    );
    const idIn = (file: { path: string }) => {
      const question = read.questions.get(file.path);
      return question ? questionUuid(question.id) : null;
    };
    const app = await this.appQuestions();
    await this.addHistories(
      app,
      [...changed].flatMap((path) => idIn({ path }) ?? []),
    );
    const here = !elsewhere
      ? known
      : sides.flatMap(({ path, digest }) => {
          const questionId = idIn({ path });
          const revision = questionId === null ? undefined : app.get(questionId)?.history.get(digest);
          return questionId === null || revision === undefined
            ? []
            : [{ path, digest, questionId, revision, pictures: '' }];
        });
    const { standings, duplicates } = standingsOf({ files: sides, known: here, app, questionIn: idIn });
    for (const { path, holder } of duplicates) {
      const id = read.questions.get(path)?.id ?? '';
      read.problems.push({
        file: path,
        line: 2,
        code: 'duplicate',
        severity: 'error',
        message: `id '${id}'은(는) ${holder}에서 이미 썼습니다. 다른 id를 적어 주세요.`,
      });
    }
    return { standings, known, files: new Map(files.map((file) => [file.path, file])), ...read };
  }

  /**
   * Holds questions until the transaction ends, so that nobody publishes them meanwhile; in the order of their ids, as
   * everybody does who holds several.
   * @returns by id, those that somebody published, archived or gave back since they were compared, as they are now
   */
  async hold(standings: readonly ContentStanding[]): Promise<Map<string, AppQuestion | undefined>> {
    if (standings.length === 0) return new Map();
    await this.database.query('SELECT 1 FROM questions_question WHERE id = ANY($1) ORDER BY id FOR UPDATE', [
      standings.map(({ questionId }) => questionId),
    ]);
    const app = await this.appQuestions();
    const moved = standings.filter(({ questionId, app: seen }) => {
      const now = app.get(questionId);
      return now?.revision !== seen?.revision || now?.archived !== seen?.archived;
    });
    return new Map(moved.map(({ questionId }) => [questionId, app.get(questionId)]));
  }

  /** Keeps what files and app agree on. */
  async keep(before: readonly KnownContentFile[], after: readonly KnownContentFile[]): Promise<void> {
    const wanted = new Map(after.map((file) => [file.path, file]));
    const gone = before.filter(({ path }) => !wanted.has(path)).map(({ path }) => path);
    if (gone.length > 0) await this.database.query('DELETE FROM questions_content_file WHERE path = ANY($1)', [gone]);
    const had = new Map(before.map((file) => [file.path, file]));
    for (const file of wanted.values()) {
      const { path, digest, questionId, revision, pictures } = file;
      const old = had.get(path);
      if (old && isSame(old, file)) continue;
      await this.database.query(
        `INSERT INTO questions_content_file (path, digest, question_id, revision, pictures) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (path) DO UPDATE SET digest = excluded.digest, question_id = excluded.question_id,
           revision = excluded.revision, pictures = excluded.pictures`,
        [path, digest, questionId, revision, pictures],
      );
    }
  }

  /** The published text of questions, by id. */
  async textsOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; source: string }>(
      `SELECT q.id, r.source FROM questions_question q
       JOIN questions_revision r ON r.question_id = q.id AND r.number = q.published_revision WHERE q.id = ANY($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, source }) => [id, source]));
  }

  private known(): Promise<KnownContentFile[]> {
    return this.database.query(
      'SELECT path, digest, question_id AS "questionId", revision, pictures FROM questions_content_file ORDER BY path',
    );
  }

  private async appQuestions(): Promise<Map<string, AppQuestion & { history: Map<string, number> }>> {
    const rows = await this.database.query<Omit<AppQuestion, 'history' | 'digest'> & RevisionSize>(
      `SELECT q.id, q.slug, q.title, q.subject_id AS "subjectId", q.rendered_by AS "renderedBy",
         q.published_revision AS revision, q.status = 'archived' AS archived, r.number, octet_length(r.source) AS size
       FROM questions_question q
       JOIN questions_revision r ON r.question_id = q.id AND r.number = q.published_revision
       WHERE q.owner_scope = 'site'
         AND (NOT EXISTS (SELECT 1 FROM questions_note n WHERE n.question_id = q.id)
           OR EXISTS (SELECT 1 FROM questions_content_file f WHERE f.question_id = q.id))`,
    );
    const digests = await this.digestsOf(rows);
    return new Map(
      rows.map(({ id, number: _, size: __, ...row }, index) => {
        const digest = digests[index] ?? '';
        return [id, { ...row, digest, history: new Map([[digest, row.revision]]) }];
      }),
    );
  }

  private async addHistories(app: ReadonlyMap<string, { history: Map<string, number> }>, ids: string[]): Promise<void> {
    const rows = await this.database.query<RevisionSize>(
      `SELECT r.question_id AS id, r.number, octet_length(r.source) AS size
       FROM questions_revision r WHERE r.question_id = ANY($1) ORDER BY r.number`,
      [ids],
    );
    const digests = await this.digestsOf(rows);
    rows.forEach(({ id, number }, index) => app.get(id)?.history.set(digests[index] ?? '', number));
  }

  private digestsOf(revisions: readonly RevisionSize[]): Promise<string[]> {
    return this.digests.of(revisions, !this.database.isInTransaction, async (unknown) => {
      const rows = await this.database.query<{ digest: string }>(
        `SELECT ${digestColumn('r')} AS digest
         FROM unnest($1::uuid[], $2::integer[]) WITH ORDINALITY AS u (id, number, place)
         JOIN questions_revision r ON r.question_id = u.id AND r.number = u.number ORDER BY u.place`,
        [unknown.map(({ id }) => id), unknown.map(({ number }) => number)],
      );
      return rows.map(({ digest }) => digest);
    });
  }

  private parse(file: ContentFile): Promise<ParsedQuestion> {
    const known = this.parsed.get(file);
    if (known) return known;
    const reading = readQuestion(file.text, file.path);
    this.parsed.set(file, reading);
    reading.catch(() => this.parsed.delete(file));
    return reading;
  }

  private async readFiles(files: readonly ContentFile[], subjects: readonly string[]) {
    const stored = await this.database.query<{ id: string }>('SELECT id FROM questions_subject');
    const there = new Set([...stored.map(({ id }) => id), ...subjects]);
    const questions = new Map<string, QuestionSource>();
    const problems: Problem[] = [];
    const read = await Promise.all(files.map(async (file) => ({ path: file.path, parsed: await this.parse(file) })));
    for (const { path, parsed } of read) {
      problems.push(...parsed.problems);
      const { question } = parsed;
      if (!question) continue;
      if (there.has(question.subject)) questions.set(path, question);
      else {
        problems.push({
          file: path,
          line: parsed.lines['subject'] ?? 1,
          code: 'unknown-reference',
          severity: 'error',
          message: `과목(subject) '${question.subject}'이(가) subjects.yaml에 없습니다.`,
        });
      }
    }
    return { questions, problems };
  }
}

function isSame(one: KnownContentFile, other: KnownContentFile): boolean {
  return (Object.keys(one) as (keyof KnownContentFile)[]).every((key) => one[key] === other[key]);
}
