import { createHash } from 'node:crypto';
import type { QuestionSource } from '@kkori/core/question-format';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { addressOf } from './media/picture-name.js';
import { PicturesService } from './media/pictures.service.js';
import { PublishingService } from './publishing.service.js';

/** Questions of notes that name no subject stand here. */
export const notesSubject = { id: 'notes', nameKo: '가져온 노트', nameEn: 'Imported notes', ordinal: 1000 };

export interface ImportedQuestion {
  questionId: string;
  /** Parts that a note does not have are empty. */
  question: QuestionSource;
  /** The revision's text. */
  markdown: string;
  /** Pictures by the path that the Markdown names them with. */
  images: ReadonlyMap<string, Uint8Array>;
}

export interface NoteImportReport {
  created: number;
  updated: number;
  unchanged: number;
  /** Questions that the file had before and has no more. */
  archived: number;
  /** Questions of the content folder, which only that may change; by id. */
  refused: string[];
  /** Questions that both the file and the app changed since the last time, which stay as they are; by id. */
  conflicts: string[];
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** SQL of whether readers still see what the file of the note n gave its question q, whose published revision is r. */
const UNTOUCHED = `q.status = 'published' AND encode(sha256(convert_to(r.source, 'UTF8')), 'hex') = n.digest`;

/** Brings in questions from outside the content folder. */
@Injectable()
export class NoteImportService {
  constructor(
    private readonly database: Database,
    private readonly publishing: PublishingService,
    private readonly pictures: PicturesService,
  ) {}

  /** Makes the questions of one file what it says now. */
  importFile(file: string, questions: ImportedQuestion[]): Promise<NoteImportReport> {
    return this.database.transaction(async () => {
      const report: NoteImportReport = {
        created: 0,
        updated: 0,
        unchanged: 0,
        archived: 0,
        refused: [],
        conflicts: [],
      };
      await this.database.query(
        `INSERT INTO questions_subject (id, name_ko, name_en, ordinal) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING`,
        [notesSubject.id, notesSubject.nameKo, notesSubject.nameEn, notesSubject.ordinal],
      );
      for (const imported of questions) await this.importQuestion(file, imported, report);
      // A file that shares no question with what was imported under its name is another file: it takes nothing away.
      const gone =
        report.updated + report.unchanged === 0
          ? []
          : await this.database.query<{ questionId: string; slug: string; isEdited: boolean }>(
              `DELETE FROM questions_note n
               USING questions_question q JOIN questions_revision r ON r.question_id = q.id AND r.number = q.published_revision
               WHERE q.id = n.question_id AND n.file = $1 AND q.id <> ALL($2)
               RETURNING q.id AS "questionId", q.slug, q.status = 'published' AND n.digest <> '' AND NOT (${UNTOUCHED}) AS "isEdited"`,
              [file, questions.map(({ questionId }) => questionId)],
            );
      // What was edited in the app since belongs to that.
      report.conflicts.push(...gone.filter(({ isEdited }) => isEdited).map(({ slug }) => slug));
      const ids = gone.filter(({ isEdited }) => !isEdited).map(({ questionId }) => questionId);
      // What the content folder has taken over since is no longer this file's to take away.
      const owned = await this.database.query<{ questionId: string }>(
        'SELECT question_id AS "questionId" FROM questions_content_file WHERE question_id = ANY($1)',
        [ids],
      );
      const lost = ids.filter((id) => !owned.some(({ questionId }) => questionId === id));
      await this.publishing.archive(lost);
      report.archived = lost.length;
      return report;
    });
  }

  private async importQuestion(file: string, imported: ImportedQuestion, report: NoteImportReport): Promise<void> {
    const { questionId, question, markdown, images } = imported;
    const [content] = await this.database.query('SELECT 1 FROM questions_content_file WHERE question_id = $1', [
      questionId,
    ]);
    if (content) {
      report.refused.push(question.id);
      return;
    }
    const digest = digestOf(markdown);
    // Held, so that nobody publishes it anew meanwhile.
    const [known] = await this.database.query<{ source: string; status: string; digest: string; untouched: boolean }>(
      `SELECT r.source, q.status, coalesce(n.digest, '') AS digest, ${UNTOUCHED} AS untouched
       FROM questions_question q
       JOIN questions_revision r ON r.question_id = q.id AND r.number = q.published_revision
       LEFT JOIN questions_note n ON n.question_id = q.id
       WHERE q.id = $1 FOR UPDATE OF q`,
      [questionId],
    );
    const isShown = known?.status === 'published' && known.source === markdown;
    if (isShown || known?.digest === digest) report.unchanged += 1;
    else if (known && known.digest !== '' && !known.untouched) {
      report.conflicts.push(question.id);
      return;
    } else {
      await this.pictures.keepAll(images.values());
      const { outcome } = await this.publishing.publishSiteQuestion(questionId, question, markdown, (name) => {
        const bytes = images.get(name);
        return bytes ? addressOf(bytes) : null;
      });
      report[outcome === 'created' ? 'created' : 'updated'] += 1;
    }
    await this.database.query(
      `INSERT INTO questions_note (question_id, file, digest) VALUES ($1, $2, $3)
       ON CONFLICT (question_id) DO UPDATE SET file = excluded.file, digest = excluded.digest`,
      [questionId, file, digest],
    );
  }
}
