import path from 'node:path';
import { type Problem, type QuestionSource, type Subject } from '@kkori/core/question-format';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Database, LOGGER } from '../platform/index.js';
import { picturesDigestOf, type ContentFile } from './content-file.js';
import {
  ContentStandingsService,
  type ContentStanding,
  type ContentStandings,
  type KnownContentFile,
} from './content-standings.service.js';
import { addressOf } from './media/picture-name.js';
import { PicturesService } from './media/pictures.service.js';
import { notesSubject } from './note-import.service.js';
import { PublishingService } from './publishing.service.js';
import { readQuestion, rendererVersion } from './published-content.js';

export interface ImportReport {
  created: number;
  revised: number;
  /** Rendered anew because the renderer or a picture changed. */
  rendered: number;
  archived: number;
  unchanged: number;
  /** Changed in the app and not in the file: to be exported. */
  ahead: number;
  /** Changed in both: nothing was done. */
  conflicts: ContentStanding[];
  problems: Problem[];
}

/** Of conflicts, by the question's id: which side's text is to hold. */
export type Decisions = ReadonlyMap<string, 'file' | 'app'>;

/** Brings what changed in the content folder into the app. Files that did not change write nothing. */
@Injectable()
export class ContentImportService {
  constructor(
    private readonly database: Database,
    private readonly publishing: PublishingService,
    private readonly standings: ContentStandingsService,
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
    const kept = [...subjects.map(({ id }) => id), notesSubject.id];
    // Held first and asked then: who publishes into one holds it as well, and is waited for.
    await this.database.query('SELECT 1 FROM questions_subject WHERE id <> ALL($1) ORDER BY id FOR UPDATE', [kept]);
    await this.database.query(
      `DELETE FROM questions_subject s WHERE s.id <> ALL($1) AND NOT EXISTS
         (SELECT 1 FROM questions_question q
          WHERE q.subject_id = s.id AND q.owner_scope = 'site' AND q.status = 'published')`,
      [kept],
    );
  }

  /**
   * A file with errors keeps what was published of it before, if anything, and the others go on. What was changed in the
   * app stays; where the file was changed as well, nothing is done but by decision.
   * @param files every question file there is; a question that is in none any more is archived
   * @param bringIn false to note only what is the same on both sides
   * @param onlyDecided to leave alone every question that `decisions` does not name
   */
  async importQuestions(
    files: ContentFile[],
    {
      decisions = new Map(),
      bringIn = true,
      onlyDecided = false,
    }: { decisions?: Decisions; bringIn?: boolean; onlyDecided?: boolean } = {},
  ): Promise<ImportReport> {
    const state = await this.standings.read(files);
    const meant = state.standings.filter(({ questionId }) => !onlyDecided || decisions.has(questionId));
    const judged = new Set(meant.map(({ questionId }) => questionId));
    // What cannot be read leaves what was known of it.
    const after = state.known.filter(({ questionId }) => !judged.has(questionId));
    const run: Run = { state, bringIn, report: emptyReport(state.problems), gone: [], stale: new Map() };
    const decisionOn = ({ standing, questionId }: ContentStanding) =>
      standing === 'conflict' ? decisions.get(questionId) : undefined;
    await this.database.transaction(async () => {
      const written = meant.filter((standing) => {
        const side = decisionOn(standing) ?? standing.standing;
        return (side === 'file' && bringIn) || isStale(standing, fileOf(standing, state));
      });
      await this.readStale(written, run);
      const moved = await this.standings.hold(written);
      for (const standing of meant) {
        const { questionId, agreed: before } = standing;
        if (moved.has(questionId)) {
          // What somebody published since files and app were compared is theirs to keep.
          run.report.conflicts.push({ ...standing, standing: 'conflict', app: moved.get(questionId) ?? null });
          if (before) after.push(before);
          continue;
        }
        const agreed = await this.settle(standing, decisionOn(standing), run);
        if (agreed) after.push(agreed);
      }
      await this.publishing.archive(run.gone);
      await this.standings.keep(state.known, after);
    });
    run.report.archived = run.gone.length;
    const folders = new Map(files.map((file) => [path.posix.dirname(file.path), file.images]));
    await this.pictures.forgetOtherFiles(
      [...folders].flatMap(([folder, images]) => [...images.keys()].map((image) => ({ folder, path: image }))),
    );
    return run.report;
  }

  /** What is published of those whose file does not change them, read again. */
  private async readStale(written: readonly ContentStanding[], { state, stale }: Run): Promise<void> {
    const kept = written.filter(({ path: place }) => !state.questions.has(place ?? ''));
    const texts = await this.standings.textsOf(kept.map(({ questionId }) => questionId));
    await Promise.all(
      kept.map(async ({ questionId, app }) => {
        const text = texts.get(questionId) ?? '';
        const { question } = await readQuestion(text, app?.slug ?? '');
        if (question) stale.set(questionId, { question, text });
      }),
    );
  }

  /** Does what one question needs. @returns what file and app agree on from now */
  private async settle(
    standing: ContentStanding,
    decision: 'file' | 'app' | undefined,
    run: Run,
  ): Promise<KnownContentFile | null> {
    const { questionId, path: place, digest, app, agreed: before } = standing;
    const { report, state } = run;
    const file = fileOf(standing, state);
    const kept = before && { ...before, path: file?.path ?? before.path };
    const met = (revision: number | undefined): KnownContentFile | null =>
      place === null || revision === undefined
        ? null
        : { path: place, digest, questionId, revision, pictures: file ? picturesDigestOf(file) : '' };
    const side = decision ?? standing.standing;
    if (side === 'file') {
      if (!run.bringIn) return kept;
      if (!file) {
        run.gone.push(questionId);
        return null;
      }
      const revision = await this.publish(questionId, file, run);
      return revision === null ? kept : met(revision);
    }
    if (side === 'app') report.ahead += 1;
    else if (side === 'conflict') report.conflicts.push(standing);
    const rendered = await this.refresh(standing, file, run);
    if (side === 'same' && file && !rendered) report.unchanged += 1;
    if (side === 'same') return digest === null ? null : met(app?.revision);
    // Its pictures are what readers see, whichever text holds.
    const shown = kept && file ? { ...kept, pictures: picturesDigestOf(file) } : kept;
    return decision === 'app' ? met(app?.revision) : shown;
  }

  /** @returns the revision that readers see; null when the file could not be stored */
  private async publish(questionId: string, file: ContentFile, { state, report }: Run): Promise<number | null> {
    const question = state.questions.get(file.path);
    if (!question) return null;
    try {
      if (!(await this.publishing.holdSubject(question.subject))) throw new Error(`${question.subject} was taken away`);
      const { outcome, revision } = await this.show(
        questionId,
        question,
        file.text,
        path.posix.dirname(file.path),
        file,
      );
      report[outcome] += 1;
      return revision;
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
      return null;
    }
  }

  /** Renders what readers see anew where the renderer or its pictures changed. @returns whether it did */
  private async refresh(
    standing: ContentStanding,
    file: ContentFile | undefined,
    { report, stale }: Run,
  ): Promise<boolean> {
    const { questionId, path: place, app } = standing;
    if (!app || !isStale(standing, file)) return false;
    const { question, text } = stale.get(questionId) ?? {};
    // A text that today's rules refuse keeps the view it has.
    if (!question || text === undefined) return false;
    await this.show(questionId, question, text, place === null ? app.subjectId : path.posix.dirname(place), file);
    report.rendered += 1;
    return true;
  }

  /** Publishes a text with the pictures beside its file, and those that were uploaded. */
  private show(questionId: string, question: QuestionSource, text: string, folder: string, file?: ContentFile) {
    return this.database.attempt(async () => {
      const uploaded = await this.pictures.resolverFor(folder, text);
      const shown = new Map<string, Uint8Array>();
      const publication = await this.publishing.publishSiteQuestion(questionId, question, text, (name) => {
        const bytes = file?.images.get(name);
        if (bytes) shown.set(name, bytes);
        return bytes ? addressOf(bytes) : uploaded(name);
      });
      await this.pictures.keepOfFile(folder, shown);
      return publication;
    });
  }
}

/** One import. */
interface Run {
  state: ContentStandings;
  bringIn: boolean;
  report: ImportReport;
  /** Questions whose file is gone. */
  gone: string[];
  /** What is published of those whose file does not change them, by id. */
  stale: Map<string, { question: QuestionSource; text: string }>;
}

function fileOf({ path: place, digest }: ContentStanding, { files }: ContentStandings): ContentFile | undefined {
  return place !== null && digest !== null ? files.get(place) : undefined;
}

/** Whether readers see what another renderer made, or other pictures than the file's. */
function isStale({ app, agreed }: ContentStanding, file: ContentFile | undefined): boolean {
  if (!app || app.archived) return false;
  const hasOtherPictures = file !== undefined && (agreed?.pictures ?? '') !== picturesDigestOf(file);
  return app.renderedBy !== rendererVersion || hasOtherPictures;
}

function emptyReport(problems: Problem[]): ImportReport {
  return { created: 0, revised: 0, rendered: 0, archived: 0, unchanged: 0, ahead: 0, conflicts: [], problems };
}
