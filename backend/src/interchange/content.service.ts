import { Inject, Injectable } from '@nestjs/common';
import type { Problem, Subject } from '@kkori/core/question-format';
import type { Logger } from 'pino';
import { DeckImporter } from '../decks/index.js';
import { CONFIG, Database, LOGGER, type Config } from '../platform/index.js';
import { ContentImportService, OwnQuestionsService } from '../questions/index.js';
import { readContentFolder } from './content-folder.js';

export interface ContentReport {
  created: number;
  revised: number;
  rendered: number;
  archived: number;
  unchanged: number;
  problems: Problem[];
}

/** Brings the site's subjects, questions and decks up to what the content folder says. */
@Injectable()
export class ContentService {
  constructor(
    private readonly database: Database,
    private readonly questions: ContentImportService,
    private readonly ownQuestions: OwnQuestionsService,
    private readonly decks: DeckImporter,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Files that cannot be understood are reported by line and left out; everything else is served. */
  importFolder(): Promise<ContentReport> {
    return this.database.transaction(async () => {
      // Of several processes that start together one imports; the others wait and find nothing changed.
      await this.database.query('SELECT pg_advisory_xact_lock(7563472)');
      return this.bringIn();
    });
  }

  private async bringIn(): Promise<ContentReport> {
    const folder = await readContentFolder(this.config.contentDir);
    const { parseDeck, parseSubjects } = await import('@kkori/core/question-format');
    const problems: Problem[] = [];
    let subjects: Subject[] | null = null;
    if (folder.subjects) {
      const parsed = parseSubjects(folder.subjects.text, folder.subjects.path);
      problems.push(...parsed.problems);
      subjects = parsed.subjects;
      if (subjects) await this.questions.importSubjects(subjects);
    }
    const report = await this.questions.importQuestions(folder.questions);
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
    const all = { ...report, problems: [...problems, ...report.problems] };
    for (const { file, line, message, severity } of all.problems) {
      this.log[severity === 'error' ? 'error' : 'warn']({ file, line }, message);
    }
    const { problems: found, ...counts } = all;
    this.log.info({ ...counts, problems: found.length }, 'content imported');
    return all;
  }
}
