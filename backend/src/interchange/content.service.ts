import { Inject, Injectable } from '@nestjs/common';
import { questionUuid } from '@kkori/core/question-format';
import type { Logger } from 'pino';
import { ShownLists } from '../editing/index.js';
import { CONFIG, Database, LOGGER, type Config } from '../platform/index.js';
import { ContentImportService, forgetEarly, OwnViews, type ImportReport } from '../questions/index.js';
import { readContentFolder } from './content-folder.js';
import { lockContent } from './content-lock.js';
import type { ContentConflict } from './content-plan.js';
import { ContentPreviewService } from './content-preview.service.js';
import { SiteListTransfer } from './site-list-transfer.service.js';

export interface ContentReport extends Omit<ImportReport, 'conflicts'> {
  conflicts: ContentConflict[];
  /** Files of subjects, glossary and decks that were brought in. */
  lists: string[];
}

/** Brings the site's subjects, questions and decks up to what the content folder says. */
@Injectable()
export class ContentService {
  constructor(
    private readonly database: Database,
    private readonly questions: ContentImportService,
    private readonly preview: ContentPreviewService,
    private readonly ownViews: OwnViews,
    private readonly lists: SiteListTransfer,
    private readonly shown: ShownLists,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /**
   * Files that cannot be understood are reported by line and left out, what was changed in the app and in its file is
   * named and left as it is; everything else is served.
   * @param decided of such questions by their slug, of lists by their file: which side's text is to hold
   */
  async importFolder(decided: Readonly<Record<string, 'file' | 'app'>> = {}): Promise<ContentReport> {
    const report = await this.database
      .transaction(async () => {
        // Of several processes that start together one imports; the others wait and find nothing changed.
        await lockContent(this.database);
        return this.bringIn(decided);
      })
      .finally(forgetEarly);
    await this.ownViews.renderAnew();
    return report;
  }

  private async bringIn(decided: Readonly<Record<string, 'file' | 'app'>>): Promise<ContentReport> {
    const folder = await readContentFolder(this.config.contentDir);
    const lists = await this.lists.bringIn(folder, decided);
    await this.shown.addSubjects();
    const decisions = new Map(Object.entries(decided).map(([slug, side]) => [questionUuid(slug), side]));
    const report = await this.questions.importQuestions(folder.questions, { decisions });
    await this.shown.removeSubjects();
    await this.shown.showDecks();
    const conflicts = [
      ...(await this.lists.describe(lists.conflicts)),
      ...(await this.preview.describe(report.conflicts)),
    ];
    const problems = [...lists.problems, ...report.problems];
    const all: ContentReport = { ...report, conflicts, problems, lists: lists.changed };
    for (const conflict of conflicts) this.log.warn(conflict, 'changed in the app and in its file');
    for (const { file, line, message, severity } of all.problems) {
      this.log[severity === 'error' ? 'error' : 'warn']({ file, line }, message);
    }
    this.log.info({ ...all, problems: all.problems.length, conflicts: conflicts.length }, 'content imported');
    return all;
  }
}
