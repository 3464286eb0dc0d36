import { Inject, Injectable } from '@nestjs/common';
import { parseDeck, parseSubjects, questionUuid, type Problem, type Subject } from '@kkori/core/question-format';
import type { Logger } from 'pino';
import { DeckImporter } from '../decks/index.js';
import { CONFIG, Database, LOGGER, type Config } from '../platform/index.js';
import { ContentImportService, OwnQuestionsService, type Decisions, type ImportReport } from '../questions/index.js';
import { readContentFolder } from './content-folder.js';
import { lockContent } from './content-lock.js';
import type { ContentConflict } from './content-plan.js';
import { ContentPreviewService } from './content-preview.service.js';

export interface ContentReport extends Omit<ImportReport, 'conflicts'> {
  conflicts: ContentConflict[];
}

/** Brings the site's subjects, questions and decks up to what the content folder says. */
@Injectable()
export class ContentService {
  constructor(
    private readonly database: Database,
    private readonly questions: ContentImportService,
    private readonly preview: ContentPreviewService,
    private readonly ownQuestions: OwnQuestionsService,
    private readonly decks: DeckImporter,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /**
   * Files that cannot be understood are reported by line and left out, questions that were changed in the app and in
   * their file are named and left as they are; everything else is served.
   * @param decided of such questions, by their slug: which side's text is to hold
   */
  importFolder(decided: Readonly<Record<string, 'file' | 'app'>> = {}): Promise<ContentReport> {
    return this.database.transaction(async () => {
      // Of several processes that start together one imports; the others wait and find nothing changed.
      await lockContent(this.database);
      return this.bringIn(new Map(Object.entries(decided).map(([slug, side]) => [questionUuid(slug), side])));
    });
  }

  private async bringIn(decisions: Decisions): Promise<ContentReport> {
    const folder = await readContentFolder(this.config.contentDir);
    const problems: Problem[] = [];
    let subjects: Subject[] | null = null;
    if (folder.subjects) {
      const parsed = parseSubjects(folder.subjects.text, folder.subjects.path);
      problems.push(...parsed.problems);
      subjects = parsed.subjects;
      if (subjects) await this.questions.importSubjects(subjects);
    }
    const report = await this.questions.importQuestions(folder.questions, { decisions });
    if (subjects) await this.questions.removeOtherSubjects(subjects);
    await this.ownQuestions.renderAnew();
    const decks = folder.decks.flatMap((file) => {
      const parsed = parseDeck(file.text, file.path);
      problems.push(...parsed.problems);
      return parsed.deck ? [parsed.deck] : [];
    });
    // Which deck a file that cannot be read holds is unknown, so then none is taken for gone.
    const isComplete = decks.length === folder.decks.length;
    await this.decks.replaceSiteDecks(decks, { archiveMissing: isComplete });
    const conflicts = await this.preview.describe(report.conflicts);
    const all: ContentReport = { ...report, conflicts, problems: [...problems, ...report.problems] };
    for (const conflict of conflicts) this.log.warn(conflict, 'a question was changed in the app and in its file');
    for (const { file, line, message, severity } of all.problems) {
      this.log[severity === 'error' ? 'error' : 'warn']({ file, line }, message);
    }
    this.log.info({ ...all, problems: all.problems.length, conflicts: conflicts.length }, 'content imported');
    return all;
  }
}
