import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Problem, QuestionSource, Subject } from '@kkori/core/question-format';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Database, LOGGER } from '../platform/index.js';
import { addressOf } from './media/picture-name.js';
import { PicturesService } from './media/pictures.service.js';
import { notesSubject } from './note-import.service.js';
import { PublishingService } from './publishing.service.js';
import { rendererVersion } from './published-content.js';

export interface ContentFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  text: string;
  /** The pictures that stand beside it, by the path that Markdown names them with. */
  images: ReadonlyMap<string, Uint8Array>;
}

export interface ImportReport {
  created: number;
  revised: number;
  /** Rendered anew because the renderer changed. */
  rendered: number;
  archived: number;
  unchanged: number;
  problems: Problem[];
}

/** Makes the site's questions what the content folder says. Files that did not change write nothing. */
@Injectable()
export class ContentImportService {
  constructor(
    private readonly database: Database,
    private readonly publishing: PublishingService,
    private readonly pictures: PicturesService,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async importSubjects(subjects: Subject[]): Promise<void> {
    const stored = await this.database.query<{ id: string; nameKo: string; nameEn: string }>(
      `SELECT id, name_ko AS "nameKo", name_en AS "nameEn" FROM questions_subject WHERE id = ANY($1) ORDER BY ordinal`,
      [subjects.map(({ id }) => id)],
    );
    const wanted = subjects.map(({ id, name }) => ({ id, nameKo: name.ko, nameEn: name.en }));
    if (JSON.stringify(stored) === JSON.stringify(wanted)) return;
    await this.database.query(
      `INSERT INTO questions_subject (id, name_ko, name_en, ordinal)
       SELECT s.id, s.name_ko, s.name_en, s.ordinal - 1
       FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS s (id, name_ko, name_en, ordinal)
       ON CONFLICT (id) DO UPDATE SET name_ko = excluded.name_ko, name_en = excluded.name_en, ordinal = excluded.ordinal`,
      [wanted.map(({ id }) => id), wanted.map(({ nameKo }) => nameKo), wanted.map(({ nameEn }) => nameEn)],
    );
  }

  /** Takes away the subjects that are not among these, once no reader finds a question in them. */
  async removeOtherSubjects(subjects: Subject[]): Promise<void> {
    await this.database.query(
      `DELETE FROM questions_subject s WHERE s.id <> ALL($1) AND NOT EXISTS
         (SELECT 1 FROM questions_question q
          WHERE q.subject_id = s.id AND q.owner_scope = 'site' AND q.status = 'published')`,
      [[...subjects.map(({ id }) => id), notesSubject.id]],
    );
  }

  /**
   * @param files every question file there is; a question that is in none any more is archived
   * A file with errors keeps what was published of it before, if anything, and the others go on.
   */
  async importQuestions(files: ContentFile[]): Promise<ImportReport> {
    const report: ImportReport = { created: 0, revised: 0, rendered: 0, archived: 0, unchanged: 0, problems: [] };
    const known = new Map(
      (
        await this.database.query<{ path: string; digest: string; questionId: string }>(
          'SELECT path, digest, question_id AS "questionId" FROM questions_content_file',
        )
      ).map((row) => [row.path, row]),
    );
    const changed = files.filter((file) => known.get(file.path)?.digest !== digestOf(file));
    report.unchanged = files.length - changed.length;
    const present = new Set(files.map((file) => file.path));
    const owners = new Map<string, string>();
    for (const file of files) {
      const row = known.get(file.path);
      if (row && !changed.includes(file)) owners.set(row.questionId, file.path);
    }
    for (const file of changed) await this.importFile(file, known.get(file.path)?.questionId, owners, report);

    const gone = [...known.values()].map(({ questionId }) => questionId).filter((id) => !owners.has(id));
    await this.database.transaction(async () => {
      await this.publishing.archive(gone);
      const removed = [...known.keys()].filter((file) => !present.has(file));
      if (removed.length > 0) {
        await this.database.query('DELETE FROM questions_content_file WHERE path = ANY($1)', [removed]);
      }
    });
    report.archived = gone.length;
    const folders = new Map(files.map((file) => [path.posix.dirname(file.path), file.images]));
    await this.pictures.forgetOtherFiles(
      [...folders].flatMap(([folder, images]) => [...images.keys()].map((image) => ({ folder, path: image }))),
    );
    return report;
  }

  private async importFile(
    file: ContentFile,
    earlierId: string | undefined,
    owners: Map<string, string>,
    report: ImportReport,
  ): Promise<void> {
    const { parseQuestion, questionUuid } = await import('@kkori/core/question-format');
    const { question, problems, lines } = parseQuestion(file.text, file.path);
    report.problems.push(...problems);
    // Of a file with a mistake, what was published before stays as it is.
    const keepEarlier = () => {
      if (earlierId && !owners.has(earlierId)) owners.set(earlierId, file.path);
    };
    if (!question) return keepEarlier();
    const questionId = questionUuid(question.id);
    const owner = owners.get(questionId);
    if (owner) {
      report.problems.push({
        file: file.path,
        line: 2,
        code: 'duplicate',
        severity: 'error',
        message: `id '${question.id}'은(는) ${owner}에서 이미 썼습니다. 다른 id를 적어 주세요.`,
      });
      return keepEarlier();
    }
    const [subject] = await this.database.query('SELECT 1 FROM questions_subject WHERE id = $1', [question.subject]);
    if (!subject) {
      report.problems.push({
        file: file.path,
        line: lines['subject'] ?? 1,
        code: 'unknown-reference',
        severity: 'error',
        message: `subject '${question.subject}'이(가) subjects.yaml에 없습니다.`,
      });
      return keepEarlier();
    }
    owners.set(questionId, file.path);
    try {
      report[await this.store(file, questionId, question)] += 1;
    } catch (err) {
      // Whatever is wrong with this one, the others can be read.
      this.log.error({ err, file: file.path }, 'a content file could not be stored');
      report.problems.push({
        file: file.path,
        line: 1,
        code: 'storage',
        severity: 'error',
        message: '이 파일을 저장하지 못했습니다. 자세한 까닭은 서버의 기록에 있습니다.',
      });
      keepEarlier();
    }
  }

  private store(file: ContentFile, questionId: string, question: QuestionSource) {
    return this.database.attempt(async () => {
      const shown = new Map<string, Uint8Array>();
      const { outcome } = await this.publishing.publishSiteQuestion(questionId, question, file.text, (image) => {
        const bytes = file.images.get(image);
        if (bytes) shown.set(image, bytes);
        return bytes ? addressOf(bytes) : null;
      });
      await this.pictures.keepOfFile(path.posix.dirname(file.path), shown);
      await this.database.query(
        `INSERT INTO questions_content_file (path, digest, question_id) VALUES ($1, $2, $3)
         ON CONFLICT (path) DO UPDATE SET digest = excluded.digest, question_id = excluded.question_id`,
        [file.path, digestOf(file), questionId],
      );
      return outcome;
    });
  }
}

const pictures = new WeakMap<ContentFile['images'], string>();

/** A digest of all the pictures of a folder, whose files share one map. */
function picturesOf(images: ContentFile['images']): string {
  const known = pictures.get(images);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const [name, bytes] of images) hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  const digest = hash.digest('hex');
  pictures.set(images, digest);
  return digest;
}

function digestOf({ text, images }: ContentFile): string {
  const hash = createHash('sha256').update(`${rendererVersion}\n${text}`);
  // A name may be written in many ways, so a picture counts for every file of its subject that shows any.
  if (text.includes('![')) hash.update(picturesOf(images));
  return hash.digest('hex');
}
